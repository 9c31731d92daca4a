import { Fault } from "../../schemas/fault.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectContent } from "../_kit/content.ts";
import { expectEnd, readDelimited } from "../_kit/delimited.ts";
import { parseLong } from "./parse-long.ts";
import { parseMatrix } from "./parse-matrix.ts";
import { parseTable } from "./parse-table.ts";
import { parseWide } from "./parse-wide.ts";
import { WIDE_HEADER } from "./rows.ts";

/** Finds the numbers of any file of the three editions; the layout is recognised by its content. */
export function parse(file: PublisherFile): Parsed {
  const parsed = read(file);
  const passed_over = Object.fromEntries(Object.entries(parsed.passed_over).filter(([, cells]) => cells > 0));
  if (parsed.readings.length > 0) return { ...parsed, passed_over };
  throw new Fault("file/no-figures", "no figures were found under the header", {
    at: file.name,
    hint: "is the file cut short? download it again",
  });
}

function read(file: PublisherFile): Parsed {
  const content = expectContent(file, "zip", "xls", "json", "text");
  if (content === "json") return parseMatrix(file);
  if (content !== "text") return parseTable(file);
  const rows = readDelimited(file);
  expectEnd(file, rows);
  return rows[0]?.[0]?.trim() === WIDE_HEADER[0] ? parseWide(file, rows) : parseLong(file, rows);
}
