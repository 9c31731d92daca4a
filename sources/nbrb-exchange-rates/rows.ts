import { z } from "zod";

/** The bank's country. */
export const AREA = "BLR";

/** All currencies on one day; a field added later could change what the rate is for, so none may be unknown. */
export const Rates = z.array(
  z.strictObject({
    Cur_ID: z.number().int(),
    Date: z.string(),
    Cur_Abbreviation: z.string(),
    Cur_Scale: z.number().int(),
    Cur_Name: z.string(),
    Cur_OfficialRate: z.number(),
  }),
);

/** One currency day by day: neither its code nor its number of units is printed. */
export const Dynamics = z.array(
  z.strictObject({ Cur_ID: z.number().int(), Date: z.string(), Cur_OfficialRate: z.number() }),
);

/**
 * Code and number of units of the bank's own currency ids, as its list of all currencies prints them (2026-03-17).
 *
 * An id keeps both: when a currency's code, name or number of units changes the bank gives it a new id and links the two
 * (`Cur_ParentID`, https://www.nbrb.by/apihelp/exrates). 145 is the dollar's before July 2021: answers kept in public programs
 * print it with code USD and one unit from 2016-12-29 to 2021-02-03.
 */
export const CURRENCIES: ReadonlyMap<number, readonly [code: string, units: string]> = new Map([
  [145, ["USD", "1"]],
  [371, ["CAD", "1"]],
  [394, ["KWD", "1"]],
  [421, ["SGD", "1"]],
  [426, ["CHF", "1"]],
  [429, ["GBP", "1"]],
  [431, ["USD", "1"]],
  [440, ["AUD", "1"]],
  [448, ["NZD", "1"]],
  [449, ["UAH", "100"]],
  [450, ["DKK", "10"]],
  [451, ["EUR", "1"]],
  [452, ["PLN", "10"]],
  [453, ["ISK", "100"]],
  [454, ["MDL", "10"]],
  [455, ["NOK", "10"]],
  [456, ["RUB", "100"]],
  [457, ["XDR", "1"]],
  [458, ["KGS", "100"]],
  [459, ["KZT", "1000"]],
  [460, ["TRY", "10"]],
  [461, ["IRR", "100000"]],
  [462, ["CNY", "10"]],
  [463, ["CZK", "100"]],
  [464, ["SEK", "10"]],
  [508, ["JPY", "100"]],
  [510, ["AMD", "1000"]],
  [511, ["INR", "100"]],
  [512, ["VND", "100000"]],
  [513, ["AED", "10"]],
  [514, ["BRL", "10"]],
]);

/**
 * The dollar's ids, each with its first and last day: the bank gave all currencies new ids on 2021-07-09.
 *
 * 145 is older than the rouble of 2016-07-01 (10,000 to one), and the answer does not say in which rouble it is: nothing
 * before that day is asked for or read.
 */
export const DOLLAR_IDS = [
  { id: 145, from: "2016-07-01", to: "2021-07-08" },
  { id: 431, from: "2021-07-09", to: "9999-12-31" },
] as const;

/** First day of the rouble the rates are in. */
export const SINCE = "2016-07-01";
