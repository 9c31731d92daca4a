import { gathered, spread } from "./cells.ts";
import { countrySeries } from "./country-table.ts";

/** From `panel_cell`. */
export const FILL_COUNTRY_PANEL = `
  insert into panel_country_year
  with side_by_side as (
    select
      ref_area, year,
      ${gathered(countrySeries)}
    from panel_cell
    where panel = 'country'
    group by ref_area, year
  )
  select
    ref_area, e.name_en, e.name_ru, e.is_ten, year, make_date(year, 1, 1), make_date(year, 12, 31),
    ${spread(countrySeries)}
  from side_by_side
  left join economy e on e.area = ref_area
  order by ref_area, year
`;
