import type { Lang } from "../../schemas/language.ts";
import { confidenceText } from "../country/law-entries.ts";
import type { LawEntry, LawList } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow } from "../law/read.ts";
import { answerText, partyTitle, validText, whomText } from "../law/words.ts";
import { asOfText, datesInWords } from "../words/dates.ts";
import { dateText } from "../words/grammar.ts";
import { stop } from "../words/sentences.ts";
import { anchorOf, type CellAnswer } from "./cell.ts";
import { tenIn } from "./matrix.ts";
import type { MatrixQuestion } from "./questions.ts";

const SQUARES = { H: 3, M: 2, L: 1 } as const;

/** An answer checked longer ago than this, in days, is shown with a warning (R-08). */
const STALE_DAYS = 400;

/** Every distinct answer behind a matrix: where it applies, since when, by which act, from which source. */
export function answerList(
  cells: readonly CellAnswer[],
  question: MatrixQuestion,
  heldOn: string,
  lang: Lang,
): LawList {
  const byRule = new Map<string, CellAnswer[]>();
  for (const cell of cells) byRule.set(anchorOf(cell), [...(byRule.get(anchorOf(cell)) ?? []), cell]);
  const entries = [...byRule.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const coded = first.by_membership ? { ...first, answer_code: first.stated_code } : first;
    return [ruleEntry(coded, whereText(first, own, question, lang), heldOn, lang)];
  });
  return {
    type: "law",
    id: "answers",
    heading: "",
    sub: "",
    entries: entries.toSorted((a, b) => a.topic.localeCompare(b.topic, lang)),
  };
}

/**
 * A coded answer as an entry: whose rule, the answer, since when, how sure, its source.
 *
 * @param where for whom it stands, in words.
 */
export function ruleEntry(a: AnswerRow, where: string, heldOn: string, lang: Lang): LawEntry {
  const whom = whomText(a, lang);
  return {
    id: anchorOf(a),
    topic: sentenceCase(partyTitle(a.coded_ref_area, lang)),
    rule: stop(sentenceCase([whom, answerText(a, lang)].filter((t) => t !== "").join(": "))),
    text: `${stop(where)} ${noteOf(a, lang)}`,
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

/** For whom of the ten the rule stands: "Citizens of: Belarus, Georgia", by the group it was written for. */
function whereText(first: CellAnswer, own: readonly CellAnswer[], question: MatrixQuestion, lang: Lang): string {
  const { coded_counterpart: code } = first;
  const group = code === "ALL" || code.length === 3 ? "" : partyTitle(code, lang);
  const why = group === "" ? "" : said(lang, ` (rule for: ${group})`, ` (правило для группы: ${group})`);
  const doubted = own.filter((a) => a.by_membership);
  const doubt =
    doubted.length === 0
      ? ""
      : ` ${stop(
          said(
            lang,
            `Sources disagree whether, on this day, the membership it rests on had begun or ended for: ${pairsText(doubted, lang)}`,
            `Источники расходятся, действовало ли в этот день членство, на котором правило держится, для: ${pairsText(doubted, lang)}`,
          ),
        )}`;
  return `${stop(`${question.column[lang]}: ${pairsText(own, lang)}${why}`)}${doubt}`;
}

/** The other sides of one country's rule; of several countries' each after its country. */
function pairsText(own: readonly CellAnswer[], lang: Lang): string {
  const hosts = tenIn(lang).filter((t) => own.some((a) => a.ref_area === t.id));
  const guests = (host: string) =>
    guestsText(
      own.filter((a) => a.ref_area === host).map((a) => a.counterpart),
      lang,
    );
  const [only, ...others] = hosts;
  return only && others.length === 0 ? guests(only.id) : hosts.map((h) => `${h.label} – ${guests(h.id)}`).join("; ");
}

/** Names of some of the ten; all nine others in one phrase. */
export function guestsText(ids: readonly string[], lang: Lang): string {
  const ten = tenIn(lang);
  const names = ten.filter((t) => ids.includes(t.id)).map((t) => t.label);
  return names.length === ten.length - 1
    ? said(lang, "any of the nine others", "любая из девяти других стран")
    : names.join(", ");
}

const sentenceCase = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
