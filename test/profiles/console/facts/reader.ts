import { expect } from "vitest";
import { type Fact, falls, isKey, numbers, one, only } from "./fact.ts";

/** Answers to readers. */
export const readerFacts: Readonly<Record<string, Fact>> = {
  received: (rows) => {
    expect(rows).toHaveLength(10);
    falls(rows, "usd_billion");
    // World Development Indicators, edition of July 2025: 6801890973.461, 2850000000, 1181642797.64759
    const source = { source_id: "worldbank-wdi" };
    expect(only(rows, { country: "Tajikistan" })).toMatchObject({ usd_billion: 6.8, time_period: "2024", ...source });
    expect(only(rows, { country: "Kyrgyz Republic" })).toMatchObject({ usd_billion: 2.85, time_period: "2023" });
    expect(only(rows, { country: "Armenia" })).toMatchObject({ usd_billion: 1.18, time_period: "2024", ...source });
  },

  "per-person": async (rows, store) => {
    expect(rows).toHaveLength(10);
    falls(rows, "usd_per_inhabitant");
    const { usd_per_inhabitant: perHead } = only(rows, { country: "Tajikistan", year: 2023 });
    const people = await one(
      store,
      "select obs_value from best_value where indicator = 'POP' and ref_area = 'TJK' and time_period = '2023'",
    );
    expect(Number(perHead)).toBeCloseTo(4633754222.29703 / people, 1);
    expect(rows.filter((row) => Number(row.income_per_inhabitant) < (5 * Number(perHead)) / 10)).toEqual([]);
  },

  "month-by-month": async (rows, store) => {
    expect(rows).toHaveLength(24);
    const months = rows.map((row) => String(row.month));
    expect(months).toEqual(months.toSorted().reverse());
    // Central Bank of Armenia, monthly in USD: 476270.83 thousand in December 2023
    expect(only(rows, { month: "2023-12" }).usd_million).toBe(476.271);
    const now = Number(only(rows, { month: "2024-12" }).usd_million);
    expect(only(rows, { month: "2024-12" }).change_percent).toBeCloseTo(100 * (now / 476.27083 - 1), 1);
    const of2024 = rows.filter((row) => String(row.month).startsWith("2024"));
    const printed = await one(
      store,
      `select obs_value from observation
       where source_id = 'cba-money-transfers' and indicator = 'MTO_IN' and counterpart_area = 'W1'
         and time_period = '2024' and unit_measure = 'USD' and breakdown_1 = '_T' and known_to is null`,
    );
    const summed = numbers(of2024, "usd_million").reduce((sum, usd) => sum + usd, 0);
    expect(summed).toBeCloseTo(printed / 1e6, 1);
  },

  "share-of-gdp": async (rows, store) => {
    expect(rows.length).toBeGreaterThan(20);
    isKey(rows, ["time_period"]);
    const gdp = await one(
      store,
      "select obs_value from best_value where indicator = 'GDP' and ref_area = 'TJK' and time_period = '2023'",
    );
    expect(only(rows, { time_period: "2023" }).percent_of_gdp).toBeCloseTo((100 * 4633754222.29703) / gdp, 2);
  },

  abroad: (rows) => {
    expect(rows).toHaveLength(15);
    falls(rows, "people");
    // International Migrant Stock 2024, born in Tajikistan and living in Russia
    expect(rows[0]).toEqual({ destination: "Russian Federation", people: 415676, time_period: "2024" });
    expect(new Set(rows.map((row) => row.time_period))).toEqual(new Set(["2024"]));
  },

  immigrants: (rows) => {
    expect(rows).toHaveLength(10);
    falls(rows, "thousand_people");
    expect(rows[0]).toEqual({ country: "Russian Federation", thousand_people: 7605.8, time_period: "2024" });
  },

  women: async (rows, store) => {
    expect(rows).toHaveLength(30);
    isKey(rows, ["country", "time_period"]);
    for (const row of rows)
      expect(row.percent_women).toBeCloseTo((100 * Number(row.women)) / Number(row.immigrants), 1);
    const men = await one(
      store,
      `select obs_value from observation
       where source_id = 'undesa-migrant-stock' and ref_area = 'RUS' and counterpart_area = 'W1' and sex = 'M'
         and time_period = '2024' and known_to is null`,
    );
    const russia = only(rows, { country: "Russian Federation", time_period: "2024" });
    expect(Number(russia.women) + men).toBe(russia.immigrants);
  },

  "refugees-ukraine": (rows) => {
    isKey(rows, ["time_period"]);
    // UNHCR’s export of mid-2024; the World Bank’s edition that speaks for 2022 is a little older
    expect(only(rows, { time_period: "2023" }).people).toBe(5960362);
    expect(Number(only(rows, { time_period: "2022" }).people) / 5684177).toBeCloseTo(1, 2);
    // no such country before 1991
    expect(rows.filter((row) => String(row.time_period) < "1991" || row.people === null)).toEqual([]);
  },

  asylum: async (rows, store) => {
    expect(rows).toHaveLength(10);
    falls(rows, "applications");
    expect(rows.filter((row) => Number(row.applications_there) > Number(row.applications))).toEqual([]);
    const newest = String(rows[0]?.time_period);
    const lodged = await one(
      store,
      `select sum(obs_value) from observation
       where source_id = 'unhcr-asylum' and indicator = 'ASY_APP' and counterpart_area = 'GEO'
         and split_part(breakdown_1, ' ', 2) = 'N' and unit_measure = 'PS' and known_to is null
         and time_period = '${newest}'`,
    );
    expect(only(rows, { from_country: "Georgia" }).applications).toBe(lodged);
  },

  "work-russia": async (rows, store) => {
    const coded = await store.rows(`
      select e.name_en as worker_from, t.title_en as terms, a.valid_from, a.law_practice
      from regulations_as_of((select held_on from run)) a
      join economy e on e.area = a.counterpart
      join regulation_answer t on t.answer_code = a.answer_code and t.topic in ('LAB_ACC', '*')
      where a.ref_area = 'RUS' and a.topic = 'LAB_ACC'
      order by worker_from, a.provision_id`);
    expect(coded.length).toBeGreaterThan(0);
    expect(rows.map(({ rule: _, source_url: __, ...answer }) => answer)).toEqual(coded);
    expect(only(rows, { worker_from: "Tajikistan" }).terms).toBe("patent");
  },
};
