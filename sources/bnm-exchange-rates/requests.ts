import type { Retrieval } from "../../schemas/retrieval.ts";
import { inForce, rateRequest } from "../_kit/rate-requests.ts";
import { dayParts, recentDays } from "../_kit/rate-spans.ts";
import { parse } from "./parse.ts";

/** Each weekday of this month and of the one before: the bank answers about one day at a time. */
export const retrieval: Retrieval = {
  known: "recorded",
  requests: (on) =>
    recentDays(on.day).map((day) => {
      const { y, m, d } = dayParts(day);
      return rateRequest(parse, {
        source_id: "bnm-exchange-rates",
        id: day,
        url: `https://www.bnm.md/en/official_exchange_rates?get_xml=1&date=${d}.${m}.${y}`,
        file: `official_exchange_rates_${day}.xml`,
        expect: ["xml"],
        days: inForce(day),
        of: "all",
      });
    }),
};
