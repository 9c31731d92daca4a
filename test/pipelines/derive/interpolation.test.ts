import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { interpolated, yearsBetween } from "../../../pipelines/derive/interpolation.ts";
import type { Plain, Store } from "../../../pipelines/store.ts";
import { derivedBy, empty, midYear, observe, stock, tinyStore } from "./tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(async () => {
  await empty(store);
  await store.run(
    "insert into vintage (source_id, edition, published) values ('undesa-migrant-stock', '2024', '2025-01-01')",
  );
});
afterAll(() => store.close());

/** Rows of an indicator that the rules of this file make. */
const made = (indicator: string) => derivedBy(store, ["M-120", "M-121", "M-124"], indicator);

const date = (text: string) => `date '${text}'`;

async function number(expression: string): Promise<number | null> {
  return (await store.first<{ n: number | null }>(`select (${expression})::double as n`))?.n ?? null;
}

const between = (s0: number | null, s1: number | null, at: string, from = "2015-07-01", to = "2020-07-01") =>
  number(interpolated(`${s0}::double`, `${s1}::double`, date(from), date(to), date(at)));

describe("between two anchors", () => {
  test("200 000 and 250 000 give 218 672.41 two years of five on (M-120)", async () => {
    expect(await between(200_000, 250_000, "2017-07-01")).toBeCloseTo(218_672.41, 2);
  });

  test("on a line the same is 220 000 (M-121): as soon as one anchor is zero or more than three times the other", async () => {
    expect(
      200_000 + ((250_000 - 200_000) * ((await number(yearsBetween(date("2015-07-01"), date("2017-07-01")))) ?? 0)) / 5,
    ).toBe(220_000);
    expect(await between(0, 50_000, "2017-07-01")).toBe(20_000);
    expect(await between(50_000, 0, "2017-07-01")).toBe(30_000);
    expect(await between(100, 301, "2017-07-01")).toBeCloseTo(180.4, 9);
    expect(await between(-100, 100, "2017-07-01")).toBeCloseTo(-20, 9);
    expect(await between(100, 300, "2017-07-01")).toBeCloseTo(100 * 3 ** 0.4, 9);
    expect(await between(300, 100, "2017-07-01")).toBeCloseTo(300 / 3 ** 0.4, 9);
    expect(await between(0, 0, "2017-07-01")).toBe(0);
  });

  test("whole years are whole and what is left over is by days (M-122)", async () => {
    const years = (from: string, to: string) => number(yearsBetween(date(from), date(to)));
    expect(await years("2015-07-01", "2017-07-01")).toBe(2);
    expect(await years("2020-07-01", "2020-07-01")).toBe(0);
    expect(await years("2021-10-01", "2024-07-01")).toBeCloseTo(2 + 274 / 366, 12);
    expect(await years("2020-02-29", "2021-02-28")).toBe(1);
    // days over days would miss the rule's own vector
    expect(200_000 * 1.25 ** (731 / 1827)).toBeCloseTo(218_677.76, 2);
  });

  test("the anchors themselves come back, and nothing comes of a missing one", async () => {
    expect(await between(123, 321, "2015-07-01")).toBeCloseTo(123, 9);
    expect(await between(123, 321, "2020-07-01")).toBeCloseTo(321, 9);
    expect(await between(null, 321, "2017-07-01")).toBeNull();
    expect(await between(123, null, "2017-07-01")).toBeNull();
  });
});

