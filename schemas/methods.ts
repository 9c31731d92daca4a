import type { Method } from "./method.ts";
import { allocationMethods } from "./methods-allocation.ts";
import { analyticsMethods } from "./methods-analytics.ts";
import { choiceMethods } from "./methods-choice.ts";
import { costMethods } from "./methods-cost.ts";
import { flowsMethods } from "./methods-flows.ts";
import { mirrorMethods } from "./methods-mirror.ts";
import { moneyMethods } from "./methods-money.ts";
import { stocksMethods } from "./methods-stocks.ts";

export type { Method } from "./method.ts";

/** Every method that has rows in `derived`. */
export const methods: readonly Method[] = [
  ...stocksMethods,
  ...flowsMethods,
  ...moneyMethods,
  ...costMethods,
  ...allocationMethods,
  ...mirrorMethods,
  ...analyticsMethods,
  ...choiceMethods,
];

/** Version of the methodology: raised when a method, a precedence or a threshold changes. */
export const methodologyVersion = "1.2.0";
