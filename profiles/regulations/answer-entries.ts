import type { Lang } from "../../schemas/language.ts";
import { stateGroups } from "../../schemas/regulations/groups.ts";
import { confidenceText } from "../country/law-entries.ts";
import type { LawEntry, LawList } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow } from "../law/read.ts";
import { answerText, partyTitle, validText, whomText } from "../law/words.ts";
import { labelOf } from "../words/areas.ts";
import { asOfText, datesInWords } from "../words/dates.ts";
import { dateText } from "../words/grammar.ts";
import { stop } from "../words/sentences.ts";
import { anchorOf, type CellAnswer } from "./cell.ts";
import { tenIn } from "./matrix.ts";

const SQUARES = { H: 3, M: 2, L: 1 } as const;

/** An answer checked longer ago than this, in days, is shown with a warning. */
const STALE_DAYS = 400;

/** Every distinct answer behind a matrix: where it applies, since when, by which act, from which source. */
export function answerList(cells: readonly CellAnswer[], heldOn: string, lang: Lang): LawList {
  const byRule = new Map<string, CellAnswer[]>();
  for (const cell of cells) byRule.set(cell.provision_id, [...(byRule.get(cell.provision_id) ?? []), cell]);
  const order = (a: AnswerRow) => partyTitle(a.coded_ref_area, lang);
  const entries = [...byRule.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ first, entry: { ...ruleEntry(first, heldOn, lang), text: textOf(first, own, lang) } }] : [];
  });
  return {
    type: "law",
    id: "answers",
    heading: "",
    sub: "",
    entries: entries.toSorted((a, b) => order(a.first).localeCompare(order(b.first), lang)).map(({ entry }) => entry),
  };
}

/** A coded answer as an entry: whose rule, the answer, since when, how sure, its source. */
export function ruleEntry(a: AnswerRow, heldOn: string, lang: Lang): LawEntry {
  const whom = whomText(a, lang);
  return {
    id: anchorOf(a.provision_id),
    topic: partyTitle(a.coded_ref_area, lang),
    rule: stop(sentenceCase([whom, answerText(a, lang)].filter((t) => t !== "").join(": "))),
    text: noteOf(a, lang),
    original: null,
    since: sentenceCase(validText(a, lang)),
    confidence: SQUARES[a.confidence],
    confidenceText: confidenceText(a.confidence, lang),
    source: { text: a.source_title, href: a.source_url },
    asOf: a.source_as_of ? asOfText(a.source_as_of, lang) : "",
    lastChecked: `${said(lang, "Last checked", "Последняя проверка:")} ${dateText(a.last_checked, lang)}`,
    stale: (Date.parse(heldOn) - Date.parse(a.last_checked)) / 86_400_000 > STALE_DAYS,
  };
}

/** Conditions, the act with its article, and practice told apart from the law. */
export function noteOf(a: AnswerRow, lang: Lang): string {
  const note = lang === "ru" ? a.note_ru : a.note_en;
  const act = lang === "ru" ? a.instrument_ru : a.instrument_en;
  const article = a.article === null ? "" : said(lang, `, article ${a.article}`, `, статья ${a.article}`);
  return [
    a.law_practice === "PRACTICE" ? said(lang, "Practice, not the text of a law.", "Практика, а не текст закона.") : "",
    note ? datesInWords(stop(note), lang) : "",
    act ? stop(`${said(lang, "Act", "Акт")}: ${act}${article}`) : said(lang, "The act is not named.", "Акт не назван."),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function textOf(first: CellAnswer, own: readonly CellAnswer[], lang: Lang): string {
  const doubt = own.some((a) => a.by_membership)
    ? said(
        lang,
        " On this day sources disagree whether the membership it rests on had begun or ended.",
        " Источники расходятся, действовало ли в этот день членство, на котором правило держится.",
      )
    : "";
  return `${whereText(first, own, lang)} ${noteOf(first, lang)}${doubt}`;
}

/** For whom of the ten the rule stands: "Armenia: for Belarus, Georgia", by the group it was written for. */
function whereText(first: CellAnswer, own: readonly CellAnswer[], lang: Lang): string {
  const ten = tenIn(lang);
  const of = (host: string) =>
    ten.filter((t) => own.some((a) => a.ref_area === host && a.counterpart === t.id)).map((t) => t.label);
  const hosts = [...new Set(own.map((a) => a.ref_area))];
  const guests = (host: string) => {
    const names = of(host);
    return names.length === ten.length - 1
      ? said(lang, "each of the nine others", "каждая из девяти других стран")
      : names.join(", ");
  };
  const group = stateGroups[first.coded_counterpart as keyof typeof stateGroups]?.[lang];
  const why =
    group && first.coded_counterpart !== "ALL" ? said(lang, ` (rule for: ${group})`, ` (правило для: ${group})`) : "";
  const [only] = hosts;
  const pairs =
    hosts.length === 1 && only ? guests(only) : hosts.map((h) => `${labelOf(h, lang)} – ${guests(h)}`).join("; ");
  return stop(`${said(lang, "Towards", "Для кого")}: ${pairs}${why}`);
}

const sentenceCase = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
