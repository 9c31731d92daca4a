import { Fault } from "../../schemas/fault.ts";
import {
  isDraft,
  type LawCard,
  type LawCoding,
  type LawRecord,
  lawConfidence,
  statusText,
  statusWordings,
} from "../../schemas/law.ts";
import { type LawSource, lawSources } from "../../sources/law.ts";
import { sharedInstruments } from "../../sources/law-shared.ts";
import type { Home } from "../home.ts";
import type { Store } from "../store.ts";
import { type Table, tables } from "../tables.ts";
import { assembleLaw } from "./assemble.ts";
import { canonical, listLawVintages, readCoding, readInstitutions, readRecords } from "./files.ts";
import { dated, insertRows, type LawRow } from "./insert.ts";
import { createLawMacros } from "./macros.ts";

/** A record over the time in which its content stood unchanged. */
interface Belief {
  readonly record: LawRecord;
  readonly text: string;
  /** First vintage with this content. */
  readonly card: LawCard;
  lastChecked: string;
  knownTo: string | null;
}

/**
 * Coded law into its tables: vintages replayed in order, the current records read with the coders' notes.
 *
 * Vintages published after the run's `as_of` stay out; of a release only its own take part; those of the home folder do
 * when it is given. Returns the number of current records.
 *
 * @throws Fault `law/file`, `law/coding`, `law/uncoded`, `law/disagree`, `law/action`.
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
  const records = beliefs.flatMap((b) => b.history.filter((h) => h.knownTo === null).map((h) => h.record));
  const loaded = beliefs.map((b) => b.source);
  const current = new Set(records.map((r) => r.id));
  const coding = Object.assign({}, ...loaded.map((s) => readCoding(s))) as LawCoding;
  const institutions = loaded.flatMap((s) => readInstitutions(s));
  if (whole) expectKnown(loaded, coding, current);
  const law = assembleLaw({
    records,
    coding,
    institutions: institutions.filter((i) => whole || current.has(i.record)),
    shared: sharedInstruments,
    today: cards.reduce((latest, c) => (c.card.published > latest ? c.card.published : latest), ""),
  });
  await loadRegister(store, loaded, cards);
  await insertRows(
    store,
    table("law_record"),
    beliefs.flatMap((b) => b.history.map((h) => recordRow(h, law.anchors, coding))),
  );
  for (const name of ["legal_instrument", "treaty_status", "policy_event", "institution", "group_member"] as const)
    await insertRows(store, table(name), law[name]);
  await createLawMacros(store);
  return records.length;
}

/** What was believed when: a record whose content changes, or that is dropped, ends on the day the next vintage came. */
function replay(vintages: readonly { card: LawCard; records: readonly LawRecord[] }[]): Belief[] {
  const history: Belief[] = [];
  const standing = new Map<string, Belief>();
  for (const { card, records } of vintages) {
    const present = new Set(records.map((r) => r.id));
    for (const [id, belief] of standing)
      if (!present.has(id)) {
        belief.knownTo = card.published;
        standing.delete(id);
      }
    for (const record of records) {
      const text = canonical({ ...record, pointer: "" });
      const before = standing.get(record.id);
      if (before?.text === text) {
        before.lastChecked = card.published;
        continue;
      }
      if (before) before.knownTo = card.published;
      const belief: Belief = { record, text, card, lastChecked: card.published, knownTo: null };
      history.push(belief);
      standing.set(record.id, belief);
    }
  }
  return history;
}

/** Notes and shared acts speak of records that are there. @throws Fault `law/coding`. */
function expectKnown(loaded: readonly LawSource[], coding: LawCoding, current: ReadonlySet<string>): void {
  const prefixes = loaded.map((s) => `${s.iso3.toLowerCase()}-`);
  const named = [
    ...Object.keys(coding).map((id) => ({ id, at: `sources/law-${id.slice(0, 3)}/coding.json` })),
    ...sharedInstruments.flatMap((s) => s.records.map((id) => ({ id, at: "sources/law-shared.ts" }))),
  ];
  const lost = named.find((n) => prefixes.some((p) => n.id.startsWith(p)) && !current.has(n.id));
  if (lost)
    throw new Fault("law/coding", `there is no record ${lost.id}`, {
      at: lost.at,
      hint: "the record's English title has changed or the record is gone: correct the id or remove the note",
    });
}

function recordRow(belief: Belief, anchors: ReadonlyMap<string, readonly string[]>, coding: LawCoding): LawRow {
  const r = belief.record;
  const status = statusText(r);
  return {
    record_id: r.id,
    ref_area: r.ref_area,
    counterpart: r.partner,
    topic: r.topic,
    title_en: r.title.en,
    title_ru: r.title.ru,
    title_original: r.title_original,
    instrument_type: r.instrument_type,
    number: r.number,
    ...dated("date_adopted", r.adopted),
    ...dated("date_in_force", r.in_force),
    ...dated("date_end", r.ended),
    draft: isDraft(r),
    status_text: status,
    status_text_ru: status === null ? null : (statusWordings[status]?.ru ?? null),
    summary_en: r.summary.en,
    summary_ru: r.summary.ru,
    value: r.value === null ? null : JSON.stringify(r.value),
    source_url: r.source_url,
    source_title: r.source_title,
    source_as_of: r.source_as_of,
    confidence: lawConfidence[r.confidence].letter,
    translation: r.translation,
    last_checked: belief.lastChecked,
    instrument_id: anchors.get(r.id)?.[0] ?? null,
    unanchored: coding[r.id]?.no_instrument ?? null,
    known_from: belief.card.published,
    known_to: belief.knownTo,
    source_id: belief.card.source_id,
    source_vintage: belief.card.vintage,
    locator: r.pointer,
  };
}

/** Law sources and their vintages stand beside those of figures; a law vintage has records and no readings. */
async function loadRegister(
  store: Store,
  loaded: readonly LawSource[],
  cards: readonly { source: LawSource; card: LawCard }[],
): Promise<void> {
  await insertRows(
    store,
    table("source"),
    loaded.map((s) => ({
      source_id: s.id,
      title_en: s.title.en,
      title_ru: s.title.ru,
      publisher_en: s.origin.publisher.en,
      publisher_ru: s.origin.publisher.ru,
      description_en: s.description.en,
      description_ru: s.description.ru,
      nearness: "compiled",
      landing: null,
      citation: s.origin.citation,
      licence_name: s.origin.licence.name,
      licence_url: s.origin.licence.url,
    })),
  );
  await insertRows(
    store,
    table("vintage"),
    cards.map(({ card }) => ({
      source_id: card.source_id,
      source_vintage: card.vintage,
      edition: card.edition,
      published: card.published,
      published_basis: card.published_basis,
      layout: "records",
      file_name: card.file.name,
      bytes: card.file.bytes,
      sha256: card.file.sha256,
      url: card.file.url,
      obtained: card.file.obtained,
      retrieved_at: card.file.retrieved_at,
      licence_name: card.licence.name,
      readings: 0,
      passed_over: "{}",
      readings_sha256: card.records_sha256,
    })),
  );
}

function table(name: string): Table {
  const found = tables.find((t) => t.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}
