import type { Lang } from "../../schemas/language.ts";
import type { Cell, TableBlock } from "../document.ts";
import { said } from "../figures/context.ts";
import { nameOf, ofTen } from "../words/areas.ts";
import { datesInWords, partialText } from "../words/dates.ts";
import { isAgreement, sinceText } from "./law-entries.ts";
import { sourceCell } from "./law-source.ts";
import { titleOf } from "./law-timeline.ts";
import type { LawRow } from "./read-law.ts";

/** Agreements with single states, by state; null where none was collected. */
export function agreementsTable(records: readonly LawRow[], area: string, lang: Lang): TableBlock | null {
  const rows = records
    .filter(isAgreement)
    .toSorted((a, b) => partner(a, lang).localeCompare(partner(b, lang), lang) || (when(a) < when(b) ? -1 : 1));
  if (rows.length === 0) return null;
  return {
    type: "table",
    id: "agreements",
    heading: said(lang, "Agreements with single states", "Соглашения с отдельными странами"),
    sub: "",
    table: {
      caption: said(
        lang,
        `Agreements ${ofTen(area, "en")} with single states`,
        `Соглашения ${ofTen(area, "ru")} с отдельными странами`,
      ),
      columns: [
        { label: said(lang, "With", "С кем"), numeric: false },
        { label: said(lang, "About", "О чём"), numeric: false },
        { label: said(lang, "Dates", "Даты"), numeric: false },
        { label: said(lang, "Source", "Источник"), numeric: false },
      ],
      rows: rows.map((r): Cell[] => [
        { text: partner(r, lang) },
        {
          text: [
            { text: `${titleOf(r, lang)}. `, strong: true },
            datesInWords(lang === "ru" ? r.summary_ru : r.summary_en, lang),
          ],
        },
        { text: datesOf(r, lang) },
        { text: sourceCell(r, lang) },
      ]),
      stack: true,
    },
  };
}

const partner = (r: LawRow, lang: Lang) => nameOf(r.counterpart ?? "", lang);
const when = (r: LawRow) => r.date_adopted ?? r.date_in_force ?? "";

function datesOf(r: LawRow, lang: Lang): string {
  if (r.draft) return sinceText(r, lang);
  const status = lang === "ru" ? r.status_text_ru : r.status_text;
  const parts = [
    ...(r.date_adopted
      ? [
          said(
            lang,
            `signed ${partialText(r.date_adopted, r.date_adopted_precision, lang)}`,
            `подписано: ${partialText(r.date_adopted, r.date_adopted_precision, lang)}`,
          ),
        ]
      : []),
    ...(r.date_in_force
      ? [
          said(
            lang,
            `in force ${partialText(r.date_in_force, r.date_in_force_precision, lang)}`,
            `в силе: ${partialText(r.date_in_force, r.date_in_force_precision, lang)}`,
          ),
        ]
      : []),
    ...(r.date_end
      ? [
          said(
            lang,
            `ended ${partialText(r.date_end, r.date_end_precision, lang)}`,
            `окончено: ${partialText(r.date_end, r.date_end_precision, lang)}`,
          ),
        ]
      : []),
    ...(status ? [status] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : said(lang, "date not seen", "дата не найдена");
}
