import type { Derivation } from "./derivation.ts";
import { statusOfAll } from "./status.ts";

/** Fewest corridors of which a median says something of the country and not of one partner. */
const FEWEST = 3;

/**
 * Bias of a country's figures against its partners' (M-404, `MIRROR_BIAS`): the median over corridors of `ln(own/partner's)`
 * in one period, from M-403. Apart for what the country sends (`OUT`) and receives (`IN`: the sign is turned).
 *
 * One pair a corridor, the first by source; none with fewer than three corridors.
 */
export const countryBias: Derivation = {
  method: "M-404",
  sql: `
    with side as (
      select ref_area as area, counterpart_area as partner, 'OUT' as side, obs_value as ratio, * from derived
      where method_id = 'M-403'
      union all
      select counterpart_area, ref_area, 'IN', -obs_value, * from derived
      where method_id = 'M-403'
    ),
    corridor as (
      from side
      qualify row_number() over (
        partition by area, partner, side, breakdown_1, concept_basis, duration_rule, freq, time_period
        order by parameters, obs_id
      ) = 1
    )
    select
      freq, area as ref_area, 'W1' as counterpart_area, 'MIRROR_BIAS' as indicator, side as direction, '_T' as sex,
      '_T' as age, breakdown_1, concept_basis, duration_rule, time_period, ref_date, period_start, period_end,
      'RATIO' as unit_measure, median(ratio) as obs_value, ${statusOfAll("obs_status")} as obs_status,
      list(obs_id) as inputs, json_object('corridors', count(*)) as parameters
    from corridor
    group by
      freq, area, side, breakdown_1, concept_basis, duration_rule, time_period, ref_date, period_start, period_end
    having count(*) >= ${FEWEST}
  `,
};
