import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { derivations } from "../../../pipelines/derive/index.ts";
import { averageGrowth } from "../../../pipelines/derive/m-346b-average-growth.ts";
import { volatilityOver } from "../../../pipelines/derive/m-505-volatility.ts";
import { makeKnown } from "../../../pipelines/derive.ts";
import type { Store } from "../../../pipelines/store.ts";
import { indicatorById } from "../../../schemas/indicators.ts";
import { methods } from "../../../schemas/methods.ts";
import { type Derived, deriveAll, derived, empty, type Figure, midYear, observe, stock, tinyStore } from "./tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

/** The series once more, after what was observed has been changed behind the derivations' back. */
async function recomputed(indicator: string): Promise<readonly Derived[]> {
  await observe(store, { indicator: "UNEMP", obs_value: 5, ref_area: "KAZ" });
  return derived(store, indicator);
}

const values = (rows: readonly Derived[]) => rows.map((r) => r.obs_value);
const money = (direction: "IN" | "OUT", obs_value: number, year = "2020", more = {}): Figure => ({
  indicator: "R_WB",
  direction,
  obs_value,
  time_period: year,
  ...more,
});
const inflation = (ref_area: string, year: string, obs_value: number): Figure => ({
  indicator: "CPI_GROWTH",
  ref_area,
  time_period: year,
  obs_value,
});

describe("the register", () => {
  test("describes every method in both languages, and no other", () => {
    expect(new Set(derivations.map((d) => d.method))).toEqual(new Set(methods.map((m) => m.id)));
    for (const m of methods) {
      expect(m.about.ru).toMatch(/[а-яё]/);
      expect(m.about.en).not.toMatch(/[а-яё]/);
      expect(m.citation).not.toBe("");
    }
  });
});

describe("remittances in relation", () => {
  test("to GDP: the ratio times GDP gives the remittances back (M-342)", async () => {
    await observe(store, money("IN", 5e9), money("OUT", 3e8), { indicator: "GDP", obs_value: 1.07e10 });
    const [received, sent] = await derived(store, "R_GDP");
    expect((received?.obs_value ?? 0) * 1.07e8).toBeCloseTo(5e9, 3);
    expect((sent?.obs_value ?? 0) * 1.07e8).toBeCloseTo(3e8, 3);
    expect(received).toMatchObject({ direction: "IN", obs_status: "E", method_id: "M-342", parameters: null });
    expect(received?.inputs).toHaveLength(2);
  });

  test("no ratio without GDP, with GDP of another year, of aggregates, or of another source's remittances", async () => {
    await observe(
      store,
      money("IN", 5e9),
      { indicator: "GDP", obs_value: 1e10, time_period: "2019" },
      { indicator: "GDP", obs_value: 1e12, ref_area: "ECS" },
      money("IN", 5e9, "2020", { ref_area: "ECS" }),
      money("IN", 5e9, "2019", { source_id: "knomad-remittance-flows" }),
    );
    expect(await derived(store, "R_GDP")).toEqual([]);
  });

  test("no ratio of two different stated territories (§8.1)", async () => {
    await observe(
      store,
      money("IN", 5e9, "2020", { territory: "CTL" }),
      { indicator: "GDP", obs_value: 1e10, territory: "NAT" },
      money("IN", 5e9, "2021", { territory: "CTL" }),
      { indicator: "GDP", obs_value: 1e10, time_period: "2021" },
    );
    expect((await derived(store, "R_GDP")).map((r) => r.time_period)).toEqual(["2021"]);
  });

  test("a break or an imputed input stays visible, a weaker letter gives way to E (§6)", async () => {
    const letters = ["B", "I", "E", "P", "A"];
    for (const [i, obs_status] of letters.entries())
      await observe(store, money("IN", 5e9, `${2010 + i}`, { obs_status }), {
        indicator: "GDP",
        obs_value: 1e10,
        time_period: `${2010 + i}`,
      });
    expect((await derived(store, "R_GDP")).map((r) => r.obs_status)).toEqual(["B", "I", "E", "E", "E"]);
  });

  test("to exports, which are held in per cent of GDP (M-343)", async () => {
    await observe(
      store,
      money("IN", 4e9),
      { indicator: "EXPORTS", obs_value: 20 },
      { indicator: "GDP", obs_value: 1e10 },
    );
    expect(values(await derived(store, "R_EXP"))).toEqual([200]);
  });

  test("to population (M-344)", async () => {
    await observe(store, money("IN", 5e9), { indicator: "POP", obs_value: 1e7, ...midYear("2020") });
    expect(values(await derived(store, "R_PC"))).toEqual([500]);
  });

  test("net is received minus sent, and needs both (M-310)", async () => {
    await observe(store, money("IN", 100), money("OUT", 130), money("IN", 7, "2021"));
    expect(await derived(store, "R_NET")).toMatchObject([{ obs_value: -30, direction: "NET", time_period: "2020" }]);
  });
});

