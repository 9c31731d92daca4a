import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";

/** Two sources of one concept: whose level is kept, whose years are brought to it, and where the result is kept. */
export interface Splice {
  readonly indicator: string;
  readonly onto: string;
  readonly spliced: string;
  readonly into: string;
  /** First years of a new definition by the publisher's own note, beside the breaks in the database. */
  readonly redefined: readonly string[];
}

/**
 * Pairs that may be spliced: one publisher's series and its early estimate of the same thing. Figures that one source
 * repeats from another need no shift (Rosstat's, as Demoscope prints them), and series of different concepts have no
 * common level (net migration of an office and of the World Bank; transfers through different systems).
 *
 * Remittances are by BPM6 from 2005 on: the note of the table of April 2020, cell A221.
 */
const SPLICES: readonly Splice[] = [
  {
    indicator: "R_WB",
    onto: "worldbank-wdi",
    spliced: "knomad-remittance-flows",
    into: "R_WB_SPL",
    redefined: ["2005"],
  },
];

/** Fewest periods in which both sources have a figure above zero (M-704). */
const FEWEST_COMMON = 2;

const KEY = "ref_area, counterpart_area, direction, sex, age, breakdown_1, duration_rule, unit_measure";

/** The query for one pair, so that the rule can be worked through a pair of its own. */
export function spliced({ indicator, onto, spliced: other, into, redefined }: Splice): string {
  const sources = `('${onto}', '${other}')`;
  return `
    with said as (
      select * from ${series(onto, indicator)}
      union all
      select * from ${series(other, indicator)}
    ),
    break_at as (
      select ref_area, direction, time_period as at from said where 'B' in (obs_status, coalesce(obs_status_2, ''))
      union
      select s.ref_area, s.direction, b.from_period
      from (select distinct ref_area, direction from said) s
      join series_break b on b.ref_area in (s.ref_area, '*')
      where b.source_id in ${sources} and b.indicator = '${indicator}'
      union
      select ref_area, direction, unnest([${redefined.map((year) => `'${year}'`).join(", ")}]::varchar[]) from said
    ),
    unbroken as (
      select
        s.*,
        (
          select count(*) from break_at b
          where b.ref_area = s.ref_area and b.direction = s.direction and b.at <= s.time_period
        ) as stretch
      from said s
      where s.obs_value > 0
    ),
    shift as (
      select
        ${KEY}, stretch, avg(o.obs_value / n.obs_value order by time_period) as factor, count(*) as periods,
        min(time_period) as first_period, max(time_period) as last_period,
        flatten(list([o.obs_id, n.obs_id] order by time_period)) as ids
      from unbroken o
      join unbroken n using (${KEY}, stretch, time_period)
      where o.source_id = '${onto}' and n.source_id = '${other}'
      group by ${KEY}, stretch
      having count(*) >= ${FEWEST_COMMON}
    ),
    part as (
      from unbroken
      join shift using (${KEY}, stretch)
      anti join (select * from said where source_id = '${onto}') held using (${KEY}, time_period)
      where source_id = '${other}'
    )
    select
      ${keyOf("part", { indicator: `'${into}'`, unit_measure: "part.unit_measure" })},
      factor * obs_value as obs_value, 'E' as obs_status, list_prepend(obs_id, ids) as inputs,
      json_object(
        'factor', factor, 'overlap', periods, 'overlap_from', first_period, 'overlap_to', last_period,
        'spliced', '${other}', 'onto', '${onto}'
      ) as parameters
    from part
  `;
}

/**
 * Years of one source brought to the level of another (M-704): `k · S`, `k = mean(S_onto / S_other)` over the years both
 * print.
 *
 * Only for the pairs above, and only the years the kept source lacks. Common years are counted within a stretch without a
 * break of either source: a factor never comes from the other side of one. With fewer than two there is no splice. Zero is
 * neither spliced nor compared, for the early estimate prints it for "not known" too. Estimates (E) in the series' unit, the
 * factor among the parameters.
 */
export const levelShift: Derivation = {
  method: "M-704",
  sql: SPLICES.map((pair) => `(${spliced(pair)})`).join(" union all by name "),
};
