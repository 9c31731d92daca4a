import { numberText } from "../profiles/law/words.ts";
import type { Lang } from "../schemas/language.ts";
import { targetGroups } from "../schemas/regulations/groups.ts";
import { answerTitle, topicById } from "../schemas/regulations/index.ts";
import { type LawChange, partyChoices } from "../schemas/template-law.ts";
import type { Context } from "./context.ts";

/** Changes of law as the workbook brings them: an echo by which the person sees that they were read as meant. */
export function* lawLines(changes: readonly LawChange[], context: Context): Generator<string> {
  const coded = changes.filter((c) => c.coded);
  const written = changes.filter((c) => !c.coded);
  if (coded.length > 0)
    yield context.say({
      en: `Changes of law that answer a question, loaded as drafts: ${coded.length}`,
      ru: `Изменения законов с ответом на вопрос, загружаются как черновики: ${coded.length}`,
    });
  for (const c of coded)
    yield `    ${c.date}: ${answerLine(c, context.lang)} [${[c.title, c.number].filter(Boolean).join(" ")}]`;
  if (written.length > 0)
    yield context.say({
      en: `Changes of law, kept as written: ${written.length}`,
      ru: `Изменения законов, хранятся как записаны: ${written.length}`,
    });
  for (const { date, title, number, change } of written)
    yield `    ${date}: ${[title, number].filter(Boolean).join(" ")}. ${change}`;
}

/** "Access to work, Tajikistan (workers): patent, 1,200 RUB a month". */
function answerLine({ coded }: LawChange, lang: Lang): string {
  if (!coded) return "";
  const whom = coded.target_group === null ? "" : ` (${targetGroups[coded.target_group][lang]})`;
  const party = partyChoices.find((p) => p.id === coded.counterpart)?.name[lang] ?? coded.counterpart;
  const question = topicById(coded.topic)?.title[lang] ?? coded.topic;
  const answer = answerTitle(coded.topic, coded.answer)?.[lang] ?? coded.answer;
  return `${question}, ${party}${whom}: ${[answer, numberText(coded, lang)].filter(Boolean).join(", ")}`;
}
