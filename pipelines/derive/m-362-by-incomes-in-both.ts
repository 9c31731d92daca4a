import type { Derivation } from "./derivation.ts";
import { allocation, INCOME, type Rule } from "./m-36-allocation.ts";

/** How much of what a host's income exceeds the origin's counts, as a power (Ratha and Shaw 2007). */
const BETA = 0.75;

/** Rule 3 with any β: the result depends on the unit of income, which is dollars a head. */
export function rule3(beta: number = BETA): Rule {
  return {
    method: "M-362",
    indicator: "R_BIL_RS3",
    weight: `stock * case
      when host_income < own_income then own_income
      else own_income + pow(host_income - own_income, ${beta})
    end`,
    needs: "host_income > 0 and own_income > 0",
    incomes: ["host_income_id", "own_income_id"],
    extra: `,"beta":${beta}`,
  };
}

/**
 * Rule 3 of allocation (M-362, `R_BIL_RS3`): by migrants and incomes in both countries.
 *
 * `w_ij = M_ij r_ij / Σ_j M_ij r_ij` with `r_ij = y_i` where `y_j < y_i`, else `y_i + (y_j − y_i)^β`. No row for a receiver
 * without income; hosts without one are left out and counted in `share_unallocated`. The vector of 1,000: 830.5190,
 * 144.4545 and 25.0265.
 */
export function byIncomesInBoth(beta: number = BETA, income = INCOME): Derivation {
  return allocation(rule3(beta), income);
}
