import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";

/**
 * Part of the sum over both sexes by which men and women together may miss it and still be the same emigrants: V-201's
 * tolerance. The 2024 edition is held by sex for the ten countries only; for an origin outside them the sum by sex would
 * cover ten destinations of two hundred, and misses by a third and more.
 */
const BY_SEX_TOLERANCE = 0.005;

/**
 * Emigrants abroad in the destinations' data (M-103): `E_i = Σ_j S_ij`, and how many destinations are in the sum.
 *
 * UN DESA only, destinations that are economies, one date; by sex where men and women add up to both. The sum joins the
 * destinations' definitions, so the concept basis is theirs only if all share it. It is an estimate (E) whatever
 * its parts are; the parameters count the destinations whose own figure is imputed.
 */
const destinations = `
  with stock as (
    select * from ${series("undesa-migrant-stock", "STK_IMM")}
    where counterpart_area in (select area from economy where kind = 'economy')
      and counterpart_area <> ref_area
  ),
  abroad as (
    select
      freq, counterpart_area as origin, sex, age, breakdown_1, time_period, ref_date,
      any_value(direction) as direction,
      case
        when count(distinct concept_basis) = 1 then any_value(concept_basis)
        when bool_or(concept_basis = 'UNK') then 'UNK'
        else 'FBFC'
      end as concept_basis,
      case when count(distinct duration_rule) = 1 then any_value(duration_rule) else 'UNK' end as duration_rule,
      sum(obs_value)::double as persons,
      count(*) filter (obs_value > 0) as destinations,
      count(*) filter (obs_status = 'I') as imputed,
      list(obs_id) as inputs
    from stock
    group by freq, origin, sex, age, breakdown_1, time_period, ref_date
  ),
  whole as (
    select
      a.*, null::date as period_start, null::date as period_end, a.origin as ref_area, 'W1' as counterpart_area,
      json_object('destinations', destinations, 'destinations_imputed', imputed) as parameters
    from abroad a
    window same as (partition by origin, age, breakdown_1, time_period)
    qualify sex = '_T' or abs(
      coalesce(sum(persons) filter (sex <> '_T') over same, 0) - sum(persons) filter (sex = '_T') over same
    ) <= ${BY_SEX_TOLERANCE} * sum(persons) filter (sex = '_T') over same
  )
`;

export const emigrantsAbroad: Derivation = {
  method: "M-103",
  sql: `
    ${destinations}
    select
      ${keyOf("whole", { indicator: "'STK_EMI'", unit_measure: "'PS'" })},
      persons as obs_value, 'E' as obs_status, inputs, parameters
    from whole
    union all
    select
      ${keyOf("whole", { indicator: "'STK_EMI_N'", unit_measure: "'COUNT'" })},
      destinations::double as obs_value, 'E' as obs_status, inputs, null as parameters
    from whole
    where sex = '_T'
  `,
};
