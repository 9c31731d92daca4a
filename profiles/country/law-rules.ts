import { type TopicFamily, topicFamilies } from "../../schemas/regulations/topic.ts";
import type { LawGroup, LawList } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerRow } from "../law/read.ts";
import { partyTitle } from "../law/words.ts";
import { inOrder, ofTen, theNameOf } from "../words/areas.ts";
import { counted, dateText, listText } from "../words/grammar.ts";
import { ANSWERS, QUESTIONS } from "../words/nouns.ts";
import type { AnswerContext, Told } from "./law-answer.ts";
import { checkedOnce } from "./law-entries.ts";
import type { CountryLaw, UnionAnswer } from "./law-of-country.ts";
import { ofFamily, questionEntries } from "./law-questions.ts";

/** A family with more answers opens when asked for, so that a phone shows the whole list of families. */
const LONGEST_OPEN = 4;

const isOver = (a: AnswerRow, day: string) => a.valid_to !== null && a.valid_to <= day;
const isAhead = (a: AnswerRow, day: string) => a.valid_from > day;

/** Answers in effect on the day, by family of questions: the country's own as coded, and a union's that bind it. */
export function currentRules(law: CountryLaw, ctx: AnswerContext): LawList | null {
  const { heldOn, lang } = ctx;
  const own = law.answers.filter((a) => !isOver(a, heldOn)).map((a) => withAhead(a, ctx));
  const told = [...own, ...law.union.map((u) => fromUnion(u, ctx))];
  if (told.length === 0) return null;
  return checkedOnce({
    type: "law",
    id: "rules",
    heading: said(lang, "Current rules, by question", "Действующие правила по вопросам"),
    sub: [
      countText(told, ctx),
      said(
        lang,
        "A rule for one country goes before one for a group, and that before one for everyone. Where a question is missing, no record is held; this is not to say that there is no rule.",
        "Правило для одной страны важнее правила для группы, а то – правила для всех. Если вопроса нет в списке, нет записи; это не значит, что нет правила.",
      ),
      said(
        lang,
        "Three squares: law text or official body; two: report, law firm, agency; one: press or guide.",
        "Три квадрата: текст акта или ведомство; два: доклад, юридическая фирма, агентство; один: пресса или справочник.",
      ),
    ].join(" "),
    entries: [],
    groups: families(told, ctx),
  });
}

/** Answers whose time is over, by question, each with its span: the country's own, then other states' that named it alone. */
export function earlierRules(law: CountryLaw, ctx: AnswerContext): LawList | null {
  const { lang, heldOn } = ctx;
  const ended = (a: AnswerRow) => isOver(a, heldOn);
  const others = law.elsewhere.filter(ended).map((answer) => ({ answer, whom: ruleOf(answer, ctx) }));
  const over: Told[] = [...law.answers.filter(ended).map((answer) => ({ answer })), ...others];
  if (over.length === 0) return null;
  return checkedOnce({
    type: "law",
    id: "earlier-rules",
    heading: said(lang, "Earlier rules", "Прежние правила"),
    sub: said(
      lang,
      "Answers that no longer hold, with the time in which they did; those of other states that named this country say whose they were.",
      "Ответы, которые больше не действуют, и время, когда они действовали; у правил других государств, назвавших эту страну, указано, чьи они.",
    ),
    entries: questionEntries(over, ctx),
    folded: counted(over.length, ANSWERS, lang),
  });
}

/** Rules of other states, and of unions of them, that name this country alone. */
export function rulesElsewhere(law: CountryLaw, area: string, ctx: AnswerContext): LawList | null {
  const { lang, heldOn } = ctx;
  const now = law.elsewhere.filter((a) => !isOver(a, heldOn) && !isAhead(a, heldOn));
  if (now.length === 0) return null;
  return checkedOnce({
    type: "law",
    id: "rules-elsewhere",
    heading: said(
      lang,
      `Rules of other states that name ${theNameOf(area, "en")}`,
      `Правила других государств с упоминанием ${ofTen(area, "ru")}`,
    ),
    sub: said(
      lang,
      "Each with the state whose rule it is. Rules for a group of states stand on the page of the state that made them and on the pages of corridors.",
      "У каждого указано, чьё это правило. Правила для групп государств стоят на странице принявшего их государства и на страницах коридоров.",
    ),
    entries: questionEntries(
      now.map((answer) => ({ answer, whom: ruleOf(answer, ctx) })),
      ctx,
    ),
    folded: counted(now.length, ANSWERS, lang),
  });
}

function families(told: readonly Told[], ctx: AnswerContext): LawGroup[] {
  return Object.entries(topicFamilies).flatMap(([id, title]): LawGroup[] => {
    const of = ofFamily(id as TopicFamily, told);
    const entries = questionEntries(of, ctx);
    const asked = entries.filter((e) => !e.again).map((e) => e.topic);
    if (entries.length === 0) return [];
    return [
      {
        heading: title[ctx.lang],
        note: `${counted(of.length, ANSWERS, ctx.lang)}: ${asked.join(" · ")}`,
        folded: entries.length > LONGEST_OPEN,
        entries,
      },
    ];
  });
}

/** How many answers there are on which day, and whether a second person has looked at them. */
function countText(told: readonly Told[], { lang, heldOn }: AnswerContext): string {
  const answers = counted(told.length, ANSWERS, lang);
  const questions = counted(new Set(told.map((t) => t.answer.topic)).size, QUESTIONS, lang);
  const day = dateText(heldOn, lang);
  const reviewed = told.some((t) => ["reviewed", "published"].includes(t.answer.review_status));
  const alone = reviewed
    ? ""
    : said(lang, " and not yet reviewed by a second person", "; второй человек их ещё не проверял");
  return said(
    lang,
    `On ${day}: ${answers} to ${questions}, read out of the collected records${alone}.`,
    `На ${day}: ${answers} на ${questions}, по собранным записям${alone}.`,
  );
}

/** A union's rule names the states towards which no narrower rule stands before it. */
function fromUnion({ answer, towards }: UnionAnswer, { lang }: AnswerContext): Told {
  const names = listText(
    inOrder(towards, lang).map((t) => theNameOf(t, lang)),
    lang,
  );
  const union = partyTitle(answer.coded_ref_area, lang);
  const tags =
    answer.answer_code === "CON"
      ? [said(lang, "sources disagree on membership", "источники расходятся о членстве")]
      : [];
  return {
    // stands among the groups, as it was coded
    answer: { ...answer, counterpart: answer.coded_counterpart, answer_code: answer.stated_code },
    whom: said(lang, `Rule for ${union}, here towards ${names}`, `Общее правило (${union}), здесь для стран: ${names}`),
    tags,
  };
}

function ruleOf(a: AnswerRow, { lang }: AnswerContext): string {
  const whose = /^[A-Z]{3}$/.test(a.ref_area) ? theNameOf(a.ref_area, lang) : partyTitle(a.ref_area, lang);
  return said(lang, `Rule of ${whose}`, `Чьё правило: ${whose}`);
}

/** A rule whose day of effect is still to come is not told as current. */
const withAhead = (answer: AnswerRow, { lang, heldOn }: AnswerContext): Told =>
  isAhead(answer, heldOn) ? { answer, tags: [said(lang, "not yet in effect", "ещё не действует")] } : { answer };
