import type { TenId } from "../../schemas/areas.ts";

/** A figure of a country's own statistics about a partner: what can be set against the partner's. */
export interface OwnFigure {
  /** Whose statistics it is. */
  readonly ref_area: string;
  readonly counterpart_area: string;
  readonly indicator: string;
  readonly direction: string;
  readonly breakdown_1: string;
  readonly concept_basis: string;
  readonly duration_rule: string;
  readonly territory: string;
  readonly time_period: string;
  readonly unit_measure: string;
  readonly obs_value: number;
  readonly source_id: string;
}

/** Why two figures are not set against each other (M-406). */
export type Mismatch = "definition" | "basis" | "duration" | "territory" | "breakdown" | "unit" | "period";

/** What comes of the two sides' figures on one thing. */
export type Verdict =
  | {
      readonly kind: "comparable";
      readonly left: OwnFigure;
      readonly right: OwnFigure;
      /** M-401: this side's difference from the partner, in per cent of the partner's; null when that is zero. */
      readonly percent: number | null;
    }
  | {
      readonly kind: "not comparable";
      readonly left: OwnFigure;
      readonly right: OwnFigure;
      readonly reasons: readonly Mismatch[];
    }
  | { readonly kind: "no partner"; readonly left: OwnFigure | null; readonly right: OwnFigure | null }
  | { readonly kind: "neither" };

/** The same thing as each side would publish it. */
export interface Thing {
  readonly what: "people" | "moves" | "transfers";
  /** Where the people or the money come from. */
  readonly from: TenId;
  readonly to: TenId;
}

/** The things that both sides of a corridor could publish, those out of `a` first. */
export function thingsOf(a: TenId, b: TenId): Thing[] {
  const kinds = ["people", "moves", "transfers"] as const;
  return kinds.flatMap((what) => [
    { what, from: a, to: b },
    { what, from: b, to: a },
  ]);
}

/** Indicators in which the side of origin and the side of destination count one thing. */
const INDICATORS: Readonly<
  Record<Thing["what"], { readonly origin: readonly string[]; readonly destination: readonly string[] }>
> = {
  people: { origin: ["STK_CITZ_ABROAD", "STK_NAT_ABROAD"], destination: ["STK_IMM"] },
  moves: { origin: ["FLW_OUT"], destination: ["FLW_IN"] },
  transfers: { origin: ["MTO_OUT"], destination: ["MTO_IN"] },
};

/**
 * The two sides of one thing and what comes of them: a number only where definition, basis, duration, territory, unit
 * and period agree (M-406). `left` is the side of `reader`, the country the page is seen from.
 */
export function verdictOf(thing: Thing, own: readonly OwnFigure[], reader: TenId): Verdict {
  const names = INDICATORS[thing.what];
  const origin = own.filter(
    (f) => f.ref_area === thing.from && f.counterpart_area === thing.to && names.origin.includes(f.indicator),
  );
  const destination = own.filter(
    (f) => f.ref_area === thing.to && f.counterpart_area === thing.from && names.destination.includes(f.indicator),
  );
  const [left, right] = reader === thing.from ? [origin, destination] : [destination, origin];
  // a country's count of its citizens abroad is another indicator than the partner's count of residents
  return compare(left, right, thing);
}

function compare(left: readonly OwnFigure[], right: readonly OwnFigure[], { what }: Thing): Verdict {
  if (left.length === 0 && right.length === 0) return { kind: "neither" };
  if (left.length === 0 || right.length === 0) return { kind: "no partner", left: latest(left), right: latest(right) };
  const pairs = left.flatMap((l) => right.map((r) => ({ l, r, reasons: mismatches(l, r, what) })));
  const [best] = pairs.toSorted(
    (x, y) => x.reasons.length - y.reasons.length || newest(y).localeCompare(newest(x), "en"),
  );
  if (!best) return { kind: "neither" };
  if (best.reasons.length > 0) return { kind: "not comparable", left: best.l, right: best.r, reasons: best.reasons };
  const [a, b] = [best.l.obs_value, best.r.obs_value];
  return { kind: "comparable", left: best.l, right: best.r, percent: b === 0 ? null : (100 * (a - b)) / b };
}

const newest = ({ l, r }: { l: OwnFigure; r: OwnFigure }) => (l.time_period < r.time_period ? l : r).time_period;

function mismatches(l: OwnFigure, r: OwnFigure, what: Thing["what"]): Mismatch[] {
  return [
    ...(what === "people" ? (["definition"] as const) : []),
    ...differs("basis", l.concept_basis, r.concept_basis),
    ...differs("duration", l.duration_rule, r.duration_rule),
    ...differs("territory", l.territory, r.territory),
    ...differs("breakdown", l.breakdown_1, r.breakdown_1),
    ...differs("unit", l.unit_measure, r.unit_measure),
    ...differs("period", l.time_period, r.time_period),
  ];
}

/** What neither side states is not known to be the same. */
function differs(name: Mismatch, l: string, r: string): Mismatch[] {
  return l === r && l !== "UNK" ? [] : [name];
}

function latest(figures: readonly OwnFigure[]): OwnFigure | null {
  return figures.reduce<OwnFigure | null>((best, f) => (best && best.time_period >= f.time_period ? best : f), null);
}

/** How many of the things can be set against the partner's, and how many there are. */
export function comparableCount(a: TenId, b: TenId, own: readonly OwnFigure[]): readonly [number, number] {
  const verdicts = thingsOf(a, b).map((thing) => verdictOf(thing, own, a));
  return [verdicts.filter((v) => v.kind === "comparable").length, verdicts.length];
}
