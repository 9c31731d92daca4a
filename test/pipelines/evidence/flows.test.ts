import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { derivations } from "../../../pipelines/derive/index.ts";
import { makeKnown, runDerivations } from "../../../pipelines/derive.ts";
import { closedAccountsBeside } from "../../../pipelines/evidence/flows-closed-accounts.ts";
import { growthOfStocksAgain } from "../../../pipelines/evidence/flows-growth-of-stocks.ts";
import type { Store } from "../../../pipelines/store.ts";
import { empty, type Figure, midYear, observe, stock, tinyStore } from "../derive/tiny.ts";

interface Evidence {
  readonly evidence_id: string;
  readonly n: number;
  readonly correlation: number | null;
  readonly mdape: number | null;
  readonly wape: number | null;
  readonly note_en: string;
  readonly note_ru: string;
}

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(async () => {
  await empty(store);
  await store.run(
    "insert into vintage (source_id, source_vintage, edition, published) values ('undesa-migrant-stock', 'v2020', '2020', '2021-01-01')",
  );
});
afterAll(() => store.close());

/** What the comparisons write, of constructed stocks and of published moves beside them. */
async function weighed(): Promise<Evidence[]> {
  await store.run("delete from derived; delete from evidence");
  await makeKnown(store);
  await runDerivations(
    store,
    derivations.filter((d) => ["M-220", "M-221", "M-222"].includes(d.method)),
  );
  for (const { sql } of [growthOfStocksAgain, ...closedAccountsBeside]) await store.run(`insert into evidence ${sql}`);
  return store.rows<Evidence>("select * from evidence");
}

const growth = (ref: string, born: string, from: number, to: number): Figure[] => [
  stock(ref, born, from, { ...midYear("2015"), known_from: "2021-01-01" }),
  stock(ref, born, to, { ...midYear("2020"), known_from: "2021-01-01" }),
];
const published = (indicator: string, ref_area: string, counterpart_area: string, obs_value: number): Figure => ({
  indicator,
  ref_area,
  counterpart_area,
  direction: "IN",
  obs_value,
  source_id: "abel-cohen-flows",
  freq: "5",
  time_period: "2015/2020",
  period_start: "2015-07-01",
  period_end: "2020-06-30",
});

describe("growth of stocks against the published table", () => {
  test("says how many pairs agree, and names a territory that only one table has", async () => {
    await observe(
      store,
      ...growth("RUS", "TJK", 900, 980),
      ...growth("RUS", "VAT", 1, 2),
      published("FLW_EST_SD_DROP", "RUS", "TJK", 80),
      published("FLW_EST_SD_DROP", "RUS", "UZB", 20),
      ...growth("RUS", "UZB", 100, 120),
    );
    const [row] = (await weighed()).filter((r) => r.evidence_id === "flows-drop-negative-2015");
    expect(row).toMatchObject({ n: 3, mdape: 0, wape: 1 / 100 });
    expect(row?.note_en).toBe(
      "2 of 3 pairs of countries agree to the last person. Differing because only one of the tables has the territory, or has it within other borders: 1 (Holy See).",
    );
    expect(row?.note_ru).toMatch(/2 из 3\. .*: 1 \(Святой Престол\)\.$/);
  });

  test("a difference that no territory explains is said so", async () => {
    await observe(
      store,
      ...growth("RUS", "TJK", 900, 980),
      ...growth("RUS", "UZB", 100, 120),
      ...growth("KAZ", "UZB", 100, 150),
      ...growth("KAZ", "TJK", 100, 150),
      published("FLW_EST_SD_DROP", "RUS", "TJK", 80),
      published("FLW_EST_SD_DROP", "RUS", "UZB", 30),
      published("FLW_EST_SD_DROP", "KAZ", "UZB", 50),
      published("FLW_EST_SD_DROP", "KAZ", "TJK", 50),
    );
    const [row] = await weighed();
    expect(row?.note_en).toContain("3 of 4 pairs");
    expect(row?.note_en).toContain("Differing for other reasons: 1.");
  });

  test("a correlation is of ten pairs at least", async () => {
    const hosts = ["ARM", "AUT", "BEL", "BLR", "DEU", "FRA", "GEO", "ITA", "KAZ", "KGZ"];
    const pair = (host: string, i: number) => [
      ...growth(host, "TJK", 100, 110 + i),
      published("FLW_EST_SD_DROP", host, "TJK", i % 2 ? 10 + i : 20 + 2 * i),
    ];
    await observe(store, ...hosts.slice(1).flatMap(pair));
    expect((await weighed())[0]).toMatchObject({ n: 9, correlation: null, mdape: 0.5 });
    await observe(store, ...pair("ARM", 9));
    const [row] = await weighed();
    expect(row?.n).toBe(10);
    expect(row?.correlation).toBeGreaterThan(0);
    expect(row?.correlation).toBeLessThan(1);
  });
});

describe("simple methods beside the closed accounts", () => {
  test("a row for every pair of methods, with what each adds up to", async () => {
    await observe(
      store,
      ...growth("RUS", "TJK", 900, 980),
      ...growth("RUS", "UZB", 1100, 1050),
      published("FLW_EST_DA_PB", "RUS", "TJK", 160),
      published("FLW_EST_DA_PB", "UZB", "RUS", 50),
      published("FLW_EST_DA_MIN", "RUS", "TJK", 80),
    );
    const rows = new Map((await weighed()).map((r) => [r.evidence_id, r]));
    expect(rows.get("flows-drop-negative-da-pb-2015")).toMatchObject({ n: 2, mdape: 0.75, wape: 130 / 210 });
    expect(rows.get("flows-reverse-negative-da-pb-2015")).toMatchObject({ n: 2, wape: 80 / 210 });
    expect(rows.get("flows-rates-da-min-2015")?.note_en).toContain("in all ours are 80 people, the published 80");
    expect(closedAccountsBeside.flatMap((c) => c.ids).every((id) => rows.has(id))).toBe(true);
  });
});
