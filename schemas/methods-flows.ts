import type { Method } from "./method.ts";

/** Methods of flows, their rates and their estimates from stocks (§2). */
export const flowsMethods: readonly Method[] = [];
