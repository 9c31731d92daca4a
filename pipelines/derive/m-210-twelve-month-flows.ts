import { keyColumns } from "../../schemas/observation.ts";
import type { Derivation } from "./derivation.ts";
import { FACTOR_ROWS } from "./duration-factor-rows.ts";
import { keyOf } from "./key.ts";
import { SPEAKERS, speaksFirst } from "./speaks-first.ts";
import { statusOf } from "./status.ts";

/** The same figure under any rule of stay: one source speaks for it. */
const SAME_FLOW = keyColumns.filter((c) => c !== "duration_rule").map((c) => `said.${c}`);

/**
 * Annual arrivals and departures brought to the rule of twelve months (M-210, `FLW_IN_H12`, `FLW_OUT_H12`): `F_d · R(d)`.
 *
 * Four rows a figure, one for each published set of factors (`FACTORS:…`): together a range, singly not an estimate. Only of
 * all movers, without a breakdown, and under a rule that is known; for one key the first source to speak (`speaksFirst`),
 * a quotation of the press last. The rule printed and the factor are among the parameters. 100,000 at nine months are
 * 86,500 by the IMEM set.
 */
export const twelveMonthFlows: Derivation = {
  method: "M-210",
  sql: `
    with flow as (
      select said.*
      from known said
      ${SPEAKERS}
      where said.indicator in ('FLW_IN', 'FLW_OUT')
        and said.freq = 'A'
        and said.unit_measure = 'PS'
        and said.sex = '_T' and said.age = '_T' and said.breakdown_1 = '_T'
        and said.duration_rule not in ('UNK', 'NA')
      ${speaksFirst(SAME_FLOW.join(", "))}
    )
    select
      ${keyOf("f", {
        indicator: "f.indicator || '_H12'",
        breakdown_1: "'FACTORS:' || r.factors",
        duration_rule: "'12M'",
        unit_measure: "'PS'",
      })},
      f.obs_value * r.factor as obs_value, ${statusOf("f.obs_status")} as obs_status, [f.obs_id] as inputs,
      json_object('source_id', f.source_id, 'rule', f.duration_rule, 'factor', r.factor) as parameters
    from flow f
    join (values ${FACTOR_ROWS}) r(factors, rule, factor) on r.rule = f.duration_rule
  `,
};
