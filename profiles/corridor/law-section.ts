import type { Lang } from "../../schemas/language.ts";
import type { Block, LawList, Section } from "../document.ts";
import { said } from "../figures/context.ts";
import { notAdvice } from "../law/words.ts";
import { dateText } from "../words/grammar.ts";
import { plainIn, plainOf } from "../words/short.ts";
import { questionEntries } from "./law-entries.ts";
import { foldedLaw } from "./law-folded.ts";
import type { Way } from "./law-of-pair.ts";
import { agreementsTable, conventionsTable } from "./law-tables.ts";
import type { Pair } from "./pair.ts";

/** Section 4: what the law of each answers for citizens of the other, what binds both, and what held before. */
export function lawSection(pair: Pair, heldOn: string, lang: Lang): Section {
  const { ways, agreements, conventions } = pair.law;
  const more = foldedLaw(pair.law, lang);
  const [there, here] = ways;
  const blocks: Block[] = [
    ...wayList(there, "rules", heldOn, lang),
    ...wayList(here, "rules-back", heldOn, lang),
    ...(agreements.length > 0
      ? [
          {
            type: "table" as const,
            id: "agreements",
            heading: said(lang, "Agreements of the two", "Соглашения двух стран"),
            sub: "",
            table: agreementsTable(agreements, heldOn, lang),
          },
        ]
      : []),
    ...(conventions.length > 0
      ? [
          {
            type: "table" as const,
            id: "conventions",
            heading: said(lang, "Conventions that both ratified", "Конвенции, ратифицированные обеими"),
            sub: said(
              lang,
              "By the records; the day of ratification or accession.",
              "По записям; день ратификации или присоединения.",
            ),
            table: conventionsTable(pair, conventions, lang),
          },
        ]
      : []),
    ...(more ? [more] : []),
  ];
  return {
    id: "law",
    heading: said(lang, "4. Law between the two", "4. Правила между двумя странами"),
    intro: blocks.length > 0 ? `${notAdvice(lang)} ${howCoded(pair, lang)}` : noRecord(lang),
    toc: blocks.flatMap((b) => ("heading" in b && "id" in b ? [{ id: b.id, label: b.heading }] : [])),
    blocks,
  };
}

/** Only the records of the ten are coded, so an economy outside of them is told of where one of the ten names it. */
function noRecord(lang: Lang): string {
  return said(
    lang,
    "No record is held of an agreement between the two or of a rule that names the other. That does not mean that there is none: only the law of the ten countries is collected here, and rules for every foreigner or for a group of states stand on their profiles.",
    "Записей о соглашении двух стран или о правиле, в котором названа другая, в базе нет. Это не означает, что их не существует: здесь собрано право только десяти стран, а правила для всех иностранцев или для группы государств стоят в их профилях.",
  );
}

function howCoded({ law }: Pair, lang: Lang): string {
  const draft = law.ways.some((way) =>
    [...way.main, ...way.named].some((q) => q.answers.some((a) => a.review_status === "draft")),
  );
  return [
    said(lang, "Each answer is read out of one record.", "Каждый ответ прочитан в одной записи."),
    ...(draft ? [said(lang, "No second reader has reviewed them yet.", "Второй читатель их ещё не проверял.")] : []),
    said(lang, "“No record held” does not mean that there is no rule.", "«Записи нет» не означает, что нет правила."),
  ].join(" ");
}

/** Nothing where there is no question to tell. */
function wayList(way: Way, id: string, heldOn: string, lang: Lang): LawList[] {
  const { host, guest } = way;
  const entries = [...way.main, ...way.named].flatMap((q) => questionEntries(q, way, heldOn, lang));
  if (entries.length === 0) return [];
  const list: LawList = {
    type: "law",
    id,
    heading: said(
      lang,
      `Citizens of ${plainOf(guest, "en")} ${plainIn(host, "en")}`,
      `Граждане ${plainOf(guest, "ru")} ${plainIn(host, "ru")}`,
    ),
    sub: said(
      lang,
      `Answers in effect on ${dateText(heldOn, "en")}`,
      `Ответы, действующие на ${dateText(heldOn, "ru")}`,
    ),
    entries,
  };
  return [list];
}