describe("growth (M-346)", () => {
  test("in per cent of the year before", async () => {
    await observe(store, money("IN", 100, "2019"), money("IN", 130, "2020"));
    expect((await derived(store, "R_GROWTH"))[0]?.obs_value).toBeCloseTo(30, 10);
  });

  test("none over a gap, from zero, or to zero", async () => {
    await observe(
      store,
      money("IN", 100, "2017"),
      money("IN", 130, "2019"),
      money("IN", 0, "2020"),
      money("IN", 1, "2021"),
    );
    expect(await derived(store, "R_GROWTH")).toEqual([]);
  });

  test("none across a break, whether the publisher marks it or the register knows it", async () => {
    await observe(
      store,
      money("IN", 100, "2018"),
      money("IN", 130, "2019", { obs_status: "B" }),
      money("IN", 140, "2020"),
      money("IN", 150, "2021"),
    );
    await store.run("insert into series_break values ('worldbank-wdi', 'R_WB', 'TJK', '2021', '', '', '')");
    expect((await derived(store, "R_GROWTH")).map((r) => r.time_period)).toEqual(["2020"]);
  });
});

describe("average growth (M-346b)", () => {
  test("from 100 to 130 in three years is 9.139 % a year", async () => {
    await observe(store, money("IN", 100, "2017"), money("IN", 120, "2018"), money("IN", 130, "2020"));
    await makeKnown(store);
    const rows = await store.rows<{ obs_value: number; time_period: string }>(averageGrowth(3).sql);
    expect(rows.map((r) => r.time_period)).toEqual(["2020"]);
    expect(rows[0]?.obs_value).toBeCloseTo(9.139, 3);
  });

  test("none with a break inside", async () => {
    await observe(
      store,
      money("IN", 100, "2017"),
      money("IN", 120, "2018", { obs_status: "B" }),
      money("IN", 130, "2020"),
    );
    await makeKnown(store);
    expect(await store.rows(averageGrowth(3).sql)).toEqual([]);
  });
});

