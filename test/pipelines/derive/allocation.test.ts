import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { INCOME } from "../../../pipelines/derive/m-36-allocation.ts";
import { makeStocksByYear } from "../../../pipelines/derive/m-36-stocks-by-year.ts";
import { byIncomesInBoth } from "../../../pipelines/derive/m-362-by-incomes-in-both.ts";
import { makeKnown } from "../../../pipelines/derive.ts";
import type { Store } from "../../../pipelines/store.ts";
import { type Derived, derived, empty, type Figure, observe, stock, tinyStore } from "./tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(() => again());
afterAll(() => store.close());

/** Nothing observed, one edition of stocks held. */
async function again(): Promise<void> {
  await empty(store);
  await store.run(
    "insert into vintage by name select 'undesa-migrant-stock' as source_id, 'v2024' as source_vintage, '2024' as edition, date '2025-01-01' as published",
  );
}

const received = (obs_value: number, more = {}): Figure => ({ indicator: "R_WB", direction: "IN", obs_value, ...more });
const income = (ref_area: string, obs_value: number, more = {}): Figure => ({
  indicator: "GNI_PC_PPP",
  ref_area,
  obs_value,
  ...more,
});
const abroad = (host: string, people: number, year = "2020"): Figure =>
  stock(host, "TJK", people, { time_period: year, ref_date: `${year}-07-01`, known_from: "2025-01-01" });

/** The worked example of the methodology: 1,000 received, incomes of 1,000 at home. */
const EXAMPLE: readonly Figure[] = [
  received(1000),
  income("TJK", 1000),
  abroad("RUS", 800),
  abroad("KAZ", 150),
  abroad("AFG", 50),
  income("RUS", 12_000),
  income("KAZ", 10_000),
  income("AFG", 500),
];

const byHost = async (indicator: string, year = "2020") =>
  Object.fromEntries(
    ((await derived(store, indicator)) as (Derived & { counterpart_area: string })[])
      .filter((r) => r.time_period === year)
      .map((r) => [r.counterpart_area, r.obs_value]),
  );

/** The rule with another β or other incomes, on what was observed. */
async function rule3(beta: number, incomeOf = INCOME): Promise<Record<string, number>> {
  await makeKnown(store);
  await makeStocksByYear(store);
  const rows = await store.rows<{ counterpart_area: string; obs_value: number }>(byIncomesInBoth(beta, incomeOf).sql);
  return Object.fromEntries(rows.map((r) => [r.counterpart_area, r.obs_value]));
}

