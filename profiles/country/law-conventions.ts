import type { Lang } from "../../schemas/language.ts";
import type { Cell, Span, TableBlock } from "../document.ts";
import { said } from "../figures/context.ts";
import { nameOf } from "../words/areas.ts";
import { partialText } from "../words/dates.ts";
import { dateText } from "../words/grammar.ts";
import { titleOf } from "./law-events.ts";
import { sourceSpans } from "./law-source.ts";
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
      "A national law on ratification is not the deposit with the depositary and is kept apart from it. Dates are as exact as the source.",
      "Национальный закон о ратификации – ещё не сдача грамоты депозитарию, поэтому он показан отдельно. Даты – с точностью источника.",
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
        { text: [...sourceSpans(t, lang), ...depositary(t, lang)] },
      ]),
      stack: true,
    },
  };
}

function statusOf(t: TreatyRow, lang: Lang): string {
  const reservations = lang === "ru" ? t.reservations_ru : t.reservations;
  const status = (lang === "ru" ? t.status_text_ru : t.status_text_en) ?? "";
  const kept = reservations && said(lang, `reservations: ${reservations}`, `оговорки: ${reservations}`);
  return [status, kept].filter(Boolean).join("; ");
}

/** The depositary's page, where the record was not read there anyway. */
function depositary(t: TreatyRow, lang: Lang): Span[] {
  if (!t.depositary_url || t.depositary_url === t.source_url) return [];
  return ["; ", { text: said(lang, "depositary", "депозитарий"), href: t.depositary_url }];
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
    ...(t.denounced
      ? [said(lang, `denounced ${dateText(t.denounced, lang)}`, `денонсация: ${dateText(t.denounced, lang)}`)]
      : []),
  ];
  return parts.length > 0 ? parts.join("; ") : "–";
}
