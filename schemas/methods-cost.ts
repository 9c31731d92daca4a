import type { Method } from "./method.ts";

/** Methods of the cost of sending (§3.5). */
export const costMethods: readonly Method[] = [];
