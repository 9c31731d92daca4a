import { WIDEST_INTERVAL } from "./interpolation.ts";

/**
 * Neighbouring dates of the newest UN DESA edition, as `with` clauses ending in `neighbours`: one row an interval of a
 * corridor, with value (`s0`, `s1`), date (`d0`, `d1`) and id of both ends (M-123).
 *
 * Totals of every economy and corridors that touch one of the ten. An interval is left out over a break (the letter B on
 * its later end, or a row of `series_break` inside it), between two stated concepts or territories that differ, and over
 * more than five years. A concept the edition does not state (UNK) is not a change of it.
 */
export const NEIGHBOURS = `
  with anchor as (
    select
      edition, ref_area, counterpart_area, obs_id, obs_value, obs_status, ref_date, concept_basis, territory, source_id
    from stock_edition
    where source_id = 'undesa-migrant-stock'
      and edition = (select max(edition) from stock_edition where source_id = 'undesa-migrant-stock')
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
  interval_of as (
    select
      edition, ref_area, counterpart_area, source_id,
      obs_id as id0, obs_value as s0, ref_date as d0, concept_basis as basis0, territory as territory0,
      lead(obs_id) over later as id1, lead(obs_value) over later as s1, lead(ref_date) over later as d1,
      lead(concept_basis) over later as basis1, lead(territory) over later as territory1,
      lead(obs_status) over later as status1,
      row_number() over (partition by ref_area, counterpart_area order by ref_date desc) as from_last
    from anchor
    window later as (partition by ref_area, counterpart_area order by ref_date)
  ),
  neighbours as (
    select *, case when basis0 = basis1 then basis0 else 'UNK' end as basis
    from interval_of n
    where d1 is not null
      and d1 <= d0 + to_years(${WIDEST_INTERVAL})
      and status1 <> 'B'
      and (basis0 = basis1 or 'UNK' in (basis0, basis1))
      and (territory0 = territory1 or 'UNK' in (territory0, territory1))
      and not exists (
        from series_break b
        where b.source_id = n.source_id
          and b.indicator = 'STK_IMM'
          and b.ref_area in (n.ref_area, '*')
          and b.from_period > year(n.d0)::varchar
          and b.from_period <= year(n.d1)::varchar
      )
  )
`;
