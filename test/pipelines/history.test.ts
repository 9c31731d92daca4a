import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CANDIDATE } from "../../pipelines/harmonise.ts";
import { resolveHistory } from "../../pipelines/history.ts";
import { createTables } from "../../pipelines/metadata.ts";
import { openStore, type Store } from "../../pipelines/store.ts";
import { tables } from "../../pipelines/tables.ts";
import type { SourceDefinition } from "../../schemas/source.ts";

/** Mechanics only: the numbers stand for "one value" and "another".  */
const source = { id: "test-source", territory: "UNK" } as SourceDefinition;

interface Print {
  readonly edition: string;
  readonly period: string;
  readonly value: number | null;
  readonly status?: string;
  readonly restates?: boolean;
  readonly layout?: number;
  readonly basis?: string;
  readonly counterpart?: string;
}

async function history(prints: readonly Print[]) {
  return (await told(prints)).rows;
}

/** The beliefs of what was printed, and the editions that leave one out. */
async function told(prints: readonly Print[]) {
  const store = await openStore(":memory:");
  await createTables(store, tables);
  await store.run(CANDIDATE);
  for (const edition of new Set(prints.map((p) => p.edition)))
    await store.run(
      "insert into vintage (source_id, source_vintage, retrieved_at, sha256) select 'test-source', $e, date '2026-01-01', 'x'",
      { e: edition },
    );
  for (const [i, p] of prints.entries())
    await store.run(
      `insert into candidate
       select 'A', 'RUS', $counterpart, 'STK_IMM', 'NA', '_T', '_T', '_T', $basis, 'NA', $period, null, null, null,
         'PS', $value, $status, null, 'observation', 'unk', null, null, $edition, $edition, cast($edition as date),
         $layout, $restates, 'L' || $i, 'id' || $i`,
      {
        counterpart: p.counterpart ?? "W1",
        basis: p.basis ?? "UNK",
        period: p.period,
        value: p.value,
        status: p.status ?? (p.value === null ? "O" : "E"),
        edition: p.edition,
        layout: p.layout ?? 0,
        restates: p.restates ?? true,
        i,
      },
    );
  await resolveHistory(store, source);
  const rows = await store.rows(
    `select time_period as period, obs_value as value, source_edition as edition, known_from, known_to, ended_by,
       confirmed_vintage as confirmed, concept_basis as basis
     from observation order by time_period, counterpart_area, known_from`,
  );
  const skipped = await store.rows(
    `select o.time_period as period, s.published from skipped_edition s join observation o using (obs_id) order by all`,
  );
  store.close();
  return { rows, skipped };
}

