import { ALL_CITIZENSHIPS, askEurostat, TEN_CITIZENSHIPS } from "../_kit/ask-eurostat.ts";
import { parse } from "./parse.ts";
import { MEASURE } from "./rows.ts";

/** Applicants of all years, of the ten and of all. */
export const retrieval = askEurostat(
  "eurostat-asylum",
  [
    {
      dataset: "migr_asyappctza",
      citizens: [ALL_CITIZENSHIPS, ...TEN_CITIZENSHIPS],
      only: { sex: "T", age: "TOTAL", unit: "PER", asyl_app: MEASURE },
      first: String,
    },
  ],
  parse,
);
