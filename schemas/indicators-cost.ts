import type { Indicator } from "./indicator.ts";

/** Indicators computed from the cost of sending (§3.5). */
export const costIndicators: readonly Indicator[] = [];
