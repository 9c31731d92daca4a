import { RANKED, SPEAKS_FIRST } from "../best-value.ts";
import { literal, type Store } from "../store.ts";
import type { Series } from "./series.ts";

/** What a row of a panel is about. */
type Unit = "country" | "corridor";

const list = (values: Iterable<string>) => [...new Set(values)].map(literal).join(", ");

/**
 * Makes the temporary table `panel_cell`: numbers of the panels' series that speak by the precedence of `best_value`, one a
 * column, unit of a panel and year. A country panel's unit is a country (`partner` is blank), a corridor panel's a pair.
 *
 * Totals of sex and age, in the indicator's unit, economies only; stocks only with a date in the year; of quarters the last
 * of the year. Several breakdowns or minimum stays are several series and are not mixed: of one country or pair a panel has
 * the widest breakdown, and then the minimum stay with most years.
 */
export async function makeCells(store: Store, panels: Readonly<Record<Unit, readonly Series[]>>): Promise<void> {
  const all = Object.values(panels).flat();
  const rows = (Object.keys(panels) as Unit[]).flatMap((unit) =>
    panels[unit].flatMap((s) =>
      s.breakdowns.map(
        (b, i) => `(${[unit, s.name, s.indicator, s.direction, s.freq, s.unit, b].map(literal).join(", ")}, ${i})`,
      ),
    ),
  );
  await store.run(`
    create or replace temp table panel_cell as
    with ${RANKED},
    series(panel, v, indicator, direction, freq, unit_measure, breakdown_1, narrowness) as (values ${rows.join(", ")}),
    figure as (
      select
        *, left(time_period, 4)::integer as year,
        case when counterpart_area in ('W1', '_Z') then 'country' else 'corridor' end as panel,
        case when counterpart_area in ('W1', '_Z') then '' else counterpart_area end as partner
      from ranked
      where indicator in (${list(all.map((s) => s.indicator))})
        and obs_value is not null
        and sex = '_T'
        and age = '_T'
        and (
          counterpart_area in ('W1', '_Z')
          or counterpart_area <> ref_area and counterpart_area in (select area from economy where kind = 'economy')
        )
        and ref_area in (select area from economy where kind = 'economy')
    ),
    cell as (
      select
        panel, v, ref_area, partner, year, time_period, obs_value, obs_status, source_id, source_vintage, breakdown_1,
        duration_rule, narrowness, hash(panel, v, ref_area, partner, breakdown_1, duration_rule) as series_id
      from figure
      join series using (panel, indicator, direction, freq, unit_measure, breakdown_1)
      join indicator i using (indicator)
      where i.theme <> 'stock' or year(ref_date) = year
      qualify row_number() over (
        partition by hash(panel, v, ref_area, partner, breakdown_1, duration_rule, year)
        order by time_period desc, ${SPEAKS_FIRST}
      ) = 1
    ),
    spoken as (
      select series_id
      from cell
      group by series_id, panel, v, ref_area, partner, duration_rule
      qualify row_number() over (
        partition by panel, v, ref_area, partner
        order by min(narrowness), count(*) desc, max(year) desc, duration_rule
      ) = 1
    )
    select panel, v, ref_area, partner, year, time_period, obs_value, obs_status, source_id, source_vintage, breakdown_1
    from cell
    semi join spoken using (series_id)
  `);
}

/** What is kept of a figure, in the order of a series' columns. */
const kept = ({ freq, breakdowns }: Series): string[] => [
  "obs_value",
  "obs_status",
  "source_id",
  "source_vintage",
  ...(freq === "Q" ? ["time_period"] : []),
  ...(breakdowns.length > 1 ? ["breakdown_1"] : []),
];

/** Cells of one unit and year side by side: for each series an aggregate with all that is kept of its one figure. */
export function gathered(all: readonly Series[]): string {
  return all
    .map((s) => `any_value(struct_pack(${kept(s).join(", ")})) filter (v = ${literal(s.name)}) as ${s.name}`)
    .join(",\n      ");
}

/** The columns of the series, from what was gathered. */
export function spread(all: readonly Series[]): string {
  return all
    .map((s) =>
      kept(s)
        .map((column) => `${s.name}.${column}`)
        .join(", "),
    )
    .join(",\n    ");
}
