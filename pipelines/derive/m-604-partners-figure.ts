import type { Derivation } from "./derivation.ts";
import { imputation, seriesOf } from "./m-600-imputable-series.ts";
import { SPEAKERS } from "./speaks-first.ts";
import { sameTerritory } from "./territory.ts";

/** What the partner calls the same moves or the same money: series, direction, sign. */
const MIRRORS = [
  "('FLW_IN', 'IN', 'FLW_OUT', 'OUT', 1)",
  "('FLW_OUT', 'OUT', 'FLW_IN', 'IN', 1)",
  "('NETM', 'NET', 'NETM', 'NET', -1)",
  "('MTO_IN', 'IN', 'MTO_OUT', 'OUT', 1)",
];

/**
 * A missing year of a corridor as the partner's figure for the same moves or money (M-604), status I.
 *
 * Only through the gate of M-406: the same concept and rule of stay, both stated, the same breakdown, unit, period and
 * territory, or a territory one of them does not state. A figure by citizenship says nothing of the country a person
 * came from, so it has no mirror. Net migration changes sign. `counterpart_source` is whose figure it is; of two sources
 * of the partner the one that speaks first for its own series in that year (M-701).
 */
export const partnersFigure: Derivation = imputation(
  "M-604",
  `,
  mirror_of as (
    from (values ${MIRRORS.join(", ")}) as m(indicator, direction, theirs, their_direction, sign)
  ),
  partner as (
    select said.*, said.time_period::integer as year, coalesce(rank, 99) as rank
    from known said
    ${SPEAKERS}
    where said.freq = 'A'
      and said.sex = '_T'
      and said.age = '_T'
      and not coalesce(quoted, false)
      and regexp_full_match(said.time_period, '[0-9]{4}')
      and said.indicator in (select theirs from mirror_of)
  ),
  mirrored as (
    select
      ${seriesOf("s")}, p.year, m.sign * p.obs_value as obs_value, p.obs_id, p.rank,
      p.source_id as counterpart_source
    from full_series s
    join mirror_of m on m.indicator = s.indicator and m.direction = s.direction
    join partner p
      on p.indicator = m.theirs
      and p.direction = m.their_direction
      and p.ref_area = s.counterpart_area
      and p.counterpart_area = s.ref_area
      and p.breakdown_1 = s.breakdown_1
      and p.concept_basis = s.concept_basis
      and p.duration_rule = s.duration_rule
      and p.unit_measure = s.unit_measure
      and ${sameTerritory("p", "s")}
    where s.concept_basis <> 'UNK'
      and s.duration_rule <> 'UNK'
      and s.breakdown_1 <> 'BY_CITZ'
  ),
  candidate as (
    select
      * exclude (obs_id, rank, counterpart_source), 'I' as obs_status, [obs_id] as inputs,
      json_object('counterpart_source', counterpart_source) as how
    from mirrored
    qualify row_number() over (
      partition by ${seriesOf("mirrored")}, year order by rank, counterpart_source, obs_id
    ) = 1
  )`,
);
