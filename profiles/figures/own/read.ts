import type { Store } from "../../../pipelines/store.ts";
import { theTen } from "../../../schemas/areas.ts";
import type { ConceptBasis, DurationRule } from "../../../schemas/observation.ts";
import type { Nearness } from "../../../schemas/source.ts";
import type { Unit } from "../../../schemas/units.ts";
import type { Fact } from "../../data.ts";
import { COMPUTED_MOVES, PUBLISHED_MOVES } from "./estimated-period.ts";

/** A figure of national statistics, of a partner's or of an organisation's records, with all that tells series apart. */
export interface OwnFact extends Fact {
  readonly freq: string;
  readonly breakdown_1: string;
  readonly concept_basis: ConceptBasis;
  readonly duration_rule: DurationRule;
  readonly territory: string;
  readonly unit_measure: Unit;
  readonly nearness: Nearness;
  /** Whose figure it is where the source only repeats it; else null. */
  readonly producer: string | null;
  /** Address of the press page, for a figure quoted there; else null. */
  readonly page: string | null;
}

const TEN = theTen.map((t) => `'${t.id}'`).join(", ");

/** Money, moves and documents: every period of what the press quotes, else years, dates and the quarters of costs. */
const WANTED = `
  (o.ref_area in (${TEN}) or o.counterpart_area in (${TEN}))
  and (
    o.indicator in (
      'FLW_IN', 'FLW_OUT', 'LAB_FLW', 'STK_LAB', 'TMOB_BC', 'REG_MIG', 'PERM_DEC', 'PERM_FIRST', 'STK_PERM', 'CITZ_ACQ',
      'STK_TP', 'MTO_IN', 'MTO_OUT', 'MTO_NET', 'MTO_N', 'MTO_AVG', 'MTO_SH', 'PT', 'CE', 'CE_NET', 'R1', 'R_STATED',
      'R_STATED_GDP', 'COST_200', 'COST_500', 'COST_AVG'
    )
    or (o.indicator = 'NETM' and s.nearness in ('counted', 'reported', 'quoted'))
    or (${PUBLISHED_MOVES})
    or (o.indicator in ('REF_ASY', 'ASY_PEND') and o.sex = '_T' and o.time_period >= '2020')
  )
  and (
    o.freq in ('A', '5', 'P')
    or starts_with(o.indicator, 'COST_')
    or o.indicator = 'STK_TP'
    or s.nearness = 'quoted'
  )
`;

/**
 * Current figures of the ten that are neither the World Bank's series nor UN DESA's stocks, in the order of the key.
 *
 * @param between condition on the two ends, `o.ref_area` and `o.counterpart_area`, where only some corridors are asked for.
 */
export async function readOwn(store: Store, between = "true"): Promise<OwnFact[]> {
  return store.rows<OwnFact>(`
    select
      o.obs_id, o.ref_area, o.counterpart_area, o.indicator, o.direction, o.sex, o.time_period, o.obs_value,
      o.obs_status, o.source_id, o.confirmed_vintage as vintage, o.confirmed_locator as locator, v.edition,
      null as method_id, []::varchar[] as inputs, o.freq, o.breakdown_1, o.concept_basis, o.duration_rule, o.territory,
      o.unit_measure, s.nearness, o.producer, r.attribute_raw as page
    from observation o
    join source s using (source_id)
    join vintage v on v.source_id = o.source_id and v.source_vintage = o.confirmed_vintage
    left join (
      select obs_id, attribute_raw
      from reported
      where source_id in (select source_id from source where nearness = 'quoted')
    ) r using (obs_id)
    where o.known_to is null and o.conf_status = 'F' and ${WANTED}
      and (${between})
    order by o.indicator, o.ref_area, o.counterpart_area, o.source_id, o.breakdown_1, o.direction, o.sex, o.time_period
  `);
}

/**
 * Yearly transfers computed here as amounts, national flows brought to twelve months, and moves from stocks in the period and edition
 * of the published estimates; columns of `derived`.
 */
export const OWN_COMPUTED = `
  (
    ref_area in (${TEN})
    and freq = 'A'
    and (
      (starts_with(indicator, 'MTO_') and method_id in ('M-202b', 'M-330', 'M-330b'))
      or (indicator in ('FLW_IN_H12', 'FLW_OUT_H12') and counterpart_area = 'W1')
    )
  )
  or (
    counterpart_area in (${TEN})
    and ${COMPUTED_MOVES}
  )
`;

/** What is computed here of the ten, as facts of the same shape; moves are modelled, money is compiled. */
export async function readOwnComputed(store: Store): Promise<OwnFact[]> {
  return store.rows<OwnFact>(`
    select
      obs_id, ref_area, counterpart_area, indicator, direction, sex, time_period, obs_value, obs_status,
      'mirpal' as source_id, '' as vintage, '' as locator, '' as edition, method_id, inputs, freq, breakdown_1,
      concept_basis, duration_rule, 'UNK' as territory, unit_measure, case when starts_with(indicator, 'FLW_') then 'modelled' else 'compiled' end as nearness, null as producer, null as page
    from derived
    where ${OWN_COMPUTED}
    order by indicator, ref_area, counterpart_area, breakdown_1, direction, time_period
  `);
}
