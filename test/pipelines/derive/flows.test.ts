import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Plain, Store } from "../../../pipelines/store.ts";
import { durationFactor, factorSets } from "../../../schemas/duration-factors.ts";
import { type Derived, derived, empty, type Figure, midYear, observe, tinyStore } from "./tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

type More = Readonly<Record<string, Plain>>;

const population = (year: number, obs_value: number, more: More = {}): Figure => ({
  indicator: "POP",
  obs_value,
  ...midYear(String(year)),
  ...more,
});
const net = (year: number, obs_value: number, more: More = {}): Figure => ({
  indicator: "NETM",
  direction: "NET",
  duration_rule: "UNK",
  obs_status: "E",
  obs_value,
  time_period: String(year),
  ...more,
});
const years = (rows: readonly Derived[]) => rows.map((r) => r.time_period);
const fiveYears = (from: number): More => ({
  freq: "5",
  time_period: `${from}/${from + 5}`,
  period_start: `${from}-07-01`,
  period_end: `${from + 5}-06-30`,
});

describe("the crude net migration rate (M-205)", () => {
  // 1 January 2020: (2,995,000 + 2,965,000) / 2 = 2,980,000; 1 January 2021: (2,965,000 + 2,935,000) / 2 = 2,950,000
  const people = [population(2019, 2_995_000), population(2020, 2_965_000), population(2021, 2_935_000)];

  test("−30,000 with a population of 2,980,000 at the start and 2,950,000 at the end is −10.118", async () => {
    await observe(store, ...people, net(2020, -30_000), net(2021, -1));
    const [row, ...others] = await derived(store, "CNMR");
    expect(others).toEqual([]);
    expect(row?.obs_value).toBeCloseTo(-10.118, 3);
    expect(row).toMatchObject({ time_period: "2020", unit_measure: "RT1000", direction: "NET", obs_status: "E" });
    expect(row?.inputs).toHaveLength(4);
  });

  test("over five years the person-years are five times as many", async () => {
    await observe(
      store,
      population(2015, 2_980_000),
      population(2020, 2_950_000),
      net(2015, -150_000, fiveYears(2015)),
    );
    expect((await derived(store, "CNMR"))[0]?.obs_value).toBeCloseTo(-10.118, 3);
  });

  test("none where the year before or after has no population", async () => {
    await observe(store, ...people, net(2019, 5), net(2020, 5), net(2021, 5));
    expect(years(await derived(store, "CNMR"))).toEqual(["2020"]);
  });

  test("none across a change of territory or a break of population", async () => {
    await observe(
      store,
      ...people.slice(0, 2),
      population(2021, 2_935_000, { obs_status: "B" }),
      net(2020, 5),
      net(2021, 5),
    );
    expect(await derived(store, "CNMR")).toEqual([]);
    await empty(store);
    const [first, second, third] = people as [Figure, Figure, Figure];
    await observe(
      store,
      { ...first, territory: "NAT" },
      { ...second, territory: "NAT" },
      { ...third, territory: "CTL" },
    );
    await observe(store, net(2020, 5), net(2021, 5));
    expect(await derived(store, "CNMR")).toEqual([]);
    await empty(store);
    await observe(store, ...people, net(2020, 5), net(2021, 5));
    await store.run("insert into series_break values ('worldbank-wdi', 'POP', 'TJK', '2021', '', '', '')");
    expect(await derived(store, "CNMR")).toEqual([]);
  });

  test("a break declared from a month counts between the mid-years used and not outside them", async () => {
    await observe(store, ...people, net(2020, 5), net(2021, 5));
    await store.run("insert into series_break values ('worldbank-wdi', 'NETM', 'TJK', '2021-02', '', '', '')");
    expect(await derived(store, "CNMR")).toEqual([]);
    for (const outside of ["2019-03", "2021-Q4"]) {
      await store.run(`update series_break set from_period = '${outside}'`);
      await observe(store, { indicator: "UNEMP", obs_value: 1 });
      expect(years(await derived(store, "CNMR"))).toEqual(["2020"]);
    }
  });

  test("none of a vintage that prints a figure every five years: those are totals (M-203)", async () => {
    for (let year = 2000; year <= 2013; year += 1) await observe(store, population(year, 1e6));
    await observe(store, net(2002, -5000), net(2007, -5000), net(2012, -5000));
    expect(await derived(store, "CNMR")).toEqual([]);
    await observe(store, net(2008, -1000));
    expect(years(await derived(store, "CNMR"))).toEqual(["2007", "2008"]);
  });
});

describe("five-year totals of net migration (M-203)", () => {
  test("a fifth of a figure dated to five years, under those years; a year's figure has no mean", async () => {
    await observe(store, net(2015, -150_000, fiveYears(2015)), net(2015, -30_000), net(2016, -30_000));
    expect(await derived(store, "NETM_MEAN")).toMatchObject([
      { obs_value: -30_000, time_period: "2015/2020", freq: "5", obs_status: "E" },
    ]);
  });
});