describe("constant prices", () => {
  test("500 dollars at 125 are 400 at base-year prices (M-340)", async () => {
    await observe(store, inflation("USA", "2016", 25), money("IN", 500, "2016"), money("OUT", 500, "2015"));
    const rows = await derived(store, "R_REAL_USD");
    expect(values(rows)).toEqual([400, 500]);
    expect(rows[0]?.parameters).toBe('{"base_year":2015}');
  });

  test("the index of each year over the year before is the rate, on both sides of the base year", async () => {
    const rates = { 2013: 10, 2014: -2.5, 2015: 12, 2016: 6, 2017: 100 };
    for (const [year, rate] of Object.entries(rates)) await observe(store, inflation("TJK", year, rate));
    const index = new Map((await derived(store, "CPI_HOME")).map((r) => [Number(r.time_period), r.obs_value]));
    expect([...index.keys()]).toEqual([2012, 2013, 2014, 2015, 2016, 2017]);
    expect(index.get(2015)).toBe(100);
    for (const [year, rate] of Object.entries(rates))
      expect(100 * ((index.get(Number(year)) ?? 0) / (index.get(Number(year) - 1) ?? 0) - 1)).toBeCloseTo(rate, 9);
  });

  test("the chain ends at a missing year and nothing is carried forward (M-341)", async () => {
    for (const year of ["2012", "2014", "2015", "2016", "2018"]) await observe(store, inflation("TJK", year, 5));
    const rows = await derived(store, "CPI_HOME");
    expect(rows.map((r) => r.time_period)).toEqual(["2013", "2014", "2015", "2016"]);
    expect(rows.map((r) => r.inputs.length)).toEqual([2, 1, 0, 1]);
  });

  test("no chain without the years at the base", async () => {
    await observe(store, inflation("TJK", "2019", 5), inflation("TJK", "2020", 5));
    expect(await derived(store, "CPI_HOME")).toEqual([]);
  });

  test("at home: dollars times the rate over home prices; the rate is PPP over its ratio (M-332, M-341)", async () => {
    await observe(
      store,
      inflation("TJK", "2016", 25),
      money("IN", 500, "2016"),
      { indicator: "PPP_LCU", obs_value: 2.5, time_period: "2016" },
      { indicator: "PPP_RATIO", obs_value: 0.25, time_period: "2016" },
    );
    expect(await derived(store, "R_REAL_LCU")).toMatchObject([{ obs_value: 4000, time_period: "2016" }]);
    expect(await derived(store, "FX_AVG")).toMatchObject([{ obs_value: 10, obs_status: "E" }]);
  });

  test("no rate so small that six decimals do not tell it", async () => {
    await observe(store, { indicator: "PPP_LCU", obs_value: 2e-6 }, { indicator: "PPP_RATIO", obs_value: 0.3 });
    expect(await derived(store, "FX_AVG")).toEqual([]);
  });
});

describe("migrant stocks", () => {
  const emigrants = [stock("RUS", "TJK", 600_000), stock("KAZ", "TJK", 300_000)];
  const population: Figure = { indicator: "POP", obs_value: 2_950_000, ...midYear("2020") };

  test("emigrants are the sum over destinations that are economies (M-103)", async () => {
    await observe(store, ...emigrants, stock("TJK", "TJK", 5), stock("WLD", "TJK", 9e6), stock("RUS", "W1", 7e6));
    await observe(store, stock("DEU", "TJK", 40, { source_id: "knomad-bilateral-migration" }));
    expect(await derived(store, "STK_EMI")).toMatchObject([{ ref_area: "TJK", obs_value: 900_000, obs_status: "E" }]);
    expect(await derived(store, "STK_EMI_N")).toMatchObject([{ obs_value: 2 }]);
  });

  test("by sex only where men and women add up to both", async () => {
    const bySex = (sex: string, a: number, b: number) => [
      stock("RUS", "TJK", a, { sex }),
      stock("KAZ", "TJK", b, { sex }),
    ];
    await observe(store, ...emigrants, ...bySex("M", 400_000, 160_000), ...bySex("F", 200_000, 140_000));
    await observe(
      store,
      stock("RUS", "AZE", 100),
      stock("RUS", "AZE", 30, { sex: "F" }),
      stock("RUS", "AZE", 40, { sex: "M" }),
    );
    const rows = await derived(store, "STK_EMI");
    expect(rows.map((r) => [r.ref_area, r.sex, r.obs_value])).toEqual([
      ["AZE", "_T", 100],
      ["TJK", "F", 340_000],
      ["TJK", "M", 560_000],
      ["TJK", "_T", 900_000],
    ]);
  });

  test("emigration rate: 24.59, without immigrants 23.38, to population 30.51 (M-105)", async () => {
    await observe(store, ...emigrants, population);
    const [simple] = await derived(store, "EMI_RATE");
    expect(simple?.obs_value).toBeCloseTo(23.38, 2);
    expect(simple?.parameters).toBe('{"denominator":"P + E"}');
    await observe(store, stock("TJK", "W1", 190_000));
    const [full] = await derived(store, "EMI_RATE");
    expect(full?.obs_value).toBeCloseTo(24.59, 2);
    expect(full?.parameters).toBe('{"denominator":"P - I + E"}');
    expect((await derived(store, "EMI_RATE_POP"))[0]?.obs_value).toBeCloseTo(30.51, 2);
  });

  test("no emigration rate where immigrants outnumber residents", async () => {
    await observe(store, ...emigrants, population, stock("TJK", "W1", 3_000_000));
    expect(await derived(store, "EMI_RATE")).toEqual([]);
  });

  test("immigrants in the population of the same day (M-104), women among immigrants (M-101)", async () => {
    await observe(store, population, stock("TJK", "W1", 295_000), stock("TJK", "W1", 118_000, { sex: "F" }));
    expect(values(await derived(store, "STK_IMM_SH"))).toEqual([10]);
    expect(values(await derived(store, "STK_IMM_F_SH"))).toEqual([40]);
  });

  test("women and all on different bases make no share", async () => {
    await observe(store, stock("TJK", "W1", 100), stock("TJK", "W1", 40, { sex: "F", concept_basis: "FC" }));
    expect(await derived(store, "STK_IMM_F_SH")).toEqual([]);
  });
});

