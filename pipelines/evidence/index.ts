import type { Comparison } from "./comparison.ts";
import { closedAccountsBeside } from "./flows-closed-accounts.ts";
import { growthOfStocksAgain } from "./flows-growth-of-stocks.ts";
import { matrices } from "./knomad-combinations.ts";
import { comparisonWithMatrix } from "./knomad-matrix.ts";
import { emigrants, ratios } from "./own-sums.ts";

export type { Comparison } from "./comparison.ts";

/** Every comparison of our figures with published ones, in the order of the page that prints them. */
export const comparisons: readonly Comparison[] = [
  ...matrices.map(comparisonWithMatrix),
  growthOfStocksAgain,
  ...closedAccountsBeside,
  emigrants,
  ...ratios,
];
