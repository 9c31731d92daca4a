import { allocation, type Rule } from "./m-36-allocation.ts";

/**
 * Rule 1 of allocation (M-360, `R_BIL_RS1`): a total received, divided by where the receiver's people live.
 *
 * `w_ij = M_ij / Σ_j M_ij`. No income is needed. The vector of 1,000: 800, 150 and 50.
 */
export const rule1: Rule = {
  method: "M-360",
  indicator: "R_BIL_RS1",
  weight: "stock",
  needs: "true",
  incomes: [],
};

export const byStocks = allocation(rule1);
