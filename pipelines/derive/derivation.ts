import type { Store } from "../store.ts";

/** What SQL cannot compute in one query, or several derivations read: makes temporary tables. */
export type Preparation = (store: Store) => Promise<void>;

/** One derived series: SQL that yields the key, value, status, inputs and parameters of its rows. */
export interface Derivation {
  /** Method, `M-…`. */
  readonly method: string;
  /**
   * A query with the columns freq, ref_area, counterpart_area, indicator, direction, sex, age, breakdown_1,
   * concept_basis, duration_rule, time_period, ref_date, period_start, period_end, unit_measure, obs_value, obs_status,
   * inputs (list of obs_id), parameters (JSON text or null); it reads the table `known` (current observations with a
   * value), what `prepare` makes and what earlier derivations wrote to `derived`.
   */
  readonly sql: string;
  /** What makes the temporary tables the query reads, in order; each is run once, before the first that names it. */
  readonly prepare?: readonly Preparation[];
}
