import type { Lang } from "../../schemas/language.ts";
import type { DayList } from "../document.ts";
import { said } from "../figures/context.ts";
import { partialText } from "../words/dates.ts";
import { dateText } from "../words/grammar.ts";
import type { ChangeDay } from "./days.ts";
import { type MatrixQuestion, questionPath } from "./questions.ts";

/** The days of a question as links, newest first, with today's page before them. */
export function dayList(days: readonly ChangeDay[], question: MatrixQuestion, at: string | null, lang: Lang): DayList {
  const link = (day?: ChangeDay) => ({
    label: day ? dayText(day, lang) : said(lang, "today", "сегодня"),
    href: `/${lang}/${questionPath(question, day?.day)}/`,
  });
  const i = days.findIndex((d) => d.day === at);
  const [previous, next] = at === null ? [days.at(-1), undefined] : [days[i - 1], days[i + 1]];
  return {
    type: "days",
    id: "days",
    heading: said(lang, "Choose a day", "Выбрать день"),
    sub: said(
      lang,
      "Each is a day on which a cell of the matrix differs from the day before.",
      "Каждый – день, когда хотя бы одна ячейка отличается от предыдущего дня.",
    ),
    previous: previous ? link(previous) : null,
    next: at === null ? null : link(next),
    items: [
      {
        ...link(),
        note: said(lang, "the day of the data", "день данных"),
        current: at === null,
      },
      ...days.toReversed().map((day) => ({ ...link(day), note: noteOf(day, lang), current: day.day === at })),
    ],
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
