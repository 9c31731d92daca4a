import type { MirrorPair, OwnFigure } from "../../../profiles/corridor/mirror.ts";
import type { Known, Pair, Side } from "../../../profiles/corridor/pair.ts";
import type { Fact, VintageCard } from "../../../profiles/data.ts";
import type { EditionFact } from "../../../profiles/figures/read-editions.ts";
import type { TenId } from "../../../schemas/areas.ts";

/** Rows made by hand of figures that the publishers print, for the rules of words. */

export function fact(over: Partial<Fact>): Fact {
  return {
    obs_id: "x",
    ref_area: "RUS",
    counterpart_area: "ARM",
    indicator: "STK_IMM",
    direction: "NA",
    sex: "_T",
    time_period: "2020",
    obs_value: null,
    obs_status: "E",
    source_id: "undesa-migrant-stock",
    vintage: "v",
    locator: "A1",
    edition: "2024",
    method_id: null,
    inputs: [],
    ...over,
  };
}

/** A side with editions as `{ 2024: { 2020: 387853, 2024: 340512 }, … }`, newest first. */
export function side(
  origin: TenId,
  destination: TenId,
  editions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  compiled: Readonly<Record<string, number>> = {},
): Side {
  const of = (years: Readonly<Record<string, number>>, edition: string) =>
    Object.entries(years)
      .toSorted()
      .map(
        ([time_period, obs_value]): Known<EditionFact> => ({
          ...fact({ ref_area: destination, counterpart_area: origin, time_period, edition }),
          obs_value,
          published: `${edition}-01-01`,
        }),
      );
  return {
    origin,
    destination,
    editions: Object.entries(editions)
      .toSorted(([a], [b]) => b.localeCompare(a, "en"))
      .map(([edition, years]) => ({ edition, points: of(years, edition) })),
    newestHeld: Object.keys(editions).toSorted().at(-1) ?? "2024",
    silent: [],
    compiled: of(compiled, "2017"),
    destinations: null,
  };
}

/** Modelled money by year, in US dollars; null is a blank. */
export function money(receiver: TenId, sender: TenId, years: Readonly<Record<string, number | null>>): Fact[] {
  return Object.entries(years)
    .toSorted()
    .map(([time_period, obs_value]) =>
      fact({
        ref_area: receiver,
        counterpart_area: sender,
        indicator: "R_BIL_EST",
        direction: "IN",
        time_period,
        obs_value,
        obs_status: obs_value === null ? "O" : "E",
        source_id: "knomad-bilateral-remittances",
      }),
    );
}

const noLaw = (host: TenId, guest: TenId) => ({ host, guest, main: [], named: [], general: [], earlier: [] });

export function pair(from: TenId, to: TenId, over: Partial<Pair> = {}): Pair {
  return {
    from,
    to,
    out: side(from, to, {}),
    in: side(to, from, {}),
    received: [],
    allocated: [],
    sent: [],
    overrides: [],
    own: [],
    mirror: [],
    fromPairs: [],
    ownFacts: [],
    legacy: false,
    findings: [],
    law: {
      ways: [noLaw(to, from), noLaw(from, to)],
      agreements: [],
      conventions: [],
      uncoded: [],
    },
    ...over,
  };
}

export function own(over: Partial<OwnFigure>): OwnFigure {
  return {
    ref_area: "ARM",
    counterpart_area: "RUS",
    indicator: "MTO_IN",
    direction: "IN",
    breakdown_1: "_T",
    concept_basis: "NA",
    duration_rule: "NA",
    territory: "NAT",
    time_period: "2007",
    unit_measure: "USD",
    obs_value: 0,
    source_id: "a-national-source",
    ...over,
  };
}

/** A row of the view `mirror`: A of the sender, B of the receiver; comparable unless it has reasons. */
export function mirrorPair(a: OwnFigure, b: OwnFigure, reason?: readonly [string, string, string]): MirrorPair {
  return {
    from_area: a.ref_area as TenId,
    to_area: b.ref_area as TenId,
    what: a.indicator.startsWith("FLW") ? "moves" : "transfers",
    freq: "A",
    time_period: a.time_period === b.time_period ? a.time_period : `${a.time_period} / ${b.time_period}`,
    a_obs_id: `a${a.source_id}${a.time_period}`,
    b_obs_id: `b${b.source_id}${b.time_period}`,
    a,
    b,
    reasons: reason ? reason[0].split(", ") : [],
    reason_en: reason?.[1] ?? null,
    reason_ru: reason?.[2] ?? null,
  };
}

/** No-break spaces as spaces, so that a test reads like the page. */
export const plain = (text: string): string => text.replaceAll("\u00a0", " ");

/** Cards of the vintage `v` of some sources, which the facts above are of. */
export function cards(...ids: readonly string[]): Map<string, VintageCard> {
  return new Map(
    ids.map((source_id) => [
      `${source_id}/v`,
      {
        source_id,
        source_vintage: "v",
        edition: "2026-07-12",
        published: "2026-07-12",
        published_basis: "file",
        file_name: "file",
        sha256: "0".repeat(64),
        url: null,
        obtained: "publisher",
        retrieved_at: "2026-11-22",
        readings: 1,
      },
    ]),
  );
}
