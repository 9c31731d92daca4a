import { Fault } from "../../schemas/fault.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { CHANGE } from "../_kit/rate-source.ts";
import { type PrintedRate, ratesAnswer } from "../_kit/rates.ts";
import { childrenNamed, fieldsOf, readRoot } from "../_kit/rates-xml.ts";
import { child, type Element } from "../_kit/xml.ts";
import { AREA, LATEST, RANGE } from "./rows.ts";

/** The service's two operations; a range speaks before the newest day. */
export const layouts = ["date-range", "latest"] as const;

/** Finds the rates of a SOAP answer: of the newest day, or of a range of days. */
export function parse(file: PublisherFile): Parsed {
  const body = child(file, readRoot(file, "soap:Envelope"), "soap:Body");
  const response = body.children[0]?.name ?? "";
  if (response === `${LATEST}Response`) return latest(file, result(file, body, LATEST));
  if (response === `${RANGE}Response`) return range(file, result(file, body, RANGE));
  throw new Fault("file/element", `the answer is "${response}", expected "${LATEST}Response" or "${RANGE}Response"`, {
    at: `${file.name}, ${body.path}`,
    hint: "did the service refuse the request? fetch it again, or add the new operation to the source",
  });
}

const result = (file: PublisherFile, body: Element, operation: string) =>
  child(file, child(file, body, `${operation}Response`), `${operation}Result`);

function latest(file: PublisherFile, found: Element): Parsed {
  const date = child(file, found, "CurrentDate").text;
  const rows = childrenNamed(file, child(file, found, "Rates"), "ExchangeRate");
  const rates = rows.map((row) => {
    const { ISO, Amount, Rate } = fieldsOf(file, row, ["ISO", "Amount", "Rate"], ["Difference"]);
    return rate(row, ISO, Amount, Rate, date);
  });
  return ratesAnswer(file, { area: AREA, layout: "latest", route: "latest" }, rates, changes(rows, "Difference"));
}

/** A .NET data set: rows repeat by date and currency. */
function range(file: PublisherFile, found: Element): Parsed {
  const rows = childrenNamed(
    file,
    child(file, child(file, found, "diffgr:diffgram"), "DocumentElement"),
    "ExchangeRatesByRange",
  );
  const rates = rows.map((row) => {
    const { ISO, Amount, Rate, RateDate } = fieldsOf(file, row, ["ISO", "Amount", "Rate", "RateDate"], ["Diff"]);
    return rate(row, ISO, Amount, Rate, RateDate);
  });
  return ratesAnswer(file, { area: AREA, layout: "date-range", route: "range" }, rates, changes(rows, "Diff"));
}

const rate = (row: Element, currency: string, nominal: string, value: string, date: string): PrintedRate => ({
  currency,
  nominal,
  value,
  date,
  locator: `${row.path}/Rate`,
});

const changes = (rows: readonly Element[], name: string) => ({
  [CHANGE]: rows.filter((row) => row.children.some((c) => c.name === name)).length,
});
