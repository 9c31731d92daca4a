import type { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import { issueWords } from "../../schemas/issue-words.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { expectContent, utf8 } from "./content.ts";

/**
 * A publisher's JSON of the shape expected; unknown fields are left out, missing or odd ones refused.
 *
 * @throws Fault `file/content`, `file/encoding`, `file/json`, `file/shape` with the JSON pointer.
 */
export function readJson<T>(file: PublisherFile, shape: z.ZodType<T>): T {
  expectContent(file, "json");
  let content: unknown;
  try {
    content = JSON.parse(utf8(file));
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault("file/json", "the file is not whole JSON", {
      at: file.name,
      hint: "the download is cut short or was changed: fetch it again",
    });
  }
  const result = shape.safeParse(content);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Fault(
    "file/shape",
    `the answer has another shape than expected: ${issue ? issueWords(issue) : "unknown"}`,
    {
      at: `${file.name}, /${(issue?.path ?? []).map(String).join("/")}`,
      hint: "the publisher has changed the answer: read it, then add the new layout to the source",
    },
  );
}
