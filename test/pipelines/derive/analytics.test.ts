import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DEPENDENCE } from "../../../pipelines/dependence.ts";
import type { Store } from "../../../pipelines/store.ts";
import { deriveAll, derived, empty, type Figure, observe, tinyStore } from "./tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

type More = Readonly<Record<string, string | number | null>>;

/** Transfers received by a central bank's statistics. */
const transfers = (year: string, obs_value: number | null, more: More = {}): Figure => ({
  indicator: "MTO_IN",
  direction: "IN",
  ref_area: "ARM",
  obs_value,
  time_period: year,
  source_id: "cba-money-transfers",
  ...more,
});
const remittances = (year: string, obs_value: number, more: More = {}): Figure => ({
  indicator: "R_WB",
  direction: "IN",
  obs_value,
  time_period: year,
  ...more,
});
const breakOf = (source: string, indicator: string, area: string, from: string) =>
  store.run(`insert into series_break values ('${source}', '${indicator}', '${area}', '${from}', '', '', '')`);
const years = async (indicator: string) => (await derived(store, indicator)).map((r) => r.time_period);

describe("no break between (M-346)", () => {
  const four = [remittances("2018", 100), remittances("2019", 110), remittances("2020", 120), remittances("2021", 130)];

  test("the letter B of the first year does not count, of the last it does", async () => {
    await observe(store, remittances("2018", 100, { obs_status: "B" }), ...four.slice(1));
    expect(await years("R_GROWTH")).toEqual(["2019", "2020", "2021"]);
    await empty(store);
    await observe(store, ...four.slice(0, 3), remittances("2021", 130, { obs_status: "P", obs_status_2: "B" }));
    expect(await years("R_GROWTH")).toEqual(["2019", "2020"]);
  });

  test("a row of the register counts for its economy and for all, from the year it names", async () => {
    await observe(store, ...four);
    await breakOf("worldbank-wdi", "R_WB", "TJK", "2020");
    expect(await years("R_GROWTH")).toEqual(["2019", "2021"]);
    await store.run("update series_break set ref_area = '*'");
    await observe(store, { indicator: "UNEMP", obs_value: 1 });
    expect(await years("R_GROWTH")).toEqual(["2019", "2021"]);
  });

  test("of a month or quarter, the year that holds it", async () => {
    await observe(store, ...four);
    await breakOf("worldbank-wdi", "R_WB", "TJK", "2020-08");
    expect(await years("R_GROWTH")).toEqual(["2019", "2021"]);
    await store.run("update series_break set from_period = '2019-Q4'");
    await observe(store, { indicator: "UNEMP", obs_value: 1 });
    expect(await years("R_GROWTH")).toEqual(["2020", "2021"]);
    await store.run("update series_break set from_period = '2021-S2'");
    await observe(store, { indicator: "UNEMP", obs_value: 2 });
    expect(await years("R_GROWTH")).toEqual(["2019", "2020"]);
  });

  test("not of another economy, indicator or source, nor of the other direction's letter", async () => {
    await observe(store, ...four, remittances("2020", 5, { direction: "OUT", obs_status: "B" }));
    await breakOf("worldbank-wdi", "R_WB", "ARM", "2020");
    await breakOf("worldbank-wdi", "GDP", "TJK", "2020");
    await breakOf("knomad-remittance-flows", "R_WB", "TJK", "2020");
    expect(await years("R_GROWTH")).toEqual(["2019", "2020", "2021"]);
  });
});

