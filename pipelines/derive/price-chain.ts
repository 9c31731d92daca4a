import { BASE_PARAMETERS, BASE_YEAR } from "./base-year.ts";
import { keyOf, series } from "./key.ts";

/**
 * Consumer prices chained from annual rates of inflation, base year = 100, for the economies of a condition.
 *
 * `I_t = I_{t−1} · (1 + g_t/100)`, from the base year outward in both directions and only over unbroken years: where a
 * year's rate is missing the chain ends, nothing is carried forward. The base year itself has no inputs. The year
 * before the first rate has an index too: `I_{t−1} = I_t / (1 + g_t/100)`.
 */
export function priceChain(indicator: string, condition: string): string {
  return `
    with rate as (
      select *, time_period::integer as year, 1 + obs_value / 100 as factor
      from ${series("worldbank-wdi", "CPI_GROWTH")}
      where ${condition}
        and obs_value > -100
    ),
    later as (
      select *,
        100 * product(factor) over years as index,
        list(obs_id) over years as used,
        count(*) over years as links,
        year as index_year
      from rate
      where year > ${BASE_YEAR}
      window years as (partition by ref_area order by year)
    ),
    earlier as (
      select *,
        100 / product(factor) over years as index,
        list(obs_id) over years as used,
        count(*) over years as links,
        year - 1 as index_year
      from rate
      where year <= ${BASE_YEAR}
      window years as (partition by ref_area order by year desc)
    ),
    base as (
      select *, 100.0 as index, []::varchar[] as used, 0 as links, ${BASE_YEAR} as index_year
      from rate
      where year in (${BASE_YEAR}, ${BASE_YEAR} + 1)
      qualify row_number() over (partition by ref_area order by year) = 1
    ),
    chain as (
      select * from later where links = year - ${BASE_YEAR}
      union all
      select * from earlier where links = ${BASE_YEAR} + 1 - year
      union all
      select * from base
    )
    select
      ${keyOf("chain", {
        indicator: `'${indicator}'`,
        unit_measure: "'INDEX_2015'",
        time_period: "index_year::varchar",
        period_start: "make_date(index_year, 1, 1)",
        period_end: "make_date(index_year, 12, 31)",
      })},
      index as obs_value, 'E' as obs_status, used as inputs, ${BASE_PARAMETERS} as parameters
    from chain
  `;
}
