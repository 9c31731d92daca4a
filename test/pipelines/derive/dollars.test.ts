import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { transfersAtTheYearsRate, transfersInDollars } from "../../../pipelines/derive/m-330-transfers-in-dollars.ts";
import { monthlyAverage, type Span } from "../../../pipelines/derive/m-332b-monthly-average.ts";
import { makeKnown } from "../../../pipelines/derive.ts";
import type { Plain, Store } from "../../../pipelines/store.ts";
import { readPeriod } from "../../../schemas/periods.ts";
import { type Derived, derived, empty, type Figure, observe, tinyStore } from "./tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

type More = Readonly<Record<string, Plain>>;

/** Where a figure stands in time, as `harmonise` would write it. */
const when = (text: string) => ({ ...readPeriod(text) });

/** Official rates of the dollar by day of March 2026. */
const rates = (
  ref_area: string,
  source_id: string,
  byDay: Readonly<Record<number, number>>,
  more: More = {},
): Figure[] =>
  Object.entries(byDay).map(([day, obs_value]) => ({
    indicator: "FX_DAY",
    ref_area,
    source_id,
    breakdown_1: "USD",
    obs_value,
    ...when(`2026-03-${day.padStart(2, "0")}`),
    ...more,
  }));

/** The Central Bank of Armenia's answer for 1 to 19 March 2026: every rate of the dollar in it. */
const YEREVAN = {
  ...{ 2: 376.88, 3: 376.99, 4: 377.86, 5: 377.59, 6: 377.31, 9: 377.29, 10: 377.41, 11: 377.27, 12: 377.44 },
  ...{ 13: 377.54, 16: 377.41, 17: 377.46, 18: 377.39 },
};
/** The National Bank of Ukraine's for 1 to 16 March 2026: 1, 7, 8, 14 and 15 are weekends with Friday's rate. */
const KYIV = {
  ...{ 1: 43.2081, 2: 43.0996, 3: 43.2343, 4: 43.4548, 5: 43.717, 6: 43.8069, 7: 43.8069, 8: 43.8069 },
  ...{ 9: 43.7292, 10: 43.8961, 11: 43.8627, 12: 43.9776, 13: 44.1636, 14: 44.1636, 15: 44.1636, 16: 44.1381 },
};

async function average(span?: Span): Promise<Derived[]> {
  await makeKnown(store);
  return store.rows<Derived>(monthlyAverage(span).sql);
}

describe("the average rate of a month (M-332b)", () => {
  test("is the mean of the bank's rates: thirteen of 4905.84 in all are 377.372", async () => {
    await observe(store, ...rates("ARM", "cba-exchange-rates", YEREVAN));
    const [row, ...others] = await average({ from: "2026-03-02", to: "2026-03-18" });
    expect(others).toEqual([]);
    expect(row?.obs_value).toBeCloseTo(4905.84 / 13, 9);
    expect(row).toMatchObject({ indicator: "FX_AVG", freq: "M", ref_area: "ARM", breakdown_1: "_T", obs_status: "E" });
    expect(row?.inputs).toHaveLength(13);
  });

  test("does not count Friday's rate three times: eleven days of 481.0799 in all are 43.7345", async () => {
    await observe(store, ...rates("UKR", "nbu-exchange-rates", KYIV));
    const [row] = await average({ from: "2026-03-01", to: "2026-03-16" });
    expect(row?.obs_value).toBeCloseTo(481.0799 / 11, 9);
    expect(row?.parameters).toBe('{"source_id":"nbu-exchange-rates","days":11}');
  });

  test("is not given for a month of which days are missing, as of March 2026 in every answer held", async () => {
    await observe(store, ...rates("ARM", "cba-exchange-rates", YEREVAN), ...rates("UKR", "nbu-exchange-rates", KYIV));
    expect(await average()).toEqual([]);
    expect(await derived(store, "FX_AVG")).toEqual([]);
  });

  test.each([
    ["no rate on its first day nor before it", { from: "2026-03-01", to: "2026-03-18" }, YEREVAN],
    ["no rate up to its last weekday nor after it", { from: "2026-03-02", to: "2026-03-20" }, YEREVAN],
    ["a gap of more than ten days", { from: "2026-03-02", to: "2026-03-18" }, { 2: 376.88, 3: 376.99, 18: 377.39 }],
    ["one rate a week", { from: "2026-03-04", to: "2026-03-18" }, { 4: 377.86, 11: 377.27, 18: 377.39 }],
  ])("is not given with %s", async (_, span, byDay) => {
    await observe(store, ...rates("ARM", "cba-exchange-rates", byDay));
    expect(await average(span)).toEqual([]);
  });

  test("needs no rate on its first and last day where one is in force", async () => {
    await observe(store, ...rates("ARM", "cba-exchange-rates", YEREVAN));
    // Saturday the 7th to Sunday the 15th: Friday's rate is in force at both ends
    const [row] = await average({ from: "2026-03-07", to: "2026-03-15" });
    expect(row?.obs_value).toBeCloseTo((377.29 + 377.41 + 377.27 + 377.44 + 377.54) / 5, 9);
  });

  test("is of the dollar only", async () => {
    await observe(store, ...rates("ARM", "cba-exchange-rates", YEREVAN, { breakdown_1: "EUR" }));
    expect(await average({ from: "2026-03-02", to: "2026-03-18" })).toEqual([]);
  });
});

