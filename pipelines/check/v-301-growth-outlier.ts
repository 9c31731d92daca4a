import type { Rule } from "../../schemas/finding.ts";
import { ANNUAL_TOTALS, SERIES } from "./annual-series.ts";
import type { Check } from "./check.ts";
import { at, finding, type Place } from "./finding.ts";
import { areaName, figure, indicatorTitle, number, period, place } from "./words.ts";

/**
 * Modified z of the growth above which it is told of (V-301). In 2026-11 it speaks of 10 newest years of totals held, five of
 * them refugees of 2022, as the publisher prints them: each is for a person to say. Measured again by `npm run bench:checks`.
 */
const THRESHOLD = 3.5;
/** Growth rates that are looked at, the newest included; fewest that make a median mean anything (by decision). */
const WINDOW = 10;
const FEWEST = 6;
/** Least median absolute deviation: a series that hardly moved does not make every step an outlier. */
const FLOOR = 0.02;
/** A median absolute deviation times this is a standard deviation, where growth is normal. */
const NORMAL = 0.6745;

const rule = {
  id: "V-301",
  level: 2,
  severity: "W",
  title: {
    en: "The newest growth is like that of the years before",
    ru: "Последний прирост не выбивается из ряда прежних",
  },
} as const satisfies Rule;

/**
 * Growth `Δln` of the newest year against those of the window that it ends, by the modified z; only the newest year,
 * because the years before were looked at when they were new. Balances have no growth: they pass near zero.
 *
 * Vector: growth .02, .05, −.03, .04, .01, .55 gives z = 17.54 for the last.
 */
const OUTLIERS = `
  with figure as (${ANNUAL_TOTALS}),
  step as (
    select *, ln(obs_value / lag(obs_value) over years) as growth, year - lag(year) over years as gap,
      lag(obs_value) over years as earlier, max(year) over (partition by ${SERIES}) as newest
    from figure
    where obs_value > 0
      and direction <> 'NET'
    window years as (partition by ${SERIES} order by year)
  ),
  spread as (
    select *, list(growth) over recent as rates, median(growth) over recent as middle
    from step
    where gap = 1
    window recent as (partition by ${SERIES} order by year range between ${WINDOW - 1} preceding and current row)
  ),
  score as (
    select *,
      ${NORMAL} * (growth - middle)
        / greatest(list_median(list_transform(rates, lambda r: abs(r - middle))), ${FLOOR}) as z
    from spread
    where year = newest
      and len(rates) >= ${FEWEST}
  )
  select *, 100 * (obs_value / earlier - 1) as change
  from score
  where abs(z) > ${THRESHOLD}
    and 'B' not in (obs_status, coalesce(obs_status_2, ''))
    and not exists (
      from series_break b
      where b.source_id = score.source_id and b.indicator = score.indicator and b.ref_area in (score.ref_area, '*')
        and b.from_period = score.time_period
    )
  order by source_id, indicator, direction, ref_area, breakdown_1, unit_measure
`;

export const growthOutlier: Check = {
  ...rule,
  async *find(store) {
    type Row = Place & {
      unit_measure: string;
      file_name: string;
      obs_value: number;
      earlier: number;
      change: number;
      z: number;
    };
    for (const row of await store.rows<Row>(OUTLIERS)) {
      const [area, title, when] = [areaName(row.ref_area), indicatorTitle(row.indicator), period(row.time_period)];
      const [now, was] = [figure(row.obs_value, row.unit_measure), figure(row.earlier, row.unit_measure)];
      const [change, z, where] = [number(row.change, 1), number(Math.abs(row.z), 1), place(row.file_name, row.locator)];
      yield finding(rule, {
        ...at(row),
        observed: row.obs_value,
        expected: row.earlier,
        threshold: THRESHOLD,
        message: {
          en: `${area.en}, ${title.en}: ${when.en} is ${now.en} (${where.en}), the year before ${was.en}: ${change.en}\u00a0%, far from the growth of the years before (score ${z.en}, told of from ${THRESHOLD}).`,
          ru: `${area.ru}, ${title.ru}: ${when.ru} – ${now.ru} (${where.ru}), годом раньше – ${was.ru}: ${change.ru}\u00a0%, далеко от прежнего прироста (оценка ${z.ru}, порог ${number(THRESHOLD, 1).ru}).`,
        },
        hint: {
          en: "Check the cell for a shifted digit or another unit. If the change is real, accept it and say what happened.",
          ru: "Проверьте ячейку: не сдвинут ли разряд, не другая ли единица. Если изменение настоящее, примите его и напишите, что произошло.",
        },
      });
    }
  },
};
