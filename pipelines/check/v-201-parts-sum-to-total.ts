import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { at, finding, type Place } from "./finding.ts";
import { corridor, figure, indicatorTitle, period, place } from "./words.ts";

/**
 * Share of the total by which men and women may miss it, and the least number of people (V-201: the larger of the two).
 * In the 17,000 totals held with both sexes none misses it by more than rounding.
 */
const TOLERANCE = 0.005;
const LEAST = 5;

const rule = {
  id: "V-201",
  level: 1,
  severity: "W",
  title: {
    en: "Men and women add up to both sexes",
    ru: "Мужчины и женщины в сумме дают оба пола",
  },
} as const satisfies Rule;

/** What counts people or documents one by one; modelled estimates by sex are estimates of their own, with no sum to hold. */
const SUMS = `
  with part as (
    select
      o.source_id, o.indicator, ref_area, counterpart_area, o.direction, age, breakdown_1, concept_basis, duration_rule,
      freq, time_period, o.unit_measure,
      max(obs_value) filter (sex = '_T') as total,
      max(obs_value) filter (sex = 'M') + max(obs_value) filter (sex = 'F') as parts,
      any_value(locator) filter (sex = '_T') as locator,
      any_value(source_vintage) filter (sex = '_T') as source_vintage
    from observation o
    left join source s using (source_id)
    where known_to is null
      and obs_value is not null
      and s.nearness is distinct from 'modelled'
      and o.unit_measure in ('PS', 'DOC', 'CASES', 'FACTS')
    group by all
  )
  select p.*, v.file_name, count(*) over same as times
  from part p
  join vintage v using (source_id, source_vintage)
  where abs(parts - total) > greatest(${TOLERANCE} * abs(total), ${LEAST})
  window same as (partition by p.source_id, indicator, direction, ref_area)
  qualify row_number() over (
    partition by p.source_id, indicator, direction, ref_area
    order by abs(parts - total) desc, time_period desc, counterpart_area
  ) = 1
  order by p.source_id, indicator, direction, ref_area
`;

/** One finding a source, series and economy, with the widest gap. */
export const partsSumToTotal: Check = {
  ...rule,
  async *find(store) {
    type Row = Place & {
      unit_measure: string;
      total: number;
      parts: number;
      file_name: string;
      times: number;
    };
    for (const row of await store.rows<Row>(SUMS)) {
      const [area, title, when] = [
        corridor(row.ref_area, row.counterpart_area),
        indicatorTitle(row.indicator),
        period(row.time_period),
      ];
      const [total, parts] = [figure(row.total, row.unit_measure), figure(row.parts, row.unit_measure)];
      const where = place(row.file_name, row.locator);
      yield finding(rule, {
        ...at(row),
        observed: row.parts,
        expected: row.total,
        threshold: TOLERANCE,
        occurrences: row.times,
        message: {
          en: `${area.en}, ${when.en}, ${title.en}: men and women together are ${parts.en}, both sexes ${total.en} (${where.en}).`,
          ru: `${area.ru}, ${when.ru}, ${title.ru}: мужчины и женщины вместе – ${parts.ru}, оба пола – ${total.ru} (${where.ru}).`,
        },
        hint: {
          en: "Compare the three cells with the publisher’s table: one of them is likely mistyped.",
          ru: "Сверьте три ячейки с таблицей источника: скорее всего, в одной опечатка.",
        },
      });
    }
  },
};
