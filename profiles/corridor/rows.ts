import type { Store } from "../../pipelines/store.ts";
import { theTen } from "../../schemas/areas.ts";
import { computed, daysOf, type Fact, observed, type VintageCard, vintageCards } from "../data.ts";
import { type OwnFact, readOwn } from "../figures/own/read.ts";
import { type EditionFact, readEditions } from "../figures/read-editions.ts";
import { type FindingRow, readFindings } from "./finding-rows.ts";
import { type LawRows, readLaw } from "./law-rows.ts";
import type { MirrorPair, OwnFigure } from "./mirror.ts";
import { type FromPair, readFromPairs, readMirror, readMirrorFacts } from "./mirror-rows.ts";
import { amongTen, type Scope } from "./scope.ts";

export const STOCKS = "undesa-migrant-stock";
export const COMPILED = "knomad-bilateral-migration";
export const MODELLED = "knomad-bilateral-remittances";

/** A corridor that the publisher of the modelled matrix set by hand. */
export interface OverrideRow {
  readonly time_period: string;
  /** The receiver. */
  readonly ref_area: string;
  /** The sender. */
  readonly counterpart_area: string;
  readonly effect: "whole column" | "zero";
}

/** All that the database holds on the corridors of a scope, read at once. */
export interface CorridorRows {
  /** United Nations stocks, edition by edition, oldest first. */
  readonly editions: readonly EditionFact[];
  /** Stocks of the World Bank's matrices. */
  readonly compiled: readonly Fact[];
  /** Modelled money: reporter = receiver, counterpart = sender. */
  readonly modelled: readonly Fact[];
  /** Our own allocation by rule 3, the newest year: reporter = receiver, counterpart = sender. */
  readonly allocated: readonly Fact[];
  /** Numbers behind the allocation, by id. */
  readonly inputs: ReadonlyMap<string, Fact>;
  readonly overrides: readonly OverrideRow[];
  /** Figures of a country's own statistics on a partner. */
  readonly own: readonly OwnFigure[];
  /** Pairs of the two sides' figures, and what is computed from them. */
  readonly mirror: readonly MirrorPair[];
  readonly fromPairs: readonly FromPair[];
  /** The figures of the pairs, and those that computed ones among them come of, by id. */
  readonly mirrorFacts: ReadonlyMap<string, Fact>;
  /** The same and what the press quotes, with all that tells series apart: for the charts. */
  readonly ownFacts: readonly OwnFact[];
  /** How many destinations are in the sum of a country's emigrants. */
  readonly destinations: readonly Fact[];
  /** `from|to` of stocks that include moves inside the USSR (M-107). */
  readonly legacy: ReadonlySet<string>;
  readonly findings: readonly FindingRow[];
  readonly law: LawRows;
  readonly cards: ReadonlyMap<string, VintageCard>;
  /** The day whose knowledge the figures are. */
  readonly heldOn: string;
  /** Latest day on which a file was received; that of the figures where left out. */
  readonly retrievedOn?: string;
}

/** Nearness tells a country's own statistics from what an organisation compiled or modelled. */
const own = (between: string) => `
  select
    o.ref_area, o.counterpart_area, o.indicator, o.direction, o.breakdown_1, o.concept_basis, o.duration_rule,
    o.territory, o.time_period, o.unit_measure, o.obs_value, o.source_id
  from observation o
  join source s using (source_id)
  where o.known_to is null
    and o.obs_value is not null
    and o.conf_status = 'F'
    and o.sex = '_T'
    and s.nearness in ('counted', 'reported', 'quoted')
    and o.freq <> 'M'
    and o.unit_measure in ('PS', 'USD')
    and ${between}
  order by all
`;

const legacyPairs = (between: string) => `
  select distinct counterpart_area || '|' || ref_area as pair
  from observation
  where soviet_legacy
    and known_to is null
    and ${between}
`;

/** The newest year of our own allocation, columns of `derived`. */
const allocated = (between: string) => `
  indicator = 'R_BIL_RS3'
  and ${between}
  and time_period = (select max(time_period) from derived where indicator = 'R_BIL_RS3')
`;

const overrides = (receivers: string) => `
  select time_period, ref_area, counterpart_area, effect
  from corridor_override
  where source_id = '${MODELLED}'
    and ref_area in (${receivers})
  order by all
`;

const IDS = theTen.map((t): string => t.id);
const TEN = IDS.map((id) => `'${id}'`).join(", ");

export async function readCorridors(store: Store, scope: Scope = amongTen): Promise<CorridorRows> {
  const between = scope.between("ref_area", "counterpart_area");
  const legacy = await store.rows<{ pair: string }>(legacyPairs(between));
  const { heldOn, retrievedOn } = await daysOf(store);
  const used = await observed(store, `o.obs_id in (select unnest(inputs) from derived where ${allocated(between)})`);
  return {
    editions: await readEditions(store, STOCKS, `sex = '_T' and ${between}`, IDS),
    compiled: await observed(store, `o.source_id = '${COMPILED}' and indicator = 'STK_IMM' and ${between}`),
    modelled: await observed(store, `o.source_id = '${MODELLED}' and indicator = 'R_BIL_EST' and ${between}`),
    allocated: await computed(store, allocated(between)),
    inputs: new Map(used.map((f) => [f.obs_id, f])),
    overrides: await store.rows<OverrideRow>(overrides(scope.areas)),
    own: await store.rows<OwnFigure>(own(between)),
    mirror: await readMirror(store, scope),
    fromPairs: await readFromPairs(store, between),
    mirrorFacts: await readMirrorFacts(store, scope),
    ownFacts: await readOwn(store, scope.between("o.ref_area", "o.counterpart_area")),
    destinations: await computed(store, `indicator = 'STK_EMI_N' and ref_area in (${TEN})`),
    legacy: new Set(legacy.map((r) => r.pair)),
    findings: await readFindings(store, between),
    law: await readLaw(store, heldOn, scope),
    cards: await vintageCards(store),
    heldOn,
    retrievedOn,
  };
}