describe("the three rules (M-360 to M-362)", () => {
  test("give the methodology's example", async () => {
    await observe(store, ...EXAMPLE);
    const expected: Record<string, Record<string, number>> = {
      R_BIL_RS1: { RUS: 800, KAZ: 150, AFG: 50 },
      R_BIL_RS2: { RUS: 862.9213, KAZ: 134.8315, AFG: 2.2472 },
      R_BIL_RS3: { RUS: 830.519, KAZ: 144.4545, AFG: 25.0265 },
    };
    for (const [indicator, values] of Object.entries(expected)) {
      const found = await byHost(indicator);
      for (const [host, value] of Object.entries(values)) expect(found[host]).toBeCloseTo(value, 4);
      expect(Object.values(found).reduce((a, b) => a + b)).toBeCloseTo(1000, 6);
    }
  });

  test("a row is an estimate and says on what it stands", async () => {
    await observe(store, ...EXAMPLE);
    const [row] = await derived(store, "R_BIL_RS3");
    expect(row).toMatchObject({ obs_status: "E", direction: "IN", method_id: "M-362" });
    expect(row?.inputs).toHaveLength(4);
    expect(JSON.parse(row?.parameters ?? "")).toEqual({
      stocks: "2024",
      stock_years: "2020",
      income: "GNI_PC_PPP",
      income_year: "2020",
      beta: 0.75,
      share_unallocated: 0,
      origin_unknown: 0,
    });
    expect((await derived(store, "R_BIL_RS1"))[0]?.inputs).toHaveLength(2);
  });

  test("a host without income is out of the denominator, and the row says what part of the people that is", async () => {
    await observe(store, ...EXAMPLE.filter((f) => f.ref_area !== "AFG" || f.indicator !== "GNI_PC_PPP"));
    const found = await byHost("R_BIL_RS3");
    expect(found.AFG).toBeUndefined();
    expect((found.RUS ?? 0) + (found.KAZ ?? 0)).toBeCloseTo(1000, 6);
    const [row] = await derived(store, "R_BIL_RS3");
    expect(JSON.parse(row?.parameters ?? "").share_unallocated).toBe(0.05);
    expect((await byHost("R_BIL_RS1")).AFG).toBeCloseTo(50, 6);
  });

  test("without income at home rules 1 and 2 still stand", async () => {
    await observe(store, ...EXAMPLE.filter((f) => f.ref_area !== "TJK" || f.indicator !== "GNI_PC_PPP"));
    expect(await byHost("R_BIL_RS3")).toEqual({});
    expect((await byHost("R_BIL_RS2")).RUS).toBeCloseTo(862.9213, 4);
  });

  test("a single host gets all; nothing is divided where nothing or less was received", async () => {
    await observe(store, received(700), abroad("RUS", 10), income("TJK", 1000), income("RUS", 12_000));
    const found = await byHost("R_BIL_RS3");
    expect(Object.keys(found)).toEqual(["RUS"]);
    expect(found.RUS).toBeCloseTo(700, 9);
    await again();
    await observe(store, ...EXAMPLE.slice(1), received(0));
    expect(await byHost("R_BIL_RS1")).toEqual({});
    await again();
    await observe(store, ...EXAMPLE.slice(1), received(-5));
    expect(await byHost("R_BIL_RS1")).toEqual({});
  });

  test("an aggregate and an unknown origin are nobody's people; the part of unknown origin is told", async () => {
    await observe(
      store,
      ...EXAMPLE,
      stock("RUS", "_X_OTHER", 1000, { known_from: "2025-01-01" }),
      stock("RUS", "W1", 1800, { known_from: "2025-01-01" }),
    );
    expect((await byHost("R_BIL_RS1")).RUS).toBeCloseTo(800, 6);
    const [row] = await derived(store, "R_BIL_RS1");
    expect(JSON.parse(row?.parameters ?? "").origin_unknown).toBe(0.5);
  });

  test("a corridor set by the publisher keeps the formula's figure and a mark", async () => {
    await store.run(
      "insert into corridor_override by name select 'knomad-bilateral-remittances' as source_id, '2021' as time_period, 'TJK' as ref_area, 'KAZ' as counterpart_area, 'zero' as effect",
    );
    await observe(store, ...EXAMPLE);
    const rows = (await derived(store, "R_BIL_RS3")) as (Derived & { counterpart_area: string })[];
    const marked = rows.filter((r) => JSON.parse(r.parameters ?? "").corridor_override);
    expect(marked.map((r) => [r.counterpart_area, JSON.parse(r.parameters ?? "").corridor_override])).toEqual([
      ["KAZ", "zero 2021"],
    ]);
    expect(marked[0]?.obs_value).toBeCloseTo(144.4545, 4);
  });

  test("the World Bank's early estimate stands in only where its series has no figure", async () => {
    const early = { source_id: "knomad-remittance-flows" };
    await observe(store, ...EXAMPLE.slice(1), received(500, early));
    expect((await byHost("R_BIL_RS1")).RUS).toBeCloseTo(400, 6);
    await observe(store, received(1000));
    expect((await byHost("R_BIL_RS1")).RUS).toBeCloseTo(800, 6);
  });
});

describe("what the result depends on", () => {
  test("β, and the unit of income with it", async () => {
    await observe(store, ...EXAMPLE);
    const [low, usual, high] = [await rule3(0), await rule3(0.75), await rule3(1)];
    expect(usual.RUS).toBeCloseTo(830.519, 4);
    // with β = 1 rich hosts count by their own income, as in rule 2
    expect((high.RUS ?? 0) / (high.KAZ ?? 1)).toBeCloseTo((800 * 12_000) / (150 * 10_000), 9);
    expect(low.RUS).toBeLessThan(usual.RUS ?? 0);
    await observe(
      store,
      ...EXAMPLE.filter((f) => f.indicator === "GNI_PC_PPP").map((f) => ({
        ...f,
        indicator: "GDP_PC_PPP",
        obs_value: (f.obs_value ?? 0) / 1000,
      })),
    );
    const inThousands = await rule3(0.75, "GDP_PC_PPP");
    expect(Math.abs((inThousands.RUS ?? 0) - (usual.RUS ?? 0))).toBeGreaterThan(1);
  });

  test("the order of rows does not", async () => {
    await observe(store, ...EXAMPLE);
    const straight = await byHost("R_BIL_RS3");
    for (const step of [3, 5, 7]) {
      await again();
      await observe(store, ...EXAMPLE.map((_, i) => EXAMPLE[(i * step) % EXAMPLE.length] as Figure));
      expect(await byHost("R_BIL_RS3")).toEqual(straight);
    }
  });
});

