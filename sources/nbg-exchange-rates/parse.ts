import { Fault } from "../../schemas/fault.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readJson } from "../_kit/json.ts";
import { CHANGE } from "../_kit/rate-source.ts";
import { ratesAnswer } from "../_kit/rates.ts";
import { AREA, AS_NUMBER, Days } from "./rows.ts";

export const layouts = ["currencies"] as const;

/** Finds the rates of an answer; the day is the one they are valid from, which may be before the day asked. */
export function parse(file: PublisherFile): Parsed {
  const rates = readJson(file, Days).flatMap(({ date, currencies }, day) =>
    currencies.map((row, i) => {
      const pointer = `/${day}/currencies/${i}`;
      const at = `${file.name}, ${pointer}`;
      if (row.validFromDate !== date)
        throw new Fault("rates/date", `the answer is for "${date}", the rate is valid from "${row.validFromDate}"`, {
          at,
          hint: "fetch the answer again; if the bank now mixes days, add the new layout to the source",
        });
      if (Number(row.rateFormated) !== row.rate)
        throw new Fault(
          "rates/value",
          `the rate of "${row.code}" is "${row.rateFormated}" as text, ${row.rate} as a number`,
          {
            at,
            hint: "one of the two is wrong: compare with the bank's page",
          },
        );
      return {
        currency: row.code,
        nominal: String(row.quantity),
        value: row.rateFormated,
        date: row.validFromDate,
        locator: `${pointer}/rateFormated`,
      };
    }),
  );
  return ratesAnswer(file, { area: AREA, layout: "currencies", route: "" }, rates, {
    [AS_NUMBER]: rates.length,
    [CHANGE]: 2 * rates.length,
  });
}
