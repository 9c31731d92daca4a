import type { AskOn, Retrieval } from "../../schemas/retrieval.ts";
import { newest, rateRequest } from "../_kit/rate-requests.ts";
import { type DaySpan, halfYears } from "../_kit/rate-spans.ts";
import { parse } from "./parse.ts";
import { AREA, DOLLAR_IDS } from "./rows.ts";

const RATES = "https://api.nbrb.by/exrates/rates";

const source_id = "nbrb-exchange-rates";

/** All currencies of the newest day, and the dollar by half-years, each under the id it had then. */
export const retrieval: Retrieval = {
  known: "relied",
  requests: (on) => [
    rateRequest(parse, {
      source_id,
      id: "daily",
      url: `${RATES}?periodicity=0`,
      file: "rates.json",
      expect: ["json"],
      days: newest(on.day),
      of: "all",
    }),
    ...DOLLAR_IDS.flatMap(({ id, from, to }) =>
      spansOf(on, from, to).map((days) =>
        rateRequest(parse, {
          source_id,
          id: `dollar-${id}-${days.from}`,
          url: `${RATES}/dynamics/${id}?startDate=${days.from}&endDate=${days.to}`,
          file: `dynamics_${id}_${days.from}.json`,
          expect: ["json"],
          days,
          of: "dollar",
        }),
      ),
    ),
  ],
};

/** Half-years in which an id was in use. */
function spansOf({ day, since }: AskOn, from: string, to: string): DaySpan[] {
  return halfYears({ day: day < to ? day : to, since }, AREA, from);
}
