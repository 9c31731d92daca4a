import type { Lang } from "../../schemas/language.ts";
import type { Section, Text } from "../document.ts";
import { said } from "../figures/context.ts";
import type { EventRow } from "../law/read.ts";
import { notAdvice } from "../law/words.ts";
import { chooser, inOriginal, prose, section, tableBlock, tableOf } from "../reference/parts.ts";
import { nameOf, slugOf } from "../words/areas.ts";
import { partialText } from "../words/dates.ts";

/** Changes shown; the rest stands in the profiles and in the list of changes. */
const SHOWN = 12;

const dayOf = (e: EventRow) => e.date_effective ?? e.date_announced ?? "";

/** The newest dated changes of rules up to a day, with the way to all of them. */
export function lawChanges(
  events: readonly EventRow[],
  heldOn: string,
  all: string | null,
  lang: Lang,
): Section | null {
  const t = chooser(lang);
  const past = events.filter((e) => dayOf(e) !== "" && dayOf(e) <= heldOn);
  const newest = past.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0)).slice(0, SHOWN);
  if (newest.length === 0) return null;
  return section(
    "law",
    t({ en: "Changes of rules", ru: "Изменения правил" }),
    t({
      en: `The newest ${newest.length} of ${past.length} dated changes held. ${notAdvice("en")}`,
      ru: `Последние изменения: ${newest.length} из ${past.length} датированных. ${notAdvice("ru")}`,
    }),
    [
      tableBlock(
        "law-list",
        "",
        "",
        tableOf<EventRow>(
          t({ en: "Changes of rules, newest first", ru: "Изменения правил, от новых к прежним" }),
          [
            { label: t({ en: "Country", ru: "Страна" }), cell: (e) => countryText(e.ref_area, lang) },
            { label: t({ en: "Date", ru: "Дата" }), cell: (e) => dateOf(e, lang) },
            { label: t({ en: "Change", ru: "Изменение" }), cell: (e) => (lang === "ru" ? e.title_ru : e.title_en) },
            { label: t({ en: "Source", ru: "Источник" }), cell: (e) => sourceText(e, lang) },
          ],
          newest,
        ),
      ),
      prose("law-all", "", [
        {
          text:
            all === null
              ? t({ en: "How the rules were collected", ru: "Как собраны правила" })
              : t({ en: "All changes of rules", ru: "Все изменения правил" }),
          href: all ?? `/${lang}/sources/law/`,
        },
      ]),
    ],
  );
}

function countryText(id: string, lang: Lang): Text {
  const slug = slugOf(id);
  return slug === null ? nameOf(id, lang) : [{ text: nameOf(id, lang), href: `/${lang}/countries/${slug}/#law` }];
}

function dateOf(e: EventRow, lang: Lang): string {
  if (e.date_effective !== null)
    return said(
      lang,
      `took effect: ${partialText(e.date_effective, e.date_effective_precision, "en")}`,
      `вступило в силу: ${partialText(e.date_effective, e.date_effective_precision, "ru")}`,
    );
  const day = e.date_announced ?? "";
  return said(
    lang,
    `adopted or announced: ${partialText(day, e.date_announced_precision, "en")}; beginning not seen`,
    `принято или объявлено: ${partialText(day, e.date_announced_precision, "ru")}; начало действия не найдено`,
  );
}

/** Where the change was seen; its title stands in the language of the source. */
function sourceText(e: EventRow, lang: Lang): Text {
  const title = inOriginal(e.source_title, lang);
  if (e.source_url === null) return [title];
  return [{ ...(typeof title === "string" ? { text: title } : title), href: e.source_url }];
}