describe("migrant stocks", () => {
  const anchor = (year: string, obs_value: number, more: Record<string, Plain> = {}) =>
    stock("KAZ", "W1", obs_value, { ...midYear(year), ...more });

  const years = async (indicator = "STK_IMM_INT") => (await made(indicator)).map((r) => r.time_period);

  test("of the vector: four years between, an estimate apart from the reported series, with both anchors as inputs", async () => {
    await observe(store, anchor("2015", 200_000), anchor("2020", 250_000));
    const rows = await made("STK_IMM_INT");
    expect(rows.map((r) => r.time_period)).toEqual(["2016", "2017", "2018", "2019"]);
    expect(rows[1]?.obs_value).toBeCloseTo(218_672.41, 2);
    expect(rows[1]).toMatchObject({
      obs_status: "E",
      method_id: "M-120",
      parameters: null,
      breakdown_1: "EDITION:2024",
    });
    expect(rows[1]?.inputs).toHaveLength(2);
  });

  test("on a line where an anchor is zero (M-121), whatever the order of the rows", async () => {
    await observe(store, anchor("2020", 50_000), anchor("2015", 0));
    const rows = await made("STK_IMM_INT");
    expect(rows.map((r) => [r.method_id, r.obs_value])).toEqual([10, 20, 30, 40].map((k) => ["M-121", k * 1000]));
  });

  test("not across a break, printed or known from elsewhere (M-123)", async () => {
    await observe(store, anchor("2010", 100), anchor("2015", 110, { obs_status: "B" }), anchor("2020", 120));
    expect(await years()).toEqual(["2016", "2017", "2018", "2019"]);
    await empty(store);
    await store.run(
      "insert into vintage (source_id, edition, published) values ('undesa-migrant-stock', '2024', '2025-01-01')",
    );
    await observe(store, anchor("2010", 100), anchor("2015", 110), anchor("2020", 120));
    await store.run("insert into series_break values ('undesa-migrant-stock', 'STK_IMM', 'KAZ', '2018', '', '', '')");
    expect(await years()).toEqual(["2011", "2012", "2013", "2014"]);
  });

  test("not across a change of concept or territory; what is not stated is no change (M-123)", async () => {
    await observe(
      store,
      anchor("2000", 100, { concept_basis: "FC" }),
      anchor("2005", 110),
      anchor("2010", 110, { territory: "CTL" }),
      anchor("2015", 120, { territory: "CTL", concept_basis: "UNK" }),
    );
    expect(await years()).toEqual(["2011", "2012", "2013", "2014"]);
  });

  test("not between editions, nor over a missing date of one", async () => {
    await store.run(
      "insert into vintage (source_id, edition, published) values ('undesa-migrant-stock', '2020', '2021-01-01')",
    );
    await observe(
      store,
      anchor("2010", 100, { known_from: "2021-01-01", known_to: "2025-01-01" }),
      anchor("2015", 105, { known_from: "2025-01-01" }),
      anchor("2024", 120, { known_from: "2025-01-01" }),
    );
    expect(await years()).toEqual([]);
  });

  test("of corridors that touch one of the ten, and of every total", async () => {
    const two = (from: string, to: string) => [
      stock(to, from, 100, midYear("2020")),
      stock(to, from, 110, midYear("2024")),
    ];
    await observe(store, ...two("TJK", "DEU"), ...two("DEU", "TJK"), ...two("FRA", "DEU"), ...two("W1", "DEU"));
    const rows = await made("STK_IMM_INT");
    expect(rows.length).toBe(9);
    expect(new Set(rows.map((r) => r.ref_area))).toEqual(new Set(["DEU", "TJK"]));
  });

  test("up to three years past the last date at its last rate, kept apart (M-124)", async () => {
    await observe(store, anchor("2015", 100), anchor("2020", 100 * 1.1 ** 5));
    const rows = await made("STK_IMM_EXT");
    expect(rows.map((r) => r.time_period)).toEqual(["2021", "2022", "2023"]);
    expect(rows[2]?.obs_value).toBeCloseTo(100 * 1.1 ** 8, 6);
    expect(rows[0]).toMatchObject({ method_id: "M-124", obs_status: "E" });
  });

  test("no rate of growth, no years past the last date", async () => {
    await observe(store, anchor("2015", 100), anchor("2020", 301));
    await observe(store, stock("UZB", "W1", 5, midYear("2020")));
    await observe(store, stock("TJK", "W1", 5, midYear("2015")), stock("TJK", "W1", 0, midYear("2020")));
    expect(await years("STK_IMM_EXT")).toEqual([]);
  });

  test("no page and no chart names what is interpolated or extrapolated (M-124, M-125)", () => {
    const root = join(import.meta.dirname, "../../../profiles");
    const named = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => /STK_IMM_(INT|EXT)/.test(readFileSync(join(root, file), "utf8")));
    expect(named).toEqual([]);
  });
});
