/** The typed extract: yearly sums of the bank's monthly figures. */
export const EXTRACT = {
  layout: "annual-extract",
  title:
    "NBG money transfers by countries (REMC), annual sums of the twelve published months; value in USD rounded to cents",
  headings: ["partner", "iso3", "year", "flow", "value_usd"],
} as const;

/** The file is the bank's own: it prints no reporter. */
export const REPORTER = "Georgia";

/** The bank's row of all countries together; it has no code. */
export const TOTAL = "Money transfers, total";
