import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Format, Release, WrittenFile } from "../format.ts";
import { readTable, type Selection, type TableReading } from "../read/read-table.ts";
import type { ReleaseTable } from "../release-table.ts";
import { THE_TEN } from "../the-ten.ts";
import { notesOf } from "./about.ts";
import { missingLabels } from "./missing-labels.ts";
import { LONGEST_FIXED } from "./types.ts";
import { statusColumn, type TableVariables, tableVariables } from "./variables.ts";
import { writeDta } from "./write-dta.ts";

/** Names of countries are the labels of their codes: beside each row they would be most of the file. */
const NAMES = ["country_en", "country_ru", "counterpart_en", "counterpart_ru", "from_en", "from_ru", "to_en", "to_ru"];

/**
 * Tables an economist opens in Stata, and what of them. Best values are those of the ten countries, without the sentence
 * on the choice, which is the same in hundreds of thousands of rows: the whole table is in the other formats.
 */
const TABLES: Readonly<Record<string, Selection>> = {
  panel_country_year: {},
  panel_corridor_year: { without: NAMES },
  comparison: { without: NAMES },
  remittances_monthly: { without: NAMES },
  stocks_wide: { without: NAMES },
  best_value: {
    where: `ref_area in (${THE_TEN})`,
    without: ["reason_en", "reason_ru"],
  },
  indicator: {},
  economy: {},
  source: {},
  dictionary: {},
};

/** Files of Stata 14 and later, one a table, with labels in both languages. */
export const stata: Format = {
  id: "stata",
  about: {
    en: "Stata 14 and later (.dta): labels in English and Russian, codes as texts and as labelled numbers",
    ru: "Stata 14 и новее (.dta): подписи на русском и английском, коды текстом и числами с подписями",
  },
  async write(release, folder) {
    mkdirSync(join(folder, "stata"), { recursive: true });
    const written: WrittenFile[] = [];
    for (const [name, selection] of Object.entries(TABLES)) {
      const table = release.tables.find((t) => t.name === name);
      if (table) written.push(await writeTable(release, table, selection, folder));
    }
    return written;
  },
};

async function writeTable(
  release: Release,
  table: ReleaseTable,
  selection: Selection,
  folder: string,
): Promise<WrittenFile> {
  const { store, facts } = release;
  const reading = await readTable(store, table, selection);
  try {
    const path = `stata/${table.name}.dta`;
    const { variables, valueLabels, placeOf } = tableVariables(reading.columns);
    const hasMissing = reading.columns.some((c) => c.type === "double" && statusColumn(reading.columns, c.name) >= 0);
    const file = {
      label: table.about,
      date: facts.date,
      rows: reading.rows,
      variables,
      sorted: sortedBy(table.order, reading, placeOf),
      valueLabels: hasMissing ? [...valueLabels, missingLabels] : valueLabels,
      notes: notesOf(table, facts, hasMissing),
    };
    await writeDta(join(folder, path), file, reading.chunks());
    return { path, table: table.name, rows: reading.rows };
  } finally {
    await reading.close();
  }
}

/** The first columns of the order in which Stata, too, finds the rows sorted: those without a missing value. */
function sortedBy(
  order: readonly string[],
  { columns, rows }: TableReading,
  placeOf: TableVariables["placeOf"],
): number[] {
  const places: number[] = [];
  for (const name of order) {
    const column = columns.find((c) => c.name === name);
    const place = placeOf.get(name);
    // Stata does not sort by long texts, and puts missing numbers last
    const sortable = column && place !== undefined && column.longest <= LONGEST_FIXED;
    if (!sortable || column.present < rows) break;
    places.push(place);
  }
  return places;
}
