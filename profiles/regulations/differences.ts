import type { Lang } from "../../schemas/language.ts";
import { fromBases, membershipBasis } from "../../schemas/regulations/provision.ts";
import type { Cell, Span, TableBlock, Text } from "../document.ts";
import { said } from "../figures/context.ts";
import { noRecord, shortWhom, sourcesDisagree, statedText } from "../law/words.ts";
import { labelOf } from "../words/areas.ts";
import { guestsText } from "./answer-entries.ts";
import { anchorOf } from "./cell.ts";
import type { CellChange, ChangeDay } from "./days.ts";
import type { MatrixQuestion } from "./questions.ts";
import type { DayAnswer } from "./read.ts";

/** What differs from the day before: pairs of one country with the same answers before and after stand in one row. */
export function differenceTable({ day, changes }: ChangeDay, question: MatrixQuestion, lang: Lang): TableBlock {
  const rows = new Map<string, CellChange[]>();
  for (const change of changes) {
    const key = [change.host, ...[...change.gone, ...change.added].map((a) => a.provision_id)].join(" ");
    rows.set(key, [...(rows.get(key) ?? []), change]);
  }
  const title = said(lang, "What differs from the day before", "Что отличается от предыдущего дня");
  return {
    type: "table",
    id: "differences",
    heading: "",
    sub: "",
    table: {
      caption: title,
      columns: [
        question.row[lang],
        question.column[lang],
        said(lang, "Before", "Было"),
        said(lang, "From this day", "С этого дня"),
        said(lang, "The day is", "Этот день –"),
      ].map((label) => ({ label, numeric: false })),
      rows: [...rows.values()].flatMap((own): Cell[][] => {
        const [first] = own;
        if (!first) return [];
        return [
          [
            { text: labelOf(first.host, lang) },
            {
              text: guestsText(
                own.map((c) => c.guest),
                lang,
              ),
            },
            { text: answersText(first.gone, lang, false) },
            { text: answersText(first.added, lang, true) },
            { text: basisText(day, first, lang) },
          ],
        ];
      }),
      stack: true,
    },
  };
}

/** Answers in words, the new ones opening their entries on the page; both sides where sources disagree. */
function answersText(answers: readonly DayAnswer[], lang: Lang, linked: boolean): Text {
  if (answers.length === 0) return noRecord(lang);
  const contested = answers.some((a) => a.answer_code === "CON");
  const alone = contested && answers.length === 1 && answers.some((a) => a.by_membership);
  const or = contested ? said(lang, " or ", " или ") : "; ";
  const spans = answers.flatMap((a, i): Span[] => {
    const text = [shortWhom(a, lang), statedText(a, lang)].filter((t) => t !== "").join(": ");
    return [...(i === 0 ? [] : [or]), linked ? { text, href: `#${anchorOf(a)}` } : text];
  });
  return [contested ? `${sourcesDisagree(lang)}: ` : "", ...spans, alone ? `${or}${noRecord(lang)}` : ""];
}

/** What the day rests on: the day of effect, of adoption, of a source, of an end, or of a membership. */
function basisText(day: string, { added, gone }: CellChange, lang: Lang): string {
  const begun = added.find((a) => a.valid_from === day);
  if (begun && begun.from_basis !== "MEMBER") return fromBases[begun.from_basis][lang];
  if (!begun && gone.some((a) => a.valid_to === day))
    return said(lang, "the end of the answer before", "окончание прежнего ответа");
  return membershipBasis[lang];
}
