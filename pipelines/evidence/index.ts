import type { Comparison } from "./comparison.ts";

export type { Comparison } from "./comparison.ts";

/** Every comparison of our figures with published ones, in the order of the page that prints them. */
export const comparisons: readonly Comparison[] = [];
