import type { Method } from "./method.ts";

/** Methods of mirror statistics and their reconciliation (§4). */
export const mirrorMethods: readonly Method[] = [];
