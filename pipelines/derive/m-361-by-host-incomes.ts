import { allocation, type Rule } from "./m-36-allocation.ts";

/**
 * Rule 2 of allocation (M-361, `R_BIL_RS2`): by migrants times income per head where they live.
 *
 * `w_ij = M_ij y_j / Σ_j M_ij y_j`. Hosts without an income above zero are left out of the denominator and counted in
 * `share_unallocated`. The vector of 1,000: 862.9213, 134.8315 and 2.2472.
 */
export const rule2: Rule = {
  method: "M-361",
  indicator: "R_BIL_RS2",
  weight: "stock * host_income",
  needs: "host_income > 0",
  incomes: ["host_income_id"],
};

export const byHostIncomes = allocation(rule2);
