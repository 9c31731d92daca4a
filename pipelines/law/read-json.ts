import { readFileSync } from "node:fs";
import { findNodeAtLocation, type ParseError, parse, parseTree, printParseErrorCode } from "jsonc-parser";
import type { z } from "zod";
import { Fault } from "../../schemas/fault.ts";

/** Places named at once; the rest are counted. */
const MAX_PLACES = 10;

/**
 * A text file of ours in JSON, read by its schema.
 *
 * @throws Fault `law/file` with the file and the line of every place that is not as expected (`at: path:line`).
 */
export function readJson<T>(path: string, schema: z.ZodType<T>, hint: string): T {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Fault("law/file", `the file cannot be read: ${error instanceof Error ? error.message : error}`, {
      at: path,
      hint,
    });
  }
  const broken: ParseError[] = [];
  const json: unknown = parse(text, broken, { disallowComments: true, allowTrailingComma: false });
  const [first] = broken;
  if (first)
    throw new Fault("law/file", `the file is not JSON: ${printParseErrorCode(first.error)}`, {
      at: `${path}:${lineOf(text, first.offset)}`,
      hint,
    });
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const tree = parseTree(text);
  const faults = read.error.issues.map((issue) => {
    const place = issue.path.filter((p) => typeof p !== "symbol");
    return new Fault("law/file", `the file is not as expected: ${place.join("/")}: ${issue.message}`, {
      at: `${path}:${lineOf(text, offsetOf(tree, place))}`,
      hint,
    });
  });
  const [worst, ...others] = faults;
  throw new Fault("law/file", worst?.message ?? "the file is not as expected", {
    at: worst?.at ?? path,
    hint,
    also: others.slice(0, MAX_PLACES - 1),
  });
}

/** Offset of the value at a path, or of the nearest that there is: a missing field points to its object. */
function offsetOf(tree: ReturnType<typeof parseTree>, path: readonly (string | number)[]): number {
  for (let length = path.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return 0;
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;
