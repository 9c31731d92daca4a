import type { Derivation } from "./derivation.ts";
import { priceChain } from "./price-chain.ts";

/**
 * Consumer prices of each economy, 2015 = 100 (M-341, `CPI_HOME`), the deflator of constant home prices.
 *
 * Tajikistan's chain ends in 2016: no later rate of its inflation is held.
 */
export const homeConsumerPrices: Derivation = { method: "M-341", sql: priceChain("CPI_HOME", "true") };
