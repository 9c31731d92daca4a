import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { at, finding, type Place } from "./finding.ts";
import { corridor, figure, period, place } from "./words.ts";

const rule = {
  id: "V-207",
  level: 1,
  severity: "E",
  title: {
    en: "A wider concept of remittances is not smaller than a narrower one",
    ru: "Более широкое понятие переводов не меньше более узкого",
  },
} as const satisfies Rule;

/** R2 holds R1 and social benefits, R3 holds R2 and transfers to non-profit institutions (M-305 to M-307). */
const ORDER = `
  with item as (
    select *, substr(indicator, 2)::integer as width from observation
    where known_to is null and obs_value is not null and indicator in ('R1', 'R2', 'R3') and breakdown_1 = '_T'
  )
  select w.*, n.obs_value as narrow, n.indicator as narrow_id, v.file_name
  from item w
  join item n using (source_id, freq, ref_area, counterpart_area, direction, unit_measure, time_period)
  join vintage v on v.source_id = w.source_id and v.source_vintage = w.source_vintage
  where w.width > n.width
    and w.obs_value < n.obs_value
  order by w.source_id, w.ref_area, w.counterpart_area, w.time_period, w.width, n.width
`;

/** Each source's own items of one period, one finding a pair. */
export const widerRemittancesLarger: Check = {
  ...rule,
  async *find(store) {
    type Row = Place & {
      unit_measure: string;
      obs_value: number;
      narrow: number;
      narrow_id: string;
      file_name: string;
    };
    for (const row of await store.rows<Row>(ORDER)) {
      const [area, when] = [corridor(row.ref_area, row.counterpart_area), period(row.time_period)];
      const where = place(row.file_name, row.locator);
      const [wide, narrow] = [figure(row.obs_value, row.unit_measure), figure(row.narrow, row.unit_measure)];
      yield finding(rule, {
        ...at(row),
        observed: row.obs_value,
        expected: row.narrow,
        message: {
          en: `${area.en}, ${when.en}: ${row.indicator} is ${wide.en} (${where.en}), less than ${row.narrow_id}, ${narrow.en}, which is a part of it.`,
          ru: `${area.ru}, ${when.ru}: ${row.indicator} – ${wide.ru} (${where.ru}), меньше, чем ${row.narrow_id} – ${narrow.ru}, хотя второе входит в первое.`,
        },
        hint: {
          en: "The two columns may have been exchanged: compare their headings with the publisher’s table.",
          ru: "Возможно, столбцы перепутаны: сверьте их заголовки с таблицей источника.",
        },
      });
    }
  },
};
