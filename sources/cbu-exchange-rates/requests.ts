import type { Retrieval } from "../../schemas/retrieval.ts";
import { inForce, rateRequest } from "../_kit/rate-requests.ts";
import { recentDays } from "../_kit/rate-spans.ts";
import { parse } from "./parse.ts";

/** Each weekday of this month and of the one before: the bank answers about one day at a time. */
export const retrieval: Retrieval = {
  known: "recorded",
  requests: (on) =>
    recentDays(on.day).map((day) =>
      rateRequest(parse, {
        source_id: "cbu-exchange-rates",
        id: day,
        url: `https://cbu.uz/en/arkhiv-kursov-valyut/json/all/${day}/`,
        file: `all_${day}.json`,
        expect: ["json"],
        days: inForce(day),
        of: "all",
      }),
    ),
};
