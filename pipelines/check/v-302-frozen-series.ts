import type { Rule } from "../../schemas/finding.ts";
import { ANNUAL_TOTALS, SERIES } from "./annual-series.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, indicatorTitle, number, place } from "./words.ts";

/** Equal years in a row from which a series counts as frozen (V-302). In 2026-11 one of 88 series held ends in such a run. */
const RUN = 3;

const rule = {
  id: "V-302",
  level: 2,
  severity: "W",
  title: {
    en: "The newest years of a series are not one number repeated",
    ru: "Последние годы ряда – не одно и то же число",
  },
} as const satisfies Rule;

/** Runs of one value that reach the newest year; zeros are left out. */
const FROZEN = `
  with figure as (${ANNUAL_TOTALS}),
  run as (
    select *, year - row_number() over (partition by ${SERIES}, obs_value order by year) as run_id,
      max(year) over (partition by ${SERIES}) as newest
    from figure
    where obs_value <> 0
  )
  select source_id, indicator, ref_area, counterpart_area, unit_measure, obs_value, min(year) as first, max(year) as last,
    count(*) as years, arg_max(source_vintage, year) as source_vintage, arg_max(locator, year) as locator,
    arg_max(file_name, year) as file_name
  from run
  group by ${SERIES}, obs_value, run_id
  having count(*) >= ${RUN} and max(year) = any_value(newest)
  order by source_id, indicator, ref_area, unit_measure, first
`;

export const frozenSeries: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      indicator: string;
      ref_area: string;
      counterpart_area: string;
      unit_measure: string;
      locator: string;
      file_name: string;
      obs_value: number;
      first: number;
      last: number;
      years: number;
    };
    for (const row of await store.rows<Row>(FROZEN)) {
      const [area, title] = [areaName(row.ref_area), indicatorTitle(row.indicator)];
      const [value, years] = [figure(row.obs_value, row.unit_measure), number(row.years)];
      const where = place(row.file_name, row.locator);
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        counterpart_area: row.counterpart_area,
        indicator: row.indicator,
        time_period: String(row.last),
        locator: row.locator,
        observed: row.obs_value,
        threshold: RUN,
        occurrences: row.years,
        message: {
          en: `${area.en}, ${title.en}: ${value.en} stands in each of ${years.en} years, ${row.first}–${row.last} (${where.en}).`,
          ru: `${area.ru}, ${title.ru}: ${value.ru} – одно и то же число во все годы с ${row.first} по ${row.last}, лет подряд: ${years.ru} (${where.ru}).`,
        },
        hint: {
          en: "See whether the number was carried forward instead of counted. If so, the later years should be marked as estimated or left blank.",
          ru: "Проверьте, не перенесено ли число с прошлого года вместо подсчёта. Если да, поздние годы следует пометить как оценку или оставить пустыми.",
        },
      });
    }
  },
};