/** The World Bank's two series of Kazakhstan: 344.7058 tenge a dollar in 2018, 460.165 in 2022. */
const TENGE: readonly Figure[] = [
  ["2018", 130.108551025391, 0.377448068960849] as const,
  ["2022", 144.409562325523, 0.313821264819191] as const,
].flatMap(([year, ppp, ratio]) => [
  { indicator: "PPP_LCU", ref_area: "KAZ", obs_value: ppp, ...when(year) },
  { indicator: "PPP_RATIO", ref_area: "KAZ", obs_value: ratio, ...when(year) },
]);

/** Transfers through systems in tenge; 357, 265.4, 69.2 and 59.3 billion are as the press quotes the National Bank of Kazakhstan. */
const tenge = (indicator: string, period: string, obs_value: number, more: More = {}): Figure => ({
  indicator,
  direction: indicator === "MTO_IN" ? "IN" : "OUT",
  ref_area: "KAZ",
  breakdown_1: "MTS",
  unit_measure: "KZT",
  obs_value,
  obs_status: "U",
  source_id: "nbk-transfer-systems-press",
  ...when(period),
  ...more,
});

describe("transfers in dollars (M-330)", () => {
  test("357 billion tenge from Russia in 2022 at 460.165 are 775.8 million dollars; the press printed 775.4", async () => {
    await observe(store, ...TENGE, tenge("MTO_IN", "2022", 357e9, { counterpart_area: "RUS" }));
    const [row, ...others] = await derived(store, "MTO_IN");
    expect(others).toEqual([]);
    expect((row?.obs_value ?? 0) / 1e6).toBeCloseTo(775.8087, 4);
    expect(row).toMatchObject({ method_id: "M-330", obs_status: "E", direction: "IN" });
    expect(JSON.parse(row?.parameters ?? "{}")).toMatchObject({
      source_id: "nbk-transfer-systems-press",
      fx_source: "M-332",
      fx_period: "2022",
    });
    expect(row?.inputs).toHaveLength(2);
  });

  test("a half-year and a month are at their year's average, by a method of its own (M-330b)", async () => {
    await observe(store, ...TENGE, tenge("MTO_OUT", "2018-S1", 265.4e9), tenge("MTO_IN", "2022-05", 69.2e9));
    const [half] = await derived(store, "MTO_OUT");
    const [month] = await derived(store, "MTO_IN");
    expect((half?.obs_value ?? 0) / 1e6).toBeCloseTo(769.9319, 4);
    expect((month?.obs_value ?? 0) / 1e6).toBeCloseTo(150.3808, 4);
    expect(half).toMatchObject({ method_id: "M-330b", time_period: "2018-S1", obs_status: "E" });
  });

  test("none in a year without a rate", async () => {
    await observe(store, ...TENGE, tenge("MTO_OUT", "2024-03", 59.3e9));
    expect(await derived(store, "MTO_OUT")).toEqual([]);
  });

  test("none where the source itself prints the figure in dollars, as Armenia's does", async () => {
    const georgia = { ref_area: "ARM", counterpart_area: "GEO", source_id: "cba-money-transfers", breakdown_1: "_T" };
    await observe(
      store,
      { indicator: "PPP_LCU", ref_area: "ARM", obs_value: 435.67, ...when("2022") },
      { indicator: "PPP_RATIO", ref_area: "ARM", obs_value: 1, ...when("2022") },
      tenge("MTO_IN", "2022-01", 840.63e6, { ...georgia, unit_measure: "AMD" }),
      tenge("MTO_IN", "2022-01", 1743.35e3, { ...georgia, unit_measure: "USD" }),
    );
    expect(await derived(store, "MTO_IN")).toEqual([]);
  });

  test("converts at the rate of the currency, not of the reporter (M-335)", async () => {
    await observe(store, ...TENGE, tenge("MTO_IN", "2022", 357e9, { ref_area: "GEO" }));
    expect((await derived(store, "MTO_IN"))[0]?.obs_value).toBeCloseTo(357e9 / 460.165, 0);
  });

  test("prefers the month's own average where it is held", async () => {
    await observe(store, ...TENGE, tenge("MTO_IN", "2022-05", 69.2e9), tenge("MTO_IN", "2022-06", 69.2e9));
    await derived(store, "FX_AVG");
    await store.run(`
      insert into derived (obs_id, freq, ref_area, indicator, time_period, obs_value, obs_status, method_id)
      values ('own', 'M', 'KAZ', 'FX_AVG', '2022-05', 430, 'E', 'M-332b')
    `);
    await makeKnown(store);
    const own = await store.rows<Derived>(transfersInDollars.sql);
    const years = await store.rows<Derived>(transfersAtTheYearsRate.sql);
    expect(own.map((r) => [r.time_period, r.obs_value])).toEqual([["2022-05", 69.2e9 / 430]]);
    expect(years.map((r) => r.time_period)).toEqual(["2022-06"]);
  });

  test("of two sources of one figure, the bank's own is converted, not the press's", async () => {
    await observe(
      store,
      ...TENGE,
      tenge("MTO_IN", "2022", 357e9),
      tenge("MTO_IN", "2022", 358e9, { source_id: "nbk-exchange-rates", obs_status: "A" }),
    );
    const rows = await derived(store, "MTO_IN");
    expect(rows.map((r) => r.obs_value)).toEqual([expect.closeTo(358e9 / 460.165, 0)]);
  });
});

