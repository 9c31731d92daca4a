import { COMPARABLE, pairKey } from "./keyed.ts";

/** Reliability of each side, as columns `a_rho`, `b_rho`, `a_c`, `b_c` of a common table `weighed` over comparable pairs. */
const WEIGHED = `
  weighed as (
    select p.*, ra.rho as a_rho, rb.rho as b_rho, ra.variation as a_c, rb.variation as b_c
    from ${COMPARABLE} p
    join reliability ra on ra.source_id = p.a_source_id and ra.indicator = p.a_indicator
    join reliability rb on rb.source_id = p.b_source_id and rb.indicator = p.b_indicator
  )`;

interface Reconciliation {
  readonly indicator: string;
  /** Weight of A, an SQL expression over `weighed`; that of B is the rest. */
  readonly weight: string;
  /** The reconciled value, over `weight`. */
  readonly value: string;
  /** Pairs that have one. */
  readonly where: string;
  /** More for the parameters: alternating names and SQL expressions. */
  readonly parameters?: string;
}

/**
 * One reconciled figure a comparable pair (§4.1), never in place of A or B: the parameters hold both, the reliability and
 * the weights.
 */
export function reconciled({ indicator, weight, value, where, parameters = "" }: Reconciliation): string {
  return `
    with ${WEIGHED},
    weight as (select *, ${weight} as w_a from weighed where ${where})
    select
      ${pairKey(indicator, "a_unit_measure")},
      ${value} as obs_value,
      json_object(
        'a_source', a_source_id, 'b_source', b_source_id, 'a', a_obs_value, 'b', b_obs_value,
        'a_rho', a_rho, 'b_rho', b_rho, 'a_weight', w_a, 'b_weight', 1 - w_a ${parameters}
      ) as parameters
    from weight
  `;
}

/** `w_A = ρ_A/(ρ_A + ρ_B)`. */
export const BY_RELIABILITY = "a_rho / (a_rho + b_rho)";

/** `ln X* = w_A ln A + w_B ln B`. */
export const GEOMETRIC = "exp(w_a * ln(a_obs_value) + (1 - w_a) * ln(b_obs_value))";
