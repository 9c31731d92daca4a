import { statusOf } from "../derive/status.ts";
import type { Store } from "../store.ts";
import { PAIRS } from "./pairs.ts";

/** Makes the temporary table `mirror_pair` for the derivations of mirror statistics. */
export async function makePairs(store: Store): Promise<void> {
  await store.run(`create or replace temp table mirror_pair as ${PAIRS}`);
}

/** Pairs that passed the gate (M-406). */
export const COMPARABLE = "(from mirror_pair where reasons = [])";

/** Which two figures make the pair: concept of each side, and the channel or purpose where the pair has one. */
const THING = `
  'PAIR:' || a_indicator || '/' || b_indicator || case when a_breakdown_1 = '_T' then '' else '/' || a_breakdown_1 end`;

/**
 * Key of a number computed from a pair, seen from the side of origin or sender (A): `direction` OUT, the two concepts in
 * `breakdown_1`, the sources in the parameters. Arguments are SQL expressions over the columns of a pair.
 */
export function pairKey(indicator: string, unit: string, breakdown = THING): string {
  return `
    a_freq as freq, from_area as ref_area, to_area as counterpart_area, '${indicator}' as indicator,
    'OUT' as direction, '_T' as sex, '_T' as age, ${breakdown} as breakdown_1, b_concept_basis as concept_basis,
    b_duration_rule as duration_rule, a_time_period as time_period, a_ref_date as ref_date,
    a_period_start as period_start, a_period_end as period_end, ${unit} as unit_measure,
    ${statusOf("a_obs_status", "b_obs_status")} as obs_status, [a_obs_id, b_obs_id] as inputs`;
}

/** Difference of a comparable pair: a query for `derived` of one of the columns that the pair has of itself. */
export function difference(indicator: string, unit: string, value: string): string {
  return `
    select
      ${pairKey(indicator, `'${unit}'`)},
      ${value} as obs_value,
      json_object('a_source', a_source_id, 'b_source', b_source_id) as parameters
    from ${COMPARABLE}
    where ${value} is not null
  `;
}
