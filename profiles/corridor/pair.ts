import { theTen } from "../../schemas/areas.ts";
import type { Fact } from "../data.ts";
import type { OwnFact } from "../figures/own/read.ts";
import type { EditionFact } from "../figures/read-editions.ts";
import type { FindingRow } from "./finding-rows.ts";
import { type PairLaw, pairLaw } from "./law-of-pair.ts";
import type { MirrorPair, OwnFigure } from "./mirror.ts";
import type { FromPair } from "./mirror-rows.ts";
import type { CorridorRows, OverrideRow } from "./rows.ts";

/** A number that is there. */
export type Known<F extends Fact> = F & { readonly obs_value: number };

/** What one edition prints on people from one country in another, by year. */
export interface Edition {
  readonly edition: string;
  readonly points: readonly Known<EditionFact>[];
}

/** People from `origin` living in `destination`, every source held. */
export interface Side {
  readonly origin: string;
  readonly destination: string;
  /** Newest first; an edition that has no number for the corridor is not in the list. */
  readonly editions: readonly Edition[];
  /** The newest edition held, whether or not it has a number for the corridor. */
  readonly newestHeld: string;
  /** Editions held of which none has a number for the corridor, newest first. */
  readonly silent: readonly string[];
  readonly compiled: readonly Known<Fact>[];
  /** Destinations in the newest sum of the origin's emigrants, if the destination is one of them. */
  readonly destinations: number | null;
}

/** A corridor seen from one country: its people there, and the money it receives. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  /** People from `from` in `to`. */
  readonly out: Side;
  /** People from `to` in `from`. */
  readonly in: Side;
  /** Modelled money received by `from` from `to`, by year; blanks included. */
  readonly received: readonly Fact[];
  readonly sent: readonly Fact[];
  /** Our own allocation of the newest year, both ways. */
  readonly allocated: readonly Known<Fact>[];
  /** Overrides that decide what the two modelled columns say of each other. */
  readonly overrides: readonly OverrideRow[];
  readonly own: readonly OwnFigure[];
  /** Both sides' figures on one thing, both ways. */
  readonly mirror: readonly MirrorPair[];
  readonly fromPairs: readonly FromPair[];
  readonly ownFacts: readonly OwnFact[];
  readonly legacy: boolean;
  readonly findings: readonly FindingRow[];
  readonly law: PairLaw;
}

/** Whose corridors: two economies, in the order of the page. */
export type Ends = readonly [from: string, to: string];

/** The ninety ordered pairs of the ten. */
export const endsAmongTen: readonly Ends[] = theTen.flatMap(({ id: from }) =>
  theTen.filter(({ id: to }) => to !== from).map(({ id: to }): Ends => [from, to]),
);

/** The corridors of these ends, by default those of the ten. */
export function pairsOf(rows: CorridorRows, ends: readonly Ends[] = endsAmongTen): Pair[] {
  const sides = new Map(ends.map(([a, b]) => [`${a}|${b}`, sideOf(a, b, rows)]));
  const side = (a: string, b: string): Side => sides.get(`${a}|${b}`) ?? sideOf(a, b, rows);
  return ends.map(([from, to]) => pairOf(from, to, side(from, to), side(to, from), rows));
}

function pairOf(from: string, to: string, out: Side, back: Side, rows: CorridorRows): Pair {
  const both = (f: { ref_area: string; counterpart_area: string }) =>
    (f.ref_area === from && f.counterpart_area === to) || (f.ref_area === to && f.counterpart_area === from);
  const mirror = rows.mirror.filter(
    (p) => (p.from_area === from && p.to_area === to) || (p.from_area === to && p.to_area === from),
  );
  const inPairs = new Set(mirror.flatMap((p) => [p.a_obs_id, p.b_obs_id]));
  return {
    from,
    to,
    out,
    in: back,
    received: rows.modelled.filter((f) => f.ref_area === from && f.counterpart_area === to),
    sent: rows.modelled.filter((f) => f.ref_area === to && f.counterpart_area === from),
    allocated: known(rows.allocated.filter(both)),
    overrides: rows.overrides.filter(
      (o) => both(o) || (o.effect === "whole column" && [from, to].some((id) => id === o.ref_area)),
    ),
    own: rows.own.filter(both),
    mirror,
    fromPairs: rows.fromPairs.filter((f) => f.inputs.every((id) => inPairs.has(id))),
    ownFacts: rows.ownFacts.filter(both),
    legacy: rows.legacy.has(`${from}|${to}`) || rows.legacy.has(`${to}|${from}`),
    findings: rows.findings.filter(both),
    law: pairLaw(rows.law, from, to),
  };
}

/** Numbers that are there, by year. */
export function known<F extends Fact>(facts: readonly F[]): Known<F>[] {
  return facts
    .filter((f): f is Known<F> => f.obs_value !== null)
    .toSorted((a, b) => (a.time_period < b.time_period ? -1 : 1));
}

function sideOf(origin: string, destination: string, rows: CorridorRows): Side {
  const own = <F extends Fact>(facts: readonly F[]) =>
    known(facts.filter((f) => f.ref_area === destination && f.counterpart_area === origin));
  const points = own(rows.editions);
  const held = [...new Set(rows.editions.map((f) => f.edition))].toReversed();
  const editions = held
    .map((edition) => ({ edition, points: points.filter((p) => p.edition === edition) }))
    .filter((e) => e.points.length > 0);
  const newest = editions[0]?.edition === held[0] ? editions[0]?.points.at(-1) : undefined;
  const sum = rows.destinations.find((d) => d.ref_area === origin && d.time_period === newest?.time_period);
  return {
    origin,
    destination,
    editions,
    newestHeld: held[0] ?? "",
    silent: held.filter((name) => !editions.some((e) => e.edition === name)),
    compiled: own(rows.compiled),
    destinations: newest && newest.obs_value > 0 ? (sum?.obs_value ?? null) : null,
  };
}

/** The last number of the newest edition that has one. */
export function newestOf(side: Side): Known<EditionFact> | null {
  return side.editions[0]?.points.at(-1) ?? null;
}

/** One year as the newest edition and the one before it print it. */
export interface SharedYear {
  readonly year: string;
  readonly newest: Known<EditionFact>;
  readonly older: Known<EditionFact>;
  /** People. */
  readonly difference: number;
}

/** Years that the newest edition shares with the one before it, oldest first. */
export function sharedYears({ editions: [newest, before] }: Side): SharedYear[] {
  return (newest?.points ?? []).flatMap((p) => {
    const older = before?.points.find((q) => q.time_period === p.time_period);
    return older
      ? [{ year: p.time_period, newest: p, older, difference: Math.abs(p.obs_value - older.obs_value) }]
      : [];
  });
}

/**
 * From which difference of two editions the headline tells of it: a tenth of the larger number and a thousand people.
 * In November 2026 the editions of 2020 and 2024 disagree on 2020 in 29 of the 84 corridors of the ten, and in 22 of
 * them by as much as this; the least of those is Kazakhstan – Moldova. Look again with a new edition.
 */
const TOLD_SHARE = 0.1;
const TOLD_PEOPLE = 1000;

export function isTold({ newest, older, difference }: SharedYear): boolean {
  return difference >= TOLD_PEOPLE && difference >= TOLD_SHARE * Math.max(newest.obs_value, older.obs_value);
}

/** The last year that two editions share, if they disagree on it enough to be told. */
export function disagreement(side: Side): SharedYear | null {
  const last = sharedYears(side).at(-1);
  return last && isTold(last) ? last : null;
}
