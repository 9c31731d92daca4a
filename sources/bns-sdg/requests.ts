import { sdgRetrieval } from "../_kit/sdg-repository.ts";
import { parse } from "./parse.ts";

/** The status of remittances, then their file; refugees are marked as not started (README). */
export const retrieval = sdgRetrieval({
  source_id: "bns-sdg",
  repository: "kazstat/sdg-data-kazstat",
  indicators: [
    {
      id: "17-3-2",
      status: "meta/17-3-2.md",
      data: "data/indicator_17-3-2.csv",
      area: "KAZ",
      measures: ["17-3-2"],
    },
  ],
  parse,
});
