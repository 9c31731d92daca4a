import type { Column } from "../tables.ts";

/** Longest heading taken from what a column means, in characters: a longer one makes a column of a sheet unreadable. */
const LONGEST = 60;

/** Columns that stand in many tables, where what they mean is told at length or of another column. */
const SHORT: Readonly<Record<string, string>> = {
  ref_area: "код страны",
  country_en: "страна по-английски",
  country_ru: "страна",
  counterpart_area: "код другой стороны",
  counterpart_en: "другая сторона по-английски",
  counterpart_ru: "другая сторона",
  from_area: "код страны выезда (отправителя)",
  from_en: "страна выезда (отправитель) по-английски",
  from_ru: "страна выезда (отправитель)",
  to_area: "код страны въезда (получателя)",
  to_en: "страна въезда (получатель) по-английски",
  to_ru: "страна въезда (получатель)",
  year: "год",
  period_start: "начало периода",
  period_end: "конец периода",
  time_period: "период",
  obs_value: "значение",
  unit_measure: "единица",
  obs_status: "статус",
  source_id: "источник",
  source_vintage: "версия",
  licence: "лицензия",
};

/** What stands beside a number in columns named after it. */
const BESIDE: Readonly<Record<string, string>> = {
  status: "статус",
  source: "источник",
  vintage: "версия",
  period: "период",
  breakdown: "охват",
  method: "метод",
};

/**
 * Headings in Russian words, one a column and no two the same: what the column means up to the first sign that opens an
 * explanation; the code too where that would not tell it from others.
 */
export function headingsRu(columns: readonly Column[]): string[] {
  const named = new Map(columns.map((c) => [c.name, SHORT[c.name] ?? short(c.about.ru)]));
  const words = columns.map(({ name }) => {
    const [, of = "", suffix = ""] = /^(.+)_([a-z]+)$/.exec(name) ?? [];
    const number = named.get(of);
    return number && BESIDE[suffix] ? `${number}: ${BESIDE[suffix]}` : (named.get(name) ?? "");
  });
  return words.map((text, i) => {
    const isClear = text !== "" && words.indexOf(text) === words.lastIndexOf(text);
    return isClear ? text : `${text} [${columns[i]?.name}]`.trim();
  });
}

/** The part before an explanation; nothing where even that is long. */
function short(text: string): string {
  const [first = ""] = text.split(/[;(]|: | – /);
  const words = first.trim();
  return words.length <= LONGEST ? words : "";
}