describe("the edition of the stocks", () => {
  const edition = (name: string, published: string) =>
    store.run(
      `insert into vintage by name select 'undesa-migrant-stock' as source_id, 'v${name}' as source_vintage, '${name}' as edition, date '${published}' as published`,
    );
  const told = async (indicator: string) =>
    (await derived(store, indicator)).map((r) => [JSON.parse(r.parameters ?? "").stocks, r.obs_value]);
  const money: readonly Figure[] = [
    received(1000),
    {
      indicator: "R_BIL_EST",
      direction: "IN",
      counterpart_area: "RUS",
      obs_value: 900,
      source_id: "knomad-bilateral-remittances",
    },
  ];

  test("is the newest that is held: that of the day on a past day, the next one as soon as it is there", async () => {
    await store.run("update vintage set source_vintage = 'v2020', edition = '2020', published = '2021-01-01'");
    await observe(store, ...money, { ...abroad("RUS", 10), known_from: "2021-01-01" });
    expect(await told("R_BIL_RS1")).toEqual([["2020", 1000]]);
    expect(await told("R_PER_EMI")).toEqual([["2020", 90]]);
    await edition("2024", "2025-01-01");
    await edition("2026", "2027-01-01");
    await store.run("update observation set known_to = '2025-01-01' where indicator = 'STK_IMM'");
    await observe(
      store,
      { ...abroad("RUS", 30), known_to: "2027-01-01" },
      ...["RUS", "KAZ"].map((host) => ({ ...abroad(host, 20), known_from: "2027-01-01" })),
    );
    expect(await told("R_BIL_RS1")).toEqual([
      ["2026", 500],
      ["2026", 500],
    ]);
    expect(await told("R_PER_EMI")).toEqual([["2026", 45]]);
  });
});

describe("stocks between two dates (M-120 to M-123)", () => {
  const years = (...figures: readonly Figure[]) =>
    observe(store, ...["2016", "2017", "2021"].map((y) => received(1000, { time_period: y })), ...figures);
  const ratio = async (year: string) => {
    const found = await byHost("R_BIL_RS1", year);
    return (found.RUS ?? 0) / (found.KAZ ?? Number.NaN);
  };

  test("grow evenly in per cent: 200,000 and 250,000 give 218,672.41 after two years of five", async () => {
    await years(
      abroad("RUS", 200_000, "2015"),
      abroad("RUS", 250_000),
      abroad("KAZ", 100_000, "2015"),
      abroad("KAZ", 100_000),
    );
    expect((await ratio("2017")) * 100_000).toBeCloseTo(218_672.41, 2);
    const [row] = (await derived(store, "R_BIL_RS1")).filter((r) => r.time_period === "2017");
    expect(JSON.parse(row?.parameters ?? "")).toMatchObject({ stock_years: "2015-2020", stock_method: "M-120" });
    expect(row?.inputs).toHaveLength(3);
  });

  test("run straight where one is zero or the change is more than threefold", async () => {
    await years(abroad("RUS", 100, "2015"), abroad("RUS", 1000), abroad("KAZ", 0, "2015"), abroad("KAZ", 900));
    expect(await ratio("2016")).toBeCloseTo((100 + 900 / 5) / (900 / 5), 9);
  });

  test("are not drawn across a break, declared or printed: neither divided nor counted for a head", async () => {
    const kazakhstan = [abroad("KAZ", 100, "2015"), abroad("KAZ", 100)];
    await years(abroad("RUS", 100, "2015"), abroad("RUS", 120), ...kazakhstan, {
      indicator: "MTO_IN",
      direction: "IN",
      counterpart_area: "RUS",
      obs_value: 500,
      source_id: "nbg-money-transfers",
      time_period: "2017",
    });
    expect(Object.keys(await byHost("R_BIL_RS1", "2017")).sort()).toEqual(["KAZ", "RUS"]);
    expect(await derived(store, "R_PER_EMI")).toHaveLength(1);
    await store.run(
      "insert into series_break values ('undesa-migrant-stock', 'STK_IMM', 'RUS', '2018-Q3', '', '', '')",
    );
    await observe(store, received(1000, { time_period: "2018" }));
    expect(Object.keys(await byHost("R_BIL_RS1", "2017"))).toEqual(["KAZ"]);
    expect(await derived(store, "R_PER_EMI")).toEqual([]);
    expect(await derived(store, "STK_IMM_INT")).toHaveLength(4);
    await again();
    await years(abroad("RUS", 100, "2015"), { ...abroad("RUS", 120), obs_status_2: "B" }, ...kazakhstan);
    expect(Object.keys(await byHost("R_BIL_RS1", "2017"))).toEqual(["KAZ"]);
  });

  test("are not drawn past the last date, across a missing one, or across two bases", async () => {
    await years(
      abroad("RUS", 100, "2015"),
      abroad("RUS", 120),
      { ...abroad("KAZ", 100, "2015"), concept_basis: "FC" },
      abroad("KAZ", 100),
      abroad("UZB", 100, "2010"),
      abroad("UZB", 100),
    );
    expect(Object.keys(await byHost("R_BIL_RS1", "2017"))).toEqual(["RUS"]);
    expect(await byHost("R_BIL_RS1", "2021")).toEqual({});
  });
});

