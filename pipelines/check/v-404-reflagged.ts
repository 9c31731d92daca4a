import type { Rule } from "../../schemas/finding.ts";
import { statuses } from "../../schemas/status.ts";
import type { Check } from "./check.ts";
import { at, finding, type Place } from "./finding.ts";
import { areaName, indicatorTitle, number, period, place } from "./words.ts";

const rule = {
  id: "V-404",
  level: 2,
  severity: "I",
  title: {
    en: "A figure that stays the same keeps its letter",
    ru: "Число, которое не изменилось, сохраняет свою букву",
  },
} as const satisfies Rule;

/** Current figures of the ten whose value is that of the belief before and whose letter is another. */
const REFLAGGED = `
  with pair as (
    select n.*, o.obs_status as was
    from observation n
    join observation o
      on o.source_id = n.source_id and o.indicator = n.indicator and o.ref_area = n.ref_area
      and o.time_period = n.time_period and o.freq = n.freq and o.counterpart_area = n.counterpart_area
      and o.direction = n.direction and o.sex = n.sex and o.age = n.age and o.breakdown_1 = n.breakdown_1
      and o.duration_rule = n.duration_rule and o.concept_basis = n.concept_basis and o.unit_measure = n.unit_measure
      and o.known_to = n.known_from
    where n.known_to is null
      and o.obs_value = n.obs_value
      and o.obs_status <> n.obs_status
      and n.ref_area in (select area from economy where is_ten)
  )
  select p.*, v.file_name, count(*) over same as times
  from pair p
  join vintage v using (source_id, source_vintage)
  window same as (partition by p.source_id, indicator, ref_area, was, obs_status)
  qualify row_number() over (
    partition by p.source_id, indicator, ref_area, was, obs_status order by time_period desc, counterpart_area, sex
  ) = 1
  order by p.source_id, indicator, ref_area, was, obs_status
`;

export const reflagged: Check = {
  ...rule,
  async *find(store) {
    type Row = Place & {
      file_name: string;
      was: string;
      obs_status: string;
      times: number;
    };
    for (const row of await store.rows<Row>(REFLAGGED)) {
      const [area, title, when] = [areaName(row.ref_area), indicatorTitle(row.indicator), period(row.time_period)];
      const [times, where] = [number(row.times), place(row.file_name, row.locator)];
      const [was, now] = [letter(row.was), letter(row.obs_status)];
      yield finding(rule, {
        ...at(row),
        occurrences: row.times,
        message: {
          en: `${area.en}, ${title.en}: the number is the same, but its letter changed from ${was.en} to ${now.en}; figures: ${times.en}, the newest for ${when.en} (${where.en}).`,
          ru: `${area.ru}, ${title.ru}: число прежнее, но буква сменилась: было ${was.ru}, стало ${now.ru}; таких чисел: ${times.ru}, последнее за ${when.ru} (${where.ru}).`,
        },
        hint: {
          en: "Nothing to do if the publisher confirmed or withdrew an estimate.",
          ru: "Если источник подтвердил оценку или отказался от неё, делать ничего не нужно.",
        },
      });
    }
  },
};

function letter(id: string): { en: string; ru: string } {
  const name = statuses.find((s) => s.id === id)?.name;
  return { en: name ? `${id} (${name.en})` : id, ru: name ? `${id} (${name.ru})` : id };
}
