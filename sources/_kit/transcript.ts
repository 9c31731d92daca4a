import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { expectEnd, expectHeader, fieldLocator, readDelimited } from "./delimited.ts";

/** A line of a transcript: its fields by heading, the page they were read from, and where each stands. */
export interface TranscriptRow {
  readonly fields: Readonly<Record<string, string>>;
  /** Address of the page; where a line says "same", that of the line above. */
  readonly page: string;
  locator(heading: string): string;
}

/** A typed copy of figures: lines `# source:` (the page or file), `# ` (what it is), then a table with these headings. */
export interface TranscriptLayout {
  /** What the second line says it is, whole. */
  readonly title: string;
  readonly headings: readonly string[];
}

/**
 * The lines of a transcript of published figures, as typed by the person who read the page.
 *
 * @throws Fault `file/title`, `file/header`, `file/columns`, `file/cut`, `file/no-figures` with the line.
 */
export function readTranscript(file: PublisherFile, layout: TranscriptLayout): TranscriptRow[] {
  const rows = readDelimited(file);
  const comment = rows.findIndex((r) => !r[0]?.startsWith("#"));
  const source = /^# source: (\S+.*)$/.exec(line(rows[0]))?.[1]?.trim();
  const title = line(rows[1]).replace(/^# /, "");
  if (source === undefined || title !== layout.title)
    throw new Fault("file/title", `expected the transcript "${layout.title}", found "${title}"`, {
      at: `${file.name}, lines 1 and 2`,
      hint: "is it the file this source reads? keep the two lines above the table as they were",
    });
  expectHeader(file, rows[comment], comment + 1, layout.headings);
  if ((rows[comment] ?? []).length !== layout.headings.length)
    throw new Fault("file/columns", `expected ${layout.headings.length} columns, found ${rows[comment]?.length ?? 0}`, {
      at: `${file.name}, line ${comment + 1}`,
      hint: "remove the added column, or add the new layout to the source",
    });
  expectEnd(file, rows);
  const found: TranscriptRow[] = [];
  let page = source;
  for (let row = comment + 1; row < rows.length; row++) {
    const fields = rows[row] ?? [];
    if (fields.length === 1 && fields[0] === "" && row === rows.length - 1) break;
    if (fields.length !== layout.headings.length)
      throw new Fault("file/columns", `expected ${layout.headings.length} fields, found ${fields.length}`, {
        at: `${file.name}, line ${row + 1}`,
        hint: "look for a missing or an added comma, or a cut line",
      });
    const named = Object.fromEntries(layout.headings.map((h, i) => [h, fields[i]?.trim() ?? ""]));
    const own = named.page;
    if (own !== undefined && own !== "same") page = own;
    found.push({ fields: named, page, locator: (h) => fieldLocator(row, layout.headings.indexOf(h)) });
  }
  if (found.length === 0)
    throw new Fault("file/no-figures", "no figures were found under the header", {
      at: `${file.name}, line ${comment + 1}`,
      hint: "is the file cut short? take it again",
    });
  return found;
}

/** A commented line as it was before its commas were split. */
const line = (fields: readonly string[] | undefined) => (fields ?? []).join(",");

/**
 * The first transcript layout whose title the file has.
 *
 * @throws Fault `file/title` naming those known.
 */
export function transcriptLayout<T extends TranscriptLayout>(file: PublisherFile, layouts: readonly T[]): T {
  const title = line(readDelimited(file)[1]).replace(/^# /, "");
  const found = layouts.find((l) => l.title === title);
  if (found) return found;
  throw new Fault("file/title", `the transcript "${title}" is not one this source reads`, {
    at: `${file.name}, line 2`,
    hint: `transcripts read: ${layouts.map((l) => `"${l.title}"`).join(", ")}`,
  });
}
