import type { Retrieval } from "../../schemas/retrieval.ts";
import { inForce, type RateQuestion, rateRequest } from "../_kit/rate-requests.ts";
import { halfYears } from "../_kit/rate-spans.ts";
import { parse } from "./parse.ts";
import { AREA } from "./rows.ts";

const SITE = "https://bank.gov.ua/NBU_Exchange/exchange_site";

/** First day asked for; the hryvnia is older. */
const FIRST = "1999-01-01";

/** All currencies of the newest day, and the dollar by half-years: all currencies of a half-year would be two megabytes. */
export const retrieval: Retrieval = {
  known: "relied",
  requests: (on) => [
    question("daily", { from: on.day, to: on.day }, "", { days: inForce(on.day), of: "all" }),
    ...halfYears(on, AREA, FIRST).map((days) =>
      question(`dollar-${days.from}`, days, "&valcode=usd", { days, of: "dollar" }),
    ),
  ],
};

function question(
  id: string,
  { from, to }: RateQuestion["days"],
  more: string,
  wanted: Pick<RateQuestion, "days" | "of">,
) {
  const [start, end] = [from, to].map((day) => day.replaceAll("-", ""));
  return rateRequest(parse, {
    source_id: "nbu-exchange-rates",
    id,
    url: `${SITE}?start=${start}&end=${end}${more}&sort=exchangedate&order=asc&json`,
    file: `exchange_site_${id}.json`,
    expect: ["json"],
    ...wanted,
  });
}
