import type { Lang } from "../../schemas/language.ts";
import { type InstrumentStatus, instrumentStatuses } from "../../schemas/law.ts";
import type { Cell, Span, TableBlock } from "../document.ts";
import { said } from "../figures/context.ts";
import { inOrder, nameOf, ofTen, slugOf, theNameOf } from "../words/areas.ts";
import { partialText } from "../words/dates.ts";
import { listText } from "../words/grammar.ts";
import { titleOf } from "./law-events.ts";
import { sourceSpans } from "./law-source.ts";
import type { AgreementRow } from "./read-law.ts";

/** Agreements by the other side, then those of several states with all whom the records name; null where there is none. */
export function agreementsTable(agreements: readonly AgreementRow[], area: string, lang: Lang): TableBlock | null {
  const rows = [...withOne(agreements, area, lang), ...withSeveral(agreements, lang)];
  if (rows.length === 0) return null;
  return {
    type: "table",
    id: "agreements",
    heading: said(lang, "Agreements with other states", "Соглашения с другими государствами"),
    sub: said(
      lang,
      "Conventions stand in a table of their own. What an agreement rules is among the rules above.",
      "Конвенции – в отдельной таблице. Что соглашение устанавливает, сказано в правилах выше.",
    ),
    table: {
      caption: said(
        lang,
        `Agreements ${ofTen(area, "en")} named in the records, by partner`,
        `Соглашения ${ofTen(area, "ru")}, названные в записях, по партнёрам`,
      ),
      columns: [
        { label: said(lang, "Agreement", "Соглашение"), numeric: false },
        { label: said(lang, "Dates and state", "Даты и состояние"), numeric: false },
        { label: said(lang, "Source", "Источник"), numeric: false },
      ],
      rows,
      stack: true,
    },
  };
}

function withOne(agreements: readonly AgreementRow[], area: string, lang: Lang): Cell[][] {
  const bilateral = agreements.filter((a) => !a.multilateral && !a.convention);
  const partners = inOrder([...new Set(bilateral.map((a) => a.to_area))], lang);
  return partners.flatMap((partner) => [
    [{ text: [partnerLink(area, partner, lang)] }],
    ...bilateral.filter((a) => a.to_area === partner).map((a) => row(a, [], lang)),
  ]);
}

function withSeveral(agreements: readonly AgreementRow[], lang: Lang): Cell[][] {
  const several = agreements.filter((a) => a.multilateral && !a.convention);
  const acts = [...new Set(several.map((a) => a.instrument_id))];
  if (acts.length === 0) return [];
  return [
    [{ text: said(lang, "Several states at once", "Сразу несколько государств") }],
    ...acts.flatMap((id) => {
      const of = several.filter((a) => a.instrument_id === id);
      const names = inOrder(
        of.map((a) => a.to_area),
        lang,
      ).map((id) => theNameOf(id, lang));
      return of[0] ? [row(of[0], names, lang)] : [];
    }),
  ];
}

/** A partner among the ten has a page of the corridor with everything held on the two. */
function partnerLink(area: string, partner: string, lang: Lang): Span {
  const [from, to] = [slugOf(area), slugOf(partner)];
  const text = nameOf(partner, lang);
  return from && to ? { text, href: `/${lang}/corridors/${from}-${to}/` } : { text };
}

function row(a: AgreementRow, others: readonly string[], lang: Lang): Cell[] {
  const note = lang === "ru" ? a.note_ru : a.note_en;
  const title = titleOf(a, lang);
  return [
    {
      text: [
        a.official_url ? { text: title, href: a.official_url } : title,
        ...(others.length > 0
          ? [
              said(
                lang,
                `. Other sides by the records: ${listText(others, lang)}`,
                `. Другие стороны по записям: ${listText(others, lang)}`,
              ),
            ]
          : []),
        ...(note ? [`. ${note}`] : []),
      ],
    },
    { text: datesOf(a, lang) },
    { text: sourceSpans(a, lang) },
  ];
}

/** What was seen of its course; what is not in force is said first. */
function datesOf(a: AgreementRow, lang: Lang): string {
  const signed = a.date_adopted && partialText(a.date_adopted, a.date_adopted_precision, lang);
  const force = a.date_in_force && partialText(a.date_in_force, a.date_in_force_precision, lang);
  const end = a.date_end && partialText(a.date_end, a.date_end_precision, lang);
  const state = ["not yet in force", "repealed", "suspended", "ended"].includes(a.status)
    ? instrumentStatuses[a.status as InstrumentStatus][lang]
    : null;
  const unseen =
    force || state || a.note_en ? null : said(lang, "entry into force not seen", "вступление в силу не найдено");
  const parts = [
    state,
    signed && said(lang, `signed ${signed}`, `подписано: ${signed}`),
    force && said(lang, `in force from ${force}`, `начало действия: ${force}`),
    end && said(lang, `ended ${end}`, `окончание: ${end}`),
    unseen,
  ].filter((part): part is string => part !== null && part !== "");
  return said(lang, parts.join("; "), parts.join("; "));
}