describe("net migration as a residual (M-204)", () => {
  const event = (indicator: string, obs_value: number, more: More = {}): Figure => ({
    indicator,
    obs_value,
    source_id: "un-wpp-net-migration",
    ...more,
  });

  test("growth of population less natural growth", async () => {
    // 1 January: (90,000 + 110,000) / 2 = 100,000 and (110,000 + 120,000) / 2 = 115,000; 15,000 − (9,000 − 4,000)
    await observe(store, population(2019, 90_000), population(2020, 110_000), population(2021, 120_000));
    await observe(store, event("BIRTHS", 9000), event("DEATHS", 4000));
    const [row, ...others] = await derived(store, "NETM_RES");
    expect(others).toEqual([]);
    expect(row).toMatchObject({ obs_value: 10_000, direction: "NET", time_period: "2020", counterpart_area: "W1" });
    expect(row?.inputs).toHaveLength(5);
    expect(await derived(store, "NETM")).toEqual([]);
  });

  test("over five years from mid-year to mid-year the populations are those printed", async () => {
    await observe(store, population(2015, 100_000), population(2020, 130_000));
    await observe(store, event("BIRTHS", 20_000, fiveYears(2015)), event("DEATHS", 5000, fiveYears(2015)));
    expect((await derived(store, "NETM_RES")).map((r) => r.obs_value)).toEqual([15_000]);
  });

  test("none without one of the four, nor of births and deaths of two sources", async () => {
    await observe(store, population(2019, 90_000), population(2020, 110_000), population(2021, 120_000));
    await observe(store, event("BIRTHS", 9000), event("DEATHS", 4000, { source_id: "belstat-migration" }));
    await observe(
      store,
      event("BIRTHS", 9000, { time_period: "2021" }),
      event("DEATHS", 9000, { time_period: "2021" }),
    );
    expect(await derived(store, "NETM_RES")).toEqual([]);
  });
});

describe("flows brought to the rule of twelve months (M-210)", () => {
  const arrivals = (obs_value: number, duration_rule: string, more: More = {}): Figure => ({
    indicator: "FLW_IN",
    direction: "IN",
    ref_area: "RUS",
    counterpart_area: "TJK",
    source_id: "rosstat-migration",
    obs_value,
    duration_rule,
    ...more,
  });
  const range = async (indicator = "FLW_IN_H12") =>
    Object.fromEntries(
      (await derived(store, indicator)).map((r) => [String(Reflect.get(r, "breakdown_1")), Math.round(r.obs_value)]),
    );

  test("100,000 at nine months are 86,500 by the IMEM set, and four figures in all", async () => {
    await observe(store, arrivals(100_000, "9M"));
    expect(await range()).toEqual({
      "FACTORS:IMEM": 86_500,
      "FACTORS:EXPERT": 90_500,
      "FACTORS:POISSON": 94_500,
      "FACTORS:MIXTURE": 85_500,
    });
    const [row] = await derived(store, "FLW_IN_H12");
    expect(row).toMatchObject({ duration_rule: "12M", obs_status: "E", counterpart_area: "TJK" });
    expect(JSON.parse(row?.parameters ?? "{}")).toMatchObject({ source_id: "rosstat-migration", rule: "9M" });
  });

  test.each([
    ["0", [0.53, 0.51, 0.79, 0.51]],
    ["3M", [0.63, 0.61, 0.84, 0.64]],
    ["6M", [0.73, 0.81, 0.89, 0.71]],
    ["9M", [0.865, 0.905, 0.945, 0.855]],
    ["12M", [1, 1, 1, 1]],
    ["PERM", [2.26, 1.61, 2.61, 1.8]],
    ["UNK", [null, null, null, null]],
    ["NA", [null, null, null, null]],
  ] as const)("the factors of rule %s", (rule, factors) => {
    expect(factorSets.map((set) => durationFactor(set, rule))).toEqual(factors);
  });

  test("departures have an indicator of their own; an unknown rule, a part of the flow and a month have none", async () => {
    await observe(
      store,
      arrivals(10, "UNK"),
      arrivals(10, "6M", { breakdown_1: "CITIZENS", ref_area: "GEO" }),
      arrivals(10, "6M", { freq: "M", time_period: "2020-01", period_start: "2020-01-01", period_end: "2020-01-31" }),
      arrivals(100, "12M", { indicator: "FLW_OUT", direction: "OUT" }),
    );
    expect(await range()).toEqual({});
    expect(Object.values(await range("FLW_OUT_H12"))).toEqual([100, 100, 100, 100]);
  });

  test("of two sources the first to speak is taken, whatever its rule; the press only alone", async () => {
    await observe(
      store,
      arrivals(200, "12M", { ref_area: "KGZ", source_id: "nsc-migration-press" }),
      arrivals(100, "12M", { ref_area: "KGZ", source_id: "eurostat-immigration" }),
      arrivals(50, "12M", { ref_area: "KAZ", source_id: "bns-migration-press" }),
    );
    const rows = (await derived(store, "FLW_IN_H12")).filter((r) => Reflect.get(r, "breakdown_1") === "FACTORS:IMEM");
    expect(rows.map((r) => [r.ref_area, r.obs_value])).toEqual([
      ["KAZ", 50],
      ["KGZ", 100],
    ]);
  });
});
