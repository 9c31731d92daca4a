import type { Cell, DataTable } from "../profiles/document.ts";
import type { Lang } from "../schemas/language.ts";
import { statusLetter } from "./blocks/data-table.ts";
import { plainText } from "./blocks/text.ts";
import type { FileCell } from "./csv.ts";
import type { Charted } from "./figure-files.ts";
import { word } from "./words.ts";

/**
 * A figure's table for a file: header first, then a row each.
 *
 * Numbers are whole, not as rounded on the page; each is followed by its status letter, empty when there is nothing to
 * report. The last columns say of every row where it comes from and what one may do with it.
 */
export function figureRows(figure: Charted, lang: Lang): FileCell[][] {
  const origin = originOf(figure);
  const table = figure.table;
  const grouped = table.rows.some((row) => isGroup(row, table));
  const header = [
    ...(grouped ? [word("group", lang)] : []),
    ...table.columns.flatMap((c) => (c.numeric ? [c.label, `${c.label} (${word("status", lang)})`] : [c.label])),
    ...[word("source", lang).toLocaleLowerCase(lang), word("edition", lang), word("licence", lang)],
  ];
  const out: FileCell[][] = [header];
  const years = isYears(table);
  let group: string | null = null;
  for (const row of table.rows) {
    if (isGroup(row, table)) group = plainText(row[0]?.text ?? "");
    else
      out.push([
        ...(grouped ? [group] : []),
        ...cellsOf(row, table, years),
        origin.source,
        origin.edition,
        origin.licence,
      ]);
  }
  return out;
}

/** Source line, editions and licences of a figure, each once. */
export function originOf(figure: Charted): { source: string; edition: string; licence: string } {
  const once = (texts: readonly string[]) => [...new Set(texts.filter((t) => t !== ""))].join("; ");
  return {
    source: figure.source.replace(/^(?:Source|Источник): /, ""),
    edition: once(figure.provenance.map((p) => p.edition)),
    licence: once(figure.provenance.map((p) => p.licence.name)),
  };
}

function cellsOf(row: readonly Cell[], table: DataTable, years: boolean): FileCell[] {
  return table.columns.flatMap((column, i): FileCell[] => {
    const cell = row[i] ?? { text: "" };
    const text = plainText(cell.text);
    if (column.numeric) return [cell.value === undefined ? dashless(text) : cell.value, statusLetter(cell)];
    return [i === 0 && years ? Number(text) : text];
  });
}

/** A printed gap is an empty cell in a file. */
function dashless(text: string): string | null {
  return text === "" || text === "–" ? null : text;
}

function isGroup(row: readonly Cell[], table: DataTable): boolean {
  return row.length === 1 && table.columns.length > 1;
}

function isYears(table: DataTable): boolean {
  return table.rows.every((row) => /^(1[89]|20|21)\d\d$/.test(plainText(row[0]?.text ?? "")));
}
