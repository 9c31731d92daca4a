import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../../pipelines/build.ts";
import { type Exported, exportRelease } from "../../../pipelines/export/export.ts";
import type { Home } from "../../../pipelines/home.ts";
import { projectDir } from "../../../pipelines/home.ts";
import { literal, openStore, type Store } from "../../../pipelines/store.ts";
import { askBrowserEngine, askOlderEngine, hasOlderEngine } from "./other-engines.ts";
import { ONLY, smallHome } from "./small-home.ts";

interface ToldTable {
  readonly name: string;
  readonly kind: string;
  readonly rows: number;
  readonly key: readonly string[];
  readonly order: readonly string[];
  readonly partition: string | null;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** Tables, the view and the macros of the database. */
const ASKED = [
  "from best_value",
  "from observation",
  "from as_of('2026-01-01')",
  "from regulations_as_of('2025-01-01')",
  "from law_records_as_of('2025-01-01')",
].map((of) => `select count(*)::integer as n ${of}`);

let home: Home;
let made: Exported;
let store: Store;
let tables: readonly ToldTable[];

beforeAll(async () => {
  home = smallHome();
  await build(home, { only: ONLY });
  made = await exportRelease(home, join(home.dir, "out"));
  tables = JSON.parse(readFileSync(join(made.path, "release.json"), "utf8")).tables;
  store = await openStore(join(made.path, "mirpal.duckdb"), { readOnly: true });
}, 240_000);
afterAll(() => {
  store.close();
  rmSync(home.dir, { recursive: true, force: true });
});

const count = async (sql: string) => (await store.first<{ n: number }>(`select count(*)::integer as n ${sql}`))?.n;

describe("every table of a release", () => {
  test("has the columns that are told, of types that any program holds", async () => {
    for (const { name, columns } of tables) {
      const own = await store.rows<{ column_name: string; column_type: string }>(`describe from ${name}`);
      expect(
        own.map((c) => `${c.column_name} ${c.column_type.toLowerCase()}`),
        name,
      ).toEqual(columns.map((c) => `${c.name} ${c.type}`));
      for (const { type } of columns) expect(["varchar", "double", "integer", "boolean", "date"]).toContain(type);
    }
  });

  test("has a key of which no two rows are equal, and stands sorted in a total order", async () => {
    for (const { name, rows, key, order } of tables) {
      expect(await count(`from ${name}`), name).toBe(rows);
      for (const columns of [key, order])
        expect(await count(`from (select distinct ${columns.join(", ")} from ${name})`), name).toBe(rows);
      const misplaced = await count(
        `from (select row_number() over () as a, row_number() over (order by ${order.join(", ")}) as b from ${name}) where a <> b`,
      );
      expect(misplaced, name).toBe(0);
    }
  });

  test("has words for itself and every column in both languages, in the dictionary and as comments", async () => {
    const told = await store.rows<{ table_name: string; column_name: string | null }>(
      "select table_name, column_name from dictionary where about_en <> '' and about_ru <> ''",
    );
    const names = new Set(told.map((t) => `${t.table_name}.${t.column_name}`));
    for (const { name, columns } of tables)
      for (const column of [null, ...columns.map((c) => c.name)]) expect(names).toContain(`${name}.${column}`);
    const bare =
      await count(`from (select comment from duckdb_tables() union all select comment from duckdb_views() where not internal
      union all select comment from duckdb_columns() where not internal) where comment is null`);
    expect(bare).toBe(0);
  });
});

describe("every number of a release", () => {
  test("has its unit, status, source, vintage and licence beside it", async () => {
    const figures = tables.filter((t) =>
      ["observation", "observation_history", "derived", "best_value", "corridor", "remittances_monthly"].includes(
        t.name,
      ),
    );
    expect(figures.length).toBe(6);
    for (const { name } of figures) {
      const unknown = ["unit_measure", "obs_status", "source_id", "source_vintage", "licence"];
      expect(
        await count(`from ${name} where ${unknown.map((c) => `coalesce(${c}, '') = ''`).join(" or ")}`),
        name,
      ).toBe(0);
    }
  });

  test("of a panel has its status, source and vintage beside it, and its unit in the dictionary", async () => {
    for (const { name, columns } of tables.filter((t) => t.name.startsWith("panel_"))) {
      const series = columns.filter((c) => c.type === "double").map((c) => c.name);
      expect(series.length).toBeGreaterThan(0);
      for (const v of series)
        expect(
          await count(
            `from ${name} where ${v} is not null and (${v}_status is null or ${v}_source is null or ${v}_vintage is null)`,
          ),
        ).toBe(0);
      expect(
        await count(`from dictionary where table_name = '${name}' and data_type = 'double' and unit_measure is null`),
      ).toBe(0);
    }
  });

  test("that is computed has the licences of all figures it goes back to", async () => {
    const licences = new Map<string, readonly string[]>();
    for (const r of await store.rows<{ obs_id: string; licence: string }>(
      "select obs_id, licence from observation_history",
    ))
      licences.set(r.obs_id, [r.licence]);
    const derived = await store.rows<{ obs_id: string; inputs: string; licence: string }>(
      "select obs_id, inputs, licence from derived",
    );
    const inputs = new Map(derived.map((d) => [d.obs_id, d.inputs.split("; ")]));
    const of = (id: string): readonly string[] =>
      licences.get(id) ?? [...new Set((inputs.get(id) ?? []).flatMap(of))].sort();
    expect(derived.length).toBeGreaterThan(20);
    for (const d of derived) expect(d.licence).toBe(of(d.obs_id).join("; "));
  });
});

describe("every format", () => {
  test("Parquet holds the rows of the database, the big tables in folders", async () => {
    for (const { name, partition, columns, rows } of tables) {
      const [path, how] =
        partition === null
          ? [`${name}.parquet`, ""]
          : [`${name}/*/*.parquet`, `, hive_types = {${partition}: varchar}`];
      const read = `read_parquet(${literal(join(made.path, "parquet", path))}${how})`;
      const names = columns.map((c) => c.name).join(", ");
      expect(await count(`from (select ${names} from ${name} except all select ${names} from ${read})`), name).toBe(0);
      expect(await count(`from ${read}`), name).toBe(rows);
    }
  });

  test("CSV holds the rows of the database but the history of beliefs", async () => {
    for (const { name, columns, rows } of tables.filter((t) => t.name !== "observation_history")) {
      const path = join(made.path, "csv", `${name}.csv`);
      const types = columns.map((c) => `${c.name}: ${literal(c.type)}`).join(", ");
      const read = `read_csv(${literal(existsSync(path) ? path : `${path}.gz`)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {${types}})`;
      expect(await count(`from ${read}`), name).toBe(rows);
      const own = columns.map(({ name: c, type }) => (type === "varchar" ? `ltrim(${c}, '''') as ${c}` : c)).join(", ");
      expect(await count(`from (select ${own} from ${name} except all select ${own} from ${read})`), name).toBe(0);
    }
  });

  const expected = () => Promise.all(ASKED.map((sql) => store.first<{ n: number }>(sql).then((r) => r?.n)));

  test("the database opens in the engine of browsers", async () => {
    const answers = await askBrowserEngine(join(made.path, "mirpal.duckdb"), ASKED);
    expect(answers).toEqual(await expected());
    expect(answers.every((n) => n > 0)).toBe(true);
  });

  test.skipIf(!hasOlderEngine)("the database opens in DuckDB 1.1", async () => {
    expect(askOlderEngine(join(made.path, "mirpal.duckdb"), ASKED)).toEqual(await expected());
  });
});

describe("the command", () => {
  const dir = (name: string) => join(home.dir, name);
  const start = (...words: string[]) =>
    spawn(process.execPath, [
      join(projectDir, "bin/mirpal.mjs"),
      "export",
      ...words,
      "--home",
      home.dir,
      "--lang",
      "en",
    ]);

  test("tells what it wrote, as JSON too", async () => {
    const child = start(dir("cli"), "--format", "csv-ru", "--base-url", "https://example.org/data", "--json");
    let printed = "";
    child.stdout.on("data", (text) => {
      printed += text;
    });
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    const account = JSON.parse(printed);
    expect(account).toMatchObject({ outcome: "written", is_release: false, id: made.facts.id });
    expect(readFileSync(join(account.path, "README.md"), "utf8")).toContain(`https://example.org/data/${account.id}/`);
    expect(readdirSync(account.path)).not.toContain("mirpal.duckdb");
  });

  test("leaves nothing when it is stopped half-way", async () => {
    const child = start(dir("stopped"));
    child.stderr.on("data", (text) => {
      if (String(text).includes("format parquet")) child.kill("SIGTERM");
    });
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(130);
    expect(readdirSync(dir("stopped"))).toEqual([]);
  });
});
