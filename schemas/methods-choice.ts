import type { Method } from "./method.ts";

/** Methods of interpolation, imputation and splicing (§1.1, §6.1, §7). */
export const choiceMethods: readonly Method[] = [];
