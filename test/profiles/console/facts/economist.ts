import { expect } from "vitest";
import { type Fact, falls, isKey, numbers, one, only } from "./fact.ts";

/** Answers to economists. */
export const economistFacts: Readonly<Record<string, Fact>> = {
  panel: (rows) => {
    isKey(rows, ["ref_area", "year"]);
    expect(new Set(rows.map((row) => row.ref_area)).size).toBe(10);
    expect(Math.min(...numbers(rows, "year"))).toBe(2000);
    const armenia = only(rows, { ref_area: "ARM", year: 2024 });
    expect(armenia).toMatchObject({ r_wb_in: 1181642797.64759, r_wb_in_status: "A" });
    const ratios = rows.filter((row) => row.r_gdp_in !== null && row.gdp !== null && row.r_wb_in !== null);
    expect(ratios.length).toBeGreaterThan(200);
    const off = ratios.filter(
      (row) => Math.abs(Number(row.r_gdp_in) - (100 * Number(row.r_wb_in)) / Number(row.gdp)) > 5,
    );
    expect(off).toEqual([]);
  },

  "corridor-panel": async (rows, store) => {
    isKey(rows, ["people_from", "living_in"]);
    expect(rows.length).toBeGreaterThan(60);
    const tajik = only(rows, { people_from: "Tajikistan", living_in: "Russian Federation" });
    expect(tajik).toMatchObject({ people: 415676, people_in_year: 2024, money_in_year: 2021 });
    const sent = await one(
      store,
      `select obs_value from observation
       where indicator = 'R_BIL_EST' and ref_area = 'TJK' and counterpart_area = 'RUS' and time_period = '2021'
         and known_to is null`,
    );
    expect(tajik.modelled_usd_million).toBeCloseTo(sent / 1e6, 3);
  },

  seasonality: (rows) => {
    expect(rows.map((row) => row.calendar_month)).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0")),
    );
    const mean = numbers(rows, "to_mean_month").reduce((sum, ratio) => sum + ratio, 0) / 12;
    expect(mean).toBeCloseTo(1, 3);
    expect(
      rows.filter((r) => Number(r.least) > Number(r.to_mean_month) || Number(r.to_mean_month) > Number(r.most)),
    ).toEqual([]);
    expect(new Set(numbers(rows, "years"))).toEqual(new Set([12]));
  },

  "world-rank": async (rows, store) => {
    expect(rows).toHaveLength(30);
    falls(rows, "percent_of_gdp");
    const year = String(rows[0]?.time_period);
    const countries = (of: string) =>
      one(
        store,
        `select count(*) from best_value join economy on area = ref_area
         where indicator = 'R_GDP' and direction = 'IN' and obs_value is not null and kind = 'economy'
           and time_period = '${of}'`,
      );
    expect(await countries(year)).toBeGreaterThanOrEqual(100);
    expect(await countries(String(Number(year) + 1))).toBeLessThan(100);
    expect(only(rows, { country: "Tajikistan" }).is_ten).toBe(true);
  },

  "one-sender": async (rows, store) => {
    falls(rows, "percent_of_gdp");
    const counted = only(rows, { country: "Armenia", split_by: "MTO_IN" });
    const all = await one(
      store,
      `select sum(obs_value) from observation join economy on area = counterpart_area
       where source_id = 'cba-money-transfers' and indicator = 'MTO_IN' and kind = 'economy'
         and time_period = '2023' and unit_measure = 'USD' and breakdown_1 = '_T' and known_to is null`,
    );
    // Central Bank of Armenia, annual in USD: 3945872.92 thousand from Russia in 2023
    expect(counted).toMatchObject({ largest_sender: "RUS", split_period: "2023" });
    expect(counted.largest_share).toBeCloseTo((100 * 3945872920) / all, 1);
  },

  "both-sides": (rows) => {
    isKey(rows, ["sender", "receiver", "year"]);
    // Central banks of Russia and Uzbekistan for 2018, of Russia and Georgia for 2006, as quoted
    expect(only(rows, { receiver: "Uzbekistan", year: 2018 })).toMatchObject({
      sender: "Russian Federation",
      by_sender_usd_million: 4082,
      by_receiver_usd_million: 3963,
      receiver_to_sender_percent: 97.1,
    });
    const georgia = { by_sender_usd_million: 344, by_receiver_usd_million: 369 };
    expect(only(rows, { receiver: "Georgia", year: 2006 })).toMatchObject(georgia);
  },

  "model-and-bank": (rows) => {
    isKey(rows, ["year", "indicator"]);
    // as the press quoted the Central Bank of Armenia for 2016: 896,916 thousand
    expect(only(rows, { year: "2016", indicator: "MTO_IN" }).usd_million).toBe(896.9);
    expect(only(rows, { year: "2023", indicator: "MTO_IN" }).usd_million).toBe(3945.9);
    expect(rows.filter((row) => row.indicator === "R_BIL_EST").length).toBeGreaterThan(2);
  },

  "cost-from-russia": (rows) => {
    expect(rows).toHaveLength(9);
    falls(rows, "cost_percent");
    // Remittance Prices Worldwide, third quarter of 2020
    expect(only(rows, { country: "Tajikistan" })).toMatchObject({ cost_percent: 2, time_period: "2020-Q3" });
    expect(only(rows, { country: "Kyrgyz Republic" })).toMatchObject({ cost_percent: 1.6, time_period: "2020-Q3" });
  },

  "law-changes": (rows) => {
    const days = rows.map((row) => String(row.date_effective));
    expect(days).toEqual(days.toSorted());
    expect(days.filter((day) => day < "2015-01-01")).toEqual([]);
    expect(new Set(rows.map((row) => row.topic))).toEqual(new Set(["work_authorisation", "remittance_regulation"]));
    expect(only(rows, { country: "Russian Federation", date_effective: "2015-01-01" }).title).toMatch(/patent/i);
  },

  "to-cite": async (rows, store) => {
    isKey(rows, ["publisher", "title"]);
    expect(rows.filter((row) => row.licence_name === null || row.citation === null)).toEqual([]);
    expect(only(rows, { title: "World Development Indicators" }).licence_name).toBe("CC BY 4.0");
    const all = await one(
      store,
      `select count(*) from best_value
       where ref_area = 'GEO' and counterpart_area in ('W1', '_Z') and obs_value is not null and source_id <> 'mirpal'`,
    );
    expect(numbers(rows, "figures").reduce((sum, n) => sum + n, 0)).toBe(all);
  },
};
