import type { Retrieval } from "../../schemas/retrieval.ts";
import { inForce, rateRequest } from "../_kit/rate-requests.ts";
import { dayParts, halfYears } from "../_kit/rate-spans.ts";
import { parse } from "./parse.ts";
import { AREA, DOLLAR_ID } from "./rows.ts";

const SCRIPTS = "https://www.cbr.ru/scripts";

/** First day asked for; the rouble's present scale is a year older. */
const FIRST = "1999-01-01";

const source_id = "cbr-exchange-rates";

/** All currencies of the newest day, and the dollar by half-years. */
export const retrieval: Retrieval = {
  known: "recorded",
  requests: (on) => [
    rateRequest(parse, {
      source_id,
      id: "daily",
      url: `${SCRIPTS}/XML_daily.asp?date_req=${printed(on.day)}`,
      file: "XML_daily.xml",
      expect: ["xml"],
      charset: "windows-1251",
      days: inForce(on.day),
      of: "all",
    }),
    ...halfYears(on, AREA, FIRST).map((days) =>
      rateRequest(parse, {
        source_id,
        id: `dollar-${days.from}`,
        url: `${SCRIPTS}/XML_dynamic.asp?date_req1=${printed(days.from)}&date_req2=${printed(days.to)}&VAL_NM_RQ=${DOLLAR_ID}`,
        file: `XML_dynamic_${DOLLAR_ID}_${days.from}.xml`,
        expect: ["xml"],
        charset: "windows-1251",
        days,
        of: "dollar",
      }),
    ),
  ],
};

function printed(day: string): string {
  const { y, m, d } = dayParts(day);
  return `${d}/${m}/${y}`;
}
