import type { Retrieval } from "../../schemas/retrieval.ts";
import { monthWorkbook } from "../_kit/month-workbook.ts";
import { parse } from "./parse.ts";

const workbook = {
  source_id: "cba-money-transfers",
  url: "https://www.cba.am/stat/stat_data_eng/5_Money_transfers_of_individuals_by_countries-eng.xlsx",
  area: "Armenia",
  first: "2013-01",
  parse,
};

/** The bank's one workbook. */
export const retrieval: Retrieval = { known: "relied", requests: ({ day }) => [monthWorkbook(workbook, day)] };
