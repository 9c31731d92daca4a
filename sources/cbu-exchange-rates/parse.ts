import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readJson } from "../_kit/json.ts";
import { CHANGE } from "../_kit/rate-source.ts";
import { ratesAnswer } from "../_kit/rates.ts";
import { AREA, Rows } from "./rows.ts";

export const layouts = ["all"] as const;

/** Finds the rates of one day. */
export function parse(file: PublisherFile): Parsed {
  const rates = readJson(file, Rows).map((row, i) => ({
    currency: row.Ccy,
    nominal: row.Nominal,
    value: row.Rate,
    date: row.Date,
    locator: `/${i}/Rate`,
  }));
  return ratesAnswer(file, { area: AREA, layout: "all", route: "" }, rates, { [CHANGE]: rates.length });
}
