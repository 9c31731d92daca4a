import { derivations } from "./derive/index.ts";
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

/** Makes the table `known` for the derivations. */
export async function makeKnown(store: Store): Promise<void> {
  await store.run(KNOWN);
}

/** Runs every derivation in order; each row stores its method, inputs and run (M-006). Returns rows by method. */
export async function derive(store: Store, runId: string): Promise<Map<string, number>> {
  await makeKnown(store);
  const counts = new Map<string, number>();
  for (const { method, sql } of derivations) {
    await store.run(
      INSERT.replace("{sql}", () => sql),
      { method, run_id: runId },
    );
    const row = await store.first<{ n: number }>(
      "select count(*)::integer as n from derived where method_id = $method",
      {
        method,
      },
    );
    counts.set(method, row?.n ?? 0);
  }
  await store.run("drop table known");
  return counts;
}
