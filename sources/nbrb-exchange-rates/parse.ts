import { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readJson } from "../_kit/json.ts";
import { rateDay } from "../_kit/rate-day.ts";
import { ratesAnswer } from "../_kit/rates.ts";
import { AREA, CURRENCIES, Dynamics, Rates, SINCE } from "./rows.ts";

/** All currencies on a day speak before one currency by days: only they print code and number of units. */
export const layouts = ["rates", "dynamics"] as const;

/** Finds the rates of an answer: all currencies on a day, or one currency by days. */
export function parse(file: PublisherFile): Parsed {
  const [first] = readJson(file, z.array(z.looseObject({})));
  return first && "Cur_Abbreviation" in first ? allOfDay(file) : oneByDays(file);
}

function allOfDay(file: PublisherFile): Parsed {
  const rates = readJson(file, Rates).map((row, i) => ({
    currency: row.Cur_Abbreviation,
    nominal: String(row.Cur_Scale),
    value: String(row.Cur_OfficialRate),
    date: row.Date,
    locator: `/${i}/Cur_OfficialRate`,
  }));
  return ratesAnswer(file, { area: AREA, layout: "rates", route: "rates" }, rates);
}

function oneByDays(file: PublisherFile): Parsed {
  const rows = readJson(file, Dynamics);
  const id = rows[0]?.Cur_ID ?? 0;
  const rates = rows.map((row, i) => {
    const [currency, nominal] = currencyOfId(file, row.Cur_ID, `/${i}/Cur_ID`);
    if (rateDay(file, row.Date, `/${i}/Date`) < SINCE) throw oldRouble(file, row.Date, `/${i}/Date`);
    const value = String(row.Cur_OfficialRate);
    return { currency, nominal, value, date: row.Date, locator: `/${i}/Cur_OfficialRate` };
  });
  return ratesAnswer(file, { area: AREA, layout: "dynamics", route: `dynamics-${id}` }, rates);
}

const oldRouble = (file: PublisherFile, date: string, pointer: string) =>
  new Fault("rates/date", `the rate of "${date}" may be in roubles of before ${SINCE}, 10,000 times as many`, {
    at: `${file.name}, ${pointer}`,
    hint: `ask for days from ${SINCE} on: the answer does not say in which rouble a rate is`,
  });

function currencyOfId(file: PublisherFile, id: number, pointer: string): readonly [string, string] {
  const found = CURRENCIES.get(id);
  if (found) return found;
  throw new Fault("rates/currency", `the bank's currency id "${id}" is not in the list`, {
    at: `${file.name}, ${pointer}`,
    hint: "fetch the bank's list of all currencies, and add the id with its code and number of units to the source's rows.ts",
  });
}
