import { gathered, spread } from "./cells.ts";
import { corridorSeries } from "./corridor-table.ts";

/** Columns of a pair whose reporter is the sender: the others are told by the destination or receiver. */
const SAID_BY_SENDER = "('mto_out_by_sender', 'cost_200')";

/** From `panel_cell`. */
export const FILL_CORRIDOR_PANEL = `
  insert into panel_corridor_year
  with side_by_side as (
    select
      case when v in ${SAID_BY_SENDER} then ref_area else partner end as from_area,
      case when v in ${SAID_BY_SENDER} then partner else ref_area end as to_area,
      year,
      ${gathered(corridorSeries)}
    from panel_cell
    where panel = 'corridor'
    group by from_area, to_area, year
  )
  select
    from_area, f.name_en, f.name_ru, to_area, t.name_en, t.name_ru, year, make_date(year, 1, 1), make_date(year, 12, 31),
    ${spread(corridorSeries)}
  from side_by_side
  left join economy f on f.area = from_area
  left join economy t on t.area = to_area
  order by from_area, to_area, year
`;