describe("volatility", () => {
  const years = (values: readonly (number | null)[], first = 2010) =>
    values.map((v, i) => money("IN", v as number, String(first + i)));

  test("100, 120, 90, 130 give 0.337845 (M-505)", async () => {
    await observe(store, ...years([100, 120, 90, 130]));
    await makeKnown(store);
    const rows = await store.rows<{ obs_value: number; time_period: string }>(
      `select obs_value, time_period from (${volatilityOver(10, 3)}) order by time_period`,
    );
    expect(rows.map((r) => [r.time_period, Number(r.obs_value.toFixed(6))])).toEqual([["2013", 0.337845]]);
  });

  test("needs six growth rates, none across a gap, zero or break", async () => {
    const steady = [100, 120, 90, 130, 110, 140, 120];
    await observe(store, ...years(steady.slice(0, 6)));
    expect(await derived(store, "R_VOL")).toEqual([]);
    await observe(store, ...years(steady.slice(6), 2016));
    const [row] = await derived(store, "R_VOL");
    expect(row).toMatchObject({ time_period: "2016", parameters: '{"years":10,"rates":6}' });
    expect(row?.inputs).toHaveLength(7);
    await store.run("update observation set obs_value = 0 where time_period = '2012'");
    expect(await recomputed("R_VOL")).toEqual([]);
    await store.run("update observation set obs_value = 90, obs_status = 'B' where time_period = '2012'");
    expect(await recomputed("R_VOL")).toEqual([]);
  });

  test("looks back ten years, no further", async () => {
    await observe(store, ...years([1, 1e6, ...Array.from({ length: 11 }, () => 100)], 2000));
    const rows = await derived(store, "R_VOL");
    expect(rows.at(-1)).toMatchObject({ time_period: "2012", obs_value: 0 });
  });
});

