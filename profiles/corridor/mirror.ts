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

/** What a cell says of a figure. */
export type Told = Pick<
  OwnFigure,
  "indicator" | "concept_basis" | "time_period" | "unit_measure" | "obs_value" | "source_id"
>;

/** What the view `mirror` calls the concept of a pair. */
export type Concept = "people" | "moves" | "transfers" | "personal transfers" | "personal remittances";

/** One row of the view `mirror`: A of the side of origin or sender, B of the side of destination or receiver. */
export interface MirrorPair {
  readonly from_area: string;
  readonly to_area: string;
  readonly what: Concept;
  readonly freq: string;
  readonly time_period: string;
  readonly a_obs_id: string;
  readonly b_obs_id: string;
  readonly a: Told;
  readonly b: Told;
  /** Codes of the reasons against a comparison (M-406); empty if comparable. */
  readonly reasons: readonly string[];
  readonly reason_en: string | null;
  readonly reason_ru: string | null;
}

/** What comes of the two sides' figures on one thing. */
export type Verdict =
  | {
      readonly kind: "comparable";
      readonly left: Told;
      readonly right: Told;
      /** M-401: this side's difference from the partner, in per cent of the partner's; null when that is zero. */
      readonly percent: number | null;
    }
  | {
      readonly kind: "not comparable";
      readonly left: Told;
      readonly right: Told;
      /** Why, in words (M-406). */
      readonly reason: { readonly en: string; readonly ru: string };
    }
  | { readonly kind: "no partner"; readonly left: Told | null; readonly right: Told | null }
  | { readonly kind: "neither" };

/** The same thing as each side would publish it. */
export interface Thing {
  readonly what: "people" | "moves" | "transfers";
  /** Where the people or the money come from. */
  readonly from: string;
  readonly to: string;
}

/** The things that both sides of a corridor could publish, those out of `a` first. */
export function thingsOf(a: string, b: string): Thing[] {
  const kinds = ["people", "moves", "transfers"] as const;
  return kinds.flatMap((what) => [
    { what, from: a, to: b },
    { what, from: b, to: a },
  ]);
}

const CONCEPTS: Readonly<Record<Thing["what"], readonly Concept[]>> = {
  people: ["people"],
  moves: ["moves"],
  transfers: ["transfers", "personal transfers", "personal remittances"],
};

/** Indicators in which the side of origin and the side of destination count one thing. */
const INDICATORS: Readonly<
  Record<Thing["what"], { readonly origin: readonly string[]; readonly destination: readonly string[] }>
> = {
  people: { origin: ["STK_CITZ_ABROAD", "STK_NAT_ABROAD"], destination: ["STK_IMM"] },
  moves: { origin: ["FLW_OUT"], destination: ["FLW_IN"] },
  transfers: { origin: ["MTO_OUT", "PT", "R1"], destination: ["MTO_IN", "PT", "R1"] },
};

/** The pairs of a thing, oldest first. */
export function pairsOfThing(thing: Thing, pairs: readonly MirrorPair[]): MirrorPair[] {
  return pairs
    .filter((p) => p.from_area === thing.from && p.to_area === thing.to && CONCEPTS[thing.what].includes(p.what))
    .toSorted((x, y) => (x.time_period < y.time_period ? -1 : 1));
}

/** A pair as seen by the country of the page: its own figure left, the partner's right. */
export function seenBy(reader: string, pair: MirrorPair): Verdict {
  const [left, right] = reader === pair.from_area ? [pair.a, pair.b] : [pair.b, pair.a];
  if (pair.reasons.length > 0)
    return { kind: "not comparable", left, right, reason: { en: pair.reason_en ?? "", ru: pair.reason_ru ?? "" } };
  const percent = right.obs_value > 0 ? (100 * (left.obs_value - right.obs_value)) / right.obs_value : null;
  return { kind: "comparable", left, right, percent };
}

/**
 * The two sides of one thing and what comes of them: of the pairs held the one with the fewest reasons against it, and of
 * those the newest (M-406). Without a pair, what one side has.
 */
export function verdictOf(
  thing: Thing,
  pairs: readonly MirrorPair[],
  own: readonly OwnFigure[],
  reader: string,
): Verdict {
  const best = pairsOfThing(thing, pairs)
    .toReversed()
    .toSorted((x, y) => x.reasons.length - y.reasons.length)[0];
  if (best) return seenBy(reader, best);
  const names = INDICATORS[thing.what];
  const origin = own.filter(
    (f) =>
      f.ref_area === thing.from &&
      f.counterpart_area === thing.to &&
      names.origin.includes(f.indicator) &&
      f.direction !== "IN" &&
      // a departure by citizenship is not a move to that country
      f.breakdown_1 !== "BY_CITZ",
  );
  const destination = own.filter(
    (f) =>
      f.ref_area === thing.to &&
      f.counterpart_area === thing.from &&
      names.destination.includes(f.indicator) &&
      f.direction !== "OUT",
  );
  const [left, right] = reader === thing.from ? [origin, destination] : [destination, origin];
  if (left.length === 0 && right.length === 0) return { kind: "neither" };
  return { kind: "no partner", left: latest(left), right: latest(right) };
}

function latest(figures: readonly OwnFigure[]): OwnFigure | null {
  return figures.reduce<OwnFigure | null>((best, f) => (best && best.time_period >= f.time_period ? best : f), null);
}

/** How many of the things can be set against the partner's, and how many there are. */
export function comparableCount(
  a: string,
  b: string,
  pairs: readonly MirrorPair[],
  own: readonly OwnFigure[],
): readonly [number, number] {
  const verdicts = thingsOf(a, b).map((thing) => verdictOf(thing, pairs, own, a));
  return [verdicts.filter((v) => v.kind === "comparable").length, verdicts.length];
}
