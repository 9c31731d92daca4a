import type { LawCard } from "../../schemas/law.ts";
import { type LawSource, lawSources } from "../../sources/law.ts";
import { sharedInstruments } from "../../sources/law-shared.ts";
import type { Home } from "../home.ts";
import type { Store } from "../store.ts";
import { assembleLaw } from "./assemble.ts";
import { type Belief, recordsOn, replay } from "./beliefs.ts";
import { loadCodes } from "./codes.ts";
import { listLawVintages, readRecords } from "./files.ts";
import { believed } from "./history.ts";
import type { Anchors } from "./input.ts";
import { insertRows } from "./insert.ts";
import { createLawMacros } from "./macros/index.ts";
import { beliefDays, expectKnown, readNotes } from "./notes.ts";
import { type LawWithOffices, withOffices } from "./office.ts";
import { officeChanges } from "./office-changes.ts";
import { recordRow } from "./records.ts";
import { loadRegister } from "./register.ts";

/**
 * Coded law into its tables: vintages replayed in order, the current records read with the coders' notes.
 *
 * Vintages published after the run's `as_of` stay out; of a release only its own take part; those of the home folder do
 * when it is given, and with it the changes of law that offices reported in the template. Returns the number of current records.
 *
 * @throws Fault those of `readJson`, `law/coding`, `law/uncoded`, `law/disagree`, `law/action`.
 */
export async function loadLaw(
  store: Store,
  only?: readonly string[],
  home?: Home,
  exactly?: ReadonlyMap<string, string>,
): Promise<number> {
  const run = await store.first<{ as_of: string | null }>("select as_of from run");
  const asOf = run?.as_of ?? null;
  // the coders' notes speak of all records; of an earlier state some are not there yet
  const whole = asOf === null && exactly === undefined;
  const chosen = lawSources.filter((s) => !only?.length || only.includes(s.id));
  const beliefs: { source: LawSource; history: Belief[] }[] = [];
  const cards: { source: LawSource; card: LawCard }[] = [];
  for (const source of chosen) {
    const vintages = listLawVintages(source, home).filter(({ card }) =>
      exactly ? exactly.has(`${card.source_id}/${card.vintage}`) : !asOf || card.published <= asOf,
    );
    if (vintages.length === 0) continue;
    cards.push(...vintages.map((v) => ({ source, card: v.card })));
    beliefs.push({ source, history: replay(vintages.map((v) => ({ card: v.card, records: readRecords(v) }))) });
  }
  const loaded = beliefs.map((b) => b.source);
  const notes = readNotes(loaded);
  const current = recordsOn(beliefs, null);
  if (whole) expectKnown(loaded, notes, new Set(current.map((r) => r.id)));
  const offices = officeChanges(home, only, exactly, asOf);
  const days = [...new Set([...beliefDays(cards, notes, asOf), ...offices.map((c) => c.received)])].sort();
  let anchors: Anchors = new Map();
  const states = days.map((day) => {
    const law = assembleLaw({ ...notes, records: recordsOn(beliefs, day), shared: sharedInstruments, day });
    anchors = law.anchors;
    return { day, law: withOffices(law, offices, day) };
  });
  await loadRegister(store, loaded, cards);
  await insertRows(
    store,
    "law_record",
    beliefs.flatMap((b) => b.history.map((h) => recordRow(h, anchors, notes.coding))),
  );
  for (const [name, key] of Object.entries(KEYS) as [keyof LawWithOffices, readonly string[]][])
    await insertRows(
      store,
      name,
      believed(
        states.map(({ day, law }) => ({ day, rows: law[name] })),
        (row) => key.map((column) => row[column]).join(" "),
      ),
    );
  await loadCodes(store);
  await createLawMacros(store);
  return current.length;
}

/** What tells the rows of a table apart. */
const KEYS: Readonly<Record<keyof LawWithOffices, readonly string[]>> = {
  law_record: ["record_id"],
  legal_instrument: ["instrument_id"],
  provision: ["provision_id"],
  treaty_status: ["party", "instrument_id"],
  policy_event: ["event_id"],
  institution: ["record_id", "function", "name_en"],
  group_member: ["group_id", "record_id", "iso3", "valid_from", "valid_to"],
};
