import { column } from "../column.ts";
import type { Store } from "../store.ts";
import type { Table } from "../tables.ts";

/** Editions that leave a figure out while it stands: no cells of revision triangles (M-904). One row a figure and day of publication. */
export const skippedEditionTable: Table = {
  name: "skipped_edition",
  about: {
    en: "Editions of a series that do not print a figure which editions before and after them print alike (M-904).",
    ru: "Издания ряда, где нет числа, которое одинаково печатают издания до и после них (M-904).",
  },
  columns: [
    column("obs_id", "varchar", "the figure, in observation", "число в observation"),
    column("published", "date", "day of the edition that leaves it out", "день издания, где его нет"),
  ],
};

const SKIPPED = `
  insert into skipped_edition
  select c.obs_id, e.published
  from belief b
  join candidate c on c.rowid = b.first_row
  join (select distinct indicator, direction, freq, published from candidate) e
    on e.indicator = c.indicator
    and e.direction = c.direction
    and e.freq = c.freq
    and e.published > b.known_from
    and e.published < b.confirmed_on
  where b.confirmed_on > b.known_from
    and not list_contains(b.printed_on, e.published)
  order by c.obs_id, e.published
`;

/**
 * Notes which editions of a source leave out a figure that stands, from the candidates of its vintages and the beliefs made
 * of them. None where an edition restates its series: what that leaves out it withdraws.
 */
export async function noteSkipped(store: Store): Promise<void> {
  await store.run(SKIPPED);
}
