import { openXlsx, saveXlsx } from "hucre/xlsx";
import { words } from "../../../pipelines/report/words.ts";
import { COLUMN, FIRST } from "../../../pipelines/report/workbook.ts";
import type { Lang } from "../../../schemas/language.ts";

/** A report with the same answer written beside each of its findings, as a person would save it. */
export async function answerInto(
  report: Uint8Array,
  lang: Lang,
  answer: string,
  by: string,
  why: string,
): Promise<Uint8Array> {
  const book = await openXlsx(report, { readStyles: true });
  const sheet = book.sheets.find((s) => s.name === words.sheet[lang]);
  const rows = sheet?.rows ?? [];
  for (const [r, row] of rows.entries()) {
    if (r < FIRST || !row[COLUMN.id]) continue;
    for (const [column, value] of [
      [COLUMN.answer, answer],
      [COLUMN.by, by],
      [COLUMN.why, why],
    ] as const) {
      row[column] = value;
      const cell = sheet?.cells?.get(`${r},${column}`);
      if (cell) cell.value = value;
    }
  }
  return saveXlsx(book);
}
