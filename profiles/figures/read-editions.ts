import type { Store } from "../../pipelines/store.ts";
import type { Fact } from "../data.ts";

/** A number as one edition prints it: `vintage`, `locator` and `edition` are those of that very edition. */
export interface EditionFact extends Fact {
  /** Day the edition came out. */
  readonly published: string;
}

interface Row extends EditionFact {
  readonly first_vintage: string;
  readonly first_locator: string;
  readonly first_edition: string;
}

/** A belief holds over several editions; each edition in between is one that prints it. */
const EDITIONS = `
  with edition as (
    select distinct edition, published from vintage where source_id = $source and source_vintage like $files
  )
  select
    o.obs_id, o.ref_area, o.counterpart_area, o.indicator, o.direction, o.sex, o.time_period, o.obs_value, o.obs_status,
    o.source_id, o.confirmed_vintage as vintage, o.confirmed_locator as locator, last.edition as last_edition,
    o.source_vintage as first_vintage, o.locator as first_locator, o.source_edition as first_edition,
    e.edition, e.published, null as method_id, []::varchar[] as inputs
  from observation o
  join edition e on o.known_from <= e.published and (o.known_to is null or e.published < o.known_to)
  join vintage last on last.source_id = o.source_id and last.source_vintage = o.confirmed_vintage
  where o.source_id = $source and o.conf_status = 'F' and ({condition})
  order by e.published, o.ref_area, o.counterpart_area, o.sex, o.time_period
`;

/** Cells of files that name areas by their M49 code, for values that an edition repeats from one before and one after. */
const CELLS = `
  select r.source_vintage as vintage, v.edition, e.area as ref_area, coalesce(c.area, 'W1') as counterpart_area, r.sex,
    left(r.time_period_raw, 4) as time_period, r.locator
  from reported r
  join vintage v on v.source_id = r.source_id and v.source_vintage = r.source_vintage
  join economy e on e.m49 = try_cast(r.ref_area_raw as integer)
  left join economy c on c.m49 = try_cast(r.counterpart_area_raw as integer)
  where r.source_id = $source
    and (r.counterpart_area_raw = '' or c.area is not null)
    and ({areas})
  order by v.published, r.source_vintage desc
`;

/**
 * Observations of one source edition by edition, oldest first, each with the cell of its own edition.
 *
 * Only for files that restate all they hold. `areas` limits the search of cells to some economies; `files` is a pattern
 * (SQL `like`) of the vintages that print the series, where a source keeps one file an indicator.
 */
export async function readEditions(
  store: Store,
  source: string,
  condition: string,
  areas: readonly string[],
  files = "%",
): Promise<EditionFact[]> {
  const rows = await store.rows<Row & { last_edition: string }>(EDITIONS.replace("{condition}", condition), {
    source,
    files,
  });
  const between = rows.some((r) => r.edition !== r.first_edition && r.edition !== r.last_edition);
  const cells = between
    ? await readCells(store, source, areas)
    : new Map<string, { vintage: string; locator: string }>();
  return rows.map(({ first_vintage, first_locator, first_edition, last_edition, ...fact }) => {
    if (fact.edition === last_edition) return fact;
    if (fact.edition === first_edition) return { ...fact, vintage: first_vintage, locator: first_locator };
    return { ...fact, ...cells.get(keyOf(fact)) };
  });
}

async function readCells(
  store: Store,
  source: string,
  areas: readonly string[],
): Promise<Map<string, { vintage: string; locator: string }>> {
  const list = areas.map((a) => `'${a}'`).join(", ");
  const rows = await store.rows<Fact>(CELLS.replace("{areas}", `e.area in (${list}) or c.area in (${list})`), {
    source,
  });
  return new Map(rows.map((r) => [keyOf(r), { vintage: r.vintage, locator: r.locator }]));
}

const keyOf = (f: Pick<Fact, "edition" | "ref_area" | "counterpart_area" | "sex" | "time_period">) =>
  [f.edition, f.ref_area, f.counterpart_area, f.sex, f.time_period].join("|");
