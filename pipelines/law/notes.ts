import { Fault } from "../../schemas/fault.ts";
import type { LawCard, LawCoding } from "../../schemas/law.ts";
import type { LawSource } from "../../sources/law.ts";
import { sharedInstruments } from "../../sources/law-shared.ts";
import { readCoding, readGroups, readInstitutions, readProvisions } from "./files.ts";
import { lineNaming } from "./read-json.ts";

/** What people wrote beside the records of the sources loaded. */
export const readNotes = (loaded: readonly LawSource[]) => ({
  coding: Object.assign({}, ...loaded.map((s) => readCoding(s))) as LawCoding,
  provisions: loaded.flatMap((s) => readProvisions(s)),
  groups: loaded.flatMap((s) => readGroups(s)),
  institutions: loaded.flatMap((s) => readInstitutions(s)),
});
type Notes = ReturnType<typeof readNotes>;

/** What people wrote speaks of records that are there. @throws Fault `law/coding`. */
export function expectKnown(loaded: readonly LawSource[], notes: Notes, current: ReadonlySet<string>): void {
  const prefixes = loaded.map((s) => `${s.iso3.toLowerCase()}-`);
  const beside = (id: string, file: string) => ({ id, at: `sources/law-${id.slice(0, 3)}/${file}` });
  const named = [
    ...Object.keys(notes.coding).map((id) => beside(id, "coding.json")),
    ...notes.provisions.map((p) => beside(p.record, "provisions.json")),
    ...notes.groups.map((g) => beside(g.record, "groups.json")),
    ...notes.institutions.map((i) => beside(i.record, "institutions.json")),
    ...sharedInstruments.flatMap((s) => s.records.map((id) => ({ id, at: "sources/law-shared.ts" }))),
  ];
  const lost = named.find((n) => prefixes.some((p) => n.id.startsWith(p)) && !current.has(n.id));
  if (lost)
    throw new Fault("law/coding", `there is no record "${lost.id}"`, {
      at: lineNaming(lost.at, lost.id),
      hint: "the record's English title has changed or the record is gone: correct the id or remove the note",
    });
}

/** Days on which our belief may have changed: a collection, a coding, a row given up; none after `asOf`. */
export function beliefDays(cards: readonly { card: LawCard }[], notes: Notes, asOf: string | null): string[] {
  const collected = cards.map((c) => c.card.published).sort();
  const [first] = collected;
  if (first === undefined) return [];
  const coded = notes.provisions.flatMap((p) => [p.coded_at, ...(p.withdrawn ? [p.withdrawn] : [])]);
  return [...new Set([...collected, ...coded])].filter((d) => d >= first && (!asOf || d <= asOf)).sort();
}
