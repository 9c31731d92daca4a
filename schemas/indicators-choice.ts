import type { Indicator } from "./indicator.ts";

/** Interpolated, imputed and spliced series (§1.1, §6.1, §7). */
export const choiceIndicators: readonly Indicator[] = [];
