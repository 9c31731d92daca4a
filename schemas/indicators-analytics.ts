import type { Indicator } from "./indicator.ts";

/** Indicators of dependence and pass-through (§5). */
export const analyticsIndicators: readonly Indicator[] = [];
