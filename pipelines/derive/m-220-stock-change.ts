import type { Store } from "../store.ts";
import { NEWEST_EDITION } from "./newest-edition.ts";
import { statusOf } from "./status.ts";
import { sameTerritory } from "./territory.ts";

/**
 * Economies of UN DESA's tables that are another territory from a date on, as the workbook of the 2020 edition lists them:
 * Sudan with South Sudan, Serbia with Montenegro, and the Netherlands Antilles, whose figures stand under the Caribbean
 * Netherlands. The edition of 2024 lists the successors from 1990 with one figure for every date before, so the dates hold
 * for it too.
 */
const OTHER_TERRITORY_FROM: readonly (readonly [area: string, year: number])[] = [
  ["SDN", 2010],
  ["SSD", 2010],
  ["SRB", 2010],
  ["MNE", 2010],
  ["BES", 2005],
  ["BES", 2010],
  ["SXM", 2005],
  ["SXM", 2010],
  ["CUW", 2010],
];

const CHANGED = OTHER_TERRITORY_FROM.map(([area, year]) => `('${area}', ${year})`).join(", ");

/** The edition of UN DESA that the published estimates of moves were made from: worked through beside the newest. */
export const PUBLISHED_FROM = "2020";

/**
 * Change of each stock between neighbouring dates of one edition of UN DESA, the newest or that of `PUBLISHED_FROM`, in the temporary table `stock_change` (M-220 to
 * M-223): edition, living (destination), born (origin), from_day, to_day, before_value, growth, before_id, concept_basis,
 * letter, parts (obs_id).
 *
 * Editions are never joined (M-123). A cell that an edition leaves out at one of the two dates, while it lists origins of the
 * same destination at both, is taken as nobody, as the published estimates take it: the files do not tell none from not
 * available. A destination without origins at either date has no rows, nor have two economies of which one is another
 * territory at the second date (`OTHER_TERRITORY_FROM`, `series_break`), nor cells of two stated concepts.
 */
const STOCK_CHANGE = `
  create or replace temp table stock_change as
  with cell as (
    select
      edition, ref_area as living, counterpart_area as born, ref_date::date as day, obs_id, obs_value, obs_status,
      concept_basis, territory
    from stock_edition
    where source_id = 'undesa-migrant-stock'
      and edition in ('${PUBLISHED_FROM}', ${NEWEST_EDITION})
      and ref_area <> counterpart_area
      and counterpart_area in (select area from economy where kind = 'economy')
  ),
  day_pair as (
    select edition, day as from_day, lead(day) over (partition by edition order by day) as to_day
    from (select distinct edition, day from cell)
    qualify to_day is not null
  ),
  listed as (select distinct edition, living, day from cell),
  changed as (
    select area, make_date(year, 7, 1) as day from (values ${CHANGED}) x(area, year)
    union
    select ref_area, make_date(from_period::integer, 7, 1)
    from series_break
    where source_id = 'undesa-migrant-stock' and indicator = 'STK_IMM' and regexp_full_match(from_period, '[0-9]{4}')
  ),
  changing as (
    select distinct p.edition, p.from_day, c.area
    from day_pair p join changed c on c.day > p.from_day and c.day <= p.to_day
  ),
  b as (select p.from_day, p.to_day, c.* from cell c join day_pair p on p.edition = c.edition and p.from_day = c.day),
  e as (select p.from_day, p.to_day, c.* from cell c join day_pair p on p.edition = c.edition and p.to_day = c.day),
  change as (
    select
      edition, living, born, from_day, coalesce(b.to_day, e.to_day) as to_day,
      coalesce(b.obs_value, 0) as before_value, coalesce(e.obs_value, 0) - coalesce(b.obs_value, 0) as growth,
      b.obs_id as before_id,
      case
        when coalesce(b.concept_basis, e.concept_basis) = coalesce(e.concept_basis, b.concept_basis)
        then coalesce(b.concept_basis, e.concept_basis) else 'UNK'
      end as concept_basis,
      ${statusOf("coalesce(b.obs_status, 'A')", "coalesce(e.obs_status, 'A')")} as letter,
      list_filter([b.obs_id, e.obs_id], id -> id is not null) as parts
    from b
    full join e using (edition, living, born, from_day)
    where (b.obs_id is null or e.obs_id is null)
      or ((b.concept_basis = e.concept_basis or 'UNK' in (b.concept_basis, e.concept_basis)) and ${sameTerritory("b", "e")})
  )
  select change.*
  from change
  semi join listed f on f.edition = change.edition and f.living = change.living and f.day = change.from_day
  semi join listed t on t.edition = change.edition and t.living = change.living and t.day = change.to_day
  anti join changing l on l.edition = change.edition and l.from_day = change.from_day and l.area = change.living
  anti join changing o on o.edition = change.edition and o.from_day = change.from_day and o.area = change.born
  order by edition, from_day, living, born
`;

/** Makes `stock_change` for the methods M-220 to M-223. */
export async function makeStockChange(store: Store): Promise<void> {
  await store.run(STOCK_CHANGE);
}

/**
 * Select list of the key of a move between two dates: five years are the frequency 5, four years (the last of an edition) 4.
 *
 * @param alias rows with destination, origin, edition, concept_basis, from_day and to_day.
 */
export function moveKey(alias: string, indicator: string): string {
  return `
    (year(${alias}.to_day) - year(${alias}.from_day))::varchar as freq, ${alias}.destination as ref_area,
    ${alias}.origin as counterpart_area, '${indicator}' as indicator, 'IN' as direction, '_T' as sex, '_T' as age,
    'EDITION:' || ${alias}.edition as breakdown_1, ${alias}.concept_basis, 'NA' as duration_rule,
    year(${alias}.from_day) || '/' || year(${alias}.to_day) as time_period, null::date as ref_date,
    ${alias}.from_day as period_start, (${alias}.to_day - 1)::date as period_end, 'PS' as unit_measure`;
}
