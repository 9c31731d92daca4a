import type { Store } from "../../store.ts";
import type { ReleaseTable } from "../release-table.ts";

/** The panel of countries whose figures are told. */
export const PANEL = "panel_country_year";

/** A country of the panel. */
export interface Country {
  readonly area: string;
  readonly en: string;
  readonly ru: string;
}

/** A figure of the panel with what is known of it; no value where the status says that there is none. */
export interface Cell {
  readonly area: string;
  readonly year: number;
  readonly series: string;
  readonly value: number | null;
  readonly status: string | null;
  readonly source: string | null;
  readonly vintage: string | null;
}

const COUNTRIES = `
  select distinct ref_area as area, country_en as en, country_ru as ru
  from ${PANEL}
  where is_ten
  order by ref_area
`;

/** The project's countries in the panel, by their codes. */
export function countriesOf(store: Store): Promise<Country[]> {
  return store.rows<Country>(COUNTRIES);
}

/** The columns of a panel that are series: each has a status, source and vintage beside it. */
export function seriesOf({ columns }: ReleaseTable): ReleaseTable["columns"] {
  const names = new Set(columns.map((c) => c.name));
  return columns.filter(({ name }) => ["status", "source", "vintage"].every((what) => names.has(`${name}_${what}`)));
}

/** The figures of the project's countries, one row a country, year and series of which anything is known. */
export async function cellsOf(store: Store, table: ReleaseTable): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const { name } of seriesOf(table))
    cells.push(
      ...(await store.rows<Cell>(`
        select
          ref_area as area, year, '${name}' as series,
          ${name} as value, ${name}_status as status, ${name}_source as source, ${name}_vintage as vintage
        from ${PANEL}
        where is_ten and (${name} is not null or ${name}_status is not null)
        order by ref_area, year
      `)),
    );
  return cells;
}
