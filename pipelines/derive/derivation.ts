import type { Store } from "../store.ts";

/** One derived series: SQL that yields the key, value, status, inputs and parameters of its rows. */
export interface Derivation {
  /** Method, `M-…`. */
  readonly method: string;
  /**
   * A query with the columns freq, ref_area, counterpart_area, indicator, direction, sex, age, breakdown_1,
   * concept_basis, duration_rule, time_period, ref_date, period_start, period_end, unit_measure, obs_value, obs_status,
   * inputs (list of obs_id), parameters (JSON text or null); it reads the table `known` (current observations with a
   * value) and what earlier derivations wrote to `derived`.
   */
  readonly sql: string;
  /** What SQL cannot compute, for the query to read: makes temporary tables. Runs just before the query. */
  readonly prepare?: (store: Store) => Promise<void>;
}
