import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Format, Release } from "../format.ts";
import { readTable, type Selection } from "../read/read-table.ts";
import { THE_TEN } from "../the-ten.ts";
import { vintageRows } from "../vintage-rows.ts";
import { dictionaryRows, noteRows, sourceRows } from "./notes.ts";
import { tableSheet } from "./table-sheet.ts";
import { noteSheet, textSheet } from "./text-sheet.ts";

/** Tables that are sheets, and what of them: a sheet ends at a million rows, and is slow long before. */
const SHEETS: Readonly<Record<string, Selection>> = {
  panel_country_year: {},
  panel_corridor_year: { where: `from_area in (${THE_TEN}) or to_area in (${THE_TEN})` },
  remittances_monthly: {},
  comparison: {},
};

/** The least date a zip file can bear, as its reader's clock shows it. */
const ZIP_DATE = new Date(1980, 0, 1);

/** One workbook in both languages: notes, a dictionary, sources with their vintages, and the panels. */
export const xlsx: Format = {
  id: "xlsx",
  about: {
    en: "Excel workbook: notes, dictionary, sources, and the panels as sheets",
    ru: "Книга Excel: примечания, словарь, источники и панели на листах",
  },
  async write(release, folder) {
    mkdirSync(join(folder, "xlsx"), { recursive: true });
    const path = "xlsx/mirpal-release.xlsx";
    writeFileSync(join(folder, path), await releaseWorkbook(release));
    return [{ path, table: null, rows: null }];
  },
};

/** The workbook's bytes: the same for the same rows, and dated by the release. */
async function releaseWorkbook(release: Release): Promise<Uint8Array> {
  const { facts, store } = release;
  const shown = Object.keys(SHEETS).flatMap((name) => release.tables.filter((t) => t.name === name));
  const figures: WriteSheet[] = [];
  for (const table of shown) {
    const reading = await readTable(store, table, SHEETS[table.name]);
    figures.push(await tableSheet(table.name, reading).finally(() => reading.close()));
  }
  const sheets = [
    noteSheet("Notes · Примечания", noteRows(facts, shown)),
    textSheet("Dictionary · Словарь", dictionaryRows(shown)),
    textSheet("Sources · Источники", sourceRows(facts)),
    textSheet("Vintages · Версии", vintageRows(facts)),
    ...figures,
  ];
  const day = new Date(`${facts.date}T00:00:00Z`);
  const properties = { title: `${facts.title.en}. ${facts.id}`, creator: "MIRPAL", created: day, modified: day };
  return packed(await writeXlsx({ sheets, properties }));
}

/** The same parts, packed by a program that is the same on every machine, under one date. */
function packed(workbook: Uint8Array): Uint8Array {
  return zipSync(unzipSync(workbook), { level: 6, mtime: ZIP_DATE });
}
