import { Fault } from "./fault.ts";
import type { Text2 } from "./language.ts";
import type { ConceptBasis, Direction, DurationRule, FlagBasis, Territory } from "./observation.ts";
import type { Period } from "./periods.ts";
import type { Reading } from "./reading.ts";
import type { Retrieval } from "./retrieval.ts";
import type { ObsStatus } from "./status.ts";
import type { LawChange } from "./template-law.ts";
import type { Unit } from "./units.ts";

/** A publisher's file in memory, as `receive` hands it to `parse`. */
export interface PublisherFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Spellings that a person has accepted on this machine, each with the area it stands for (`<home>/names.json`). */
  readonly names?: Readonly<Record<string, string>>;
}

/** What `parse` found in a file. */
export interface Parsed {
  /** Which of the source's layouts the file has. */
  readonly layout: string;
  /** The edition and its date by the file's own word; null where the file does not say. */
  readonly edition: string | null;
  readonly published: string | null;
  /** Distinguishes files of one edition in the vintage's folder name (an indicator, a sex); "" when there is one. */
  readonly part: string;
  readonly readings: readonly Reading[];
  /** Cells passed over, by reason, so that nothing is dropped in silence. */
  readonly passed_over: Readonly<Record<string, number>>;
  /** Changes of law reported with the figures: kept in the vintage's folder; the coded ones are loaded with the law. */
  readonly law_changes?: readonly LawChange[];
}

/** What one printed measure means in our key. */
export interface Measure {
  readonly indicator: string;
  readonly direction: Direction;
  readonly unit_raw: string;
  readonly unit_measure: Unit;
  /** `obs_value = value_raw × 10^unit_mult`. */
  readonly unit_mult: number;
  readonly concept_basis?: ConceptBasis;
  /** Months of stay needed to be counted, or the rule of each time: `[{ since: "2011", rule: "9M" }]`, newest last. */
  readonly duration_rule?: DurationRule | readonly { readonly since: string; readonly rule: DurationRule }[];
  /** Purpose, channel or category that the measure's own heading states (`schemas/breakdowns.ts`). */
  readonly breakdown_1?: string;
  /**
   * Whose figure it is where the publisher only repeats it: the id of that source, or the producer's name. It is never
   * compared with the producer's own figure, which would be comparing it with itself.
   */
  readonly producer?: string;
  /** Status of every figure of the measure (an estimate by the source's own document), with who says so. */
  readonly status?: { readonly letter: ObsStatus; readonly basis: FlagBasis };
}

/** What the publisher's own marks on a row mean. */
export interface Attribute {
  readonly concept_basis?: ConceptBasis;
  readonly incl_refugees?: "yes" | "no" | "unk";
  readonly status?: { readonly letter: ObsStatus; readonly basis: FlagBasis };
}

/** A known publisher error: what, why, and a guard that fails once the publisher mends it. */
export interface Correction {
  readonly id: string;
  /** Vintages it applies to; "all" where every edition so far has the error: the guard is asked of each. */
  readonly vintages: readonly string[] | "all";
  readonly measure: string;
  readonly factor: number;
  /** The unit of the figures, where the printed unit is the error. */
  readonly unit_measure?: Unit;
  readonly what: Text2;
  readonly why: Text2;
  /**
   * SQL giving one number that must lie in `accept` (evaluated on the readings of the vintage, table `reading`, and on
   * the observations already loaded); outside it the correction no longer applies and the build stops.
   */
  readonly guard: { readonly sql: string; readonly accept: readonly [number, number] };
}

/** A point where a series changes method, territory or coverage (`series_break`). */
export interface SeriesBreak {
  readonly indicator: string;
  readonly ref_area: string;
  readonly from_period: string;
  readonly reason: Text2;
  readonly evidence: string;
}

export type Nearness = "counted" | "reported" | "compiled" | "modelled" | "quoted";

export interface SourceDefinition {
  readonly id: string;
  readonly title: Text2;
  /** What it is, in two or three sentences: definition, coverage, revision habit. */
  readonly description: Text2;
  readonly origin: {
    readonly publisher: Text2;
    readonly landing: string;
    readonly citation: string;
    readonly licence: { readonly name: string; readonly url: string | null; readonly redistribute: boolean };
  };
  /**
   * How near the figures are to a count. `quoted` are figures the publisher is quoted with by the press: each reading's
   * `attribute_raw` is the address of the page, and any other source of the same key speaks before it.
   */
  readonly nearness: Nearness;
  /** What misleads those who read the source in haste: one or two sentences for the reader of the site. */
  readonly trap: Text2;
  /** How the publisher names areas, tried in this order; never likeness. */
  readonly areas: readonly ("iso3" | "m49" | "name")[];
  /** The publisher's own spellings and codes, tried before `areas`, each to an id of `schemas/areas-list.ts`. */
  readonly names?: Readonly<Record<string, string>>;
  /**
   * The territory the figures describe (§8.1): what the publisher says, else NAT for a country's own office or bank, whose
   * statistics are on its own definition, and UNK for an organisation's compilation.
   */
  readonly territory: Territory;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly numbers: {
    readonly group: string;
    readonly decimal: string;
    /** Marks in place of a number, each to a status; a mark may also stand for a value. */
    readonly tokens: Readonly<Record<string, ObsStatus>>;
  };
  /** The publisher's marks beside a number ("e"), each to a status. */
  readonly marks: Readonly<Record<string, ObsStatus>>;
  /** A printed period, which may mean a date for one measure and a year for another. */
  readonly period: (text: string, measure: string) => Period;
  readonly attribute?: (text: string, layout: string) => Attribute;
  /**
   * A new edition restates its whole series (what it no longer prints is withdrawn), or only the keys it prints.
   */
  readonly restates: (layout: string) => "series" | "keys";
  /** Layouts in order of precedence: where one edition comes through several channels, the first speaks (M-601). */
  readonly layouts: readonly string[];
  /** Russian of the English words on the source's cards and measures: units, series, reasons, how obtained. */
  readonly russian?: Readonly<Record<string, string>>;
  readonly corrections: readonly Correction[];
  readonly breaks: readonly SeriesBreak[];
  /** Whether a file says itself that it is this source's, however spoilt: its faults are then told instead of "no source". */
  readonly recognises?: (file: PublisherFile) => boolean;
  /** How it is asked for over the network; left out where only a person can fetch the file. */
  readonly retrieval?: Retrieval;
  /** Ratios and sums the file holds are found, not interpreted. @throws Fault for a file that is not this source's. */
  readonly parse: (file: PublisherFile) => Parsed;
}

/** Declares a source; the type is the contract (no licence, no compile). */
export function defineSource(definition: SourceDefinition): SourceDefinition {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(definition.id))
    throw new Fault("source/id", `"${definition.id}" is not a source id`, { hint: "use publisher-dataset" });
  return definition;
}
