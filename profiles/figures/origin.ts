import type { Lang } from "../../schemas/language.ts";
import { methodologyVersion, methods } from "../../schemas/methods.ts";
import { sources } from "../../sources/index.ts";
import { type Fact, provenance } from "../data.ts";
import type { Provenance } from "../document.ts";
import { editionText, editionYear } from "../words/editions.ts";
import { dateText } from "../words/grammar.ts";
import { stop } from "../words/sentences.ts";
import { type FigureContext, said } from "./context.ts";

/** Where printed numbers come from: one line a file. */
export function printedLines(what: string, facts: readonly Fact[], ctx: FigureContext): Provenance[] {
  return provenance(
    what,
    facts.filter((f) => f.obs_value !== null),
    ctx.cards,
    ctx.lang,
  );
}

/** Where computed numbers come from: the method, then the files of everything they were computed from. */
export function computedLines(what: string, facts: readonly Fact[], ctx: FigureContext): Provenance[] {
  const methodIds = [...new Set(facts.flatMap((f) => f.method_id ?? []))];
  const inputs = said(ctx.lang, `${what}, computed from`, `${what}, рассчитано по`);
  return [
    ...methodIds.map((id) => methodLine(what, id, ctx.lang)),
    ...provenance(inputs, inputsOf(facts, ctx), ctx.cards, ctx.lang),
  ];
}

/** The line of a number computed here: its method and formula. */
export function methodLine(what: string, methodId: string, lang: Lang): Provenance {
  const method = methods.find((m) => m.id === methodId);
  return {
    what,
    publisher: said(lang, "Calculated here", "Рассчитано здесь"),
    title: `${said(lang, "method", "метод")} ${methodId}${method ? `, ${lower(method.title[lang])}` : ""}`,
    locators: method?.formula ?? "",
    edition: said(lang, `methodology ${methodologyVersion}`, `методология ${methodologyVersion}`),
    licence: { name: said(lang, "that of the figures it is computed from", "та же, что у исходных данных"), url: null },
    sha256: "",
    url: null,
    sourceId: "",
    methodId,
  };
}

/** Abbreviations keep their capitals. */
function lower(title: string): string {
  return /^[A-ZА-ЯЁ]{2}/.test(title) ? title : title.charAt(0).toLocaleLowerCase() + title.slice(1);
}

/** Printed numbers behind computed ones, through those computed on the way. */
export function inputsOf(facts: readonly Fact[], ctx: FigureContext): Fact[] {
  const found = new Map<string, Fact>();
  const visit = (ids: readonly string[]): void => {
    for (const id of ids) {
      const fact = ctx.inputs.get(id);
      if (!fact || found.has(id)) continue;
      found.set(id, fact);
      visit(fact.inputs);
    }
  };
  visit(facts.flatMap((f) => f.inputs));
  return [...found.values()].filter((f) => f.source_id !== "mirpal");
}

/** What is cited of one source: its editions, and the dataset within it where it has several. */
export interface Cited {
  readonly sourceId: string;
  readonly editions: readonly string[];
  /** Indicator's code and name, or the figure's own title. */
  readonly about: string;
}

/** The citation line of the glossary, one sentence a source. */
export function citation(cited: readonly Cited[], ctx: FigureContext): string {
  return cited.map((c) => citationOf(c, ctx)).join(" ");
}

function citationOf(
  { sourceId, editions, about }: Cited,
  { lang, heldOn, retrievedOn = heldOn }: FigureContext,
): string {
  const source = sources.find((s) => s.id === sourceId);
  if (!source) throw new Error(`no source ${sourceId}`);
  const { publisher, landing } = source.origin;
  const years = [...new Set(editions.map(editionYear))].filter(Boolean).toSorted().join(", ");
  const names = editions.map((e) => editionText(e, lang)).join(", ");
  const about_ = about ? `: ${about}` : "";
  if (lang === "en")
    return `${publisher.en} (${years}). ${source.title.en}${about_}. Edition: ${names}. Retrieved ${dateText(retrievedOn, "en")} from ${landing}.`;
  return `${publisher.ru}. ${source.title.ru}${about_}. Издание: ${stop(names)} URL: ${landing} (дата обращения: ${retrievedOn.split("-").toReversed().join(".")}).`;
}
