import { askEurostat, TEN_CITIZENSHIPS } from "../_kit/ask-eurostat.ts";
import { parse } from "./parse.ts";

/** Arrivals of citizens of the ten, by both definitions of age: some countries print the total under one of them only. */
export const retrieval = askEurostat(
  "eurostat-immigration",
  [{ dataset: "migr_imm1ctz", citizens: TEN_CITIZENSHIPS, only: { sex: "T", age: "TOTAL" }, first: String }],
  parse,
);
