import type { Derivation } from "./derivation.ts";
import { SERVICES } from "./m-351-corridor-average.ts";
import { statusOfAll } from "./status.ts";

/** The goal for the average over all services of the world, per cent of the amount (Sustainable Development Goal 10.c.1). */
const WORLD_TARGET = 3;

/**
 * Average cost of all services surveyed in the world for 200 US dollars (M-354, `COST_200_WORLD`), per cent: their simple
 * mean, to be brought below three.
 *
 * Over services and not over corridors: a corridor with many services counts for more. No row while single services are not
 * held.
 */
export const worldAverage: Derivation = {
  method: "M-354",
  sql: `
    select
      freq, 'W1' as ref_area, 'W1' as counterpart_area, 'COST_200_WORLD' as indicator, 'NA' as direction, sex, age,
      '_T' as breakdown_1, concept_basis, duration_rule, time_period, ref_date, period_start, period_end, unit_measure,
      sum(obs_value order by ref_area, counterpart_area, breakdown_1) / count(*) as obs_value,
      ${statusOfAll("obs_status")} as obs_status, list(obs_id) as inputs,
      json_object('n', count(*), 'target', ${WORLD_TARGET}) as parameters
    from ${SERVICES}
    where indicator = 'COST_200'
    group by freq, sex, age, concept_basis, duration_rule, time_period, ref_date, period_start, period_end, unit_measure
  `,
};
