import { topicFamilies } from "../../schemas/regulations/topic.ts";
import type { LawEntry, LawGroup, LawList } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow } from "../law/read.ts";
import { partyTitle } from "../law/words.ts";
import { nameOf, theNameOf } from "../words/areas.ts";
import { counted, dateText, listText } from "../words/grammar.ts";
import { ANSWERS, QUESTIONS } from "../words/nouns.ts";
import type { AnswerContext } from "./law-answer.ts";
import type { CountryLaw, UnionAnswer } from "./law-of-country.ts";
import { ofFamily, questionEntries, type Told } from "./law-questions.ts";

/** A family with more answers opens when asked for, so that a phone shows the whole list of families. */
const LONGEST_OPEN = 4;

const isOver = (a: AnswerRow, day: string) => a.valid_to !== null && a.valid_to <= day;
const isAhead = (a: AnswerRow, day: string) => a.valid_from > day;

/** Answers in effect on the day, by family of questions: the country's own as coded, and a union's that bind it. */
export function currentRules(law: CountryLaw, ctx: AnswerContext): LawList | null {
  const { lang, heldOn } = ctx;
  const own = law.answers.filter((a) => !isOver(a, heldOn)).map((answer) => ({ answer, ...aheadOf(answer, ctx) }));
  const told: Told[] = [...own, ...law.union.map((u) => fromUnion(u, ctx))];
  if (told.length === 0) return null;
  const questions = new Set(told.map((t) => t.answer.topic)).size;
  const day = dateText(heldOn, lang);
  return {
    type: "law",
    id: "rules",
    heading: said(lang, "Current rules, by question", "Действующие правила по вопросам"),
    sub: [
      said(
        lang,
        `${counted(told.length, ANSWERS, lang)} to ${counted(questions, QUESTIONS, lang)} on ${day}, read out of the collected records.`,
        `${counted(told.length, ANSWERS, lang)} на ${counted(questions, QUESTIONS, lang)} на ${day}, по собранным записям.`,
      ),
      said(
        lang,
        "An answer for one country stands before one for a group, and that before one for everyone. A question that is missing has no record held; this is not to say that there is no rule.",
        "Ответ для одной страны важнее ответа для группы, а тот – ответа для всех. Если вопроса в списке нет, значит, записи о нём нет, а не правила.",
      ),
      unreviewed(told, ctx),
      said(
        lang,
        "Three squares: law text or official body; two: report, law firm, agency; one: press or guide.",
        "Три квадрата: текст акта или ведомство; два: доклад, юридическая фирма, агентство; один: пресса или справочник.",
      ),
    ]
      .filter(Boolean)
      .join(" "),
    entries: [],
    groups: families(told, ctx),
  };
}

/** Answers whose time is over, by question, each with its span. */
export function earlierRules(law: CountryLaw, ctx: AnswerContext): LawList | null {
  const { lang, heldOn } = ctx;
  const over = law.answers.filter((a) => isOver(a, heldOn));
  if (over.length === 0) return null;
  return {
    type: "law",
    id: "earlier-rules",
    heading: said(lang, "Earlier rules", "Прежние правила"),
    sub: said(
      lang,
      "Answers that no longer hold, with the time in which they did.",
      "Ответы, которые больше не действуют, и время, когда они действовали.",
    ),
    entries: questionEntries(
      over.map((answer) => ({ answer })),
      ctx,
    ),
    folded: counted(over.length, ANSWERS, lang),
  };
}

/** Rules of other states, and of unions of them, that name this country alone. */
export function rulesElsewhere(law: CountryLaw, area: string, ctx: AnswerContext): LawList | null {
  const { lang, heldOn } = ctx;
  const now = law.elsewhere.filter((a) => !isOver(a, heldOn) && !isAhead(a, heldOn));
  if (now.length === 0) return null;
  return {
    type: "law",
    id: "rules-elsewhere",
    heading: said(
      lang,
      `Rules of other states that name ${theNameOf(area, "en")}`,
      `Правила других государств, где названа эта страна: ${nameOf(area, "ru")}`,
    ),
    sub: said(
      lang,
      "Each with the state whose rule it is. Rules for a group of states stand on the page of the state that made them and on the pages of corridors.",
      "У каждого указано, чьё это правило. Правила для групп государств стоят на странице принявшего их государства и на страницах коридоров.",
    ),
    entries: questionEntries(
      now.map((answer) => ({ answer, over: { whom: ruleOf(answer, ctx) } })),
      ctx,
    ),
    folded: counted(now.length, ANSWERS, lang),
  };
}

function families(told: readonly Told[], ctx: AnswerContext): LawGroup[] {
  return Object.keys(topicFamilies).flatMap((id): LawGroup[] => {
    const family = id as keyof typeof topicFamilies;
    const entries = questionEntries(ofFamily(family, told), ctx);
    if (entries.length === 0) return [];
    return [
      {
        heading: topicFamilies[family][ctx.lang],
        note: noteOf(entries, ctx),
        folded: entries.length > LONGEST_OPEN,
        entries,
      },
    ];
  });
}

/** How many answers, and to what. */
function noteOf(entries: readonly LawEntry[], { lang }: AnswerContext): string {
  const asked = entries.filter((e) => !e.again).map((e) => e.topic);
  return `${counted(entries.length, ANSWERS, lang)}: ${asked.join(" · ")}`;
}

/** A union's rule names the states towards which no narrower rule stands before it. */
function fromUnion({ answer, towards }: UnionAnswer, { lang }: AnswerContext): Told {
  const names = listText(
    towards.map((t) => nameOf(t, lang)).toSorted((a, b) => a.localeCompare(b, lang)),
    lang,
  );
  const union = partyTitle(answer.coded_ref_area, lang);
  return {
    answer,
    over: {
      whom: said(lang, `Towards ${names}`, `По отношению к: ${names}`),
      tag: said(lang, `rule for ${union}`, `правило для группы: ${union}`),
    },
  };
}

const ruleOf = (a: AnswerRow, { lang }: AnswerContext) =>
  said(lang, `Rule of ${theNameOfParty(a.ref_area, lang)}`, `Чьё правило: ${theNameOfParty(a.ref_area, lang)}`);

const theNameOfParty = (code: string, lang: AnswerContext["lang"]) =>
  /^[A-Z]{3}$/.test(code) ? theNameOf(code, lang) : partyTitle(code, lang);

/** An act with a day of effect still to come is not told as current. */
function aheadOf(a: AnswerRow, { lang, heldOn }: AnswerContext): Pick<Told, "over"> {
  return isAhead(a, heldOn) ? { over: { tag: said(lang, "not yet in effect", "ещё не действует") } } : {};
}

function unreviewed(told: readonly Told[], { lang }: AnswerContext): string {
  if (told.some((t) => ["reviewed", "published"].includes(t.answer.review_status))) return "";
  return said(lang, "No second person has reviewed the answers yet.", "Второй человек эти ответы ещё не проверял.");
}
