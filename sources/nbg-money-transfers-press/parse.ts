import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { parsePress } from "../_kit/press.ts";
import { ARTICLES, REPORTER } from "./rows.ts";

/** One reading per line of an article's table, with the article's address. */
export function parse(file: PublisherFile): Parsed {
  return parsePress(file, REPORTER, ARTICLES);
}
