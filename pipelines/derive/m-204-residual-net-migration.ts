import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";
import { POPULATION_AT, unbrokenPopulation } from "./m-205-population-at.ts";
import { statusOf } from "./status.ts";
import { sameTerritory } from "./territory.ts";

/**
 * Net migration as a residual (M-204, `NETM_RES`): `(P_t1 − P_t0) − (births − deaths)`, in persons over the period.
 *
 * Births and deaths of one source over one period, population of the World Bank at its two ends (for a calendar year the
 * means of neighbouring mid-years). A series of its own, never spliced with net migration as published (M-203). No row
 * where one of the four is missing, across a break of population, or between two territories.
 */
export const residualNetMigration: Derivation = {
  method: "M-204",
  sql: `
    with ${POPULATION_AT},
    event as (
      from known
      where indicator in ('BIRTHS', 'DEATHS')
        and sex = '_T' and age = '_T' and breakdown_1 = '_T'
        and ref_area in (select area from economy where kind = 'economy')
    )
    select
      ${keyOf("b", { indicator: "'NETM_RES'", direction: "'NET'", counterpart_area: "'W1'", unit_measure: "'PS'" })},
      (e.persons - s.persons) - (b.obs_value - d.obs_value) as obs_value,
      ${statusOf("b.obs_status", "d.obs_status", "s.letter", "e.letter")} as obs_status,
      list_distinct([b.obs_id, d.obs_id] || s.parts || e.parts) as inputs,
      json_object('source_id', b.source_id) as parameters
    from event b
    join event d
      on d.indicator = 'DEATHS'
      and d.source_id = b.source_id
      and d.ref_area = b.ref_area
      and d.period_start = b.period_start
      and d.period_end = b.period_end
    join population_at s on s.ref_area = b.ref_area and s.day = b.period_start::date
    join population_at e on e.ref_area = b.ref_area and e.day = b.period_end::date + 1
    where b.indicator = 'BIRTHS'
      and ${sameTerritory("b", "d")}
      and ${sameTerritory("s", "e")}
      and ${sameTerritory("b", "s")}
      and ${unbrokenPopulation("s", "e")}
  `,
};