/** Armenia's inflow from Georgia in 2022 by month, thousand dollars, as the Central Bank of Armenia prints it. */
const MONTHS = [
  ...[1743.35, 2934.89, 5095.41, 7136.13, 5396.85, 3897.94],
  ...[3160, 7388.74, 4738.68, 4920.26, 4223.53, 11984.11],
];
const PRINTED_YEAR = 62619.89;

const inflow = (period: string, thousandUsd: number, more: More = {}): Figure => ({
  indicator: "MTO_IN",
  direction: "IN",
  ref_area: "ARM",
  counterpart_area: "GEO",
  obs_value: thousandUsd * 1e3,
  source_id: "cba-money-transfers",
  ...when(period),
  ...more,
});
const months = MONTHS.map((value, i) => inflow(`2022-${String(i + 1).padStart(2, "0")}`, value));

describe("the sum of the year (M-202b)", () => {
  test("twelve months are the year the bank prints", async () => {
    await observe(store, ...months);
    const [row, ...others] = await derived(store, "MTO_IN");
    expect(others).toEqual([]);
    expect((row?.obs_value ?? 0) / 1e3).toBeCloseTo(PRINTED_YEAR, 6);
    expect(row).toMatchObject({ freq: "A", time_period: "2022", method_id: "M-202b" });
    expect(row?.inputs).toHaveLength(12);
  });

  test("none with a month missing, and none where the source prints the year", async () => {
    await observe(store, ...months.slice(1));
    expect(await derived(store, "MTO_IN")).toEqual([]);
    await observe(store, ...months.slice(0, 1), inflow("2022", PRINTED_YEAR));
    expect(await derived(store, "MTO_IN")).toEqual([]);
  });

  test("none of months of two sources", async () => {
    await observe(
      store,
      ...months.slice(0, 6),
      ...months.slice(6).map((m) => ({ ...m, source_id: "nbg-money-transfers" })),
    );
    expect(await derived(store, "MTO_IN")).toEqual([]);
  });

  test("quarters make a year where months do not; a year of both is counted once", async () => {
    const quarters = [0, 3, 6, 9].map((at, q) =>
      inflow(
        `2022-Q${q + 1}`,
        MONTHS.slice(at, at + 3).reduce((a, b) => a + b),
      ),
    );
    await observe(store, ...quarters, ...months.slice(1));
    const rows = await derived(store, "MTO_IN");
    expect(rows.map((r) => r.inputs.length)).toEqual([4]);
    await observe(store, ...months.slice(0, 1));
    expect((await derived(store, "MTO_IN")).map((r) => r.inputs.length)).toEqual([12]);
  });

  test("months in tenge are converted first, then summed: one year in each unit", async () => {
    // the second half is not held: the first stands in for it
    const halves = [tenge("MTO_OUT", "2018-S1", 265.4e9), tenge("MTO_OUT", "2018-S2", 265.4e9)];
    await observe(store, ...TENGE, ...halves);
    const years = (await derived(store, "MTO_OUT")).filter((r) => r.time_period === "2018");
    expect(years.map((r) => r.method_id)).toEqual(["M-202b", "M-202b"]);
    expect(years.map((r) => Math.round(r.obs_value / 1e6)).sort((a, b) => a - b)).toEqual([1540, 530800]);
  });
});

