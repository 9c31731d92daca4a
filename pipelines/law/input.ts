import type { LawCoding, LawInstitutions, LawRecord } from "../../schemas/law.ts";
import type { GroupEntry, ProvisionEntry } from "../../schemas/regulations/provision.ts";
import type { SharedInstrument } from "../../sources/law-shared.ts";

/** What the records of a day say, read with the coders' notes. */
export interface LawInput {
  /** Records of all countries loaded, in the order of sources and of the files. */
  readonly records: readonly LawRecord[];
  readonly coding: LawCoding;
  readonly provisions: readonly ProvisionEntry[];
  readonly groups: readonly GroupEntry[];
  readonly institutions: LawInstitutions;
  readonly shared: readonly SharedInstrument[];
  /** The day on which we say so: a status is told as on that day. */
  readonly day: string;
}

/** An act before it becomes a row: its records, and what people said of it. */
export interface Act {
  readonly id: string;
  readonly records: readonly LawRecord[];
  readonly entry: SharedInstrument | null;
}

/** Acts of a record by its id, the first being its own. */
export type Anchors = ReadonlyMap<string, readonly string[]>;
