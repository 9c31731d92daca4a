import { askEurostat, TEN_CITIZENSHIPS } from "../_kit/ask-eurostat.ts";
import { parse } from "./parse.ts";

/** Every month, of citizens of the ten. */
export const retrieval = askEurostat(
  "eurostat-temporary-protection",
  [
    {
      dataset: "migr_asytpsm",
      citizens: TEN_CITIZENSHIPS,
      only: { sex: "T", age: "TOTAL", unit: "PER" },
      first: (year) => `${year}-01`,
    },
  ],
  parse,
);
