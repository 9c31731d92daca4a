import type { Indicator } from "./indicator.ts";

/** Indicators of our own allocation of remittances (§3.6). */
export const allocationIndicators: readonly Indicator[] = [];
