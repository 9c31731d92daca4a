import type { Lang } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import type { Fact } from "../data.ts";
import type { Badge, Provenance } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { citeInputs } from "../figures/computed.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { computedLines, inputsOf, printedLines } from "../figures/origin.ts";
import { editionOf } from "../words/editions.ts";
import { listText } from "../words/grammar.ts";
import { isComputed, type Measure } from "./measure.ts";
import type { CompareData } from "./read.ts";

export function contextOf(data: CompareData, lang: Lang): FigureContext {
  const { cards, inputs, heldOn, retrievedOn } = data;
  return { lang, area: "", cards, inputs, heldOn, retrievedOn, findings: () => [] };
}

export function badgesOf(measure: Measure, lang: Lang): Badge[] {
  const whose = isComputed(measure)
    ? badges.calculated(lang)
    : measure.sourceId === "undesa-migrant-stock"
      ? badges.unDesa(lang)
      : badges.worldBank(lang);
  return measure.modelled ? [whose, badges.modelled(lang)] : [whose];
}

/** Where the numbers of several measures' facts come from, the whole of it: what one figure says of its sources. */
export interface Origin {
  readonly source: string;
  readonly provenance: readonly Provenance[];
  readonly citation: string;
}

export function originOf(measure: Measure, facts: readonly Fact[], what: string, ctx: FigureContext): Origin {
  const { lang } = ctx;
  return {
    source: isComputed(measure) ? computedSource(facts, ctx) : printedSource(facts, lang),
    provenance: isComputed(measure) ? computedLines(what, facts, ctx) : printedLines(what, facts, ctx),
    citation: citeInputs(facts, measure.subject[lang], ctx),
  };
}

function printedSource(facts: readonly Fact[], lang: Lang): string {
  const list = listText(
    titles(facts, lang).map(
      ({ title, id }) =>
        `${title}, ${[...new Set(facts.filter((f) => f.source_id === id).map((f) => f.edition))].map((e) => editionOf(e, lang)).join(", ")}`,
    ),
    lang,
  );
  return said(lang, `Source: ${list}.`, `Источник: ${list}.`);
}

function computedSource(facts: readonly Fact[], ctx: FigureContext): string {
  const { lang } = ctx;
  const list = titles(inputsOf(facts, ctx), lang)
    .map((t) => t.title)
    .join("; ");
  const methods = [...new Set(facts.flatMap((f) => f.method_id ?? []))].join(", ");
  return said(
    lang,
    `Source: calculated here by one method for all countries (${methods}), [E] throughout, from: ${list}.`,
    `Источник: рассчитано здесь одним методом для всех стран (${methods}), везде [E], по данным: ${list}.`,
  );
}

function titles(facts: readonly Fact[], lang: Lang): { id: string; title: string }[] {
  return [...new Set(facts.map((f) => f.source_id))].map((id) => {
    const source = sources.find((s) => s.id === id);
    if (!source) throw new Error(`no source ${id}`);
    const { publisher } = source.origin;
    return { id, title: `${publisher[lang]}, ${said(lang, source.title.en, `«${source.title.ru}»`)}` };
  });
}
