import { sdgRetrieval } from "../_kit/sdg-repository.ts";
import { parse } from "./parse.ts";
import { indicators } from "./rows.ts";

/** Each indicator's status, then its file. */
export const retrieval = sdgRetrieval({
  source_id: "armstat-sdg",
  repository: "armstat/sdg-data-armenia",
  indicators: indicators.map(({ layout, units, page }) => ({
    id: layout,
    status: page,
    data: `data/indicator_${layout}.csv`,
    area: "Armenia",
    measures: Object.values(units),
  })),
  parse,
});
