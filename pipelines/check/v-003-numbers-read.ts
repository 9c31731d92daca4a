import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { place } from "./words.ts";

/** How many places a rule of the file's format tells of; the rest is counted in the last one. */
const PLACES = 50;

const rule = {
  id: "V-003",
  level: 0,
  severity: "E",
  title: {
    en: "Every printed number was read, every other text is a known mark",
    ru: "Каждое напечатанное число прочитано, остальные знаки известны",
  },
} as const satisfies Rule;

const UNREAD = `
  select o.source_id, o.source_vintage, v.file_name, o.ref_area, o.indicator, o.time_period, o.locator, r.value_raw,
    count(*) over () as all_of_them
  from (select * from observation where obs_value is null or not isfinite(obs_value)) o
  join reported r using (obs_id)
  join vintage v on v.source_id = o.source_id and v.source_vintage = o.source_vintage
  where (o.obs_value is null and regexp_matches(r.value_raw, '[0-9]'))
    or not isfinite(o.obs_value)
  order by o.source_id, o.source_vintage, o.locator
  limit ${PLACES}
`;

/**
 * No digits were lost: a text with a digit has a value, and every value is a finite number.
 *
 * `build` already stops at a text that is neither a number nor one of the source's marks; this looks at what came of it.
 */
export const numbersRead: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      file_name: string;
      ref_area: string;
      indicator: string;
      time_period: string;
      locator: string;
      value_raw: string;
      all_of_them: number;
    };
    for (const [i, row] of (await store.rows<Row>(UNREAD)).entries()) {
      const where = place(row.file_name, row.locator);
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        indicator: row.indicator,
        time_period: row.time_period,
        locator: row.locator,
        occurrences: i === PLACES - 1 ? row.all_of_them - PLACES + 1 : 1,
        message: {
          en: `${where.en}: expected a number, found “${row.value_raw}”.`,
          ru: `${where.ru}: ожидалось число, найдено «${row.value_raw}».`,
        },
        hint: {
          en: "Enter the value, or leave the cell empty if there are no data. If it is a mark, add it to the source's tokens.",
          ru: "Введите значение или оставьте ячейку пустой, если данных нет. Если это обозначение, добавьте его к знакам источника.",
        },
      });
    }
  },
};
