import type { Store } from "../../pipelines/store.ts";
import { computed, type Fact, observed, observedByIds } from "../data.ts";
import type { MirrorPair, Told } from "./mirror.ts";
import type { Scope } from "./scope.ts";

/** A number computed from a pair: the reconciled figure, or one of the undercount ratios. */
export interface FromPair {
  readonly indicator: string;
  readonly breakdown_1: string;
  readonly obs_value: number;
  /** The two figures, obs_id. */
  readonly inputs: readonly string[];
  /** Ends of the 95 % interval; null where the method has none. */
  readonly low: number | null;
  readonly high: number | null;
}

const TOLD = ["indicator", "concept_basis", "time_period", "unit_measure", "obs_value", "source_id"] as const;

type Flat = Omit<MirrorPair, "a" | "b"> & Readonly<Record<`${"a" | "b"}_${keyof Told}`, string & number>>;

const told = (row: Flat, side: "a" | "b"): Told => ({
  indicator: row[`${side}_indicator`],
  concept_basis: row[`${side}_concept_basis`],
  time_period: row[`${side}_time_period`],
  unit_measure: row[`${side}_unit_measure`],
  obs_value: row[`${side}_obs_value`],
  source_id: row[`${side}_source_id`],
});

const ofScope = (scope: Scope) => scope.between("from_area", "to_area");

/** Pairs of figures on the corridors of a scope. */
export async function readMirror(store: Store, scope: Scope): Promise<MirrorPair[]> {
  const rows = await store.rows<Flat>(`
    select
      from_area, to_area, what, freq, time_period, a_obs_id, b_obs_id,
      ${TOLD.flatMap((c) => [`a_${c}`, `b_${c}`]).join(", ")}, reasons, reason_en, reason_ru
    from mirror
    where ${ofScope(scope)}
    order by from_area, to_area, what, time_period, a_source_id, b_source_id, a_obs_id, b_obs_id
  `);
  return rows.map((row) => ({ ...row, a: told(row, "a"), b: told(row, "b") }));
}

/** What is computed from the pairs: ratios of moves (M-405) and reconciled figures (M-413, else M-412). */
export async function readFromPairs(store: Store, between: string): Promise<FromPair[]> {
  return store.rows<FromPair>(`
    select
      indicator, breakdown_1, obs_value, inputs, (parameters->>'low')::double as low,
      (parameters->>'high')::double as high
    from derived
    where indicator in ('UNDERCOUNT', 'RECON_IV', 'RECON_GEO')
      and ${between}
    order by indicator desc, breakdown_1, obs_id
  `);
}

const obsOfPairs = (scope: Scope) => `
  select unnest([a_obs_id, b_obs_id])
  from mirror
  where ${ofScope(scope)}
`;

/** Where the figures of the pairs come from, by id: printed ones, computed ones (a quarter of months) and their months. */
export async function readMirrorFacts(store: Store, scope: Scope): Promise<Map<string, Fact>> {
  const ids = obsOfPairs(scope);
  const facts = [
    ...(await observed(store, `o.obs_id in (${ids})`)),
    ...(await computed(store, `obs_id in (${ids})`)),
    ...(await observedByIds(store, `select unnest(inputs) from derived where obs_id in (${ids})`)),
  ];
  return new Map(facts.map((f) => [f.obs_id, f]));
}
