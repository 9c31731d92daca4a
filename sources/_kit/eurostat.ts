import { Fault } from "../../schemas/fault.ts";
import type { Attribute, SourceDefinition } from "../../schemas/source.ts";
import type { ObsStatus } from "../../schemas/status.ts";

/**
 * Eurostat's flags of observations, each to a letter, by its own list (from 27 January 2025 `i` and `m` stand for the older
 * `s` and `z`): https://ec.europa.eu/eurostat/en/web/main/data/database, "Flags". Confidentiality is not among them.
 */
const FLAGS: Readonly<Record<string, ObsStatus>> = {
  b: "B",
  d: "D",
  e: "E",
  f: "F",
  i: "I",
  m: "M",
  n: "N",
  p: "P",
  s: "I",
  u: "U",
  z: "M",
};

/** Marks of a Eurostat source: one flag, or the first of two written together ("ep"). */
export const eurostatMarks: SourceDefinition["marks"] = FLAGS;

/** The columns of marks of a reading: the first flag; two written together stand whole beside it. */
export function flagged(flags: string): { status_raw: string; attribute_raw: string } {
  return { status_raw: flags.slice(0, 1), attribute_raw: flags.length > 1 ? flags : "" };
}

/**
 * The status of the second of two flags written together.
 *
 * @throws Fault `source/attribute` for a flag not on the list, or more than two.
 */
export function eurostatAttribute(flags: string): Attribute {
  if (flags === "") return {};
  const letter = flags.length === 2 ? FLAGS[flags[1] ?? ""] : undefined;
  if (letter !== undefined) return { status: { letter, basis: "observation" } };
  throw new Fault("source/attribute", `the flags "${flags}" are not known`, {
    hint: `flags known, at most two together: ${Object.keys(FLAGS).join(", ")}; read Eurostat's list of flags, then add the flag`,
  });
}

/** What every Eurostat source shares: whose it is, and on which terms. */
export const eurostat = {
  publisher: { en: "Eurostat", ru: "Евростат" },
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
} as const;

/** Missing values: a blank cell, and Eurostat's own colon. */
export const eurostatNumbers: SourceDefinition["numbers"] = { group: "", decimal: ".", tokens: { "": "O", ":": "O" } };

/** Eurostat's word for all citizenships. */
export const eurostatNames: Readonly<Record<string, string>> = { TOTAL: "W1", Total: "W1" };
