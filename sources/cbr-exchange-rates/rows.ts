/** The bank's country. */
export const AREA = "RUS";

/** The documents' names: all currencies on a day, one currency by days. */
export const DAILY = "Foreign Currency Market";
export const DYNAMIC = "Foreign Currency Market Dynamic";

/** The rate for one unit, printed beside the rate and compared with it. */
export const UNIT_RATE = "VunitRate";

/** The dollar's id, of which ranges are asked for. */
export const DOLLAR_ID = "R01235";

/** Codes of the bank's own currency ids, as its list of all currencies prints them (2026-04-25): a range prints only the id. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  R01010: "AUD",
  R01020A: "AZN",
  R01030: "DZD",
  R01035: "GBP",
  R01060: "AMD",
  R01080: "BHD",
  R01090B: "BYN",
  R01105: "BOB",
  R01115: "BRL",
  R01135: "HUF",
  R01150: "VND",
  R01200: "HKD",
  R01210: "GEL",
  R01215: "DKK",
  R01230: "AED",
  R01235: "USD",
  R01239: "EUR",
  R01240: "EGP",
  R01270: "INR",
  R01280: "IDR",
  R01300: "IRR",
  R01335: "KZT",
  R01350: "CAD",
  R01355: "QAR",
  R01370: "KGS",
  R01375: "CNY",
  R01395: "CUP",
  R01500: "MDL",
  R01503: "MNT",
  R01520: "NGN",
  R01530: "NZD",
  R01535: "NOK",
  R01540: "OMR",
  R01565: "PLN",
  R01580: "SAR",
  R01585F: "RON",
  R01589: "XDR",
  R01625: "SGD",
  R01670: "TJS",
  R01675: "THB",
  R01685: "BDT",
  R01700J: "TRY",
  R01710A: "TMT",
  R01717: "UZS",
  R01720: "UAH",
  R01760: "CZK",
  R01770: "SEK",
  R01775: "CHF",
  R01800: "ETB",
  R01805F: "RSD",
  R01810: "ZAR",
  R01815: "KRW",
  R01820: "JPY",
  R02005: "MMK",
};
