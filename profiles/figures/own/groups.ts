import { areaById } from "../../../schemas/areas.ts";
import type { Lang } from "../../../schemas/language.ts";
import { sources } from "../../../sources/index.ts";
import type { Fact } from "../../data.ts";
import type { Point } from "../../document.ts";
import { runsText } from "../../words/year-runs.ts";
import type { FigureContext } from "../context.ts";
import { inputsOf } from "../origin.ts";
import { held, points, withGaps } from "../series.ts";
import type { OwnFact } from "./read.ts";

/** A figure with a number. */
export type OwnNumber = OwnFact & { readonly obs_value: number };

/** Figures of one series: everything of the key but the period is the same, and so is the source. */
export interface Group {
  readonly facts: readonly OwnNumber[];
  readonly source_id: string;
  readonly indicator: string;
  readonly breakdown_1: string;
  readonly direction: string;
  readonly duration_rule: OwnFact["duration_rule"];
  readonly nearness: OwnFact["nearness"];
}

const KEY = [
  "source_id",
  "indicator",
  "ref_area",
  "counterpart_area",
  "direction",
  "breakdown_1",
  "concept_basis",
  "duration_rule",
  "sex",
  "unit_measure",
] as const;

/** Facts parted into series; a national and an international figure, or two rules of stay, are never one series. */
export function groupsOf(facts: readonly OwnFact[]): Group[] {
  const parted = new Map<string, OwnNumber[]>();
  for (const f of held(facts) as OwnNumber[]) {
    const key = KEY.map((column) => f[column]).join("|");
    parted.set(key, [...(parted.get(key) ?? []), f]);
  }
  return [...parted.values()].flatMap((own) => {
    const [one] = own;
    if (!one) return [];
    const { source_id, indicator, breakdown_1, direction, duration_rule, nearness } = one;
    return [{ facts: own, source_id, indicator, breakdown_1, direction, duration_rule, nearness }];
  });
}

/** Points of a yearly series with a gap for every year that was not published. */
export function pointsWithGaps(facts: readonly OwnNumber[], scale?: (v: number) => number): Point[] {
  return withGaps(points(facts, scale));
}

/** The years of a series as it is held: `1990–2019, 2024–2025`. */
export function yearRuns(facts: readonly OwnNumber[]): string {
  return runsText(facts.map((f) => Number(f.time_period.slice(0, 4))));
}

/** Whether the other side of a figure is a single economy. */
export const isEconomy = (id: string): boolean => areaById(id)?.kind === "economy";

/** Publisher of a source, in the page's language. */
export function publisherOf(sourceId: string, lang: Lang): string {
  const source = sources.find((s) => s.id === sourceId);
  if (!source) throw new Error(`no source ${sourceId}`);
  return source.origin.publisher[lang];
}

/** Publisher, title and newest edition of sources, for the line under a chart. */
export function sourceNames(facts: readonly Fact[], lang: Lang): string {
  const ids = [...new Set(facts.map((f) => f.source_id))].filter((id) => id !== "mirpal");
  return ids.map((id) => `${publisherOf(id, lang)}, ${sources.find((s) => s.id === id)?.title[lang] ?? id}`).join("; ");
}

/** What the sources of a figure mislead about, one note each. */
export function traps(facts: readonly Fact[], lang: Lang): string[] {
  const ids = [...new Set(facts.map((f) => f.source_id))];
  return ids.flatMap((id) => sources.find((s) => s.id === id)?.trap[lang] ?? []);
}

/** Citations of the sources of a figure. */
export function citedOf(facts: readonly Fact[]) {
  const ids = [...new Set(facts.map((f) => f.source_id))].filter((id) => id !== "mirpal");
  return ids.map((sourceId) => ({
    sourceId,
    editions: [...new Set(facts.filter((f) => f.source_id === sourceId).map((f) => f.edition))],
    about: "",
  }));
}

/** Printed facts, and for computed ones those they were computed from: what sources, traps and citations are of. */
export function behind(facts: readonly OwnFact[], ctx: FigureContext): Fact[] {
  const computed = facts.filter((f) => f.source_id === "mirpal");
  return [...facts.filter((f) => f.source_id !== "mirpal"), ...inputsOf(computed, ctx)];
}
