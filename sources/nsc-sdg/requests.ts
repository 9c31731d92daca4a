import { sdgRetrieval } from "../_kit/sdg-repository.ts";
import { parse } from "./parse.ts";

const file = (id: string, series: string) => ({
  id,
  // the file's own header says whether it is a test and whose figures it holds; the platform's pages lag behind (README)
  status: null,
  data: `data/${id}.xml`,
  area: "417",
  measures: [series],
});

/** The three files of the platform. */
export const retrieval = sdgRetrieval({
  source_id: "nsc-sdg",
  repository: "sdg-kyrgyzstan/open-sdg-data-starter",
  indicators: [file("17.3.2", "BX_TRF_PWKR"), file("10.7.4", "SM_POP_REFG_OR"), file("10.7.2", "SG_CPA_MIGRS")],
  parse,
});
