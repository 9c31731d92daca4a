import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../../pipelines/build.ts";
import { column } from "../../../pipelines/column.ts";
import type { Release } from "../../../pipelines/export/format.ts";
import type { ReleaseTable } from "../../../pipelines/export/release-table.ts";
import { homeAt } from "../../../pipelines/home.ts";
import { literal, openStore, type Store } from "../../../pipelines/store.ts";
import { fingerprint } from "../../built.ts";
import { once } from "../../once.ts";

/** Small sources that between them have every kind of period, a missing value, a second status and a publisher's own breakdown. */
const SOURCES = [
  "abel-sander-flows",
  "bnm-money-transfers-press",
  "eurostat-temporary-protection",
  "fsb-border-crossings-press",
  "geostat-migration",
  "nbkr-exchange-rates",
  "nsc-migration-press",
  "nsc-sdg",
  "siat-indicators",
  "tjk-labour-migrants-press",
];

/** Their database, built once for all test files. */
async function smallDatabase(): Promise<string> {
  const name = createHash("sha256").update(fingerprint()).update(SOURCES.join()).digest("hex").slice(0, 12);
  const home = homeAt(join(tmpdir(), `mirpal-test-small-${name}`));
  await once(
    `${home.dir}.lock`,
    () => existsSync(home.database),
    () => build(home, { only: SOURCES }),
  );
  return home.database;
}

/** Series of the panel: name, indicator and direction. */
const SERIES = [
  ["flw_in", "FLW_IN", "IN", "PS"],
  ["flw_out", "FLW_OUT", "OUT", "PS"],
  ["netm", "NETM", "NET", "PS"],
  ["r_gdp_in", "R_GDP", "IN", "PT_GDP"],
] as const;

const LICENCE = "coalesce((select licence_name from home.source s where s.source_id = t.source_id), 'not stated')";

const FIGURES = `
  create table observation as
  select t.*, ${LICENCE} as licence
  from home.observation t
  where known_to is null;
  create table best_value as
  select
    t.*,
    coalesce(o.source_vintage, (select run_id from home.run)) as source_vintage,
    ${LICENCE} as licence
  from home.best_value t
  left join home.observation o using (obs_id);
`;

const PANEL = `
  create table panel_country_year as
  select
    ref_area,
    any_value(e.name_en) as country_en,
    any_value(e.name_ru) as country_ru,
    any_value(e.is_ten) as is_ten,
    time_period::integer as year,
    ${SERIES.map(
      ([name, indicator, direction]) => `
    ${["obs_value", "obs_status", "source_id", "source_vintage"]
      .map((c) => {
        const what = `any_value(t.${c}) filter (indicator = '${indicator}' and direction = '${direction}')`;
        return `${what} as ${name}${{ obs_value: "", obs_status: "_status", source_id: "_source", source_vintage: "_vintage" }[c]}`;
      })
      .join(", ")}`,
    ).join(",")}
  from best_value t
  join home.economy e on e.area = t.ref_area and e.kind = 'economy'
  where freq = 'A' and counterpart_area = 'W1' and sex = '_T' and breakdown_1 = '_T'
    and indicator in ('FLW_IN', 'FLW_OUT', 'NETM', 'R_GDP')
  group by ref_area, time_period
`;

const WORDS = ["economy", "indicator", "method", "source", "vintage"] as const;
const KEYS: Readonly<Record<string, readonly string[]>> = {
  best_value: ["obs_id"],
  dictionary: ["table_name", "column_name"],
  economy: ["area"],
  indicator: ["indicator"],
  method: ["method_id"],
  observation: ["obs_id"],
  panel_country_year: ["ref_area", "year"],
  source: ["source_id"],
  vintage: ["source_id", "source_vintage"],
};
const KINDS: Readonly<Record<string, ReleaseTable["kind"]>> = {
  best_value: "figures",
  observation: "figures",
  panel_country_year: "panel",
};

async function tableOf(store: Store, name: string): Promise<ReleaseTable> {
  const described = await store.rows<{ name: string; type: string; en: string | null; ru: string | null }>(`
    select c.column_name as name, lower(c.data_type) as type, d.about_en as en, d.about_ru as ru
    from duckdb_columns() c
    left join home.dictionary d on d.table_name = c.table_name and d.column_name = c.column_name
    where c.database_name = current_database() and c.table_name = ${literal(name)}
    order by c.column_index
  `);
  const key = KEYS[name] ?? [];
  return {
    name,
    about: { en: `The table ${name}.`, ru: `Таблица ${name}.` },
    columns: described.map((c) => column(c.name, c.type, c.en ?? c.name, c.ru ?? c.name)),
    key,
    order: key,
    partition: null,
    kind: KINDS[name] ?? "words",
  };
}

/** A small release with real figures, in memory; `store` is to be closed. */
export async function smallRelease(): Promise<Release> {
  const store = await openStore(":memory:");
  await store.run(`attach ${literal(await smallDatabase())} as home (read_only)`);
  await store.run(FIGURES);
  await store.run(PANEL);
  for (const name of WORDS) await store.run(`create table ${name} as select * from home.${name}`);
  await store.run("alter table vintage alter bytes type double; alter table vintage alter readings type double");
  await store.run(`
    create table dictionary as
    select 'panel_country_year' as table_name, * from (values (null, null), ${SERIES.map(([name, , , unit]) => `('${name}', '${unit}')`).join(", ")}) v(column_name, unit_measure)
  `);
  const tables = [];
  for (const name of Object.keys(KEYS)) tables.push(await tableOf(store, name));
  const sources = await store.rows<Record<string, string>>("select * from source order by source_id");
  const vintages = await store.rows<Record<string, string>>("select * from vintage order by source_id, source_vintage");
  const text = (row: Record<string, string>, name: string) => row[name] ?? "";
  return {
    store,
    tables,
    facts: {
      id: "test",
      isRelease: true,
      date:
        vintages
          .map((v) => text(v, "retrieved_at"))
          .sort()
          .at(-1) ?? "",
      methodology: "1.2.0",
      run_id: "0123456789ab",
      base: "https://example.org/releases/",
      title: { en: "Migration and remittances", ru: "Миграция и денежные переводы" },
      about: { en: "Figures of ten countries.", ru: "Числа по десяти странам." },
      sources: sources.map((s) => ({
        source_id: text(s, "source_id"),
        title: { en: text(s, "title_en"), ru: text(s, "title_ru") },
        publisher: { en: text(s, "publisher_en"), ru: text(s, "publisher_ru") },
        landing: text(s, "landing"),
        licence: { name: text(s, "licence_name"), url: s.licence_url ?? null },
      })),
      vintages: vintages.map((v) => ({
        source_id: text(v, "source_id"),
        source_vintage: text(v, "source_vintage"),
        edition: text(v, "edition"),
        published: text(v, "published"),
        retrieved: text(v, "retrieved_at"),
        sha256: text(v, "sha256"),
      })),
    },
  };
}
