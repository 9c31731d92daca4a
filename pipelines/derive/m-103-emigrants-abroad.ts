import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";

/**
 * Part of the sum over both sexes by which men and women together may miss it and still be the same emigrants: V-201's
 * tolerance. The 2024 edition is held by sex for the ten countries only; for an origin outside them the sum by sex would
 * cover ten destinations of two hundred, and misses by a third and more.
 */
const BY_SEX_TOLERANCE = 0.005;

/**
 * Destinations whose own total the United Nations imputed by a model (the letter I of M-110): by the newest edition that
 * tells. The edition of 2024 prints no types of data, so those of 2020 stand for it, and the parameters name the edition.
 */
const IMPUTED = `
  imputed_by as (
    select max(edition) as edition from stock_edition where source_id = 'undesa-migrant-stock' and obs_status = 'I'
  ),
  imputed_destination as (
    select distinct ref_area
    from stock_edition
    where edition = (select edition from imputed_by)
      and counterpart_area = 'W1'
      and obs_status = 'I'
  )
`;

/**
 * Emigrants abroad in the destinations' data (M-103): `E_i = Σ_j S_ij`, and how many destinations are in the sum.
 *
 * UN DESA only, destinations that are economies, one date; by sex where men and women add up to both. The sum joins the
 * destinations' definitions, so the concept basis is theirs only if all share it. It is an estimate (E) whatever
 * its parts are; the parameters count the destinations whose own figure is imputed and say what share of the sum they
 * make (`imputed_share`, a ratio; null where no edition tells).
 */
const destinations = `
  with ${IMPUTED},
  stock as (
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
      count(*) filter (obs_status = 'I' or model.ref_area is not null) as imputed,
      coalesce(sum(obs_value) filter (obs_status = 'I' or model.ref_area is not null), 0)::double as imputed_persons,
      list(obs_id) as inputs
    from stock
    left join imputed_destination model using (ref_area)
    group by freq, origin, sex, age, breakdown_1, time_period, ref_date
  ),
  whole as (
    select
      a.*, null::date as period_start, null::date as period_end, a.origin as ref_area, 'W1' as counterpart_area,
      json_object(
        'destinations', destinations, 'destinations_imputed', imputed,
        'imputed_share', case when b.edition is not null and persons > 0 then imputed_persons / persons end,
        'imputed_by_edition', b.edition
      ) as parameters
    from abroad a
    cross join imputed_by b
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
