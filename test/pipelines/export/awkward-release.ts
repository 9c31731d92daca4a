import type { Release } from "../../../pipelines/export/format.ts";
import type { ReleaseTable } from "../../../pipelines/export/release-table.ts";
import { openStore, type Plain } from "../../../pipelines/store.ts";
import type { Column } from "../../../pipelines/tables.ts";

/** A text too long for a row of a Stata file: 2,400 bytes of Cyrillic. */
export const LONG_TEXT = "Длинное описание источника. ".repeat(49).slice(0, 1200);

const about = (en: string, ru: string) => ({ en, ru });
const column = (name: string, type: string, en = name, ru = `${name} по-русски`): Column => ({
  name,
  type,
  about: about(en, ru),
});

const panel: ReleaseTable = {
  name: "panel_country_year",
  about: about("Countries by year.", "Страны по годам."),
  columns: [
    column("ref_area", "varchar", "country", "страна"),
    column("country_en", "varchar"),
    column("country_ru", "varchar"),
    column("is_ten", "boolean"),
    column("year", "integer"),
    column("period_end", "date"),
    {
      ...column(
        "pop",
        "double",
        "people living in the country in the middle of the year, by the estimate of the World Bank; null where none is given",
        "люди, живущие в стране в середине года, по оценке Всемирного банка; пусто, если оценки нет",
      ),
      unit: "PS",
    },
    column("pop_status", "varchar"),
    { ...column("r_gdp_in", "double"), unit: "PT_GDP" },
    column("r_gdp_in_status", "varchar"),
  ],
  key: ["ref_area", "year"],
  order: ["ref_area", "year"],
  partition: null,
  kind: "panel",
};

const best: ReleaseTable = {
  name: "best_value",
  about: about("Best values.", "Лучшие значения."),
  columns: [
    column("indicator", "varchar"),
    column("ref_area", "varchar"),
    column("time_period", "varchar"),
    column("obs_value", "double"),
    column("obs_status", "varchar"),
    column("source_id", "varchar"),
    column("obs_id", "varchar"),
    column("reason_en", "varchar"),
    column("reason_ru", "varchar"),
  ],
  key: ["obs_id"],
  order: ["indicator", "ref_area", "time_period", "obs_id"],
  partition: null,
  kind: "figures",
};

const source: ReleaseTable = {
  name: "source",
  about: about("Sources.", "Источники."),
  columns: [
    column("source_id", "varchar"),
    column("trap_en", "varchar"),
    column("trap_ru", "varchar"),
    column("using", "varchar"),
  ],
  key: ["source_id"],
  order: ["source_id"],
  partition: null,
  kind: "words",
};

/** Rows of the tables in no order: figures of the database, and a row of no country (`_Z`) with the ends of what can be stored. */
export const rowsOf: Readonly<Record<string, readonly (readonly Plain[])[]>> = {
  panel_country_year: [
    ["TJK", "Tajikistan", "Таджикистан", true, 2023, "2023-12-31", null, "O", 38.42058811738961, "E"],
    ["ARM", "Armenia", "Армения", true, 2022, "2022-12-31", 2969200, "A", 10.409932892092012, "E"],
    ["ARM", "Armenia", "Армения", true, 2023, "2023-12-31", null, "M", null, null],
    ["_Z", "=1+1", "неприменимо", false, 1959, "1959-12-31", 0, "A", 8.9e307, "A"],
  ],
  best_value: [
    ["R_GDP", "TJK", "2023", null, "L", "mirpal", "b", "no other", "другого нет"],
    ["R_GDP", "ARM", "2023", 6.027482768387421, "E", "mirpal", "a", "no other", "другого нет"],
    ["R_GDP", "FRA", "2023", 1.2094084398049698, "E", "mirpal", "c", "no other", "другого нет"],
  ],
  source: [
    ["worldbank-wdi", "+7 (no formula)", LONG_TEXT, "x"],
    ["cba-money-transfers", null, LONG_TEXT, null],
    ["law-arm", "@risk", null, ""],
  ],
};

/** A release of three small tables in memory. @param turned rows stand in the database the other way round. */
export async function awkwardRelease(turned = false): Promise<Release> {
  const store = await openStore(":memory:");
  const tables = [panel, best, source];
  for (const table of tables) {
    await store.run(`create table ${table.name} (${table.columns.map((c) => `"${c.name}" ${c.type}`).join(", ")})`);
    const rows = [...(rowsOf[table.name] ?? [])];
    const cells = table.columns.map((c, i) => `$v${i}::varchar::${c.type}`);
    for (const row of turned ? rows.reverse() : rows)
      await store.run(
        `insert into ${table.name} values (${cells.join(", ")})`,
        Object.fromEntries(row.map((value, i) => [`v${i}`, value === null ? null : String(value)])),
      );
  }
  return {
    store,
    tables,
    facts: {
      id: "2026.1",
      isRelease: true,
      date: "2026-02-03",
      methodology: "1.2",
      run_id: "0123456789abcdef",
      base: "https://example.org/releases/",
      title: about("MIRPAL profiles", "Профили МИРПАЛ"),
      about: about("Migration and remittances.", "Миграция и переводы."),
      sources: [
        {
          source_id: "worldbank-wdi",
          title: about("World Development Indicators", "Показатели мирового развития"),
          publisher: about("World Bank", "Всемирный банк"),
          landing: "https://example.org/wdi",
          licence: { name: "CC BY 4.0", url: null },
        },
      ],
      vintages: [
        {
          source_id: "worldbank-wdi",
          source_vintage: "2026-01",
          edition: "January 2026",
          published: "2026-01-15",
          retrieved: "2026-02-03",
          sha256: "00",
        },
      ],
    },
  };
}
