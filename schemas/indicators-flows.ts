import type { Indicator } from "./indicator.ts";

/** Indicators computed from stocks and flows: rates, harmonised flows, estimates from stocks (§2). */
export const flowsEstimatedIndicators: readonly Indicator[] = [];
