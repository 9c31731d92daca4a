import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";
import { AMOUNTS } from "./m-350-service-cost.ts";
import { statusOfAll } from "./status.ts";

/** Costs of single services, computed from their parts (M-350): what M-351, M-353 and M-354 average. */
export const SERVICES = "(select * from derived where method_id = 'M-350')";

const ofAmount = (amount: string) => `
  select
    ${keyOf("s", { indicator: `'COST_${amount}'`, breakdown_1: "'_T'", unit_measure: "'PT'" })},
    s.mean as obs_value, s.letter as obs_status, s.used as inputs,
    json_object('n', s.n, 'n_nontransparent', coalesce(closed.n, 0)) as parameters
  from (
    select
      freq, ref_area, counterpart_area, direction, sex, age, concept_basis, duration_rule, time_period, ref_date,
      period_start, period_end,
      sum(obs_value order by breakdown_1) / count(*) as mean, count(*) as n, list(obs_id) as used,
      ${statusOfAll("obs_status")} as letter
    from ${SERVICES}
    where indicator = 'COST_${amount}'
    group by all
  ) s
  left join (
    select fee.freq, fee.ref_area, fee.counterpart_area, fee.direction, fee.time_period, count(*) as n
    from known fee
    anti join known margin
      on margin.indicator = 'COST_${amount}_FX'
      and margin.source_id = fee.source_id
      and margin.freq = fee.freq
      and margin.time_period = fee.time_period
      and margin.ref_area = fee.ref_area
      and margin.counterpart_area = fee.counterpart_area
      and margin.direction = fee.direction
      and margin.breakdown_1 = fee.breakdown_1
    where fee.indicator = 'COST_${amount}_FEE'
      and starts_with(fee.breakdown_1, 'SYSTEM:')
    group by all
  ) closed using (freq, ref_area, counterpart_area, direction, time_period)
`;

/**
 * Average cost of a corridor (M-351): the simple mean of the costs of its services.
 *
 * Services that do not disclose their rate have no cost (M-350): they are left out and counted in `n_nontransparent` of the
 * parameters. No row for a quarter without a survey: costs are never carried forward or interpolated (M-356).
 */
export const corridorAverage: Derivation = { method: "M-351", sql: AMOUNTS.map(ofAmount).join(" union all ") };
