import type { Lang } from "../../schemas/language.ts";
import { type InstrumentStatus, instrumentStatuses } from "../../schemas/law.ts";
import { confidenceText } from "../country/law-entries.ts";
import type { Cell, DataTable, Span } from "../document.ts";
import { said } from "../figures/context.ts";
import { sourceSpan } from "../law/words.ts";
import { nameOf } from "../words/areas.ts";
import { partialText } from "../words/dates.ts";
import type { AgreementRow, ConventionRow } from "./law-rows.ts";
import type { Pair } from "./pair.ts";

/** Statuses of an act that binds nobody now. */
const NOT_BINDING = ["not yet in force", "repealed", "ended"];

const isOver = (a: AgreementRow, day: string) => a.date_end !== null && a.date_end <= day;

/** Agreements of the two, those of the two alone first; those that do not bind on the day stand apart. */
export function agreementsTable(rows: readonly AgreementRow[], day: string, lang: Lang): DataTable {
  const idle = rows.filter((a) => NOT_BINDING.includes(a.status) || isOver(a, day));
  const binding = rows.filter((a) => !idle.includes(a));
  const group = (heading: string, list: readonly AgreementRow[]): Cell[][] =>
    list.length === 0 ? [] : [[{ text: heading }], ...list.map((a) => agreementCells(a, lang))];
  return {
    caption: said(
      lang,
      "Agreements that the records name both countries as bound by",
      "Соглашения, которые по записям связывают обе страны",
    ),
    columns: [
      said(lang, "Agreement", "Соглашение"),
      said(lang, "Dates", "Даты"),
      said(lang, "By the records", "По записям"),
      said(lang, "Source", "Источник"),
    ].map((label) => ({ label, numeric: false })),
    rows: [
      ...group(
        said(lang, "Between the two alone", "Только между двумя странами"),
        binding.filter((a) => !a.multilateral),
      ),
      ...group(
        said(lang, "Of several states", "Нескольких государств"),
        binding.filter((a) => a.multilateral),
      ),
      ...group(
        said(
          lang,
          "Drafts and what is no longer or not yet in force",
          "Проекты, недействующее и ещё не вступившее в силу",
        ),
        idle,
      ),
    ],
    stack: true,
  };
}

function agreementCells(a: AgreementRow, lang: Lang): Cell[] {
  const title = lang === "ru" ? a.title_ru : a.title_en;
  const note = lang === "ru" ? a.note_ru : a.note_en;
  const status = instrumentStatuses[a.status as InstrumentStatus];
  const force =
    a.status === "unknown"
      ? said(lang, "entry into force not seen", "вступление в силу не найдено")
      : (status?.[lang] ?? a.status);
  return [
    { text: [{ text: title, strong: true, ...(a.official_url && { href: a.official_url }) }] },
    { text: datesOf(a, lang) },
    { text: note === null ? force : `${force}. ${note}` },
    { text: sourceOf(a, lang) },
  ];
}

function datesOf(a: AgreementRow, lang: Lang): string {
  const date = (en: string, ru: string, iso: string | null, precision: AgreementRow["date_end_precision"]) =>
    iso === null ? [] : [`${said(lang, en, ru)} ${partialText(iso, precision, lang)}`];
  const parts = [
    ...date("signed", "подписано:", a.date_adopted, a.date_adopted_precision),
    ...date("in force", "в силе:", a.date_in_force, a.date_in_force_precision),
    ...date("ended", "окончено:", a.date_end, a.date_end_precision),
  ];
  return parts.length > 0 ? parts.join("; ") : said(lang, "date not seen", "дата не найдена");
}

const sourceOf = (a: AgreementRow, lang: Lang): Span[] => [
  sourceSpan(a.source_title, a.source_url),
  ` (${confidenceText(a.confidence, lang)})`,
];

/** Conventions that both ratified, each side's day linked to its source. */
export function conventionsTable(pair: Pair, rows: readonly ConventionRow[], lang: Lang): DataTable {
  const day = (iso: string, precision: ConventionRow["from_precision"], url: string | null): Cell => {
    const text = partialText(iso, precision, lang);
    return { text: url === null ? text : [{ text, href: url }] };
  };
  return {
    caption: said(
      lang,
      "Conventions that both countries ratified or joined",
      "Конвенции, к которым присоединились обе страны",
    ),
    columns: [said(lang, "Convention", "Конвенция"), nameOf(pair.from, lang), nameOf(pair.to, lang)].map((label) => ({
      label,
      numeric: false,
    })),
    rows: rows.map((c): Cell[] => [
      { text: lang === "ru" ? c.title_ru : c.title_en },
      day(c.from_ratified, c.from_precision, c.from_url),
      day(c.to_ratified, c.to_precision, c.to_url),
    ]),
    stack: true,
  };
}
