import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import { issueWords } from "../../schemas/issue-words.ts";
import { jsonTrouble, lineOf } from "../../sources/_kit/json-trouble.ts";
import { projectDir } from "../home.ts";

/** Places named at once; the rest are counted. */
const MAX_PLACES = 10;

/**
 * A text file of ours in JSON, read by its schema.
 *
 * @throws Fault `law/file`, `law/syntax` where it is not JSON, `law/place` with the file and the line of every place that is
 * not as expected (`at: path:line`).
 */
export function readJson<T>(path: string, schema: z.ZodType<T>, hint: string): T {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new Fault("law/file", "the file is missing or may not be read", { at: path, hint });
  }
  const trouble = jsonTrouble(text);
  if (trouble)
    throw new Fault("law/syntax", `the file is not JSON: ${trouble.words}`, { at: `${path}:${trouble.line}`, hint });
  const read = schema.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  const tree = parseTree(text);
  const faults = read.error.issues.flatMap(eachField).map((issue) => {
    const place = issue.path.filter((p) => typeof p !== "symbol");
    return new Fault("law/place", `the file is not as expected at "${place.join("/")}": ${issueWords(issue)}`, {
      at: `${path}:${lineOf(text, offsetOf(tree, place))}`,
      hint,
    });
  });
  const [worst, ...others] = faults;
  throw new Fault("law/place", worst?.message ?? "the file is not as expected", {
    at: worst?.at ?? path,
    hint,
    also: others.slice(0, MAX_PLACES - 1),
  });
}

/** A field there is not stands at its own place, not at that of its object. */
const eachField = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] =>
  issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }))
    : [issue];

/** The line of a file on which a quoted text first stands, as `path:line`; the path alone where it does not. */
export function lineNaming(path: string, quoted: string): string {
  const text = readFileSync(join(projectDir, path), "utf8");
  const offset = text.indexOf(JSON.stringify(quoted));
  return offset < 0 ? path : `${path}:${lineOf(text, offset)}`;
}

/** Offset of the value at a path, or of the nearest that there is: a missing field points to its object. */
function offsetOf(tree: ReturnType<typeof parseTree>, path: readonly (string | number)[]): number {
  for (let length = path.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return 0;
}
