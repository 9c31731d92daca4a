import type { Rule } from "../../schemas/finding.ts";
import { keyColumns } from "../../schemas/observation.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, indicatorTitle, number, period, place } from "./words.ts";

const KEY = keyColumns.join(", ");

const rule = {
  id: "V-101",
  level: 1,
  severity: "E",
  title: {
    en: "One current figure a key, and every code is in its list",
    ru: "По каждому ключу одно действующее значение, все коды есть в списках",
  },
} as const satisfies Rule;

/** The key is hashed first, so that half a million keys are compared as numbers; the few left are compared in full. */
const DOUBLES = `
  with figure as (
    select ${KEY}, source_id, source_vintage, locator, hash(${KEY}, source_id) as key_id
    from observation
    where known_to is null
    union all
    select ${KEY}, 'mirpal', null, null, hash(${KEY}, 'mirpal') from derived
  ),
  twice as (
    select key_id from figure group by key_id having count(*) > 1
  )
  select
    source_id, ref_area, counterpart_area, indicator, time_period, any_value(source_vintage) as source_vintage,
    count(*) as times, min(locator) as one, max(locator) as other, any_value(v.file_name) as file_name
  from figure
  semi join twice using (key_id)
  left join vintage v using (source_id, source_vintage)
  group by ${KEY}, source_id
  having count(*) > 1
  order by source_id, indicator, ref_area, counterpart_area, time_period
`;

const UNLISTED = `
  with code as (
    select 'economy' as list, ref_area as code, source_id from observation
    union
    select 'economy', counterpart_area, source_id from observation
    union
    select 'indicator', indicator, source_id from observation
    union
    select 'indicator', indicator, 'mirpal' from derived
  )
  select list, code, source_id
  from code
  where case list
    when 'economy' then code not in (select area from economy)
    else code not in (select indicator from indicator)
  end
  order by all
`;

/** The same fact twice would be counted twice; a code outside the lists would be counted nowhere. */
export const keysAndCodes: Check = {
  ...rule,
  async *find(store) {
    type Double = {
      source_id: string;
      source_vintage: string | null;
      ref_area: string;
      counterpart_area: string;
      indicator: string;
      time_period: string;
      times: number;
      one: string | null;
      other: string | null;
      file_name: string | null;
    };
    for (const row of await store.rows<Double>(DOUBLES)) {
      const [area, title, when] = [areaName(row.ref_area), indicatorTitle(row.indicator), period(row.time_period)];
      const [where, other, times] = [place(row.file_name, row.one), row.other ?? "–", number(row.times)];
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        counterpart_area: row.counterpart_area,
        indicator: row.indicator,
        time_period: row.time_period,
        locator: row.one,
        observed: row.times,
        expected: 1,
        message: {
          en: `${area.en}, ${when.en}, ${title.en}: the same country, year and indicator ${times.en} times (${where.en}; also ${other}).`,
          ru: `${area.ru}, ${when.ru}, ${title.ru}: одна и та же страна, год и показатель; значений: ${times.ru} (${where.ru}; также ${other}).`,
        },
        hint: { en: "Keep one of them.", ru: "Оставьте одно из них." },
      });
    }
    for (const row of await store.rows<{ list: string; code: string; source_id: string }>(UNLISTED))
      yield finding(rule, {
        source_id: row.source_id,
        message: {
          en: `The code “${row.code}” is not in the list ${row.list}.`,
          ru: `Кода «${row.code}» нет в списке ${row.list}.`,
        },
        hint: {
          en: "Correct the code, or add it to the list (schemas/areas-list.ts, schemas/indicators.ts).",
          ru: "Исправьте код или добавьте его в список (schemas/areas-list.ts, schemas/indicators.ts).",
        },
      });
  },
};
