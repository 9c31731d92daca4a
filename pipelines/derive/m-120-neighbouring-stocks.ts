import { mayInterpolate } from "./interpolation.ts";
import { NEWEST_EDITION } from "./newest-edition.ts";

/**
 * Neighbouring dates of the newest UN DESA edition, as `with` clauses ending in `neighbours`: one row an interval of a
 * corridor, with value (`s0`, `s1`), date (`d0`, `d1`) and id of both ends (M-123).
 *
 * Totals of every economy and corridors that touch one of the ten; only intervals over which `mayInterpolate`.
 */
export const NEIGHBOURS = `
  with anchor as (
    select
      edition, source_id, ref_area, counterpart_area, obs_id, obs_value, obs_status, obs_status_2, ref_date, concept_basis,
      territory
    from stock_edition
    where source_id = 'undesa-migrant-stock'
      and edition = ${NEWEST_EDITION}
      and (
        counterpart_area = 'W1'
        or (
          counterpart_area in (select area from economy where kind = 'economy')
          and (
            ref_area in (select area from economy where is_ten)
            or counterpart_area in (select area from economy where is_ten)
          )
        )
      )
  ),
  dated as (
    select
      *, lead(ref_date) over (partition by ref_area, counterpart_area order by ref_date) as next_date,
      row_number() over (partition by ref_area, counterpart_area order by ref_date desc) as from_last
    from anchor
  ),
  neighbours as (
    select
      a.edition, a.ref_area, a.counterpart_area, a.from_last, a.obs_id as id0, a.obs_value as s0, a.ref_date as d0,
      b.obs_id as id1, b.obs_value as s1, b.ref_date as d1,
      case when a.concept_basis = b.concept_basis then a.concept_basis else 'UNK' end as basis
    from dated a
    join anchor b
      on b.ref_area = a.ref_area and b.counterpart_area = a.counterpart_area and b.ref_date = a.next_date
    where ${mayInterpolate("a", "b")}
  )
`;
