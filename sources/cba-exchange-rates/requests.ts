import type { DeclaredRequest } from "../../schemas/request.ts";
import type { Retrieval } from "../../schemas/retrieval.ts";
import { DOLLAR, newest, type RateQuestion, rateRequest } from "../_kit/rate-requests.ts";
import { halfYears } from "../_kit/rate-spans.ts";
import { parse } from "./parse.ts";
import { AREA, LATEST, RANGE } from "./rows.ts";

const SERVICE = "https://api.cba.am/exchangerates.asmx";
const NAMESPACE = "http://www.cba.am/";

/** First day asked for: the bank's service answers from 1999 on. */
const FIRST = "1999-01-01";

/** All currencies of the newest day, and the dollar by half-years: a range may have 365 days at most. */
export const retrieval: Retrieval = {
  known: "recorded",
  requests: (on) => [
    question("latest", LATEST, "", { days: newest(on.day), of: "all" }),
    ...halfYears(on, AREA, FIRST).map((days) => {
      const inside = `<ISOCodes>${DOLLAR}</ISOCodes><DateFrom>${days.from}</DateFrom><DateTo>${days.to}</DateTo>`;
      return question(`dollar-${days.from}`, RANGE, inside, { days, of: "dollar" });
    }),
  ],
};

function question(id: string, operation: string, inside: string, wanted: Pick<RateQuestion, "days" | "of">) {
  return rateRequest(parse, {
    source_id: "cba-exchange-rates",
    id,
    url: SERVICE,
    post: soap(operation, inside),
    file: `${operation}_${id}.xml`,
    expect: ["xml"],
    ...wanted,
  });
}

/** An operation of the service, called with SOAP 1.1. */
function soap(operation: string, inside: string): NonNullable<DeclaredRequest["post"]> {
  const body = `<${operation} xmlns="${NAMESPACE}">${inside}</${operation}>`;
  const envelope = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${body}</soap:Body></soap:Envelope>`;
  return {
    type: "text/xml; charset=utf-8",
    body: `<?xml version="1.0" encoding="utf-8"?>${envelope}`,
    action: `${NAMESPACE}${operation}`,
  };
}
