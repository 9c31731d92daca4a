import type { Lang } from "../../schemas/language.ts";
import type { Fact } from "../data.ts";
import type { Cell, DotSeries } from "../document.ts";
import { millions } from "../words/grammar.ts";
import { yearText } from "../words/numbers.ts";
import { type FigureContext, said } from "./context.ts";
import { isEconomy, type OwnNumber } from "./own/groups.ts";
import type { OwnFact } from "./own/read.ts";
import { officialFirst } from "./own/transfers.ts";
import { letter, toMillions } from "./series.ts";

/** Our allocation of one year by rule 3 (M-362), and what central banks count, by sender. */
export interface Ours {
  readonly year: string;
  readonly facts: readonly (Fact & { readonly obs_value: number })[];
  readonly bySender: ReadonlyMap<string, number>;
  /** The newest yearly figure of the central bank for each sender; its year may be another. */
  readonly actual: ReadonlyMap<string, OwnNumber>;
}

/** The newest year of our allocation; null where there is none. */
export function oursOf(facts: readonly Fact[], own: readonly OwnFact[]): Ours | null {
  const year = facts
    .map((f) => f.time_period)
    .toSorted()
    .at(-1);
  if (!year) return null;
  const newest = facts.filter((f): f is Fact & { obs_value: number } => f.time_period === year && f.obs_value !== null);
  return {
    year,
    facts: newest,
    bySender: new Map(newest.map((f) => [f.counterpart_area, f.obs_value])),
    actual: actualBySender(own),
  };
}

/** All channels where the bank prints them, else what it prints; its own figures before quoted ones. */
function actualBySender(own: readonly OwnFact[]): Map<string, OwnNumber> {
  const counted = officialFirst(own).filter(
    (f): f is OwnNumber =>
      f.indicator === "MTO_IN" &&
      f.freq === "A" &&
      f.unit_measure === "USD" &&
      f.breakdown_1 !== "NC" &&
      (f.obs_value ?? 0) > 0 &&
      isEconomy(f.counterpart_area),
  );
  const whole = counted.some((f) => f.breakdown_1 === "_T") ? counted.filter((f) => f.breakdown_1 === "_T") : counted;
  return new Map(
    whole.toSorted((a, b) => (a.time_period < b.time_period ? -1 : 1)).map((f) => [f.counterpart_area, f]),
  );
}

/** Columns of the table after the published matrices. */
export function oursColumns(ours: Ours | null, { lang }: FigureContext): { label: string; numeric: boolean }[] {
  if (!ours) return [];
  return [
    { label: said(lang, `Our estimate, ${ours.year}`, `Наша оценка, ${yearText(ours.year, "ru")}`), numeric: true },
    ...(ours.actual.size > 0
      ? [
          { label: said(lang, "Central bank", "Центральный банк"), numeric: true },
          { label: said(lang, "its year", "за год"), numeric: false },
        ]
      : []),
  ];
}

/** The same columns for one sender. */
export function oursCells(ours: Ours | null, sender: string, { lang }: FigureContext): Cell[] {
  if (!ours) return [];
  const none: Cell = { text: "", value: null, status: "O" };
  const value = ours.bySender.get(sender);
  const actual = ours.actual.get(sender);
  return [
    value === undefined ? none : { text: millions(value, lang), value: toMillions(value), status: "E" },
    ...(ours.actual.size > 0
      ? [
          actual
            ? { text: millions(actual.obs_value, lang), value: toMillions(actual.obs_value), status: letter(actual) }
            : none,
          { text: actual?.time_period ?? "" },
        ]
      : []),
  ];
}

/** Senders whose central-bank figure is of the year of ours: only those are drawn beside it. */
export function actualOfTheYear(ours: Ours, sender: string): OwnNumber | null {
  const found = ours.actual.get(sender);
  return found?.time_period === ours.year ? found : null;
}

/** Hollow triangles: computed here. */
export function oursSeries(year: string, lang: Lang): DotSeries {
  return {
    id: "ours",
    label: said(lang, `${year}, our estimate`, `${yearText(year, "ru")}, наша оценка`),
    nearness: "compiled",
    hollow: true,
    small: false,
    direction: "in",
  };
}

/** What the central bank counts in the year of ours; no series without a sender. */
export function bankSeries(bank: readonly OwnFact[], lang: Lang): DotSeries[] {
  const [one] = bank;
  if (!one) return [];
  return [
    {
      id: "bank",
      label: said(lang, `${one.time_period}, central bank`, `${yearText(one.time_period, "ru")}, центральный банк`),
      nearness: one.nearness,
      hollow: one.nearness === "quoted",
      small: false,
      direction: "in",
    },
  ];
}