describe("the sum of the quarter (M-202c)", () => {
  const stated = (time_period: string) =>
    inflow(time_period, 1, {
      ref_area: "RUS",
      counterpart_area: "ARM",
      indicator: "MTO_OUT",
      direction: "OUT",
      source_id: "cbr-cross-border-transfers-press",
    });
  const fromRussia = (list: readonly Figure[]) => list.map((m) => ({ ...m, counterpart_area: "RUS", ref_area: "ARM" }));

  test("three months, where the partner states the quarter, and nowhere else", async () => {
    await observe(store, ...fromRussia(months), stated("2022-Q2"));
    const rows = (await derived(store, "MTO_IN")).filter((r) => r.method_id === "M-202c");
    expect(rows.map((r) => r.time_period)).toEqual(["2022-Q2"]);
    expect((rows[0]?.obs_value ?? 0) / 1e3).toBeCloseTo(
      MONTHS.slice(3, 6).reduce((a, b) => a + b),
      6,
    );
    expect(rows[0]?.inputs).toHaveLength(3);
  });

  test("none with a month missing, and none where the bank prints the quarter", async () => {
    await observe(store, ...fromRussia(months.slice(4)), stated("2022-Q2"));
    expect((await derived(store, "MTO_IN")).map((r) => r.method_id)).not.toContain("M-202c");
    await observe(store, ...fromRussia([...months.slice(0, 4), inflow("2022-Q2", 5)]));
    expect((await derived(store, "MTO_IN")).map((r) => r.method_id)).not.toContain("M-202c");
  });
});
