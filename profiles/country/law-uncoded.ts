import { instrumentStatuses } from "../../schemas/law.ts";
import { type UncodedReason, uncodedReasons } from "../../schemas/regulations/event.ts";
import type { LawEntry, LawGroup, LawList } from "../document.ts";
import { said } from "../figures/context.ts";
import { asOfText, datesInWords } from "../words/dates.ts";
import { counted } from "../words/grammar.ts";
import { RECORDS } from "../words/nouns.ts";
import type { AnswerContext } from "./law-answer.ts";
import {
  capital,
  checkedOnce,
  checkedText,
  confidenceText,
  effectOf,
  isDraft,
  isStale,
  SQUARES,
  sentence,
  sinceText,
  topicTitle,
} from "./law-entries.ts";
import type { LawRow } from "./read-law.ts";

/** In the order of the page; conventions have a table of their own. */
const REASONS = [
  "draft",
  "framework",
  "strategy",
  "outside",
  "report",
  "institution",
  "repeated",
] as const satisfies readonly UncodedReason[];

const headings = {
  draft: { en: "Drafts", ru: "Проекты" },
  framework: { en: "Framework acts", ru: "Рамочные акты" },
  strategy: { en: "Strategies and programmes", ru: "Стратегии и программы" },
  outside: { en: "Outside the questions", ru: "Вне вопросов схемы" },
  report: { en: "Reports", ru: "Сообщения" },
  institution: { en: "On bodies in charge", ru: "О ведомствах" },
  repeated: { en: "Told by another record", ru: "Есть в другой записи" },
} as const;

/** Records of which no answer was coded, by the reason; drafts first and told as drafts. Null where there is none. */
export function uncodedRecords(records: readonly LawRow[], ctx: AnswerContext): LawList | null {
  const { lang } = ctx;
  const groups = REASONS.flatMap((reason): LawGroup[] => {
    const of = records.filter((r) => (isDraft(r) ? "draft" : r.uncoded) === reason).toSorted(newestFirst);
    if (of.length === 0) return [];
    const note = sentence(capital(uncodedReasons[reason][lang]));
    return [{ heading: headings[reason][lang], note, folded: false, entries: of.map((r) => entryOf(r, ctx)) }];
  });
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, g) => sum + g.entries.length, 0);
  return checkedOnce({
    type: "law",
    id: "uncoded",
    heading: said(lang, "Collected, but no answer to a question", "Собрано, но ответом на вопрос не стало"),
    sub: said(
      lang,
      "Dates are those of the records; whether an act still stands was not checked anew.",
      "Даты взяты из записей; действует ли акт сейчас, заново не проверялось.",
    ),
    entries: [],
    groups,
    folded: counted(count, RECORDS, lang),
  });
}

function entryOf(r: LawRow, { lang, heldOn }: AnswerContext): LawEntry {
  const title = lang === "ru" ? r.title_ru : r.title_en;
  const tag = stateTag(r, lang);
  return {
    topic: topicTitle(r.topic, lang),
    rule: sentence(title),
    text: datesInWords(lang === "ru" ? r.summary_ru : r.summary_en, lang),
    original: r.title_original && r.title_original !== title ? { text: r.title_original, lang: r.lang ?? "und" } : null,
    since: sinceText(r, lang),
    confidence: SQUARES[r.confidence],
    confidenceText: confidenceText(r.confidence, lang),
    source: { text: r.source_title, href: r.source_url },
    asOf: r.source_as_of ? asOfText(r.source_as_of, lang) : "",
    lastChecked: checkedText(r.last_checked, lang),
    stale: isStale(r.last_checked, heldOn),
    ...(tag && { tag }),
  };
}

/** What keeps a reader from taking the act for one in force. */
function stateTag(r: LawRow, lang: AnswerContext["lang"]): string {
  if (isDraft(r)) return said(lang, "draft", "проект");
  const over = ["repealed", "suspended", "ended"] as const;
  const state = over.find((s) => s === r.act_status);
  return state ? instrumentStatuses[state][lang] : "";
}

function newestFirst(a: LawRow, b: LawRow): number {
  const [x, y] = [effectOf(a)?.iso ?? "", effectOf(b)?.iso ?? ""];
  return x === y ? (a.record_id < b.record_id ? -1 : 1) : x < y ? 1 : -1;
}
