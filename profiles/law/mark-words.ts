import type { Lang } from "../../schemas/language.ts";
import type { Span } from "../document.ts";
import { said } from "../figures/context.ts";
import { partialText } from "../words/dates.ts";
import { listText } from "../words/grammar.ts";
import { capital, stop } from "../words/sentences.ts";
import { dayOf, type Mark } from "./marks.ts";
import type { EventRow } from "./read.ts";
import { sourceSpan } from "./words.ts";

const dateOf = (e: EventRow, lang: Lang): string => {
  const day = dayOf(e);
  return day === null ? "" : partialText(day.iso, day.precision, lang);
};

/**
 * The sentence under a chart: date, whose rule, what changed, whether sources disagree, and the source.
 *
 * @param whose the state whose rule it is; empty where the page or the title tells it.
 */
export function markText({ event, others }: Mark, whose: string, lang: Lang): Span[] {
  const adopted =
    event.date_effective === null
      ? said(
          lang,
          " (adopted or signed; entry into force not seen)",
          " (принято или подписано; вступление в силу не найдено)",
        )
      : "";
  const head = [`${capital(dateOf(event, lang))}${adopted}`, whose].filter((part) => part !== "").join(", ");
  const days = [...new Set(others.map((e) => dateOf(e, lang)))];
  const other =
    days.length > 0
      ? said(lang, `; another gives ${listText(days, "en")}`, `; другой даёт ${listText(days, "ru")}`)
      : "";
  const contested =
    event.contested || days.length > 0
      ? said(lang, ` Contested: sources disagree on the date${other}.`, ` Спорно: источники расходятся о дате${other}.`)
      : "";
  return [
    { text: `${head}: `, strong: true },
    `${stop(lang === "ru" ? event.title_ru : event.title_en)}${contested} `,
    said(lang, "Source: ", "Источник: "),
    sourceSpan(event.source_title, event.source_url),
    ".",
  ];
}