describe("a central bank's transfers", () => {
  test("growth, constant dollars and share of GDP within one source (M-346, M-340, M-342)", async () => {
    await observe(
      store,
      transfers("2015", 400),
      transfers("2016", 500),
      transfers("2016", 999, { source_id: "cba-money-transfers-press" }),
      { indicator: "GDP", ref_area: "ARM", time_period: "2016", obs_value: 5000 },
      { indicator: "CPI_GROWTH", ref_area: "USA", time_period: "2016", obs_value: 25 },
    );
    expect(await derived(store, "MTO_GROWTH")).toMatchObject([{ time_period: "2016", obs_value: 25 }]);
    expect(await derived(store, "MTO_GDP")).toMatchObject([{ time_period: "2016", obs_value: 10 }]);
    expect((await derived(store, "MTO_REAL_USD")).map((r) => [r.time_period, r.obs_value])).toEqual([
      ["2015", 400],
      ["2016", 400],
    ]);
  });

  test("none across a break, from zero, in another currency, of another purpose or of one sender", async () => {
    await observe(store, transfers("2015", 400), transfers("2016", 500));
    await breakOf("cba-money-transfers", "MTO_IN", "ARM", "2016");
    await observe(store, transfers("2017", 0), transfers("2018", 7));
    await observe(store, transfers("2018", 7, { unit_measure: "AMD" }), transfers("2019", 9, { unit_measure: "AMD" }));
    await observe(store, transfers("2019", 9, { breakdown_1: "NC" }));
    await observe(store, ...["2014", "2015"].map((y) => transfers(y, 5, { counterpart_area: "RUS" })));
    expect(await derived(store, "MTO_GROWTH")).toEqual([]);
  });

  test("volatility of months: six rates at least, none with a break inside (M-505)", async () => {
    const month = (m: number, obs_value: number, more: More = {}) =>
      transfers(`2020-${String(m).padStart(2, "0")}`, obs_value, {
        freq: "M",
        period_start: `2020-${String(m).padStart(2, "0")}-01`,
        period_end: `2020-${String(m).padStart(2, "0")}-28`,
        ...more,
      });
    const steady = [100, 120, 90, 130, 110, 140, 120, 150];
    await observe(store, ...steady.slice(0, 6).map((v, i) => month(i + 1, v)));
    expect(await derived(store, "MTO_VOL")).toEqual([]);
    await observe(store, ...steady.slice(6).map((v, i) => month(i + 7, v)));
    const rows = await derived(store, "MTO_VOL");
    expect(rows.map((r) => [r.time_period, r.parameters])).toEqual([
      ["2020-07", '{"months":12,"rates":6}'],
      ["2020-08", '{"months":12,"rates":7}'],
    ]);
    await breakOf("cba-money-transfers", "MTO_IN", "ARM", "2020-03");
    await observe(store, { indicator: "UNEMP", obs_value: 1 });
    expect(await derived(store, "MTO_VOL")).toEqual([]);
  });
});