describe("what was known when", () => {
  test("an unchanged value writes nothing: one belief, confirmed by the newest edition (M-901)", async () => {
    expect(
      await history([
        { edition: "2021-01-01", period: "2010", value: 11194710 },
        { edition: "2025-01-01", period: "2010", value: 11194710 },
      ]),
    ).toEqual([
      {
        period: "2010",
        value: 11194710,
        edition: "2021-01-01",
        known_from: "2021-01-01",
        known_to: null,
        ended_by: null,
        confirmed: "2025-01-01",
        basis: "UNK",
      },
    ]);
  });

  test("a revision closes the old belief on the day of the new one: Russia 2020, 11.6 to 7.3 million", async () => {
    const rows = await history([
      { edition: "2021-01-01", period: "2020", value: 11636911 },
      { edition: "2025-01-01", period: "2020", value: 7297611 },
    ]);
    expect(rows.map((r) => [r.value, r.known_from, r.known_to, r.ended_by])).toEqual([
      [11636911, "2021-01-01", "2025-01-01", "revised"],
      [7297611, "2025-01-01", null, null],
    ]);
  });

  test("a value withdrawn by a full restatement ends; one that comes back begins anew", async () => {
    const rows = await history([
      { edition: "2019-08-01", period: "2019", value: 5 },
      { edition: "2019-08-01", period: "2015", value: 1 },
      { edition: "2021-01-01", period: "2015", value: 1 },
      { edition: "2025-01-01", period: "2015", value: 1 },
      { edition: "2025-01-01", period: "2019", value: 5 },
    ]);
    expect(rows.map((r) => [r.period, r.known_from, r.known_to, r.ended_by])).toEqual([
      ["2015", "2019-08-01", null, null],
      ["2019", "2019-08-01", "2021-01-01", "withdrawn"],
      ["2019", "2025-01-01", null, null],
    ]);
  });

  test("an edition that prints only some keys withdraws nothing", async () => {
    const rows = await history([
      { edition: "2021-01-01", period: "2015", value: 1 },
      { edition: "2021-01-01", period: "2020", value: 2 },
      { edition: "2025-01-01", period: "2020", value: 3, restates: false },
    ]);
    expect(rows.map((r) => [r.period, r.value, r.known_to])).toEqual([
      ["2015", 1, null],
      ["2020", 2, "2025-01-01"],
      ["2020", 3, null],
    ]);
  });

  test("an edition that leaves out a figure which stands is noted, of its own series and between two prints", async () => {
    const keys = (edition: string, period: string, value = 1): Print => ({ edition, period, value, restates: false });
    const { skipped } = await told([
      ...["2018", "2019", "2020"].map((period) => keys("2021-01-01", period)),
      keys("2022-01-01", "2020"),
      keys("2023-01-01", "2018"),
      keys("2023-01-01", "2020"),
      keys("2024-01-01", "2019", 2),
    ]);
    // 2019 was revised by the last edition and confirmed by none, so nothing between speaks of its first figure
    expect(skipped).toEqual([{ period: "2018", published: "2022-01-01" }]);
    const whole = await told([
      { edition: "2021-01-01", period: "2018", value: 1 },
      { edition: "2022-01-01", period: "2019", value: 1 },
      { edition: "2023-01-01", period: "2018", value: 1 },
    ]);
    expect(whole.skipped).toEqual([]);
  });

  test("going missing is a revision to null, and back again", async () => {
    const rows = await history([
      { edition: "2021-01-01", period: "2020", value: 1 },
      { edition: "2022-01-01", period: "2020", value: null },
      { edition: "2023-01-01", period: "2020", value: 1 },
    ]);
    expect(rows.map((r) => [r.value, r.known_from, r.known_to])).toEqual([
      [1, "2021-01-01", "2022-01-01"],
      [null, "2022-01-01", "2023-01-01"],
      [1, "2023-01-01", null],
    ]);
  });

  test("of two channels of one edition the first layout speaks, and shares its basis with the other (M-110, M-601)", async () => {
    const rows = await history([
      { edition: "2021-01-01", period: "2020", value: 10, layout: 1 },
      { edition: "2021-01-01", period: "2020", value: 11, layout: 0, basis: "FB" },
      { edition: "2021-01-01", period: "2020", value: 4, layout: 1, counterpart: "TJK" },
    ]);
    expect(rows.map((r) => [r.value, r.basis])).toEqual([
      [4, "FB"],
      [11, "FB"],
    ]);
  });

  test("counts by birth and by citizenship in one file are two series; an edition that stops saying revises", async () => {
    const both = await history([
      { edition: "2021-01-01", period: "2020", value: 10, basis: "FB" },
      { edition: "2021-01-01", period: "2020", value: 7, basis: "FC" },
    ]);
    expect(both.map((r) => r.value).sort()).toEqual([10, 7]);
    const silent = await history([
      { edition: "2021-01-01", period: "2020", value: 10, basis: "FB" },
      { edition: "2025-01-01", period: "2020", value: 7 },
    ]);
    expect(silent.map((r) => r.ended_by)).toEqual(["revised", null]);
  });
});

describe("as_of", () => {
  let store: Store;
  const dir = mkdtempSync(join(tmpdir(), "mirpal-asof-"));
  beforeAll(async () => {
    store = await openStore(join(dir, "t.duckdb"));
    await createTables(store, tables);
    await store.run(
      `insert into observation (obs_id, obs_value, known_from, known_to)
       values ('a', 1, date '2021-01-01', date '2025-01-01'), ('b', 2, date '2025-01-01', null)`,
    );
    const { choose } = await import("../../pipelines/choose.ts");
    await choose(store);
  });
  afterAll(() => {
    store.close();
    rmSync(dir, { recursive: true, force: true });
  });

  test.each([
    ["2020-12-31", []],
    ["2021-01-01", ["a"]],
    ["2024-12-31", ["a"]],
    ["2025-01-01", ["b"]],
    ["2026-11-22", ["b"]],
  ])("on %s", async (date, ids) => {
    const rows = await store.rows<{ obs_id: string }>("select obs_id from as_of($date)", { date });
    expect(rows.map((r) => r.obs_id)).toEqual(ids);
  });
});
