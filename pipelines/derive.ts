import type { Preparation } from "./derive/derivation.ts";
import { type Derivation, derivations } from "./derive/index.ts";
import { fillReliability } from "./mirror/reliability.ts";
import type { Store } from "./store.ts";

/** Current observations that have a value and may be published: what derivations read, made once for all of them. */
const KNOWN = `
  create or replace temp table known as
  select
    obs_id, freq, ref_area, counterpart_area, indicator, direction, sex, age, breakdown_1, concept_basis,
    duration_rule, time_period, ref_date, period_start, period_end, unit_measure, obs_value, obs_status,
    obs_status_2, territory, source_id
  from observation
  where known_to is null and obs_value is not null and conf_status = 'F'
  order by indicator, source_id, ref_area
`;

/**
 * Bilateral migrant stocks as each edition stated them, both sexes: one edition is a whole, while current beliefs keep what
 * a newer edition leaves out. A matrix of the World Bank is an edition of its own, named by its year.
 */
const STOCK_EDITION = `
  create or replace temp table stock_edition as
  with edition as (
    select edition, max(published) as day from vintage where source_id = 'undesa-migrant-stock' group by edition
  ),
  said as (
    select o.*, e.edition
    from observation o
    join edition e on o.known_from <= e.day and (o.known_to is null or e.day < o.known_to)
    where o.source_id = 'undesa-migrant-stock'
    union all by name
    select *, 'KNOMAD ' || time_period as edition
    from observation
    where source_id = 'knomad-bilateral-migration' and known_to is null
  )
  select
    edition, source_id, obs_id, ref_area, counterpart_area, concept_basis, time_period, ref_date, obs_value, obs_status,
    obs_status_2, territory
  from said
  where indicator = 'STK_IMM'
    and sex = '_T'
    and age = '_T'
    and freq = 'A'
    and obs_value is not null
    and conf_status = 'F'
    and ref_area in (select area from economy where kind = 'economy')
  order by edition, time_period, ref_area, counterpart_area
`;

const INSERT = `
  insert into derived
  with d as ({sql})
  select
    left(md5(concat_ws('|', $method, freq, ref_area, counterpart_area, indicator, direction, sex, age, breakdown_1,
      concept_basis, duration_rule, time_period, unit_measure, parameters)), 16),
    freq, ref_area, counterpart_area, indicator, direction, sex, age, breakdown_1, concept_basis, duration_rule,
    time_period, ref_date, period_start, period_end, unit_measure, obs_value, obs_status,
    $method, list_sort(inputs), parameters, $run_id
  from d
  where obs_value is not null
  order by indicator, direction, ref_area, counterpart_area, time_period
`;

/** Makes the tables `known` and `stock_edition` for the derivations and the comparisons after them. */
export async function makeKnown(store: Store): Promise<void> {
  await store.run(KNOWN);
  await store.run(STOCK_EDITION);
}

/** Fills `reliability`, then runs derivations in order; each row stores its method, inputs and run (M-006). Returns rows by method. */
export async function derive(
  store: Store,
  runId: string,
  which: readonly Derivation[] = derivations,
): Promise<Map<string, number>> {
  await makeKnown(store);
  await fillReliability(store);
  await runDerivations(store, which, runId);
  const rows = await store.rows<{ method_id: string; n: number }>(
    "select method_id, count(*)::integer as n from derived group by method_id",
  );
  return new Map(rows.map((r) => [r.method_id, r.n]));
}

/** The derivations alone, over the tables that `makeKnown` made; each preparation once. */
export async function runDerivations(store: Store, which: readonly Derivation[], runId = "run"): Promise<void> {
  const made = new Set<Preparation>();
  for (const { method, sql, prepare = [] } of which) {
    for (const make of prepare)
      if (!made.has(make)) {
        made.add(make);
        await make(store);
      }
    await store.run(
      INSERT.replace("{sql}", () => sql),
      { method, run_id: runId },
    );
  }
}
