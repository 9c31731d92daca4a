import type { Lang } from "../../schemas/language.ts";
import type { Cell, DataTable, Span } from "../document.ts";
import { said } from "../figures/context.ts";
import { nameOf } from "../words/areas.ts";
import { asOfText, partialText } from "../words/dates.ts";
import { dateText, listText } from "../words/grammar.ts";
import type { PairAct, PairTreaty, PairUnion } from "./law-of-pair.ts";
import type { LawRow, MemberRow, TreatyRow } from "./law-rows.ts";
import type { Pair } from "./pair.ts";

function columns(pair: Pair, first: string, lang: Lang): DataTable["columns"] {
  return [first, nameOf(pair.from, lang), nameOf(pair.to, lang)].map((label) => ({ label, numeric: false }));
}

/** Unions and acts of several states, each side’s record in its column. */
export function sharedTable(pair: Pair, acts: readonly PairAct[], unions: readonly PairUnion[], lang: Lang): DataTable {
  return {
    caption: said(lang, "Acts that both countries record", "Акты, о которых есть записи обеих стран"),
    columns: columns(pair, said(lang, "Act", "Акт"), lang),
    rows: [
      ...unions.map((u): Cell[] => [
        { text: said(lang, `Membership: ${unionName(u.group, lang)}`, `Членство: ${unionName(u.group, lang)}`) },
        { text: memberText(u.from, lang) },
        { text: memberText(u.to, lang) },
      ]),
      ...acts.map(({ act, from, to }): Cell[] => [
        { text: [lang === "ru" ? act.title_ru : act.title_en, ...actDates(act, lang)] },
        { text: recordLink(from, act.title_en, lang) },
        { text: recordLink(to, act.title_en, lang) },
      ]),
    ],
    stack: true,
  };
}

function unionName(group: string, lang: Lang): string {
  return group === "EAEU"
    ? said(lang, "Eurasian Economic Union (EAEU)", "Евразийский экономический союз (ЕАЭС)")
    : group;
}

function actDates(act: PairAct["act"], lang: Lang): Span[] {
  const note = lang === "ru" ? act.note_ru : act.note_en;
  const signed = act.date_adopted && partialText(act.date_adopted, act.date_adopted_precision, lang);
  const force = act.date_in_force && partialText(act.date_in_force, act.date_in_force_precision, lang);
  const dates = [
    signed && said(lang, `signed ${signed}`, `подписано: ${signed}`),
    force && said(lang, `in force ${force}`, `в силе: ${force}`),
  ].filter((t) => t !== null && t !== "");
  return [dates.length > 0 ? `; ${dates.join("; ")}` : "", note ? `. ${note}` : ""].filter((t) => t !== "");
}

/** What a side’s record of a shared act says: its own title where it tells more, else its source’s. */
function recordLink(row: LawRow, actTitle: string, lang: Lang): Span[] {
  const same = row.title_en === actTitle;
  const link: Span = {
    text: same ? row.source_title : lang === "ru" ? row.title_ru : row.title_en,
    ...(row.source_url && { href: row.source_url }),
    ...(same && lang === "ru" && { lang: "en" }),
  };
  return row.source_as_of ? [link, `, ${asOfText(row.source_as_of, lang)}`] : [link];
}

function memberText(rows: readonly MemberRow[], lang: Lang): Span[] {
  const dates = rows.map((r) => ({ text: dateText(r.valid_from, lang), href: r.evidence }));
  if (dates.length < 2) return [said(lang, "since ", "с "), ...dates];
  return [
    said(lang, "since ", "с "),
    ...dates.flatMap((d, i): Span[] => (i === 0 ? [d] : [said(lang, " or ", " или "), d])),
    said(lang, ": records disagree", ": записи расходятся"),
  ];
}

/** What either side has done about a convention. */
export function treatyTable(pair: Pair, treaties: readonly PairTreaty[], lang: Lang): DataTable {
  return {
    caption: said(lang, "What either country has done about conventions", "Что страны сделали с конвенциями"),
    columns: columns(pair, said(lang, "Convention", "Конвенция"), lang),
    rows: treaties.map(({ from, to }) => [
      { text: lang === "ru" ? from.title_ru : from.title_en },
      { text: treatyText(from, lang) },
      { text: treatyText(to, lang) },
    ]),
    stack: true,
  };
}

function treatyText(row: TreatyRow, lang: Lang): Span[] {
  const dates = [
    row.signed &&
      said(
        lang,
        `signed ${partialText(row.signed, row.signed_precision, lang)}`,
        `подписано: ${partialText(row.signed, row.signed_precision, lang)}`,
      ),
    row.ratified && partialText(row.ratified, row.ratified_precision, lang),
  ].filter((t): t is string => t !== null && t !== "");
  const text = lang === "ru" ? row.status_text_ru : row.status_text_en;
  const link: Span = row.source_url ? { text, href: row.source_url } : text;
  return dates.length > 0 ? [link, `, ${listText(dates, lang)}`] : [link];
}
