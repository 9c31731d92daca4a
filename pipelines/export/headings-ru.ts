import type { Column } from "../tables.ts";

/** Longest heading taken from what a column means, in characters: a longer one makes a column of a sheet unreadable. */
const LONGEST = 70;

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
  freq: "периодичность",
  indicator: "показатель",
  direction: "направление",
  sex: "пол",
  age: "возраст",
  breakdown_1: "разбивка",
  concept_basis: "кого считают",
  duration_rule: "срок проживания",
  ratio: "отношение",
  share_of_population: "доля в населении, %",
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

/** What tells two series of one name apart. */
const DIRECTIONS: Readonly<Record<string, string>> = { in: "полученные", out: "отправленные" };

/**
 * Headings in Russian words, one a column and no two the same: what the column means up to the first sign that opens an
 * explanation, or up to the second; the code too where that would not tell it from others.
 */
export function headingsRu(columns: readonly Column[]): string[] {
  const named = new Map(columns.map(({ name }, i) => [name, own(columns, i)]));
  const words = columns.map(({ name }) => {
    const [, of = "", suffix = ""] = /^(.+)_([a-z]+)$/.exec(name) ?? [];
    const number = named.get(of);
    return number && BESIDE[suffix] ? `${number}: ${BESIDE[suffix]}` : (named.get(name) ?? "");
  });
  return words.map((text, i) => (text !== "" && isOnly(words, text) ? text : `${text} [${columns[i]?.name}]`.trim()));
}

/** A column's own words, told from those of the other columns of the table where that can be done. */
function own(columns: readonly Column[], place: number): string {
  const column = columns[place];
  if (!column) return "";
  const given = SHORT[column.name];
  if (given) return given;
  const words = columns.map((c) => short(c.about.ru, 1));
  const text = words[place] ?? "";
  if (isOnly(words, text)) return text;
  const direction = DIRECTIONS[/_(in|out)$/.exec(column.name)?.[1] ?? ""];
  return direction ? `${text} (${direction})` : short(column.about.ru, 2);
}

const isOnly = (words: readonly string[], text: string) => words.indexOf(text) === words.lastIndexOf(text);

/** The part before an explanation, or more such parts; nothing where even that is long. */
function short(text: string, parts: number): string {
  const ends = [...text.matchAll(/[;(]|: | – |\. /g)].map((m) => m.index);
  const words = text.slice(0, ends[parts - 1] ?? text.length).trim();
  return words.length <= LONGEST ? words : "";
}
