/** The bank's country. */
export const AREA = "ARM";

/** Operations of the service (https://api.cba.am/exchangerates.asmx) whose answers are read. */
export const LATEST = "ExchangeRatesLatest";
export const RANGE = "ExchangeRatesByDateRangeByISO";
