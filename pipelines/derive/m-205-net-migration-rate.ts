import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";
import { POPULATION_AT, unbrokenPopulation } from "./m-205-population-at.ts";
import { statusOf } from "./status.ts";
import { sameTerritory } from "./territory.ts";

/**
 * Crude net migration rate, per 1,000 person-years (M-205, `CNMR`): `1000 · NETM / ((P_start + P_end) / 2 · years)`.
 *
 * Net migration and population of the World Bank. Population is dated to mid-year, so the start and the end of a calendar
 * year are means of neighbouring mid-years: no row where one is missing, across a break or between two territories. A
 * figure under a year whose neighbours have none is not taken: a five-yearly vintage puts its totals so (M-203). Net
 * −30,000, population 2,980,000 to 2,950,000: −10.118.
 */
export const netMigrationRate: Derivation = {
  method: "M-205",
  sql: `
    with ${POPULATION_AT},
    net as (
      select
        k.*, k.period_start::date as start_day, k.period_end::date + 1 as end_day,
        count(*) over (
          partition by ref_area, freq order by year(k.period_start::date) range between 1 preceding and 1 following
        ) as together
      from known k
      where source_id = 'worldbank-wdi'
        and indicator = 'NETM'
        and freq in ('A', '5')
        and ref_area in (select area from economy where kind = 'economy')
    )
    select
      ${keyOf("n", { indicator: "'CNMR'", unit_measure: "'RT1000'" })},
      1000 * n.obs_value / ((s.persons + e.persons) / 2 * (year(n.end_day) - year(n.start_day))) as obs_value,
      ${statusOf("n.obs_status", "s.letter", "e.letter")} as obs_status,
      list_distinct([n.obs_id] || s.parts || e.parts) as inputs, null as parameters
    from net n
    join population_at s on s.ref_area = n.ref_area and s.day = n.start_day
    join population_at e on e.ref_area = n.ref_area and e.day = n.end_day
    where (n.freq = '5' or n.together > 1)
      and ${sameTerritory("s", "e")}
      and ${sameTerritory("n", "s")}
      and ${sameTerritory("n", "e")}
      and ${unbrokenPopulation("s", "e")}
  `,
};
