import type { Method } from "./method.ts";

/** Methods of the bilateral allocation of remittances (§3.6). */
export const allocationMethods: readonly Method[] = [];
