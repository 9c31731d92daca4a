import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corridorSeries } from "../../../pipelines/panel/corridor-table.ts";
import { countrySeries } from "../../../pipelines/panel/country-table.ts";
import type { Series } from "../../../pipelines/panel/series.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { builtHome } from "../../built.ts";

const SLOW = 300_000;

let store: Store;
beforeAll(async () => {
  store = await openStore((await builtHome()).database, { readOnly: true });
}, SLOW);
afterAll(() => store?.close());

const count = async (sql: string) => (await store.first<{ n: number }>(`select count(*)::integer as n from ${sql}`))?.n;

/** Keys of the ready tables: no two rows of one are equal in them. */
const KEYS = {
  panel_country_year: "ref_area, year",
  panel_corridor_year: "from_area, to_area, year",
  remittances_monthly: "ref_area, counterpart_area, indicator, direction, breakdown_1, source_id, month",
  stocks_wide:
    "ref_area, counterpart_area, indicator, freq, time_period, source_id, concept_basis, duration_rule, breakdown_1",
  comparison: `ref_area, counterpart_area, indicator, international_indicator, direction, sex, freq, time_period,
    national_breakdown_1, national_concept_basis, national_duration_rule, national_source_id,
    international_breakdown_1, international_concept_basis, international_duration_rule, international_source_id`,
} as const;
const TABLES = Object.keys(KEYS) as (keyof typeof KEYS)[];

describe.each(TABLES)("%s", (table) => {
  test("has rows, and no two of one key", async () => {
    expect(await count(table)).toBeGreaterThan(100);
    expect(await count(`(select 1 from ${table} group by ${KEYS[table]} having count(*) > 1)`)).toBe(0);
  });

  test("has a unit for each column of figures: in the dictionary, or in its own column", async () => {
    const columns = await store.rows<{ column_name: string; unit_measure: string | null }>(
      "select column_name, unit_measure from dictionary where table_name = $table and data_type = 'double'",
      { table },
    );
    const without = columns.filter((c) => c.unit_measure === null).map((c) => c.column_name);
    const stated = {
      remittances_monthly: ["obs_value"],
      comparison: ["national_value", "international_value", "difference"],
    };
    expect(without).toEqual(table in stated ? stated[table as keyof typeof stated] : []);
  });
});

test("no column of the database is a whole number of 64 bits or more, a decimal or a timestamp", async () => {
  const types = await store.rows<{ data_type: string }>(
    "select distinct data_type from information_schema.columns order by 1",
  );
  expect(types.map((t) => t.data_type)).toEqual(["BOOLEAN", "DATE", "DOUBLE", "INTEGER", "VARCHAR", "VARCHAR[]"]);
});

/** Each number of a panel with what stands beside it: one row a series and unit. */
const numbers = (table: string, unit: string, all: readonly Series[]) =>
  all
    .map(
      (s) => `
        select
          '${s.name}' as v, '${s.indicator}' as indicator, '${s.direction}' as direction, '${s.freq}' as freq,
          ${unit}, year, ${s.name} as obs_value, ${s.name}_status as obs_status, ${s.name}_source as source_id,
          ${s.name}_vintage as source_vintage, ${s.freq === "Q" ? `${s.name}_period` : "year::varchar"} as time_period,
          ${s.breakdowns.length > 1 ? `${s.name}_breakdown` : "'_T'"} as breakdown_1
        from ${table}
      `,
    )
    .join(" union all ");

describe.each([
  ["panel_country_year", "ref_area", countrySeries],
  ["panel_corridor_year", "from_area, to_area", corridorSeries],
] as const)("the numbers of %s", (table, unit, all) => {
  test("have a letter, a source and a vintage, and nothing else has one", async () => {
    const beside = "obs_status is null, source_id is null, source_vintage is null";
    const told = await store.rows(
      `select distinct obs_value is null as missing, ${beside} from (${numbers(table, unit, all)}) order by 1`,
    );
    expect(told.map((row) => Object.values(row))).toEqual([
      [false, false, false, false],
      [true, true, true, true],
    ]);
  });

  test("are of every series, in rows of countries only that are not empty", async () => {
    const held = await store.rows<{ v: string }>(
      `select distinct v from (${numbers(table, unit, all)}) where obs_value is not null`,
    );
    expect(held.map((r) => r.v).sort()).toEqual(all.map((s) => s.name).sort());
    const empty = all.map((s) => `${s.name} is null`).join(" and ");
    const country = unit.split(", ").map((area) => `${area} in (select area from economy where kind = 'economy')`);
    expect(await count(`${table} where ${empty} or not (${country.join(" and ")})`)).toBe(0);
    expect(
      await count(`${table} where period_start <> make_date(year, 1, 1) or period_end <> make_date(year, 12, 31)`),
    ).toBe(0);
  });
});

