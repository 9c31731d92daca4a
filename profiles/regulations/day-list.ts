import type { Lang } from "../../schemas/language.ts";
import type { DayList } from "../document.ts";
import { said } from "../figures/context.ts";
import { partialText } from "../words/dates.ts";
import { dateText } from "../words/grammar.ts";
import type { ChangeDay } from "./days.ts";
import { type MatrixQuestion, questionPath } from "./questions.ts";

/** The days of a question as links, newest first, the day of the data before them. */
export function dayList(
  days: readonly ChangeDay[],
  question: MatrixQuestion,
  at: string | null,
  heldOn: string,
  lang: Lang,
): DayList {
  const href = (day?: ChangeDay) => `/${lang}/${questionPath(question, day?.day)}/`;
  const held = { label: dateText(heldOn, lang), href: href(), note: said(lang, "the day of the data", "день данных") };
  return {
    type: "days",
    id: "days",
    label: said(lang, "Days of change", "Дни изменений"),
    sub: said(
      lang,
      "Each is a day on which a cell of the matrix differs from the day before.",
      "Каждый – день, когда хотя бы одна ячейка отличается от предыдущего дня.",
    ),
    previous: null,
    next: null,
    items: [
      { ...held, current: at === null },
      ...days.toReversed().map((day) => ({
        label: dayText(day, lang),
        href: href(day),
        note: noteOf(day, lang),
        current: day.day === at,
      })),
    ],
  };
}

/** The day before and the day after, above the matrix; the last day's next one is the day of the data. */
export function neighbours(
  days: readonly ChangeDay[],
  question: MatrixQuestion,
  at: string | null,
  lang: Lang,
): DayList {
  const link = (day: ChangeDay) => ({
    label: dayText(day, lang),
    href: `/${lang}/${questionPath(question, day.day)}/`,
  });
  const i = at === null ? days.length : days.findIndex((d) => d.day === at);
  const [previous, next] = [days[i - 1], days[i + 1]];
  const held = { label: said(lang, "day of the data", "день данных"), href: `/${lang}/${questionPath(question)}/` };
  return {
    type: "days",
    id: "near",
    label: said(lang, "Neighbouring days of change", "Соседние дни изменений"),
    sub: "",
    previous: previous ? link(previous) : null,
    next: next ? link(next) : at === null ? null : held,
    items: [],
  };
}

/** The day of a page; a month or a year where no nearer date was seen. */
export const dayText = (day: ChangeDay, lang: Lang): string => partialText(day.day, day.precision, lang);

function noteOf(day: ChangeDay, lang: Lang): string {
  const cells = said(lang, `cells that differ: ${day.changes.length}`, `отличается ячеек: ${day.changes.length}`);
  const seen = day.onlySeen ? said(lang, "; first seen in a source", "; впервые встречено в источнике") : "";
  const counted =
    day.precision === "D"
      ? ""
      : said(lang, `; counted from ${dateText(day.day, "en")}`, `; отсчёт с ${dateText(day.day, "ru")}`);
  return `${cells}${counted}${seen}`;
}
