import type { Lang } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import type { Fact } from "../data.ts";
import type { Chart, Direction, Figure, Nearness } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import { citedOf, sourceNames } from "../figures/own/groups.ts";
import { citing } from "./citing.ts";
import type { MirrorPair, Thing } from "./mirror.ts";
import { thingText } from "./mirror-words.ts";
import { computedNotes, pairHeadline, pairsTable, reasonNotes } from "./mirror-years.ts";
import type { Pair } from "./pair.ts";
import { lines } from "./provenance.ts";
import type { CorridorRows } from "./rows.ts";

/** What a figure of pairs is of: every pair held of a thing, and the newest of those drawn, which the headline tells. */
export interface PairsDrawn {
  readonly thing: Thing;
  readonly all: readonly MirrorPair[];
  readonly newest: MirrorPair;
}

/** Seen from the country of the page. */
export const directionOf = (thing: Thing, pair: Pair): Direction => (thing.from === pair.from ? "out" : "in");

/** A figure of the two sides of one thing: the chart as given, everything else told of the pairs. */
export function pairFigure(
  { thing, all, newest }: PairsDrawn,
  { sub, chart }: { readonly sub: string; readonly chart: (headline: string) => Chart },
  pair: Pair,
  rows: CorridorRows,
  lang: Lang,
): Figure {
  const name = thingText(thing, lang);
  const headline = pairHeadline(thing, name, newest, lang);
  const used = usedOf(all, rows);
  const direction = directionOf(thing, pair);
  return {
    type: "figure",
    id: `mirror-${thing.what}-${direction}`,
    badges: [
      newest.a.unit_measure === "USD" ? badges.centralBank(lang) : badges.national(lang),
      ...(used.some((f) => nearnessOf(f.source_id) === "quoted") ? [badges.quoted(lang)] : []),
    ],
    concepts: conceptsOf([...new Set([newest.a.indicator, newest.b.indicator])], lang),
    headline,
    sub,
    charts: [{ heading: "", direction, chart: chart(headline) }],
    events: [],
    source: said(lang, `Source: ${sourceNames(used, "en")}.`, `Источник: ${sourceNames(used, "ru")}.`),
    notes: [...reasonNotes(all, lang), ...computedNotes(thing, all, pair.fromPairs, lang)],
    findings: [],
    table: pairsTable(thing, all, pair.fromPairs, said(lang, `${name}: both sides`, `${name}: обе стороны`), lang),
    provenance: lines(said(lang, "All points", "Все точки"), used, rows.cards, lang),
    citation: citation(citedOf(used), citing(rows, lang)),
  };
}

/** The figures of the pairs; of computed ones also those they come of. */
function usedOf(all: readonly MirrorPair[], { mirrorFacts }: CorridorRows): Fact[] {
  const ids = all.flatMap((p) => [p.a_obs_id, p.b_obs_id]);
  const inputs = ids.flatMap((id) => mirrorFacts.get(id)?.inputs ?? []);
  return [...new Set([...ids, ...inputs])].flatMap((id) => mirrorFacts.get(id) ?? []);
}

/** How near a source is to a count. */
export function nearnessOf(sourceId: string): Nearness {
  return sources.find((s) => s.id === sourceId)?.nearness ?? "reported";
}
