import { literal } from "../store.ts";
import { claimedTwice } from "./claimed-twice.ts";
import { SAID } from "./sides.ts";

const CLAIMED = claimedTwice.map((c) => `(${[c.one, c.other, c.from].map(literal).join(", ")})`).join(", ");

/** Columns of a figure that a pair keeps of each side, prefixed `a_` and `b_`. */
const SIDE_COLUMNS = [
  "obs_id",
  "indicator",
  "obs_value",
  "unit_measure",
  "obs_status",
  "concept_basis",
  "duration_rule",
  "breakdown_1",
  "territory",
  "time_period",
  "freq",
  "ref_date",
  "period_start",
  "period_end",
  "source_id",
  "producer",
  "nearness",
  "thing",
  "maker",
] as const;

const columns = (side: string) => SIDE_COLUMNS.map((c) => `${side}.${c} as ${side}_${c}`).join(", ");

/** `code` when the two sides state different values, `code_unknown` when one states none: what is not stated is not known to agree. */
export const differs = (column: string, code: string) => `
  case
    when 'UNK' in (a_${column}, b_${column}) then '${code}_unknown'
    when a_${column} <> b_${column} then '${code}'
  end`;

/** A publisher's own name of a census or yearbook is no group of people. */
const group = (side: string) =>
  `case when starts_with(${side}_breakdown_1, 'SOURCE:') then '_T' else ${side}_breakdown_1 end`;

const REASONS = `
  list_filter(
    [
      case when a_thing <> b_thing then 'concept' end,
      case when a_unit_measure <> b_unit_measure then 'unit' end,
      case when ${group("a")} <> ${group("b")} then 'breakdown' end,
      ${differs("concept_basis", "basis")},
      ${differs("duration_rule", "duration")},
      ${differs("territory", "territory")},
      case
        when exists (
          from claimed c
          where c.one in (from_area, to_area)
            and c.other in (from_area, to_area)
            and left(a_time_period, 4) >= c.since
            and 'IRB' not in (a_territory, b_territory)
        ) then 'territory_overlap'
      end,
      case when a_time_period <> b_time_period or a_freq <> b_freq then 'period' end
    ],
    lambda reason: reason is not null
  )
`;

/** How far two figures of a source and a source are from the same thing: less is nearer, nought is the same. */
const FAR =
  "(a.thing <> b.thing)::integer * 4 + (a.breakdown_1 <> b.breakdown_1)::integer * 2 + (a.unit_measure <> b.unit_measure)::integer";

/** A figure that repeats the other side's own would be set against itself. */
const TWO_COUNTS = "a.producer is distinct from b.maker and b.producer is distinct from a.maker";

/**
 * Pairs of figures of one corridor (M-406): A of the side of origin or sender, B of the side of destination or receiver.
 * A query with from_area, to_area, what, the columns of each side, `reasons` (codes; empty when the two are comparable),
 * and the three differences, each null unless the pair is comparable.
 *
 * Same period: each source of one side with each of the other. Of figures of the same two sources that differ in channel,
 * purpose or unit only the nearest are paired, and different concepts only where the period has no pair of one concept.
 * Where both sides have a thing but never for one period, the newest of each make one row, with the reason `period`.
 *
 * `relative` is `100·(A − B)/B` (M-401), null when B is zero; `symmetric_difference` is `100·(A − B)/((A + B)/2)` (M-402), null when
 * both are zero; `log_ratio` is `ln(A/B)` (M-403), null unless both are above zero. None for a negative figure.
 */
export const PAIRS = `
  with ${SAID},
  claimed(one, other, since) as (values ${CLAIMED}),
  a as (from said where side = 'A'),
  b as (from said where side = 'B'),
  met as (
    select from_area, to_area, kind, ${FAR} as far, ${columns("a")}, ${columns("b")}
    from a
    join b using (from_area, to_area, kind, freq, time_period)
    where ${TWO_COUNTS}
    qualify (far >= 4) = min(far >= 4) over (partition by from_area, to_area, kind, a.freq, a.time_period)
      and far = min(far) over (
        partition by from_area, to_area, kind, a.freq, a.time_period, a.source_id, b.source_id
      )
  ),
  newest_a as (
    from a
    qualify row_number() over (partition by from_area, to_area, thing order by coalesce(period_end, ref_date) desc,
      freq, nearness = 'quoted', breakdown_1 <> '_T', unit_measure <> 'USD', source_id, obs_id) = 1
  ),
  newest_b as (
    from b
    qualify row_number() over (partition by from_area, to_area, thing order by coalesce(period_end, ref_date) desc,
      freq, nearness = 'quoted', breakdown_1 <> '_T', unit_measure <> 'USD', source_id, obs_id) = 1
  ),
  apart as (
    select from_area, to_area, kind, ${FAR} as far, ${columns("a")}, ${columns("b")}
    from newest_a a
    join newest_b b using (from_area, to_area, kind)
    where ${TWO_COUNTS}
      and not exists (
        from met m
        where m.from_area = a.from_area
          and m.to_area = a.to_area
          and m.kind = a.kind
          and (a.thing <> b.thing or m.a_thing = a.thing and m.b_thing = a.thing)
      )
    qualify far < 4 or far = min(far) over (partition by from_area, to_area, kind)
      and row_number() over (
        partition by from_area, to_area, kind, far
        order by least(coalesce(a.period_end, a.ref_date), coalesce(b.period_end, b.ref_date)) desc, a.thing, b.thing
      ) = 1
  ),
  pair as (
    select * exclude (far), ${REASONS} as reasons
    from (from met union all from apart)
  )
  select
    from_area, to_area, a_thing as what, * exclude (from_area, to_area),
    case when reasons = [] and a_obs_value >= 0 and b_obs_value > 0
      then 100 * (a_obs_value - b_obs_value) / b_obs_value end as relative,
    case when reasons = [] and a_obs_value >= 0 and b_obs_value >= 0 and a_obs_value + b_obs_value > 0
      then 200 * (a_obs_value - b_obs_value) / (a_obs_value + b_obs_value) end as symmetric_difference,
    case when reasons = [] and a_obs_value > 0 and b_obs_value > 0
      then ln(a_obs_value / b_obs_value) end as log_ratio
  from pair
`;
