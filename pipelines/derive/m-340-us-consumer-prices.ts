import type { Derivation } from "./derivation.ts";
import { priceChain } from "./price-chain.ts";

/** Consumer prices in the United States, 2015 = 100 (M-340, `CPI_US`), the deflator of constant dollars. */
export const usConsumerPrices: Derivation = { method: "M-340", sql: priceChain("CPI_US", "ref_area = 'USA'") };
