import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectContent } from "../_kit/content.ts";
import { readJson } from "../_kit/json.ts";
import { rateDay } from "../_kit/rate-day.ts";
import { PER_UNIT } from "../_kit/rate-source.ts";
import { expectPerUnit, type PrintedRate, ratesAnswer } from "../_kit/rates.ts";
import { childrenNamed, fieldsOf, readRoot } from "../_kit/rates-xml.ts";
import { AREA, CURRENCY, Rows } from "./rows.ts";

/** The route with the number of units speaks first. */
export const layouts = ["exchange-site", "statdirectory-xml"] as const;

/** Finds the rates of an answer: a range of days as JSON, or one day as XML. */
export function parse(file: PublisherFile): Parsed {
  return expectContent(file, "json", "xml") === "xml" ? oneDay(file) : rangeOfDays(file);
}

function rangeOfDays(file: PublisherFile): Parsed {
  const rows = readJson(file, Rows);
  const rates = rows.map((row, i): PrintedRate => {
    const locator = `/${i}/rate`;
    const rate = {
      currency: row.cc,
      nominal: String(row.units),
      value: String(row.rate),
      date: row.exchangedate,
      locator,
    };
    expectPerUnit(file, rate, rate.value, String(row.rate_per_unit));
    return rate;
  });
  const firstDays = firstDayBySetting(file, rows);
  const marked = rates.map((rate, i) => {
    const row = rows[i];
    const day = rateDay(file, rate.date, rate.locator);
    return row && (isWeekend(day) || firstDays.get(setting(row)) !== day) ? { ...rate, mark: "carried" } : rate;
  });
  const passed = { [PER_UNIT]: rows.length };
  return ratesAnswer(file, { area: AREA, layout: "exchange-site", route: "site" }, marked, passed);
}

type Row = { readonly cc: string; readonly calcdate: string; readonly exchangedate: string };

const setting = ({ cc, calcdate }: Row) => `${cc} ${calcdate}`;

/** The first day of the answer on which the rate set on a day is in force: on later ones it is carried. */
function firstDayBySetting(file: PublisherFile, rows: readonly Row[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const [i, row] of rows.entries()) {
    const day = rateDay(file, row.exchangedate, `/${i}/exchangedate`);
    const known = first.get(setting(row));
    if (known === undefined || day < known) first.set(setting(row), day);
  }
  return first;
}

/** Saturday and Sunday have no rate of their own, so one at the beginning of an answer is carried too. */
const isWeekend = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0;

function oneDay(file: PublisherFile): Parsed {
  const rates = childrenNamed(file, readRoot(file, "exchange"), "currency").map((row) => {
    const { cc, rate, exchangedate } = fieldsOf(file, row, CURRENCY);
    return { currency: cc, nominal: null, value: rate, date: exchangedate, locator: `${row.path}/rate` };
  });
  return ratesAnswer(file, { area: AREA, layout: "statdirectory-xml", route: "statdirectory" }, rates);
}
