import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { rateDay } from "./rate-day.ts";
import { METAL, NOMINALS } from "./rate-source.ts";

/** An official rate as a central bank prints it: so much national money for so many units of a currency, on a date. */
export interface PrintedRate {
  /** ISO 4217 code: "USD". */
  readonly currency: string;
  /** How many units the rate is for, as printed ("1", "100"); null where the route prints none (the source's README: one). */
  readonly nominal: string | null;
  readonly value: string;
  /** The date the rate is for, as printed: never the date asked. */
  readonly date: string;
  readonly locator: string;
  /** A word of the source's own about the figure ("carried"). */
  readonly mark?: string;
}

/** Metals stand among the currencies, but the weight a rate is for is printed nowhere: gram in one bank, ounce in another. */
const METALS = ["XAU", "XAG", "XPT", "XPD"];

/**
 * Currencies that ceased to be money, each with the first day without it: what a bank still prints later has no market.
 *
 * BYR: 10,000 to one BYN from 2016-07-01 (https://kamunikat.net/novyye-denezhnyye-znaki-respubliki-belarus-obraztsa-2009-goda).
 * BGN: the euro from 2026-01-01 (https://www.novinite.com/view_news.php?id=236094).
 */
const WITHDRAWN: Readonly<Record<string, string>> = { BYR: "2016-07-01", BGN: "2026-01-01" };

/**
 * The rates of one answer as readings: currency in `breakdown_1`, the printed number of units in the measure.
 *
 * The edition is the newest date a rate is for: by that day the bank had published it. `route` tells apart answers of one
 * day; where an answer covers several days the first is added.
 *
 * @throws Fault `file/no-figures`, `rates/currency`, `rates/nominal`, `rates/value`, `rates/date`, `file/duplicate`.
 */
export function ratesAnswer(
  file: PublisherFile,
  bank: { readonly area: string; readonly layout: string; readonly route: string },
  printed: readonly PrintedRate[],
  passed_over: Readonly<Record<string, number>> = {},
): Parsed {
  if (printed.length === 0)
    throw new Fault("file/no-figures", "the answer holds no rates", {
      at: file.name,
      hint: "banks answer so for a day without rates: ask for the working day before",
    });
  const readings: Reading[] = [];
  const seen = new Map<string, string>();
  const days: string[] = [];
  let metals = 0;
  for (const rate of printed) {
    const day = rateDay(file, rate.date, rate.locator);
    expectRate(file, rate);
    const key = `${rate.currency} ${day}`;
    const first = seen.get(key);
    if (first !== undefined)
      throw new Fault("file/duplicate", `the rate of "${rate.currency}" for ${day} stands here and at ${first}`, {
        at: `${file.name}, ${rate.locator}`,
        hint: "keep one of the two",
      });
    seen.set(key, rate.locator);
    days.push(day);
    if (METALS.includes(rate.currency)) {
      metals += 1;
      continue;
    }
    const gone = WITHDRAWN[rate.currency];
    readings.push(
      reading({
        ref_area: bank.area,
        measure: rate.nominal === null ? "rate" : `rate_per_${rate.nominal}`,
        breakdown_1: rate.currency,
        time_period: rate.date,
        value_raw: rate.value,
        status_raw: gone !== undefined && day >= gone ? "withdrawn" : (rate.mark ?? ""),
        locator: rate.locator,
      }),
    );
  }
  days.sort();
  const [first, last] = [days[0] ?? "", days.at(-1) ?? ""];
  return {
    layout: bank.layout,
    edition: last,
    published: last,
    part: first === last ? bank.route : `${bank.route}-${first}`,
    readings,
    passed_over: { ...passed_over, ...(metals > 0 && { [METAL]: metals }) },
  };
}

/**
 * A rate of a bank that writes decimals after a comma has one: without it four digits would become a rate ten thousand
 * times too large.
 */
export function expectComma(file: PublisherFile, { currency, value, locator }: PrintedRate): void {
  if (/^\d+,\d{2,}$/.test(value.trim())) return;
  throw new Fault("rates/value", `the rate of "${currency}" is "${value}": the bank prints decimals after a comma`, {
    at: `${file.name}, ${locator}`,
    hint: "compare with the bank's page: the comma was lost, or the bank has changed how it prints",
  });
}

function expectRate(file: PublisherFile, { currency, nominal, value, locator }: PrintedRate): void {
  const at = `${file.name}, ${locator}`;
  if (!/^[A-Z]{3}$/.test(currency))
    throw new Fault("rates/currency", `"${currency}" is not a three-letter currency code`, {
      at,
      hint: "the fields may have changed places: read the answer, then add the new layout to the source",
    });
  if (nominal !== null && !NOMINALS.includes(nominal))
    throw new Fault(
      "rates/nominal",
      `the rate of "${currency}" is for "${nominal}" units, expected 1, 10, 100 and so on`,
      {
        at,
        hint: "compare with the bank's page; a new number of units is added to sources/_kit/rate-source.ts",
      },
    );
  if (/^[-\u2212]/.test(value.trim()) || /^[0.,\s]+$/.test(value))
    throw new Fault("rates/value", `the rate of "${currency}" is "${value}": a rate is above zero`, {
      at,
      hint: "compare with the bank's page: is it a mark for no rate, or a damaged answer?",
    });
}

/**
 * A rate for one unit printed beside the rate for several must be the same rate: else a number of units is wrong.
 *
 * `value` and `perUnit` have decimal points. @throws Fault `rates/nominal`.
 */
export function expectPerUnit(file: PublisherFile, rate: PrintedRate, value: string, perUnit: string): void {
  const expected = Number(value) / Number(rate.nominal);
  if (Math.abs(Number(perUnit) / expected - 1) < PER_UNIT_TOLERANCE) return;
  throw new Fault(
    "rates/nominal",
    `the rate of "${rate.currency}" is "${rate.value}" for ${rate.nominal} units, but ${perUnit} is printed for one`,
    { at: `${file.name}, ${rate.locator}`, hint: "one of the three is wrong: compare with the bank's page" },
  );
}

/** Share by which a rate printed for one unit may miss the quotient: rounding of seven digits (held answers: none, 2026). */
const PER_UNIT_TOLERANCE = 1e-6;
