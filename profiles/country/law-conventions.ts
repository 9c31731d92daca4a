import type { Lang } from "../../schemas/language.ts";
import type { Cell, TableBlock } from "../document.ts";
import { said } from "../figures/context.ts";
import { nameOf } from "../words/areas.ts";
import { partialText } from "../words/dates.ts";
import { dateText } from "../words/grammar.ts";
import { sourceCell } from "./law-source.ts";
import { titleOf } from "./law-timeline.ts";
import type { TreatyRow } from "./read-law.ts";

/** What the country did about each convention; null where none was looked up. */
export function conventionsTable(treaties: readonly TreatyRow[], area: string, lang: Lang): TableBlock | null {
  if (treaties.length === 0) return null;
  return {
    type: "table",
    id: "conventions",
    heading: said(lang, "Conventions", "Конвенции"),
    sub: said(
      lang,
      "A national law on ratification is not the deposit with the depositary and is kept apart from it.",
      "Национальный закон о ратификации – ещё не сдача грамоты депозитарию, поэтому он показан отдельно.",
    ),
    table: {
      caption: said(lang, `Conventions and ${nameOf(area, "en")}`, `Конвенции: ${nameOf(area, "ru")}`),
      columns: [
        { label: said(lang, "Convention", "Конвенция"), numeric: false },
        { label: nameOf(area, lang), numeric: false },
        { label: said(lang, "Dates", "Даты"), numeric: false },
        { label: said(lang, "Source", "Источник"), numeric: false },
      ],
      rows: treaties.map((t): Cell[] => [
        { text: titleOf(t, lang) },
        { text: statusOf(t, lang) },
        { text: treatyDates(t, lang) },
        { text: sourceCell(t, lang) },
      ]),
      stack: true,
    },
  };
}

function statusOf(t: TreatyRow, lang: Lang): string {
  const reservations = lang === "ru" ? t.reservations_ru : t.reservations;
  const status = (lang === "ru" ? t.status_text_ru : t.status_text_en) ?? "";
  return [status, reservations].filter(Boolean).join("; ");
}

function treatyDates(t: TreatyRow, lang: Lang): string {
  const parts = [
    ...(t.signed
      ? [
          said(
            lang,
            `signed ${partialText(t.signed, t.signed_precision, lang)}`,
            `подпись: ${partialText(t.signed, t.signed_precision, lang)}`,
          ),
        ]
      : []),
    ...(t.ratified
      ? [
          said(
            lang,
            `ratified or acceded ${partialText(t.ratified, t.ratified_precision, lang)}`,
            `ратификация или присоединение: ${partialText(t.ratified, t.ratified_precision, lang)}`,
          ),
        ]
      : []),
    ...(t.national_act
      ? [
          said(
            lang,
            `national law ${partialText(t.national_act, t.national_act_precision, lang)}`,
            `национальный закон: ${partialText(t.national_act, t.national_act_precision, lang)}`,
          ),
        ]
      : []),
    ...(t.in_force
      ? [said(lang, `in force ${dateText(t.in_force, lang)}`, `в силе: ${dateText(t.in_force, lang)}`)]
      : []),
  ];
  return parts.length > 0 ? parts.join("; ") : "–";
}
