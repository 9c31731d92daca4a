import { ALL_CITIZENSHIPS, askEurostat, TEN_CITIZENSHIPS } from "../_kit/ask-eurostat.ts";
import { parse } from "./parse.ts";

/** First permits and valid ones, all reasons and lengths together, of the ten and of all. */
export const retrieval = askEurostat(
  "eurostat-residence-permits",
  ["migr_resfirst", "migr_resvalid"].map((dataset) => ({
    dataset,
    citizens: [ALL_CITIZENSHIPS, ...TEN_CITIZENSHIPS],
    only: { reason: "TOTAL", duration: "TOTAL", unit: "PER" },
    first: String,
  })),
  parse,
);
