import { expect } from "vitest";
import { type Fact, falls, isKey, numbers, one, only } from "./fact.ts";

/** Answers to national experts. */
export const expertFacts: Readonly<Record<string, Fact>> = {
  held: async (rows, store) => {
    isKey(rows, ["indicator", "direction", "source_id"]);
    const series = { indicator: "R_WB", direction: "IN", source_id: "worldbank-wdi" };
    expect(only(rows, series)).toMatchObject({ first_period: "1995", last_period: "2024", figures: 30 });
    const all = await one(
      store,
      `select count(*) from observation
       where ref_area = 'MDA' and counterpart_area = 'W1' and known_to is null and obs_value is not null`,
    );
    expect(numbers(rows, "figures").reduce((sum, n) => sum + n, 0)).toBe(all);
  },

  missing: async (rows, store) => {
    falls(rows, "countries_with_figures");
    expect(only(rows, { indicator: "MTO_IN" }).countries_with_figures).toBeGreaterThan(3);
    const here = await store.rows<{ series: string }>(`
      select distinct indicator || direction as series
      from observation, run
      where ref_area = 'TJK' and counterpart_area = 'W1' and known_to is null and obs_value is not null
        and left(time_period, 4)::integer >= year(held_on) - 10`);
    const held = new Set(here.map((row) => row.series));
    expect(held).toContain("R_WBIN");
    expect(rows.filter((row) => held.has(`${row.indicator}${row.direction}`))).toEqual([]);
  },

  "sources-beside": (rows) => {
    isKey(rows, ["time_period", "indicator", "source_id", "unit_measure", "locator"]);
    const printed = { time_period: "2024", indicator: "R_WB", source_id: "worldbank-wdi" };
    expect(only(rows, printed)).toMatchObject({ obs_value: 16579258955.3401, locator: "L258C69" });
    // Central Bank of Uzbekistan, as quoted: 5,114 million received in 2018
    expect(only(rows, { time_period: "2018", indicator: "MTO_IN" }).obs_value).toBe(5114000000);
  },

  "beside-international": async (rows, store) => {
    isKey(rows, ["country", "national_figure", "time_period"]);
    const series = "distinct (ref_area, indicator, direction)";
    const all = `select count(${series}) from comparison where counterpart_area = 'W1' and sex = '_T'`;
    expect(rows).toHaveLength(await one(store, all));
    expect(rows.filter((row) => (row.difference === null) === (row.reason === null))).toEqual([]);
    const received = { country: "Armenia", national_figure: "Transfers received by individuals (central bank)" };
    const counted = await one(
      store,
      `select sum(usd) from remittances_monthly
       where ref_area = 'ARM' and indicator = 'MTO_IN' and counterpart_area = 'W1' and breakdown_1 = '_T'
         and left(month, 4) = '2024'`,
    );
    const armenia = only(rows, received);
    expect(armenia).toMatchObject({ time_period: "2024", international_value: 1181642797.64759 });
    expect(armenia.national_value).toBeCloseTo(counted, -3);
    expect(armenia.ratio).toBeCloseTo(counted / 1181642797.64759, 3);
  },

  "moves-mirror": async (rows, store) => {
    expect(new Set(rows.map((row) => row.time_period)).size).toBe(23);
    const last = only(rows, { time_period: "2019" });
    const left = `select obs_value from observation
      where source_id = 'belstat-migration' and indicator = 'FLW_OUT' and ref_area = 'BLR' and counterpart_area = 'RUS'
        and time_period = '2019' and known_to is null`;
    expect(last.left_by_origin).toBe(await one(store, left));
    expect(last.arrived_by_destination).not.toBe(last.left_by_origin);
    expect(rows.filter((row) => row.reason === null && row.pair_status !== "comparable")).toEqual([]);
  },

  permits: (rows) => {
    expect(new Set(rows.map((row) => row.country))).toEqual(new Set(["Russian Federation", "Tajikistan"]));
    const patents = { country: "Russian Federation", time_period: "2022-Q1", by_what: "PATENT" };
    expect(only(rows, patents).number_printed).toBe(516916);
    expect(only(rows, { country: "Tajikistan", time_period: "2023", sex: "M" }).number_printed).toBe(554000);
  },

  breaks: async (rows, store) => {
    expect(rows).toHaveLength(await one(store, "select count(*) from series_break"));
    const change = {
      country: "Russian Federation",
      source_id: "rosstat-migration",
      title: "Arrivals",
      from_period: "2011",
    };
    expect(only(rows, change).reason).toMatch(/nine months or more/);
  },

  "changed-since": async (rows, store) => {
    expect(rows.filter((row) => String(row.last_change) < "2025-01-01")).toEqual([]);
    const series = { indicator: "R_WB", source_id: "worldbank-wdi" };
    expect(only(rows, series)).toMatchObject({ last_change: "2025-07-01", last_period: "2024" });
    const all = await one(
      store,
      `select count(*) from observation
       where ref_area = 'KGZ' and counterpart_area = 'W1' and known_to is null and known_from >= date '2025-01-01'`,
    );
    expect(numbers(rows, "figures").reduce((sum, n) => sum + n, 0)).toBe(all);
  },

  editions: async (rows, store) => {
    expect(rows).toHaveLength(20);
    falls(rows, "years");
    expect(rows[0]).toMatchObject({ source_id: "abel-sander-flows", newest_edition: "2014-03-01" });
    const days = await one(store, "select held_on - date '2014-03-01' from run");
    expect(rows[0]?.years).toBeCloseTo(days / 365.25, 1);
  },

  findings: async (rows, store) => {
    isKey(rows, ["finding_id"]);
    expect(rows).toHaveLength(await one(store, "select count(*) from finding where severity = 'W'"));
    const waiting = rows.map((row) => row.answer === null);
    expect(waiting).toEqual(waiting.toSorted((a, b) => Number(b) - Number(a)));
  },
};
