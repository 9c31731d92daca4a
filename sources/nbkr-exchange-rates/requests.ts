import type { Retrieval } from "../../schemas/retrieval.ts";
import { newest, rateRequest } from "../_kit/rate-requests.ts";
import { dayParts, halfYears } from "../_kit/rate-spans.ts";
import { parse } from "./parse.ts";
import { AREA, DOLLAR_ID } from "./rows.ts";

const BANK = "https://www.nbkr.kg";

/** First day asked for: the archive begins with 1999. */
const FIRST = "1999-01-01";

const source_id = "nbkr-exchange-rates";

/** The newest daily list, and the dollar of the archive's page by half-years; the weekly list has no dollar (README). */
export const retrieval: Retrieval = {
  known: "recorded",
  requests: (on) => [
    rateRequest(parse, {
      source_id,
      id: "daily",
      url: `${BANK}/XML/daily.xml`,
      expect: ["xml"],
      charset: "windows-1251",
      days: newest(on.day),
      of: "all",
    }),
    ...halfYears(on, AREA, FIRST).map((days) => {
      const [beg, end] = [dayParts(days.from), dayParts(days.to)];
      const span = `beg_day=${beg.d}&beg_month=${beg.m}&beg_year=${beg.y}&end_day=${end.d}&end_month=${end.m}&end_year=${end.y}`;
      return rateRequest(parse, {
        source_id,
        id: `dollar-${days.from}`,
        url: `${BANK}/index1.jsp?item=1562&lang=ENG&valuta_id=${DOLLAR_ID}&${span}`,
        // the page does not say which currency it is of: the name does
        file: `valuta_id=${DOLLAR_ID}_${days.from}.html`,
        expect: ["html", "xml"],
        days,
        of: "dollar",
      });
    }),
  ],
};