describe("concentration", () => {
  const senders = (receiver: string, amounts: Readonly<Record<string, number>>): Figure[] =>
    Object.entries(amounts).map(([counterpart_area, obs_value]) => ({
      indicator: "R_BIL_EST",
      ref_area: receiver,
      counterpart_area,
      direction: "IN",
      obs_value,
      obs_status: "E",
      source_id: "knomad-bilateral-remittances",
      time_period: "2021",
    }));

  test("shares .7, .2, .1 give 0.54 and a largest share of 70 (M-501, M-109)", async () => {
    await observe(store, ...senders("TJK", { RUS: 70, KAZ: 20, DEU: 10, W1: 100 }));
    expect((await derived(store, "R_BIL_HHI"))[0]?.obs_value).toBeCloseTo(0.54, 12);
    expect(await derived(store, "R_BIL_TOP1_SH")).toMatchObject([{ obs_value: 70, parameters: '{"largest":"RUS"}' }]);
  });

  test("freed of the number of counterparts 0.31, as many as 1.85 equal ones; one alone has no normalised index (M-502, M-503)", async () => {
    await observe(
      store,
      ...senders("TJK", { RUS: 70, KAZ: 20, DEU: 10, W1: 100 }),
      ...senders("ARM", { RUS: 5, W1: 5 }),
    );
    const normalised = await derived(store, "R_BIL_HHI_N");
    expect(normalised.map((r) => r.ref_area)).toEqual(["TJK"]);
    expect(normalised[0]?.obs_value).toBeCloseTo(0.31, 12);
    expect(normalised[0]?.inputs).toHaveLength(1);
    const equal = await derived(store, "R_BIL_EFF");
    expect(equal.map((r) => [r.ref_area, Number(r.obs_value?.toFixed(2))])).toEqual([
      ["ARM", 1],
      ["TJK", 1.85],
    ]);
  });

  test("the same of origins and of destinations", async () => {
    await observe(
      store,
      stock("TJK", "RUS", 70),
      stock("TJK", "KAZ", 20),
      stock("TJK", "DEU", 10),
      stock("TJK", "W1", 100),
    );
    await observe(store, stock("RUS", "UZB", 70), stock("KAZ", "UZB", 20), stock("DEU", "UZB", 10));
    const origins = (await derived(store, "STK_IMM_HHI")).find((r) => r.ref_area === "TJK");
    const destinations = (await derived(store, "STK_EMI_HHI")).find((r) => r.ref_area === "UZB");
    expect(origins?.obs_value).toBeCloseTo(0.54, 12);
    expect(destinations?.obs_value).toBeCloseTo(0.54, 12);
    expect(destinations?.inputs).toHaveLength(3);
  });

  test("shares are over known origins, and none are given under 80 % known (M-504)", async () => {
    await observe(
      store,
      stock("TJK", "RUS", 40),
      stock("TJK", "KAZ", 40),
      stock("TJK", "_X_OTHER", 20),
      stock("TJK", "W1", 100),
    );
    await observe(store, stock("UZB", "RUS", 79), stock("UZB", "_X_OTHER", 21), stock("UZB", "W1", 100));
    expect(await derived(store, "STK_IMM_HHI")).toMatchObject([{ ref_area: "TJK", obs_value: 0.5 }]);
  });

  test("a receiver whose column was filled by hand has none; a corridor set to zero does not matter", async () => {
    await observe(store, ...senders("UZB", { RUS: 100 }), ...senders("ARM", { RUS: 50, USA: 50 }));
    await store.run(`
      insert into corridor_override (source_id, time_period, ref_area, counterpart_area, effect) values
        ('knomad-bilateral-remittances', '2021', 'UZB', 'RUS', 'whole column'),
        ('knomad-bilateral-remittances', '2021', 'ARM', 'AZE', 'zero')
    `);
    expect((await derived(store, "R_BIL_HHI")).map((r) => r.ref_area)).toEqual(["ARM"]);
  });
});

test("every derived number is in its indicator's unit and direction, and its inputs are held", async () => {
  await observe(
    store,
    money("IN", 5e9, "2016"),
    money("OUT", 1e9, "2016"),
    { indicator: "GDP", obs_value: 1e10, time_period: "2016" },
    { indicator: "EXPORTS", obs_value: 20, time_period: "2016" },
    { indicator: "POP", obs_value: 9e6, ...midYear("2016") },
    { indicator: "PPP_LCU", obs_value: 2.5, time_period: "2016" },
    { indicator: "PPP_RATIO", obs_value: 0.25, time_period: "2016" },
    inflation("TJK", "2016", 5),
    inflation("USA", "2016", 2),
    stock("TJK", "W1", 100, midYear("2016")),
    stock("TJK", "W1", 40, { ...midYear("2016"), sex: "F" }),
    stock("TJK", "RUS", 100, midYear("2016")),
    stock("RUS", "TJK", 900, midYear("2016")),
  );
  await deriveAll(store);
  const rows = await store.rows<{ indicator: string; unit_measure: string; direction: string }>(
    "select distinct indicator, unit_measure, direction from derived",
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const indicator = indicatorById(row.indicator);
    expect(row.unit_measure, row.indicator).toBe(indicator?.unit);
    expect(indicator?.directions).toContain(row.direction);
  }
  const lost = await store.rows(`
    select * from (select unnest(inputs) as obs_id from derived)
    anti join (select obs_id from observation union all select obs_id from derived) using (obs_id)
  `);
  expect(lost).toEqual([]);
});
