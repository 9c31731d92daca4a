import type { Text2 } from "../../schemas/language.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { cellTextsOrNone, type SheetTexts } from "./cell-texts.ts";
import { cellOf } from "./notice.ts";

/** The words by which a person finds a cell: the label of its row and the heading of its column; null where there is none. */
export interface Headings {
  readonly row: string | null;
  readonly column: string | null;
}

/** Longest label that is quoted. */
const LONGEST = 60;

/** Looks up row labels and column headings in a table; a file that is no table of cells has none. */
export function headingsOf(file: PublisherFile): (locator: string | null) => Headings | null {
  let sheets: readonly SheetTexts[] | null = null;
  return (locator) => {
    const place = cellOf(locator);
    if (!place) return null;
    sheets ??= cellTextsOrNone(file);
    const sheet = sheets.find((s) => s.name === place.sheet) ?? (place.sheet === "" ? sheets[0] : undefined);
    if (!sheet) return null;
    const row = sheet.rows[place.row]?.slice(0, place.column).find(isLabel);
    const above = sheet.rows.slice(0, place.row).map((r) => r[place.column] ?? null);
    // a heading of words stands nearest above; years stand on top of their column of numbers
    const column = above.findLast(isLabel) ?? above.find((cell) => cell !== null && cell !== "");
    return { row: quoted(row), column: quoted(column) };
  };
}

const isLabel = (cell: string | number | null | undefined) => typeof cell === "string" && /\p{L}{2}/u.test(cell);

function quoted(cell: string | number | null | undefined): string | null {
  const text = String(cell ?? "")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return null;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** Headings in a sentence; null where there are none. */
export function headingText(headings: Headings | null): Text2 | null {
  const { row, column } = headings ?? {};
  const en = [row && `row “${row}”`, column && `column “${column}”`].filter(Boolean).join(", ");
  const ru = [row && `строка «${row}»`, column && `столбец «${column}»`].filter(Boolean).join(", ");
  return en === "" ? null : { en, ru };
}
