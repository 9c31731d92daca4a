import type { Retrieval } from "../../schemas/retrieval.ts";
import { inForce, rateRequest } from "../_kit/rate-requests.ts";
import { recentDays } from "../_kit/rate-spans.ts";
import { parse } from "./parse.ts";

/** Tuesday to Saturday. */
const VALID_FROM = [2, 3, 4, 5, 6];

/**
 * The days of this month and of the one before on which new rates come into force: those set on a weekday are valid from the
 * next day, so Tuesday to Saturday. To any other day the bank answers with the rates that are still in force.
 */
export const retrieval: Retrieval = {
  known: "recorded",
  requests: (on) =>
    recentDays(on.day, VALID_FROM).map((day) =>
      rateRequest(parse, {
        source_id: "nbg-exchange-rates",
        id: day,
        url: `https://nbg.gov.ge/gw/api/ct/monetarypolicy/currencies/?date=${day}`,
        file: `currencies_${day}.json`,
        expect: ["json"],
        days: inForce(day),
        of: "all",
      }),
    ),
};
