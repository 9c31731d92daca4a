import { literal, type Store } from "../store.ts";

/** Names under which a selection joins `provenance`. */
export type ProvenanceAlias = "p" | "a" | "b";

/** The licences of two figures together, an SQL expression: joined by semicolons in alphabetical order. */
export const OWN_LICENCES = (one: ProvenanceAlias, other: ProvenanceAlias) => `(
    select string_agg(l.licence, '; ' order by l.licence)
    from licence l
    where get_bit(${one}.mask | ${other}.mask, l.place) = 1
  )`;

/** Every licence by its place in a set written as bits. */
const LICENCES = `
  create temp table licence as
  select licence, (row_number() over (order by licence) - 1)::integer as place
  from (select distinct licence_name as licence from home.vintage)
`;

/** The set of one licence for each vintage. */
const VINTAGES = `
  create temp table vintage_licence as
  select v.source_id, v.source_vintage, set_bit(repeat('0', (select count(*) from licence)::integer)::bit, l.place, 1) as mask
  from home.vintage v
  join licence l on l.licence = v.licence_name
`;

/** What stands for the licence of a number that goes back to no source, such as the 100 of an index's base year. */
const BY_DEFINITION = "none: set by definition";

/** Numbers whose licences are known at first: those published, and those set by definition. */
const REPORTED = `
  create temp table licensed as
  select o.obs_id, v.mask
  from home.observation o
  join vintage_licence v using (source_id, source_vintage)
  union all
  select obs_id, repeat('0', (select count(*) from licence)::integer)::bit
  from home.derived
  where len(inputs) = 0
`;

const INPUTS = `
  create temp table waiting as
  select obs_id, unnest(inputs) as input
  from home.derived
`;

/** Computed numbers all of whose inputs are known: their licences are those of the inputs together. */
const REACHED = `
  create or replace temp table reached as
  select w.obs_id, bit_or(l.mask) as mask
  from waiting w
  left join licensed l on l.obs_id = w.input
  group by w.obs_id
  having count(*) = count(l.mask)
`;

const LEFT = `
  create or replace temp table waiting as
  select * from waiting where obs_id not in (select obs_id from reached)
`;

const PROVENANCE = `
  create temp table provenance as
  with words as (
    select m.mask, coalesce(string_agg(l.licence, '; ' order by l.licence), ${literal(BY_DEFINITION)}) as licence
    from (select distinct mask from licensed) m
    left join licence l on get_bit(m.mask, l.place) = 1
    group by m.mask
  ),
  said as (
    select obs_id, obs_status, source_vintage from home.observation
    union all
    select obs_id, obs_status, run_id from home.derived
  )
  select s.obs_id, s.obs_status, s.source_vintage, l.mask, w.licence
  from said s
  join licensed l using (obs_id)
  join words w using (mask)
`;

/**
 * Temp table `provenance`: for each figure and computed number its status, vintage (the run of a computed one) and licences.
 *
 * A computed number has the licences of all sources its inputs go back to. The sets are carried as bits from the figures
 * upwards, all numbers of a level at once; the database is attached as `home`.
 */
export async function createProvenance(store: Store): Promise<void> {
  for (const sql of [LICENCES, VINTAGES, REPORTED, INPUTS]) await store.run(sql);
  for (let left = await size(store, "waiting"); left > 0; ) {
    await store.run(REACHED);
    await store.run("insert into licensed select * from reached");
    await store.run(LEFT);
    const now = await size(store, "waiting");
    if (now === left) throw new Error(`computed numbers whose inputs are not in the database: ${now}`);
    left = now;
  }
  await store.run(PROVENANCE);
  await store.run("drop table waiting; drop table licensed");
}

async function size(store: Store, table: string): Promise<number> {
  return (await store.first<{ n: number }>(`select count(*)::integer as n from ${table}`))?.n ?? 0;
}
