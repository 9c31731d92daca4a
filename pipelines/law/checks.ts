import type { Text2 } from "../../schemas/language.ts";
import type { Check } from "../check/check.ts";
import { finding, type Noticed } from "../check/finding.ts";
import { areaName } from "../check/words.ts";
import type { Store } from "../store.ts";

/** Days after which a record counts as old: the scheme's figure, to be looked at when records are re-verified yearly. */
const MAX_AGE_DAYS = 400;

/** Rows of `law_record` by which a finding names its place. */
interface Place {
  readonly ref_area: string;
  readonly counterpart: string | null;
  readonly source_id: string;
  readonly source_vintage: string;
  readonly locator: string;
}
type Title = { readonly title_en: string; readonly title_ru: string };

const PLACE = "ref_area, counterpart, source_id, source_vintage, locator";
/** Current records in the order of countries and of the file. */
const CURRENT = "from law_record where known_to is null";
const ORDER = "order by ref_area, cast(substr(locator, 2) as integer)";

/** A rule whose findings carry its own number, level and severity. */
function lawCheck(
  id: string,
  level: Check["level"],
  severity: Check["severity"],
  title: Text2,
  look: (store: Store) => AsyncGenerator<Noticed>,
): Check {
  const rule = { id, level, severity, title };
  return {
    ...rule,
    async *find(store) {
      for await (const noticed of look(store)) yield finding(rule, noticed);
    },
  };
}

const at = (p: Place) => ({
  ref_area: p.ref_area,
  counterpart_area: p.counterpart,
  source_id: p.source_id,
  source_vintage: p.source_vintage,
  locator: p.locator,
});

/** Records of a country folded into one finding. */
type Fold = { readonly ref_area: string; readonly source_id: string; readonly n: number };
const fold = (where: string) => `
  select ref_area, source_id, count(*)::integer as n ${CURRENT} and ${where}
  group by ref_area, source_id
  order by ref_area
`;
const folded = (f: Fold) => ({
  ref_area: f.ref_area,
  source_id: f.source_id,
  observed: f.n,
  occurrences: f.n,
});

const anchored = lawCheck(
  "R-03",
  1,
  "I",
  { en: "Records are tied to a legal act", ru: "Записи связаны с правовым актом" },
  async function* (store) {
    for (const f of await store.rows<Fold>(fold("instrument_id is null")))
      yield {
        ...folded(f),
        message: {
          en: `${areaName(f.ref_area).en}: records without a named act: ${f.n}`,
          ru: `${areaName(f.ref_area).ru}: записей без названного акта: ${f.n}`,
        },
        hint: {
          en: "Find the act behind the rule and add its number or date to the record.",
          ru: "Найдите акт, на котором держится правило, и внесите его номер или дату в запись.",
        },
      };
  },
);

/** Last day of a date in `law_record`, by its precision. */
const last = (name: string) => `
  case ${name}_precision
    when 'Y' then cast(${name} + interval 1 year - interval 1 day as date)
    when 'M' then cast(${name} + interval 1 month - interval 1 day as date)
    else ${name}
  end`;

const endBeforeStart = lawCheck(
  "R-04a",
  1,
  "E",
  { en: "A rule does not end before it begins", ru: "Правило не кончается раньше, чем начинается" },
  async function* (store) {
    const rows = await store.rows<Place & Title & { begins: string; ends: string }>(`
      select ${PLACE}, title_en, title_ru, coalesce(date_in_force, date_adopted) as begins, ${last("date_end")} as ends
      ${CURRENT} and ${last("date_end")} < coalesce(date_in_force, date_adopted)
      ${ORDER}
    `);
    for (const r of rows)
      yield {
        ...at(r),
        time_period: r.ends,
        message: {
          en: `“${r.title_en}” ends on ${r.ends}, before it begins on ${r.begins}`,
          ru: `«${r.title_ru}» кончается ${r.ends}, раньше начала ${r.begins}`,
        },
        hint: { en: "Check both dates in the source.", ru: "Проверьте обе даты в источнике." },
      };
  },
);

const adoptedAfterEffect = lawCheck(
  "R-04b",
  1,
  "W",
  { en: "A rule is adopted before it takes effect", ru: "Правило принято до начала действия" },
  async function* (store) {
    const rows = await store.rows<Place & Title & { adopted: string; effective: string }>(`
      select ${PLACE}, title_en, title_ru, date_adopted as adopted, ${last("date_in_force")} as effective
      ${CURRENT} and date_adopted > ${last("date_in_force")} and coalesce(value->>'retroactive', 'false') <> 'true'
      ${ORDER}
    `);
    for (const r of rows)
      yield {
        ...at(r),
        time_period: r.adopted,
        message: {
          en: `“${r.title_en}” was adopted on ${r.adopted}, after it took effect on ${r.effective}`,
          ru: `«${r.title_ru}»: принято ${r.adopted}, позже начала действия ${r.effective}`,
        },
        hint: {
          en: 'Check both dates; if the rule reaches back, write "retroactive": true in the value.',
          ru: 'Проверьте обе даты; если правило имеет обратную силу, внесите в value "retroactive": true.',
        },
      };
  },
);

