import type { Retrieval } from "../../schemas/retrieval.ts";
import { rateRequest } from "../_kit/rate-requests.ts";
import { recentDays } from "../_kit/rate-spans.ts";
import { parse } from "./parse.ts";

/**
 * Each weekday of this month and of the one before: the bank answers about one day at a time. Only that day is believed: to a
 * day it does not have the bank answers with today's rates.
 */
export const retrieval: Retrieval = {
  known: "recorded",
  requests: (on) =>
    recentDays(on.day).map((day) =>
      rateRequest(parse, {
        source_id: "nbt-exchange-rates",
        id: day,
        url: `https://www.nbt.tj/en/kurs/export_xml.php?date=${day}&export=xmlout`,
        file: `export_xml_${day}.xml`,
        expect: ["xml"],
        days: { from: day, to: day },
        of: "all",
      }),
    ),
};
