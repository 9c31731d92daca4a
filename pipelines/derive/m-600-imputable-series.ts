import { FEWEST_REPORTED, imputable, officialChannels } from "../../schemas/imputation.ts";
import type { Derivation } from "./derivation.ts";
import { noDeclaredBreak } from "./no-break.ts";
import { SPEAKERS } from "./speaks-first.ts";

/** What makes a figure part of one series, whoever prints it. */
export const SERIES =
  "ref_area, counterpart_area, indicator, direction, breakdown_1, concept_basis, duration_rule, unit_measure, territory";

/** The same columns taken from one side of a join. */
export const seriesOf = (alias: string) =>
  SERIES.split(", ")
    .map((column) => `${alias}.${column}`)
    .join(", ");

/** The rules in their order: the first that gives a number is the last that is tried (§6.1). */
const ORDER = ["M-601", "M-602", "M-603", "M-604", "M-605"] as const;

const quoted = (texts: readonly string[]) => texts.map((t) => `'${t}'`).join(", ");

/**
 * What is known of the series that may be imputed, as `with` clauses: `figure` (every source's number; the press is left
 * out), `reported` (one number a year, that of the source that speaks first) and `full_series` (those with five or more
 * reported years).
 */
const REPORTED = `
  with told as (
    select
      said.*, said.time_period::integer as year, coalesce(quoted, false) as quoted, coalesce(rank, 99) as rank
    from known said
    ${SPEAKERS}
    where said.freq = 'A'
      and said.sex = '_T'
      and said.age = '_T'
      and said.indicator in (${quoted(imputable)})
      and said.ref_area in (select area from economy where is_ten)
      and regexp_full_match(said.time_period, '[0-9]{4}')
  ),
  figure as (
    select * from told where not quoted
  ),
  reported as (
    select * from figure
    qualify row_number() over (partition by ${SERIES}, year order by rank, source_id, obs_id) = 1
  ),
  full_series as (
    select ${SERIES} from reported group by all having count(*) >= ${FEWEST_REPORTED}
  )
`;

/**
 * One rule of imputation: rows for years no source prints (for M-601: no source but the second channel), of series with
 * five or more reported years, that no earlier rule has told.
 *
 * @param candidates `with` clauses, from a comma on, ending in `candidate`: the columns of a series, `year`, `obs_value`,
 * `obs_status`, `inputs` and `how`, a JSON object of what the rule used; they read `figure` and `reported`. Fewer than no
 * people or no money is no row.
 */
export function imputation(method: (typeof ORDER)[number], candidates: string): Derivation {
  const before = ORDER.slice(0, ORDER.indexOf(method));
  const others = method === "M-601" ? `where source_id not in (${quoted(officialChannels)})` : "";
  return {
    method,
    sql: `
      ${REPORTED}
      ${candidates}
      select
        'A' as freq, ref_area, counterpart_area, indicator || '_IMP' as indicator, direction, '_T' as sex, '_T' as age,
        breakdown_1, concept_basis, duration_rule, year::varchar as time_period, null::date as ref_date,
        make_date(year::integer, 1, 1) as period_start, make_date(year::integer, 12, 31) as period_end, unit_measure,
        obs_value, obs_status, inputs,
        json_merge_patch(how, json_object('tried_before', [${quoted(before)}]::varchar[])) as parameters
      from candidate
      semi join full_series using (${SERIES})
      anti join (
        from told ${others}
      ) printed using (${SERIES}, year)
      anti join (
        select * exclude (indicator), replace(indicator, '_IMP', '') as indicator, time_period::integer as year
        from derived
        where method_id in (${quoted(["", ...before])})
      ) earlier
        using (ref_area, counterpart_area, indicator, direction, breakdown_1, concept_basis, duration_rule, unit_measure, year)
      where obs_value >= 0 or direction = 'NET'
    `,
  };
}

/** No break of a series between two years of one source: the letter B on a later year, or a row of `series_break`. */
export function unbroken(row: string, from: string, to: string): string {
  const series = { source: `${row}.source_id`, indicators: [`${row}.indicator`], area: `${row}.ref_area` };
  const endOf = (year: string) => `make_date((${year})::integer, 12, 31)`;
  return `
    not exists (
      from figure f
      where f.source_id = ${row}.source_id
        and f.indicator = ${row}.indicator
        and f.ref_area = ${row}.ref_area
        and f.counterpart_area = ${row}.counterpart_area
        and f.year > ${from}
        and f.year <= ${to}
        and 'B' in (f.obs_status, coalesce(f.obs_status_2, ''))
    )
    and ${noDeclaredBreak(series, endOf(from), endOf(to))}`;
}