const unitsGiven = lawCheck(
  "R-07",
  1,
  "W",
  { en: "Every amount has a unit", ru: "У каждой суммы есть единица" },
  async function* (store) {
    const rows = await store.rows<Place & Title & { value: string }>(`
      select ${PLACE}, title_en, title_ru, value ${CURRENT} and value is not null ${ORDER}
    `);
    for (const r of rows)
      for (const path of amountsWithoutUnit(JSON.parse(r.value)))
        yield {
          ...at(r),
          locator: `${r.locator}/value${path}`,
          message: {
            en: `“${r.title_en}”: the amount has no currency or unit`,
            ru: `«${r.title_ru}»: у суммы нет валюты или единицы`,
          },
          hint: { en: "Add currency or unit beside the amount.", ru: "Добавьте рядом с суммой currency или unit." },
        };
  },
);

/** JSON pointers of objects that hold an amount, or the ends of a range, but neither currency nor unit. */
export function* amountsWithoutUnit(node: unknown, path = ""): Generator<string> {
  if (node === null || typeof node !== "object") return;
  const keys = Object.keys(node);
  const amount = keys.includes("amount") || (keys.includes("min") && keys.includes("max"));
  if (amount && !keys.includes("currency") && !keys.includes("unit")) yield path;
  for (const [key, child] of Object.entries(node)) yield* amountsWithoutUnit(child, `${path}/${key}`);
}

const checkedLately = lawCheck(
  "R-08",
  1,
  "W",
  {
    en: `Records are verified again within ${MAX_AGE_DAYS} days`,
    ru: `Записи перепроверены не позже чем через ${MAX_AGE_DAYS} дней`,
  },
  async function* (store) {
    const rows = await store.rows<Fold & { oldest: number }>(`
      with aged as (
        select ref_area, source_id, date_diff('day', last_checked, (select held_on from run)) as days ${CURRENT}
      )
      select ref_area, source_id, count(*)::integer as n, max(days)::integer as oldest
      from aged
      where days > ${MAX_AGE_DAYS}
      group by ref_area, source_id
      order by ref_area
    `);
    for (const r of rows)
      yield {
        ...folded(r),
        observed: r.oldest,
        threshold: MAX_AGE_DAYS,
        message: {
          en: `${areaName(r.ref_area).en}: records last checked more than ${MAX_AGE_DAYS} days ago: ${r.n}; the oldest ${r.oldest} days`,
          ru: `${areaName(r.ref_area).ru}: записей старше ${MAX_AGE_DAYS} дней с проверки: ${r.n}; самой старой дней: ${r.oldest}`,
        },
        hint: {
          en: "Read the sources again and receive the file with the new day.",
          ru: "Перечитайте источники и примите файл с новой датой.",
        },
      };
  },
);

const linked = lawCheck(
  "R-09",
  1,
  "I",
  { en: "Records link to their source", ru: "У записей есть ссылка на источник" },
  async function* (store) {
    for (const f of await store.rows<Fold>(fold("source_url is null")))
      yield {
        ...folded(f),
        message: {
          en: `${areaName(f.ref_area).en}: records without a link, seen in a document the project holds: ${f.n}`,
          ru: `${areaName(f.ref_area).ru}: записей без ссылки, взятых из документа проекта: ${f.n}`,
        },
        hint: {
          en: "Find a public page with the same fact.",
          ru: "Найдите открытую страницу с тем же фактом.",
        },
      };
  },
);

const translated = lawCheck(
  "R-10",
  1,
  "I",
  { en: "Translations are marked machine or official", ru: "Переводы отмечены: машинный или официальный" },
  async function* (store) {
    for (const f of await store.rows<Fold>(fold("translation = 'machine'")))
      yield {
        ...folded(f),
        message: {
          en: `${areaName(f.ref_area).en}: records with an unofficial machine translation: ${f.n}`,
          ru: `${areaName(f.ref_area).ru}: записей с неофициальным машинным переводом: ${f.n}`,
        },
        hint: {
          en: "The text in the original language prevails; replace by an official translation where there is one.",
          ru: "Силу имеет текст на языке оригинала; где есть официальный перевод, замените.",
        },
      };
  },
);

/**
 * Rules of the law that can be judged on records. speak of coded answers and wait for `provision`.
 */
export const lawChecks: readonly Check[] = [
  anchored,
  endBeforeStart,
  adoptedAfterEffect,
  unitsGiven,
  checkedLately,
  linked,
  translated,
];
