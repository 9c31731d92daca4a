import type { Retrieval } from "../../schemas/retrieval.ts";
import { monthWorkbook } from "../_kit/month-workbook.ts";
import { parse } from "./parse.ts";
import { REPORTER } from "./rows.ts";

/** The bank's folder is called "statistics" in Georgian. */
const FOLDER = encodeURIComponent("სტატისტიკა");

const workbook = {
  source_id: "nbg-money-transfers",
  url: `https://nbg.gov.ge/fm/${FOLDER}/external_sector/eng/money-transfers-by-countries-eng.xlsx`,
  area: REPORTER,
  first: "2000-01",
  parse,
};

/** The bank's one workbook. */
export const retrieval: Retrieval = { known: "relied", requests: ({ day }) => [monthWorkbook(workbook, day)] };
