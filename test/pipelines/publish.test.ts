import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Home, homeAt } from "../../pipelines/home.ts";
import { lawExportTables } from "../../pipelines/law/exports.ts";
import { createTables } from "../../pipelines/metadata.ts";
import { type PublishedFile, publishData } from "../../pipelines/publish.ts";
import { literal, openStore, type Store } from "../../pipelines/store.ts";
import { tables } from "../../pipelines/tables.ts";
import { builtHome } from "../built.ts";

const folder = mkdtempSync(join(tmpdir(), "mirpal-publish-"));

/** Indicators with rows enough for several threads to write at once (150,000 in 2026-11), and the whole of `derived`. */
const PART = "indicator in ('R_WB', 'GDP', 'POP', 'CPI_GROWTH', 'R_BIL_EST') or ref_area in ('RUS', 'TJK')";

let part: Home;
/** A part of the built database, so that the test stays short; its tables are filled in another order than they had. */
beforeAll(async () => {
  const { database } = await builtHome();
  part = homeAt(join(folder, "part"));
  mkdirSync(part.dir, { recursive: true });
  const store = await openStore(part.database);
  await createTables(store, tables);
  await store.run(`attach ${literal(database)} as whole (read_only)`);
  for (const name of ["derived", "indicator", "dictionary", "finding", ...lawExportTables])
    await store.run(`insert into ${name} select * from whole.${name} order by random()`);
  await store.run(`insert into observation select * from whole.observation where ${PART} order by random()`);
  store.close();
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files made in a folder of their own from the same database. */
async function publishedIn(name: string): Promise<PublishedFile[]> {
  const store = await openStore(part.database, { readOnly: true });
  return publishData(store, { ...part, dir: join(folder, name) }).finally(() => store.close());
}

const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("files for download", () => {
  test("are the same bytes twice and have the hashes they claim", async () => {
    const first = await publishedIn("first");
    const second = await publishedIn("second");
    // bytes of a DuckDB file differ from run to run, and with them the list of hashes
    const tablesOnly = (files: readonly PublishedFile[]) => files.filter((f) => !/\.duckdb$|^SHA256SUMS$/.test(f.name));
    expect(tablesOnly(second).map(({ path: _, ...f }) => f)).toEqual(tablesOnly(first).map(({ path: _, ...f }) => f));
    for (const f of first) expect(hashOf(f.path)).toBe(f.sha256);
    const sums = readFileSync(join(folder, "first", "publish", "SHA256SUMS"), "utf8");
    expect(sums.split("\n").filter(Boolean)).toEqual(
      first.filter((f) => f.name !== "SHA256SUMS").map((f) => `${f.sha256}  ${f.name}`),
    );

    const csv = first.find((f) => f.name === "observation.csv.gz");
    const lines = gunzipSync(readFileSync(csv?.path ?? ""))
      .toString("utf8")
      .trimEnd()
      .split("\n");
    expect(lines.length - 1).toBe(csv?.rows);
    expect(lines[0]).toContain("ref_area,counterpart_area,indicator");
  });

  test("stand in their order, so that another build writes the same bytes", async () => {
    const dir = join(folder, "first", "publish");
    const key = "indicator, direction, ref_area, counterpart_area, sex, time_period, concept_basis";
    const store = await openStore(":memory:");
    const misplaced = async (from: string, columns: string) =>
      (
        await store.first<{ n: number }>(`
          select count(*)::integer as n
          from (select k, lag(k) over (order by n) as before
            from (select row(${columns}) as k, row_number() over () as n from ${from}))
          where before > k`)
      )?.n;
    const csv = (name: string) => `read_csv('${join(dir, name)}', all_varchar = true, header = true)`;
    const found = [
      await misplaced(`read_parquet('${join(dir, "observation.parquet")}')`, `source_id, ${key}`),
      await misplaced(csv("observation.csv.gz"), `source_id, ${key}`),
      await misplaced(csv("derived.csv.gz"), key),
    ];
    store.close();
    expect(found).toEqual([0, 0, 0]);
  });

  test("hold the law as CSV, Parquet and a workbook, with as many rows as they claim", async () => {
    const dir = join(folder, "first", "publish");
    const store = await openStore(":memory:");
    for (const name of lawExportTables) {
      const csv = readFileSync(join(dir, `${name}.csv`), "utf8");
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      expect(csv.split("\n", 1)[0]).not.toContain("known_to");
      const [lines, rows] = await Promise.all(
        [
          `read_csv('${join(dir, `${name}.csv`)}', header = true)`,
          `read_parquet('${join(dir, `${name}.parquet`)}')`,
        ].map(async (from) => (await store.first<{ n: number }>(`select count(*)::integer as n from ${from}`))?.n ?? 0),
      );
      expect(lines, name).toBeGreaterThan(0);
      expect(rows, name).toBeGreaterThanOrEqual(lines ?? 0);
    }
    store.close();
    expect(existsSync(join(dir, "regulations.xlsx"))).toBe(true);
  });

  test("hold the whole history in Parquet", async () => {
    const path = join(folder, "first", "publish", "observation.parquet");
    const store = await openStore(":memory:");
    const found = await store
      .first<{ rows: number; ended: number; ids: number }>(
        `select count(*)::integer as rows, count(known_to)::integer as ended, count(distinct obs_id)::integer as ids
         from read_parquet('${path}')`,
      )
      .finally(() => store.close());
    expect(found?.ended).toBeGreaterThan(0);
    expect(found?.rows).toBeGreaterThan(found?.ended ?? 0);
  });
});

describe("with a small database", () => {
  async function small(name: string, fill: (store: Store) => Promise<void> = async () => {}): Promise<Home> {
    const home = homeAt(join(folder, name));
    mkdirSync(home.dir, { recursive: true });
    const store = await openStore(home.database);
    await createTables(store, tables);
    await fill(store);
    store.close();
    return home;
  }

  async function publish(home: Home): Promise<PublishedFile[]> {
    const store = await openStore(home.database, { readOnly: true });
    return publishData(store, home).finally(() => store.close());
  }

  test("text that a spreadsheet would take for a formula is guarded, numbers are not", async () => {
    const home = await small("formulas", async (store) => {
      for (const [i, text] of ["=1+1", "+49", "-1", "@sum", "\t=2", "plain = text"].entries())
        await store.run(
          "insert into finding (finding_id, rule_id, observed, message_en, hint_ru) values ($id, 'V-001', -5, $text, $text)",
          { id: `f${i}`, text },
        );
    });
    await publish(home);
    const csv = readFileSync(join(home.dir, "publish", "finding.csv"), "utf8");
    for (const text of ["'=1+1", "'+49", "'-1", "'@sum", "'\t=2"]) expect(csv).toContain(text);
    expect(csv).toContain(",plain = text,");
    expect(csv).toContain(",-5.0,");
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
  });

  test("a run that fails leaves the files of the run before", async () => {
    const home = await small("failing");
    await publish(home);
    const before = hashOf(join(home.dir, "publish", "SHA256SUMS"));
    await small("failing-changed", (store) =>
      store.run("insert into finding (finding_id, rule_id) values ('f', 'V-001')"),
    );
    copyFileSync(join(folder, "failing-changed", "mirpal.duckdb"), home.database);
    const broken = await openStore(":memory:");
    await expect(publishData(broken, home)).rejects.toThrow();
    broken.close();
    expect(hashOf(join(home.dir, "publish", "SHA256SUMS"))).toBe(before);
    expect(readdirSync(home.dir).filter((n) => n.startsWith(".publish"))).toEqual([]);
  });

  test("the same database is not exported again, and a file changed since is made anew", async () => {
    const home = await small("kept");
    const first = await publish(home);
    const unasked = await openStore(":memory:");
    expect(await publishData(unasked, home)).toEqual(first);
    unasked.close();
    writeFileSync(join(home.dir, "publish", "finding.csv"), "changed");
    const again = await publish(home);
    // a DuckDB file written anew differs in its bytes, and so does the list of sums that names it
    const alike = (files: typeof first) => files.filter((f) => !["console.duckdb", "SHA256SUMS"].includes(f.name));
    expect(alike(again)).toEqual(alike(first));
    for (const f of again) expect(hashOf(f.path)).toBe(f.sha256);
  });

  test("folders of a killed run are cleared away, those of a running one are not", async () => {
    const home = await small("killed");
    const [dead, alive] = [join(home.dir, ".publish.999999999"), join(home.dir, `.publish.${process.ppid}`)];
    for (const dir of [dead, alive]) {
      mkdirSync(dir);
      writeFileSync(join(dir, "half"), "");
    }
    await publish(home);
    expect(existsSync(dead)).toBe(false);
    expect(existsSync(alive)).toBe(true);
  });
});