test(
  "each number of the country panel is the row of best_value in the column's unit",
  async () => {
    await store.run(`
      create temp table spoken as
      select b.*, coalesce(o.source_vintage, d.run_id) as source_vintage
      from (
        select
          ref_area, indicator, direction, freq, breakdown_1, time_period, unit_measure, ref_date, obs_value,
          obs_status, source_id, obs_id
        from best_value
        where indicator in (${countrySeries.map((s) => `'${s.indicator}'`).join(", ")})
          and counterpart_area in ('W1', '_Z')
          and sex = '_T'
          and age = '_T'
      ) b
      left join observation o using (obs_id)
      left join derived d using (obs_id)
    `);
    const stray = await store.rows(`
      from (${numbers("panel_country_year", "ref_area", countrySeries)}) p
      anti join (
        select spoken.*, d.column_name as v
        from spoken
        join dictionary d on d.table_name = 'panel_country_year' and d.unit_measure = spoken.unit_measure
      ) using (
        v, indicator, direction, freq, ref_area, time_period, breakdown_1, obs_value, obs_status, source_id,
        source_vintage
      )
      where p.obs_value is not null
      limit 5
    `);
    expect(stray).toEqual([]);
    // series that are one throughout are there whole
    const whole = ["R_WB", "R_GDP", "GDP", "POP", "REF_ORI", "FX_AVG", "CPI_GROWTH", "EMI_RATE"];
    for (const indicator of whole) {
      const columns = countrySeries.filter((s) => s.indicator === indicator).map((s) => `count(${s.name})`);
      const panel = await store.first<{ n: number }>(
        `select (${columns.join(" + ")})::integer as n from panel_country_year`,
      );
      const held = await count(`
        spoken
        where indicator = '${indicator}'
          and obs_value is not null
          and ref_area in (select area from economy where kind = 'economy')
      `);
      expect([indicator, panel?.n]).toEqual([indicator, held]);
    }
  },
  SLOW,
);

test("each number of the corridor panel is a figure of that pair in the column's unit", async () => {
  const bySender = "('mto_out_by_sender', 'cost_200')";
  const stray = await store.rows(`
    with said as (
      select
        indicator, direction, freq, ref_area, counterpart_area, time_period, breakdown_1, unit_measure, obs_value,
        obs_status, source_id, source_vintage
      from observation
      where known_to is null and sex = '_T'
      union all
      select
        indicator, direction, freq, ref_area, counterpart_area, time_period, breakdown_1, unit_measure, obs_value,
        obs_status, 'mirpal', run_id
      from derived
      where sex = '_T'
    )
    from (
      select
        *,
        case when v in ${bySender} then from_area else to_area end as ref_area,
        case when v in ${bySender} then to_area else from_area end as counterpart_area
      from (${numbers("panel_corridor_year", "from_area, to_area", corridorSeries)})
      where obs_value is not null
    )
    join dictionary d on d.table_name = 'panel_corridor_year' and d.column_name = v
    anti join said using (
      indicator, direction, freq, ref_area, counterpart_area, time_period, breakdown_1, unit_measure, obs_value,
      obs_status, source_id, source_vintage
    )
    limit 5
  `);
  expect(stray).toEqual([]);
});

/** Read by a person from the publishers' pages; the same figures as in `test/references/`. */
test.each([
  ["stk_imm", "RUS", 2024, 7605774],
  ["stk_imm", "RUS", 2020, 7297611],
  ["netm", "TJK", 2023, -19999],
  ["netm", "UKR", 2023, -299961],
  ["gni_pc_ppp", "TJK", 2024, 7100],
  ["flw_in", "GEO", 2022, 179778],
  ["flw_out", "BLR", 2025, 37824],
  ["mto_out", "GEO", 2022, 343482082.85],
] as const)("%s of %s in %i is as published", async (column, area, year, value) => {
  const row = await store.first<{ value: number }>(
    `select ${column} as value from panel_country_year where ref_area = $area and year = $year`,
    { area, year },
  );
  expect(row?.value).toBe(value);
});

test("months of a year in dollars add up to the year the bank prints, but for its rounding", async () => {
  const [year] = await store.rows<{ months: number; printed: number }>(`
    select m.usd as months, p.mto_in as printed
    from (
      select sum(usd order by month)::double as usd
      from remittances_monthly
      where ref_area = 'ARM' and counterpart_area = 'W1' and indicator = 'MTO_IN' and breakdown_1 = '_T'
        and source_id = 'cba-money-transfers' and month like '2024-%'
      having count(*) = 12
    ) m
    join panel_country_year p on p.ref_area = 'ARM' and p.year = 2024
  `);
  expect((year?.months ?? 0) / (year?.printed ?? 1)).toBeCloseTo(1, 6);
});

test("stocks side by side are all the figures of people at a date, and every computed share", async () => {
  const wide = await store.first(`
    select
      (count(total) + count(men) + count(women))::integer as numbers,
      (sum(total::decimal(38, 4)) + sum(men::decimal(38, 4)) + sum(women::decimal(38, 4)))::double as people,
      count(share_of_population)::integer as shares,
      count(*) filter (share_of_population is not null and counterpart_area <> 'W1')::integer as stray
    from stocks_wide
  `);
  const long = await store.first(`
    select
      count(*)::integer as numbers, sum(obs_value::decimal(38, 4))::double as people,
      (select count(*) from derived where indicator = 'STK_IMM_SH')::integer as shares, 0 as stray
    from observation o
    join indicator i using (indicator)
    where known_to is null
      and obs_value is not null
      and i.theme = 'stock'
      and o.unit_measure = 'PS'
      and not starts_with(breakdown_1, 'PLACE:')
      and ref_area in (select area from economy where kind = 'economy')
      and (counterpart_area = 'W1' or counterpart_area in (select area from economy where kind = 'economy'))
  `);
  expect(wide).toEqual(long);
});

test("a difference stands only where both sides state one definition, and else its reason", async () => {
  expect(await count("comparison where difference is not null")).toBeGreaterThan(5);
  expect(
    await count(`
      comparison
      where (difference is null) = (reason_en is null)
        or (reason_en is null) <> (reason_ru is null)
        or difference is not null and (
          difference <> national_value - international_value
          or indicator <> international_indicator
          or national_breakdown_1 <> international_breakdown_1
          or national_concept_basis <> international_concept_basis
          or national_duration_rule <> international_duration_rule
          or 'UNK' in (national_concept_basis, national_duration_rule)
        )
    `),
  ).toBe(0);
  expect(
    await count("comparison where national_source_id = international_source_id or licence is null or licence = ''"),
  ).toBe(0);
});
