import type { Fact } from "../data.ts";
import type { Figure, Text } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { yearText } from "../words/numbers.ts";
import { ruleLink } from "../words/rule-link.ts";
import { badges } from "./badges.ts";
import { citeInputs } from "./computed.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { oursOf } from "./model-ours.ts";
import { unlistedNotes } from "./model-ours-words.ts";
import { largestSenders, type Modelled, modelledSenders } from "./money-flow-modelled.ts";
import { countedSide, modelledSide } from "./money-flow-side.ts";
import { moneyFlowTable } from "./money-flow-table.ts";
import { citation, computedLines, inputsOf, printedLines } from "./origin.ts";
import { type CountedSenders, countedSenders } from "./own/counted-senders.ts";
import { behind, citedOf, sourceNames, traps } from "./own/groups.ts";
import type { OwnFact } from "./own/read.ts";

/** Senders of the newest matrix that our estimate is held against. */
const LARGE = 8;

/**
 * Where the money comes from, as parts: what the central bank counts by sender, and a modelled division of a year's total,
 * ours (`R_BIL_RS3`, M-362) or else the World Bank's. Each is a picture of its own, for they are different wholes.
 *
 * @param own the country's own statistics.
 * @param allocated `R_BIL_RS3`, the newest year.
 * @param matrices `R_BIL_EST`, all years. Null without either picture.
 */
export function moneyFlow(
  own: readonly OwnFact[],
  allocated: readonly Fact[],
  matrices: readonly Fact[],
  ctx: FigureContext,
): Figure | null {
  const { lang, area } = ctx;
  const counted = countedSenders(own);
  const modelled = modelledSenders(allocated, matrices);
  const sides = [...(counted ? [countedSide(counted, ctx)] : []), ...(modelled ? [modelledSide(modelled, ctx)] : [])];
  const [first] = sides;
  if (!first) return null;
  const printed = counted ? behind([...counted.senders, counted.whole], ctx) : [];
  const ours = modelled?.kind === "ours" ? oursOf(allocated, own) : null;
  const matrix = modelled?.kind === "matrix" ? modelled.facts : [];
  const modelId = modelled?.kind === "ours" ? "R_BIL_RS3" : "R_BIL_EST";
  const sources = [
    ...(counted ? [sourceNames(printed, lang)] : []),
    ...(modelled ? [modelSource(modelled, ctx)] : []),
  ].join("; ");
  return {
    type: "figure",
    id: "money-flow",
    concepts: conceptsOf([...(counted ? ["MTO_IN"] : []), ...(modelled ? [modelId] : [])], lang),
    badges: [
      ...(counted ? [counted.whole.nearness === "quoted" ? badges.quoted(lang) : badges.centralBank(lang)] : []),
      ...(modelled ? [badges.modelled(lang)] : []),
    ],
    headline: first.headline,
    sub: said(
      lang,
      `Money received ${inArea(area, "en")} by the country it comes from, US$ million and per cent of the whole${modelled ? ". Pale and dashed: modelled, not data" : ""}`,
      `Деньги, полученные ${inArea(area, "ru")}, по странам, откуда они пришли, млн долл. США и % целого${modelled ? ". Бледные полосы с пунктиром – модель, а не данные" : ""}`,
    ),
    charts: sides.map(({ heading, chart }) => ({ heading: sides.length > 1 ? heading : "", direction: "in", chart })),
    events: [],
    source: said(lang, `Source: ${sources}.`, `Источник: ${sources}.`),
    notes: [
      ...(modelled ? [modelText(modelled, ctx)] : []),
      ...(ours ? unlistedNotes(ours, largestSenders(matrices, LARGE), ctx) : []),
      ...wholesNote(counted, modelled, ctx),
      ...traps(printed, lang),
    ],
    findings: [],
    table: moneyFlowTable(sides, ctx),
    provenance: [
      ...printedLines(said(lang, "Counted", "Учтено"), printed, ctx),
      ...(ours ? computedLines(said(lang, "Our estimate", "Наша оценка"), ours.facts, ctx) : []),
      ...printedLines(said(lang, "Modelled", "Модель"), matrix, ctx),
    ],
    citation: [citation(citedOf([...printed, ...matrix]), ctx), ...(ours ? [citeInputs(ours.facts, "", ctx)] : [])]
      .filter((text) => text !== "")
      .join(" "),
  };
}

function modelSource({ kind, year, facts }: Modelled, ctx: FigureContext): string {
  const { lang } = ctx;
  if (kind === "matrix")
    return said(
      lang,
      `World Bank / KNOMAD, bilateral matrix for ${year}, modelled [E]`,
      `Всемирный банк / KNOMAD, матрица за ${yearText(year, "ru")}, модель [E]`,
    );
  const from = sourceNames(inputsOf(facts, ctx), lang);
  return said(
    lang,
    `our estimate for ${year}, [E], from: ${from}`,
    `наша оценка за ${yearText(year, "ru")}, [E], по данным: ${from}`,
  );
}

function modelText({ kind, year }: Modelled, { lang }: FigureContext): Text {
  if (kind === "matrix")
    return said(
      lang,
      "The model splits a yearly total by migrant stocks and incomes per head; it is an estimate, not data. Our own estimate does not reach the newest year for this country.",
      "Модель делит годовую сумму по численности мигрантов и доходам на душу населения; это оценка, а не данные. За последний год нашей оценки для этой страны нет.",
    );
  return [
    said(
      lang,
      `The estimate divides all that was received in ${year} by migrant stocks and incomes in both countries; it is a model, not data. Rule: `,
      `Оценка делит всё полученное за ${yearText(year, "ru")} по численности мигрантов и доходам в обеих странах; это модель, а не данные. Правило: `,
    ),
    ruleLink("M-362", lang),
    ".",
  ];
}

function wholesNote(counted: CountedSenders | null, modelled: Modelled | null, { lang }: FigureContext): string[] {
  if (!counted || !modelled) return [];
  return [
    said(
      lang,
      "The two pictures are of different wholes: the bank counts transfers that passed through it, the model divides a balance-of-payments total. Their bands are not to be added.",
      "Это части разных целых: банк учитывает прошедшие через него переводы, модель делит сумму платёжного баланса. Складывать полосы нельзя.",
    ),
  ];
}