describe("largest counterparts", () => {
  const senders = (amounts: Readonly<Record<string, number>>, more: More = {}) =>
    Object.entries(amounts).map(([counterpart_area, v]) => transfers("2020", v, { counterpart_area, ...more }));

  test("the three and the five largest together, named; fewer have no such share (M-109)", async () => {
    await observe(store, ...senders({ RUS: 50, USA: 20, DEU: 10, FRA: 15, ITA: 5, W1: 100 }));
    expect(await derived(store, "MTO_IN_TOP1_SH")).toMatchObject([{ obs_value: 50, parameters: '{"largest":"RUS"}' }]);
    expect(await derived(store, "MTO_IN_TOP3_SH")).toMatchObject([
      { obs_value: 85, parameters: '{"largest":["RUS","USA","FRA"]}' },
    ]);
    expect((await derived(store, "MTO_IN_TOP5_SH"))[0]?.obs_value).toBeCloseTo(100, 10);
    await store.run("delete from observation where counterpart_area = 'ITA'");
    await observe(store, { indicator: "UNEMP", obs_value: 1 });
    expect(await derived(store, "MTO_IN_TOP5_SH")).toEqual([]);
  });

  test("of central banks' transfers 70, 20, 10: 0.54, freed 0.31, as many as 1.85", async () => {
    await observe(store, ...senders({ RUS: 70, USA: 20, DEU: 10, W1: 100 }));
    expect((await derived(store, "MTO_IN_HHI"))[0]?.obs_value).toBeCloseTo(0.54, 12);
    expect((await derived(store, "MTO_IN_HHI_N"))[0]?.obs_value).toBeCloseTo(0.31, 12);
    expect((await derived(store, "MTO_IN_EFF"))[0]?.obs_value).toBeCloseTo(1.85, 2);
  });

  test("known is exactly 80 % of the printed total, or there is none; without a total there is none (M-504)", async () => {
    await observe(store, ...senders({ RUS: 60, USA: 20, _X_OTHER: 20, W1: 100 }));
    expect(await derived(store, "MTO_IN_HHI")).toMatchObject([{ obs_value: 0.625 }]);
    await store.run("update observation set obs_value = 101 where counterpart_area = 'W1'");
    await observe(store, { indicator: "UNEMP", obs_value: 1 });
    expect(await derived(store, "MTO_IN_HHI")).toEqual([]);
    await store.run("delete from observation where counterpart_area = 'W1'");
    await observe(store, { indicator: "UNEMP", obs_value: 2 });
    expect(await derived(store, "MTO_IN_HHI")).toEqual([]);
  });

  test("one source a total; purposes apart; zero and negative parts, national currency and sums do not count", async () => {
    await observe(store, ...senders({ RUS: 70, USA: 20, DEU: 10, W1: 100, CIS: 70, FRA: 0, ITA: -5 }));
    await observe(store, ...senders({ RUS: 1, W1: 1 }, { source_id: "cba-money-transfers-press" }));
    await observe(store, ...senders({ RUS: 9, USA: 1, W1: 10 }, { breakdown_1: "NC" }));
    await observe(store, ...senders({ RUS: 5, W1: 5 }, { unit_measure: "AMD" }));
    const values = (await derived(store, "MTO_IN_HHI")).map((r) => Number(r.obs_value.toFixed(6))).toSorted();
    expect(values).toEqual([0.54, 0.82]);
  });

  test("of arrivals by origin", async () => {
    const from = (counterpart_area: string, obs_value: number): Figure => ({
      indicator: "FLW_IN",
      direction: "IN",
      ref_area: "BLR",
      counterpart_area,
      obs_value,
      source_id: "belstat-migration",
    });
    await observe(store, from("RUS", 70), from("UKR", 20), from("KAZ", 10), from("CIS", 100), from("W1", 110));
    expect(await derived(store, "FLW_IN_TOP1_SH")).toMatchObject([{ ref_area: "BLR", obs_value: 70, direction: "IN" }]);
  });
});

describe("dependence (M-506)", () => {
  test("the ratio to GDP beside the largest sender of the nearest year, none too far off", async () => {
    const matrix = (year: string, russia: number) =>
      [
        ["RUS", russia],
        ["KAZ", 100 - russia],
      ].map(
        ([counterpart_area, obs_value]): Figure => ({
          indicator: "R_BIL_EST",
          direction: "IN",
          counterpart_area: counterpart_area as string,
          obs_value: obs_value as number,
          source_id: "knomad-bilateral-remittances",
          time_period: year,
        }),
      );
    const gdp = (year: string): Figure => ({ indicator: "GDP", time_period: year, obs_value: 200 });
    await observe(store, ...matrix("2018", 60), ...matrix("2020", 80));
    for (const year of ["2014", "2019", "2023", "2024"]) await observe(store, remittances(year, 50), gdp(year));
    await deriveAll(store);
    await store.run(DEPENDENCE);
    const rows = await store.rows<Record<string, unknown>>(
      "select * exclude inputs from dependence order by time_period",
    );
    await store.run("drop view dependence");
    const row = { ref_area: "TJK", r_gdp: 25, largest_sender: "RUS", largest_share: 80, split_by: "R_BIL" };
    expect(rows).toEqual([
      { ...row, time_period: "2019", split_period: "2020" },
      { ...row, time_period: "2023", split_period: "2020" },
    ]);
  });
});

