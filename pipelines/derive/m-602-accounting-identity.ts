import { wholes } from "../../schemas/imputation.ts";
import type { Derivation } from "./derivation.ts";
import { imputation } from "./m-600-imputable-series.ts";
import { statusOfAll } from "./status.ts";

/** How far printed members may miss the identity and still satisfy it: the rounding of one of them to a whole number. */
const ROUNDING = 1;
/** Years in which a total and both its groups must be printed and agree before one is told from the others (by decision). */
const PROVEN_YEARS = 2;
/**
 * Part of the years with all three members in which the identity must hold (by decision). Not all of them, since one
 * misprint does not make it untrue: Belstat's totals of 2015 leave out the countries outside the CIS, those of the other 27
 * years are the sum of both groups.
 */
const PROVEN_PART = 0.9;

const NET = "NETM = FLW_IN − FLW_OUT";

/** Members of each identity: they add up to zero with these signs; null is whatever the series says. */
const MEMBERS: readonly string[] = [
  `('${NET}', 'NETM', 'NET', null, -1)`,
  `('${NET}', 'FLW_IN', 'IN', null, 1)`,
  `('${NET}', 'FLW_OUT', 'OUT', null, -1)`,
  ...wholes.flatMap(([whole, one, other]) => {
    const name = `${whole} = ${one} + ${other}`;
    return [
      `('${name}', null, null, '${whole}', -1)`,
      `('${name}', null, null, '${one}', 1)`,
      `('${name}', null, null, '${other}', 1)`,
    ];
  }),
];

/**
 * A missing year as what an accounting identity leaves for it (M-602), status I or a stronger letter of its inputs.
 *
 * Net migration is arrivals minus departures; a total is the sum of two groups of countries that leave nothing out. Two of
 * three members must be printed by one source for the year. The identity must hold, within one, in nine of ten years in
 * which the source prints all three, and for a total in two years at least. `imputed_share` is zero where the missing one is a total:
 * all its parts are reported. Stock plus flow is an identity too, but no source held prints stock and flows that close.
 */
export const accountingIdentity: Derivation = imputation(
  "M-602",
  `,
  member as (
    from (values ${MEMBERS.join(", ")}) as m(identity, indicator, direction, counterpart_area, sign)
  ),
  term as (
    select
      f.*, m.identity, m.sign,
      concat_ws(
        '|', m.identity, f.source_id, f.ref_area,
        case when m.indicator is null then f.indicator || f.direction else f.counterpart_area end,
        f.breakdown_1, f.concept_basis, f.duration_rule, f.unit_measure, f.territory
      ) as account
    from figure f
    join member m
      on f.indicator = coalesce(m.indicator, f.indicator)
      and f.direction = coalesce(m.direction, f.direction)
      and f.counterpart_area = coalesce(m.counterpart_area, f.counterpart_area)
  ),
  account_year as (
    select
      identity, account, year, count(*) as members, sum(sign * obs_value order by sign, obs_id) as remains,
      list(obs_id) as inputs,
      ${statusOfAll("obs_status", "I")} as obs_status,
      any_value(source_id) as source_id, any_value(ref_area) as ref_area,
      any_value(counterpart_area) as counterpart_area, any_value(indicator) as indicator,
      any_value(direction) as direction, any_value(breakdown_1) as breakdown_1,
      any_value(concept_basis) as concept_basis, any_value(duration_rule) as duration_rule,
      any_value(unit_measure) as unit_measure, any_value(territory) as territory
    from term
    group by identity, account, year
  ),
  proven as (
    select account, count(*) filter (members = 3 and abs(remains) <= ${ROUNDING}) as agree
    from account_year
    group by account, identity
    having agree >= ${PROVEN_PART} * count(*) filter (members = 3)
      and (identity = '${NET}' or agree >= ${PROVEN_YEARS})
  ),
  candidate as (
    select
      a.ref_area, coalesce(m.counterpart_area, a.counterpart_area) as counterpart_area,
      coalesce(m.indicator, a.indicator) as indicator, coalesce(m.direction, a.direction) as direction,
      a.breakdown_1, a.concept_basis, a.duration_rule, a.unit_measure, a.territory, a.year,
      -m.sign * a.remains as obs_value, a.obs_status, a.inputs,
      json_merge_patch(
        json_object('identity', a.identity, 'source', a.source_id, 'years_it_holds', p.agree),
        case when m.counterpart_area = 'W1' then '{"imputed_share":0}' else '{}' end::json
      ) as how
    from account_year a
    join proven p using (account)
    join member m on m.identity = a.identity
    where a.members = 2
      and not exists (
        from term t
        where t.account = a.account
          and t.year = a.year
          and t.indicator = coalesce(m.indicator, t.indicator)
          and t.counterpart_area = coalesce(m.counterpart_area, t.counterpart_area)
      )
  )`,
);