describe("money per emigrant (M-345)", () => {
  const money = (indicator: string, obs_value: number, source_id: string): Figure => ({
    indicator,
    direction: "IN",
    counterpart_area: "RUS",
    obs_value,
    source_id,
  });

  test("keeps the matrix and the counted transfers apart", async () => {
    await observe(
      store,
      abroad("RUS", 200),
      money("R_BIL_EST", 1000, "knomad-bilateral-remittances"),
      money("MTO_IN", 500, "nbg-money-transfers"),
    );
    const rows = (await derived(store, "R_PER_EMI")) as (Derived & { breakdown_1: string })[];
    expect(new Map(rows.map((r) => [r.breakdown_1, r.obs_value]))).toEqual(
      new Map([
        ["FACTORS:MTO_IN", 2.5],
        ["FACTORS:R_BIL_EST", 5],
      ]),
    );
  });

  test("of several sources takes the first to speak, a sum of the press's months after all", async () => {
    await observe(
      store,
      abroad("RUS", 200),
      money("MTO_IN", 500, "nbg-money-transfers"),
      money("MTO_IN", 900, "bnm-money-transfers"),
      ...Array.from({ length: 12 }, (_, i) => `2020-${String(i + 1).padStart(2, "0")}`).map((month) => ({
        ...money("MTO_IN", 100, "bnm-money-transfers-press"),
        freq: "M",
        time_period: month,
        period_start: `${month}-01`,
        period_end: `${month}-28`,
      })),
    );
    expect((await derived(store, "MTO_IN")).map((r) => r.obs_value)).toEqual([1200]);
    expect((await derived(store, "R_PER_EMI")).map((r) => r.obs_value)).toEqual([2.5]);
    await store.run("delete from observation where source_id like '%-money-transfers'");
    await observe(store, { indicator: "UNEMP", obs_value: 1 });
    expect((await derived(store, "R_PER_EMI")).map((r) => r.obs_value)).toEqual([6]);
  });

  test("no figure without people, nor of a column entered by hand", async () => {
    await observe(store, money("R_BIL_EST", 1000, "knomad-bilateral-remittances"));
    expect(await derived(store, "R_PER_EMI")).toEqual([]);
    await store.run(
      "insert into corridor_override by name select 'knomad-bilateral-remittances' as source_id, '2020' as time_period, 'TJK' as ref_area, 'RUS' as counterpart_area, 'whole column' as effect",
    );
    await observe(store, abroad("RUS", 200));
    expect(await derived(store, "R_PER_EMI")).toEqual([]);
  });
});