describe("association with the sender's economy (M-507)", () => {
  const span = Array.from({ length: 13 }, (_, i) => 2008 + i);
  const gdpOf = (y: number) => 100 + 10 * ((y * 7) % 5) + y - 2008;
  const gdp = (y: number, more: More = {}): Figure => ({
    indicator: "GDP",
    ref_area: "RUS",
    time_period: String(y),
    obs_value: gdpOf(y),
    ...more,
  });
  const money = (y: number, obs_value: number, more: More = {}) =>
    transfers(String(y), obs_value, { counterpart_area: "RUS", ...more });

  test("money that goes as the square of GDP: elasticity 2, correlations 1", async () => {
    await observe(store, ...span.map((y) => gdp(y)), ...span.map((y) => money(y, 3 * gdpOf(y) ** 2)));
    const [elasticity] = await derived(store, "PASS_GDP_EL");
    expect(elasticity?.obs_value).toBeCloseTo(2, 9);
    expect(elasticity).toMatchObject({ time_period: "2020", parameters: '{"years":13,"from":"2008","to":"2020"}' });
    expect((await derived(store, "PASS_GDP_R"))[0]?.obs_value).toBeCloseTo(1, 9);
    expect((await derived(store, "PASS_GDP_RD"))[0]?.obs_value).toBeCloseTo(1, 9);
    expect(await derived(store, "PASS_FX_EL")).toEqual([]);
  });

  test("eleven years are too few; zeros are not years", async () => {
    await observe(store, ...span.map((y) => gdp(y)), ...span.slice(0, 11).map((y) => money(y, y)), money(2020, 0));
    expect(await derived(store, "PASS_GDP_EL")).toEqual([]);
  });

  test("a break of either series parts them, also in a year that the other lacks", async () => {
    const whole = [...span.map((y) => gdp(y)), ...span.map((y) => money(y, y + (y % 3)))];
    await observe(store, ...whole);
    await breakOf("cba-money-transfers", "MTO_IN", "ARM", "2014");
    expect(await derived(store, "PASS_GDP_EL")).toEqual([]);
    await store.run("update series_break set source_id = 'worldbank-wdi', indicator = 'GDP', ref_area = 'RUS'");
    await observe(store, { indicator: "UNEMP", obs_value: 1 });
    expect(await derived(store, "PASS_GDP_EL")).toEqual([]);
    await store.run("update series_break set from_period = '2009'");
    await observe(store, { indicator: "UNEMP", obs_value: 2 });
    expect((await derived(store, "PASS_GDP_EL"))[0]?.parameters).toBe('{"years":12,"from":"2009","to":"2020"}');
    await store.run("delete from observation where indicator = 'GDP' and time_period = '2009'");
    await observe(store, gdp(2021), money(2021, 5000));
    expect((await derived(store, "PASS_GDP_EL"))[0]?.parameters).toBe('{"years":12,"from":"2010","to":"2021"}');
  });

  test("a sender whose GDP does not change has no slope", async () => {
    await observe(store, ...span.map((y) => gdp(y, { obs_value: 100 })), ...span.map((y) => money(y, y)));
    expect(await derived(store, "PASS_GDP_EL")).toEqual([]);
    expect(await derived(store, "PASS_GDP_R")).toEqual([]);
  });

  test("with the rouble: a weaker rouble, less money", async () => {
    const rate = (y: number) => 30 + ((y * 3) % 7);
    await observe(
      store,
      ...span.flatMap((y): Figure[] => [
        { indicator: "PPP_LCU", ref_area: "RUS", time_period: String(y), obs_value: rate(y) },
        { indicator: "PPP_RATIO", ref_area: "RUS", time_period: String(y), obs_value: 1 },
        money(y, 1000 / rate(y)),
      ]),
    );
    expect((await derived(store, "PASS_FX_EL"))[0]?.obs_value).toBeCloseTo(-1, 9);
    expect((await derived(store, "PASS_FX_R"))[0]?.obs_value).toBeCloseTo(-1, 9);
  });
});
