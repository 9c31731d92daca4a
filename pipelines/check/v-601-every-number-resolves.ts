import type { Rule } from "../../schemas/finding.ts";
import type { Text2 } from "../../schemas/language.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { number } from "./words.ts";

const rule = {
  id: "V-601",
  level: 1,
  severity: "E",
  title: {
    en: "Every number leads to its source, vintage and method",
    ru: "Каждое число ведёт к источнику, версии данных и методу",
  },
} as const satisfies Rule;

/**
 * The walk of `explain`, for all numbers at once: observation to vintage to source, derived number to method and inputs. Only a base
 * year has no inputs: its value is set, not computed.
 */
const LOST = `
  with lost as (
    select 'vintage' as what, o.source_id || ', ' || o.source_vintage as which
    from observation o
    anti join vintage v on v.source_id = o.source_id and v.source_vintage = o.source_vintage
    union all
    select 'vintage', o.source_id || ', ' || o.confirmed_vintage
    from observation o
    anti join vintage v on v.source_id = o.source_id and v.source_vintage = o.confirmed_vintage
    union all
    select 'place', o.source_id || ', ' || o.source_vintage
    from observation o
    where o.locator is null or o.locator = ''
    union all
    select 'source', v.source_id
    from vintage v
    anti join source s using (source_id)
    union all
    select 'copy', v.source_id || ', ' || v.source_vintage
    from vintage v
    where v.url is null and coalesce(v.obtained, '') = ''
    union all
    select 'method', d.method_id
    from derived d
    anti join method m using (method_id)
    union all
    select 'no inputs', d.method_id
    from derived d
    where coalesce(len(d.inputs), 0) = 0
      and (d.parameters->>'base_year') is distinct from d.time_period
    union all
    select 'input', d.method_id
    from (select method_id, unnest(inputs) as obs_id from derived) d
    anti join (select obs_id from observation union all select obs_id from derived) known using (obs_id)
  )
  select what, which, count(*) as times from lost group by all order by all
`;

const WHAT: Readonly<Record<string, Text2>> = {
  vintage: { en: "figures whose vintage is not held", ru: "значения, версии которых нет" },
  place: { en: "figures without a place in their file", ru: "значения без места в файле" },
  source: { en: "vintages of a source that is not described", ru: "версии источника, который не описан" },
  copy: { en: "vintages with neither address nor owner of the copy", ru: "версии без адреса и без владельца копии" },
  method: { en: "calculated figures whose method is not described", ru: "расчётные значения, метод которых не описан" },
  "no inputs": { en: "calculated figures without inputs", ru: "расчётные значения без исходных" },
  input: { en: "inputs of calculated figures that are not held", ru: "исходные значения расчётных, которых нет" },
};

/** A published number that cannot be walked back to the publisher's cell. */
export const everyNumberResolves: Check = {
  ...rule,
  async *find(store) {
    for (const row of await store.rows<{ what: string; which: string; times: number }>(LOST)) {
      const [what, times] = [WHAT[row.what] ?? { en: row.what, ru: row.what }, number(row.times)];
      yield finding(rule, {
        observed: row.times,
        expected: 0,
        occurrences: row.times,
        message: {
          en: `${row.which}: ${what.en}: ${times.en}.`,
          ru: `${row.which}: ${what.ru}: ${times.ru}.`,
        },
        hint: {
          en: "Build again. If it stays, the derivation or the source is wrong: tell the maintainers.",
          ru: "Соберите базу заново. Если замечание останется, ошибка в расчёте или в описании источника: сообщите разработчикам.",
        },
      });
    }
  },
};
