import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, indicatorTitle, number, period, place } from "./words.ts";

/**
 * Revision above which an old period is told of, per cent of the earlier figure (V-401). In 2026-11 it speaks of 130 of the 981
 * revised totals of old periods, folded into 27 findings, as the publishers print them.
 */
const REVISION = 5;

/** Age a period must have on the day of the revision, in months: publishers revise the latest two years as a rule. */
const OLD = 24;

const rule = {
  id: "V-401",
  level: 2,
  severity: "W",
  title: {
    en: "Figures older than two years are not revised by more than 5 %",
    ru: "Значения старше двух лет не пересмотрены больше чем на 5 %",
  },
} as const satisfies Rule;

/**
 * The current figure against the one it replaced, totals of both sexes. A figure printed anew on another stated basis (UN
 * DESA's editions differ in what they state) is the same figure to a reader, so the basis does not separate them.
 */
const REVISIONS = `
  with pair as (
    select
      n.source_id, n.source_vintage, n.indicator, n.direction, n.unit_measure, n.ref_area, n.time_period, n.locator,
      o.obs_value as was, n.obs_value as is_now, o.source_edition as edition_before, n.source_edition as edition,
      100 * (n.obs_value - o.obs_value) / abs(o.obs_value) as revision
    from observation n
    join observation o
      on o.source_id = n.source_id
      and o.indicator = n.indicator
      and o.ref_area = n.ref_area
      and o.time_period = n.time_period
      and o.freq = n.freq
      and o.counterpart_area = n.counterpart_area
      and o.direction = n.direction
      and o.sex = n.sex
      and o.age = n.age
      and o.breakdown_1 = n.breakdown_1
      and o.duration_rule = n.duration_rule
      and o.unit_measure = n.unit_measure
      and o.known_to = n.known_from
    where n.known_to is null
      and n.counterpart_area in ('W1', '_Z')
      and n.sex = '_T'
      and n.ref_area in (select area from economy where is_ten)
      and o.obs_value <> 0
      and n.obs_value is not null
      and coalesce(n.ref_date, n.period_end) + interval ${OLD} month <= n.known_from
  )
  select p.*, v.file_name, count(*) over (partition by p.source_id, indicator, direction, ref_area) as times
  from pair p
  join vintage v using (source_id, source_vintage)
  where abs(revision) > ${REVISION}
  qualify row_number() over (
    partition by p.source_id, indicator, direction, ref_area order by abs(revision) desc, time_period
  ) = 1
  order by p.source_id, indicator, direction, ref_area
`;

/** The publisher changed its mind about the past: one finding a source, indicator and economy, with the largest. */
export const revision: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      indicator: string;
      unit_measure: string;
      ref_area: string;
      time_period: string;
      locator: string;
      was: number;
      is_now: number;
      edition_before: string;
      edition: string;
      revision: number;
      file_name: string;
      times: number;
    };
    for (const row of await store.rows<Row>(REVISIONS)) {
      const [area, title, when] = [areaName(row.ref_area), indicatorTitle(row.indicator), period(row.time_period)];
      const [was, now] = [figure(row.was, row.unit_measure), figure(row.is_now, row.unit_measure)];
      const [times, change, where] = [number(row.times), number(row.revision, 1), place(row.file_name, row.locator)];
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        indicator: row.indicator,
        time_period: row.time_period,
        locator: row.locator,
        observed: row.is_now,
        expected: row.was,
        threshold: REVISION,
        occurrences: row.times,
        message: {
          en: `${area.en}, ${title.en}: figures older than two years revised by more than ${REVISION}\u00a0%: ${times.en}. The largest: ${when.en}, was ${was.en} (edition ${row.edition_before}), now ${now.en} (edition ${row.edition}; ${where.en}), ${change.en}\u00a0%.`,
          ru: `${area.ru}, ${title.ru}: пересмотрено больше чем на ${REVISION}\u00a0% значений старше двух лет: ${times.ru}. Самое большое изменение: ${when.ru}, было ${was.ru} (издание ${row.edition_before}), стало ${now.ru} (издание ${row.edition}; ${where.ru}), ${change.ru}\u00a0%.`,
        },
        hint: {
          en: "Read the publisher's note on the revision. If it is meant, accept and name the note; if not, ask the publisher.",
          ru: "Прочитайте у источника примечание о пересмотре. Если пересмотр намеренный, примите и укажите примечание; если нет, направьте вопрос источнику.",
        },
      });
    }
  },
};
