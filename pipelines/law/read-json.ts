import { readFileSync } from "node:fs";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import { issueWords } from "../../schemas/issue-words.ts";
import { jsonTrouble, lineOf } from "../../schemas/json-trouble.ts";

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
  const faults = read.error.issues.map((issue) => {
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

/** Offset of the value at a path, or of the nearest that there is: a missing field points to its object. */
function offsetOf(tree: ReturnType<typeof parseTree>, path: readonly (string | number)[]): number {
  for (let length = path.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return 0;
}
