import type { Fact } from "../data.ts";
import type { Figure, Text } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { yearText } from "../words/numbers.ts";
import { ruleLink } from "../words/rule-link.ts";
import { badges } from "./badges.ts";
import { citeInputs } from "./computed.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { type Ours, oursOf } from "./model-ours.ts";
import { countedSide, oursSide } from "./money-flow-side.ts";
import { moneyFlowTable } from "./money-flow-table.ts";
import { citation, computedLines, printedLines } from "./origin.ts";
import { type CountedSenders, countedSenders } from "./own/counted-senders.ts";
import { behind, citedOf, sourceNames, traps } from "./own/groups.ts";
import type { OwnFact } from "./own/read.ts";

/** Fewest senders of our estimate that make a picture of parts. */
const FEWEST = 3;

/**
 * Where the money comes from, as parts: what the central bank counts by sender, and our allocation of the year's total
 * (`R_BIL_RS3`, M-362), each a picture of its own, for they are different wholes. Null without either.
 */
export function moneyFlow(own: readonly OwnFact[], allocated: readonly Fact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const counted = countedSenders(own);
  const ours = oursOf(allocated, own);
  const sides = [
    ...(counted ? [countedSide(counted, ctx)] : []),
    ...(ours && ours.bySender.size >= FEWEST ? [oursSide(ours, ctx)] : []),
  ];
  const [first] = sides;
  if (!first) return null;
  const printed = counted ? behind([...counted.senders, ...(counted.whole ? [counted.whole] : [])], ctx) : [];
  const modelled = sides.some((s) => s.kind === "model") ? ours : null;
  return {
    type: "figure",
    id: "money-flow",
    concepts: conceptsOf([...(counted ? ["MTO_IN"] : []), ...(modelled ? ["R_BIL_RS3"] : [])], lang),
    badges: [
      ...(counted ? [counted.senders[0]?.nearness === "quoted" ? badges.quoted(lang) : badges.centralBank(lang)] : []),
      ...(modelled ? [badges.modelled(lang)] : []),
    ],
    headline: first.headline,
    sub: said(
      lang,
      `Money received ${inArea(area, "en")} by the country it comes from, US$ million and per cent of the whole${modelled ? ". Hollow and dashed: modelled, not data" : ""}`,
      `Деньги, полученные ${inArea(area, "ru")}, по странам, откуда они пришли, млн долл. США и % целого${modelled ? ". Полые полосы с пунктиром – модель, а не данные" : ""}`,
    ),
    charts: sides.map(({ heading, chart }) => ({
      heading: sides.length > 1 ? heading : "",
      direction: "in",
      chart,
    })),
    events: [],
    source: said(
      lang,
      `Source: ${[...(counted ? [sourceNames(printed, "en")] : []), ...(modelled ? [`our estimate for ${modelled.year}, [E]`] : [])].join("; ")}.`,
      `Источник: ${[...(counted ? [sourceNames(printed, "ru")] : []), ...(modelled ? [`наша оценка за ${yearText(modelled.year, "ru")}, [E]`] : [])].join("; ")}.`,
    ),
    notes: [...notesOf(counted, modelled, ctx), ...traps(printed, lang)],
    findings: [],
    table: moneyFlowTable(sides, ctx),
    provenance: [
      ...printedLines(said(lang, "Counted", "Учтено"), printed, ctx),
      ...(modelled ? computedLines(said(lang, "Our estimate", "Наша оценка"), modelled.facts, ctx) : []),
    ],
    citation: [
      ...(printed.length > 0 ? [citation(citedOf(printed), ctx)] : []),
      ...(modelled ? [citeInputs(modelled.facts, "", ctx)] : []),
    ].join(" "),
  };
}

function notesOf(counted: CountedSenders | null, ours: Ours | null, { lang }: FigureContext): Text[] {
  return [
    ...(ours
      ? [
          [
            said(
              lang,
              `The estimate divides all that was received in ${ours.year} by migrant stocks and incomes in both countries; it is a model, not data. Rule: `,
              `Оценка делит всё полученное за ${yearText(ours.year, "ru")} по численности мигрантов и доходам в обеих странах; это модель, а не данные. Правило: `,
            ),
            ruleLink("M-362", lang),
            ".",
          ],
        ]
      : []),
    ...(counted && ours
      ? [
          said(
            lang,
            "The two pictures are of different wholes: the bank counts transfers that passed through it, the model divides a balance-of-payments total. Their bands are not to be added.",
            "Это части разных целых: банк учитывает прошедшие через него переводы, модель делит сумму платёжного баланса. Складывать полосы нельзя.",
          ),
        ]
      : []),
    ...(counted && counted.whole === null
      ? [
          said(
            lang,
            "The source names only these countries and not the whole, so there are no shares.",
            "Источник называет только эти страны, а целого не приводит, поэтому долей нет.",
          ),
        ]
      : []),
  ];
}
