import type { Store } from "../pipelines/store.ts";
import type { Lang } from "../schemas/language.ts";
import { sources } from "../sources/index.ts";
import type { Provenance } from "./document.ts";
import { editionText } from "./words/editions.ts";
import { dateText } from "./words/grammar.ts";
import { licenceText } from "./words/licences.ts";

/** A number of the database with where it comes from: what pages are written of. */
export interface Fact {
  readonly obs_id: string;
  readonly ref_area: string;
  readonly counterpart_area: string;
  readonly indicator: string;
  readonly direction: string;
  readonly sex: string;
  readonly time_period: string;
  readonly obs_value: number | null;
  readonly obs_status: string;
  /** `mirpal` for a number computed here. */
  readonly source_id: string;
  /** The newest vintage that prints the value, and its place there; "" for a computed number. */
  readonly vintage: string;
  readonly locator: string;
  readonly edition: string;
  /** Method of a computed number. */
  readonly method_id: string | null;
  readonly inputs: readonly string[];
  /** What the method stored beside a computed number, as JSON. */
  readonly parameters?: string | null;
}

const FACT = `
  obs_id, ref_area, counterpart_area, indicator, direction, sex, time_period, obs_value, obs_status, source_id,
  confirmed_vintage as vintage, confirmed_locator as locator, v.edition, null as method_id, []::varchar[] as inputs
`;

/**
 * Current observations that fit a condition on the columns of `observation` (our own SQL, never a reader's text).
 *
 * Ordered by economy, counterpart, period.
 */
export async function observed(store: Store, condition: string): Promise<Fact[]> {
  return observedOn(store, "9999-12-30", condition);
}

/** Observations as they were known on a day: on the day an edition was published, just what it prints. */
export async function observedOn(store: Store, date: string, condition: string): Promise<Fact[]> {
  return store.rows<Fact>(
    `select ${FACT.replaceAll("source_id", "o.source_id")}
     from observation o
     join vintage v on v.source_id = o.source_id and v.source_vintage = o.confirmed_vintage
     where o.known_from <= cast($date as date)
       and (o.known_to is null or cast($date as date) < o.known_to)
       and o.conf_status = 'F'
       and (${condition})
     order by o.ref_area, o.counterpart_area, o.indicator, o.direction, o.sex, o.time_period`,
    { date },
  );
}

/**
 * Observations by their ids, current or not: what a number was computed from may have been revised since, where the number
 * is of an older edition.
 *
 * @param ids a query of ids (our own SQL, never a reader's text).
 */
export async function observedByIds(store: Store, ids: string): Promise<Fact[]> {
  return store.rows<Fact>(
    `select ${FACT.replaceAll("source_id", "o.source_id")}
     from observation o
     join vintage v on v.source_id = o.source_id and v.source_vintage = o.confirmed_vintage
     where o.conf_status = 'F' and o.obs_id in (${ids})
     order by o.ref_area, o.counterpart_area, o.indicator, o.direction, o.sex, o.time_period, o.obs_id`,
  );
}

/** Computed numbers that fit a condition on the columns of `derived`. */
export async function computed(store: Store, condition: string): Promise<Fact[]> {
  return store.rows<Fact>(
    `select
       obs_id, ref_area, counterpart_area, indicator, direction, sex, time_period, obs_value, obs_status,
       'mirpal' as source_id, '' as vintage, '' as locator, '' as edition, method_id, inputs, parameters
     from derived
     where ${condition}
     order by ref_area, counterpart_area, indicator, direction, sex, time_period`,
  );
}

/** A vintage's card, as pages need it. */
export interface VintageCard {
  readonly source_id: string;
  readonly source_vintage: string;
  readonly edition: string;
  readonly published: string;
  readonly published_basis: "file" | "receiver";
  readonly file_name: string;
  readonly sha256: string;
  readonly url: string | null;
  readonly obtained: string;
  readonly retrieved_at: string;
  readonly readings: number;
}

/** All vintages, by source and name. */
export async function vintageCards(store: Store): Promise<ReadonlyMap<string, VintageCard>> {
  const rows = await store.rows<VintageCard>(
    `select source_id, source_vintage, edition, published, published_basis, file_name, sha256, url, obtained,
       retrieved_at, readings
     from vintage order by source_id, published, source_vintage`,
  );
  return new Map(rows.map((r) => [`${r.source_id}/${r.source_vintage}`, r]));
}

/** The days a page speaks of. */
export interface Days {
  /** The day whose knowledge the figures are: that asked for, else the latest day on which a file was received. */
  readonly heldOn: string;
  /** Latest day on which a file was received: the day of citations. */
  readonly retrievedOn: string;
  /** The day asked for (`build --as-of`); null for all that is held. */
  readonly asOf: string | null;
}

export async function daysOf(store: Store): Promise<Days> {
  const run = await store.first<Days>(
    `select coalesce(as_of, held_on)::varchar as "heldOn", held_on::varchar as "retrievedOn", as_of::varchar as "asOf"
     from run`,
  );
  return run ?? { heldOn: "", retrievedOn: "", asOf: null };
}

/** How many places of one file are written out before "…". */
const MAX_LOCATORS = 3;

/**
 * The lines of "Where each number comes from" for the observations behind one kind of mark: one line a vintage.
 *
 * Computed numbers have no line of their own: pass their inputs.
 */
export function provenance(
  what: string,
  facts: readonly Fact[],
  cards: ReadonlyMap<string, VintageCard>,
  lang: Lang,
): Provenance[] {
  const byVintage = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.source_id === "mirpal") continue;
    const key = `${fact.source_id}/${fact.vintage}`;
    const own = byVintage.get(key);
    if (own) own.push(fact);
    else byVintage.set(key, [fact]);
  }
  return [...byVintage].map(([key, own]) => {
    const card = cards.get(key);
    const source = sources.find((s) => s.id === card?.source_id);
    if (!card || !source) throw new Error(`no vintage ${key}`);
    const places = [...new Set(own.map((f) => f.locator))];
    const shown =
      places.length <= MAX_LOCATORS ? places.join(", ") : `${places[0]} … ${places.at(-1)} (${places.length})`;
    return {
      what,
      publisher: source.origin.publisher[lang],
      title: `${source.title[lang]}, ${card.file_name}`,
      locators: shown,
      edition: editionText(card.edition, lang),
      licence: { name: licenceText(source.origin.licence.name, lang), url: source.origin.licence.url },
      sha256: card.sha256,
      url: card.url,
      retrieved: dateText(card.retrieved_at, lang),
      sourceId: source.id,
    };
  });
}
