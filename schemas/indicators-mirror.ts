import type { Indicator } from "./indicator.ts";

/** Indicators of mirror statistics and their reconciliation (§4). */
export const mirrorIndicators: readonly Indicator[] = [];
