/** The typed copy of the bank's yearly releases. */
export const RELEASES = {
  layout: "annual",
  title:
    "BNM money transfers from abroad in favour of individuals via banks (net settlements) by source country, 2017-2020",
  headings: ["year", "partner", "million_usd", "precision"],
} as const;

/** The releases are about one country: they print no reporter. */
export const REPORTER = "Moldova";

/** What the copy says of a figure's precision, each to the mark it becomes: "≈" where the copy rounded the bank's figure. */
export const PRECISIONS: Readonly<Record<string, string>> = {
  "published, 2 decimals": "",
  "rounded to 1 by the repository": "≈",
};
