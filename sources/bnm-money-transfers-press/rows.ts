/** The typed lines of the bank's monthly pages and of the press that quotes them. */
export const NEWS = {
  layout: "news",
  title:
    "BNM net transfers from abroad in favour of individuals via banks: monthly totals, shares by partner, region, currency and channel (BNM pages and press)",
  headings: ["period", "item", "kind", "value", "unit", "page"],
} as const;

/** The pages are about one country: they print no reporter. */
export const REPORTER = "Moldova";

/** Unit of each kind of figure, as typed. */
export const UNITS: Readonly<Record<string, string>> = { amount: "million USD", share: "%" };

/** Items that are no partner: a currency or a channel, each to its breakdown. */
export const BREAKDOWNS: Readonly<Record<string, string>> = {
  "channel: money remittance systems": "MTS",
  "channel: bank transfers via SWIFT (gross)": "SWIFT",
  "currency EUR": "CUR_EUR",
  "currency USD": "CUR_USD",
  "currency RUB": "CUR_RUB",
};

/** An item that must be in the list above. */
export const NO_PARTNER = /^(channel:|currency )/;

/** A figure of an earlier period as a later release gives it: it replaces what was printed first. */
export const RESTATED = /^(.+) \(as given in .+ release\)$/;

/** The bank's group without the United Kingdom; its page on March 2020 is the first that says so. */
export const EU = { name: "EU", since: "2020-03" } as const;

/** Why the figure it replaces is not taken in. */
export const REVISED = "the first figure of a period that a later release of the bank prints again, revised";

/** The bank's own pages; any other address is the press. */
export const OWN_PAGE = /^https:\/\/(www\.)?bnm\.md\//;

/** First figures that a later release of the bank prints again, revised: 276.81 million for 2019-Q1, later 275.74. */
export const SUPERSEDED: ReadonlySet<string> = new Set(["Total 2019-Q1"]);
