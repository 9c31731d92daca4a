import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, indicatorTitle, number, period, place } from "./words.ts";

/**
 * Difference from the printed ratio worth telling, in per cent points of GDP: what a reader of both pages would notice.
 * Against the World Bank's ratio of December 2019, 11 of 235 country-years in the ten countries differ by more, all of
 * Tajikistan and Uzbekistan, whose GDP or remittances were revised since.
 */
const NOTICEABLE = 1;

const rule = {
  id: "V-503",
  level: 5,
  severity: "I",
  title: {
    en: "Our remittances to GDP beside the ratio the publisher prints",
    ru: "Наше отношение переводов к ВВП рядом с напечатанным у источника",
  },
} as const satisfies Rule;

/** A ratio that only repeats the producer of our own parts is left out: it would be compared with itself. */
const RATIOS = `
  with part as (
    select distinct d.obs_id as derived_id, i.source_id
    from (select obs_id, unnest(inputs) as input from derived where indicator = 'R_GDP') d
    join observation i on i.obs_id = d.input
  ),
  pair as (
    select o.*, d.obs_value as ours, d.obs_value - o.obs_value as gap
    from observation o
    join derived d using (indicator, ref_area, counterpart_area, direction, time_period)
    where o.indicator = 'R_GDP'
      and o.known_to is null
      and o.obs_value is not null
      and o.ref_area in (select area from economy where is_ten)
      and not exists (from part where part.derived_id = d.obs_id and part.source_id = o.producer)
  ),
  compared as (
    select *, count(*) over (partition by source_id, direction, ref_area) as years from pair
  )
  select
    c.source_id, c.source_vintage, source_edition, ref_area, direction, time_period, locator, obs_value, ours, years,
    v.file_name, count(*) over (partition by c.source_id, direction, ref_area) as times
  from compared c
  join vintage v using (source_id, source_vintage)
  where abs(gap) > ${NOTICEABLE}
  qualify row_number() over (partition by c.source_id, direction, ref_area order by abs(gap) desc, time_period) = 1
  order by c.source_id, direction, ref_area
`;

/** Where our ratio and a printed one differ, usually because a part was revised since: one finding a source and economy. */
export const printedRatio: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      source_edition: string;
      ref_area: string;
      direction: string;
      time_period: string;
      locator: string;
      obs_value: number;
      ours: number;
      years: number;
      file_name: string;
      times: number;
    };
    for (const row of await store.rows<Row>(RATIOS)) {
      const [area, title, when] = [areaName(row.ref_area), indicatorTitle("R_GDP"), period(row.time_period)];
      const [printed, ours] = [figure(row.obs_value, "PT_GDP"), figure(row.ours, "PT_GDP")];
      const [times, years, where] = [number(row.times), number(row.years), place(row.file_name, row.locator)];
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        counterpart_area: "W1",
        indicator: "R_GDP",
        time_period: row.time_period,
        locator: row.locator,
        observed: row.ours,
        expected: row.obs_value,
        threshold: NOTICEABLE,
        occurrences: row.times,
        message: {
          en: `${area.en}, ${title.en}: years compared: ${years.en}, differing by more than ${NOTICEABLE} percentage point: ${times.en}. The largest: ${when.en}, ours ${ours.en}, printed ${printed.en} (edition ${row.source_edition}; ${where.en}).`,
          ru: `${area.ru}, ${title.ru}: сравнено лет: ${years.ru}, расхождение больше ${NOTICEABLE}\u00a0п.\u00a0п.: ${times.ru}. Самое большое: ${when.ru}, у нас ${ours.ru}, напечатано ${printed.ru} (издание ${row.source_edition}; ${where.ru}).`,
        },
        hint: {
          en: "Nothing to do: ours is computed from newer editions of remittances and GDP.",
          ru: "Ничего делать не нужно: наше значение рассчитано по более новым изданиям переводов и ВВП.",
        },
      });
    }
  },
};
