/** Immigration by citizenship as an author reshaped it: names of countries, no codes, no flags. */
export const HEADER = ["Country of citizenship", "geo", "year", "Migrants number"] as const;

/** Figures of countries bound by Regulation (EC) No 862/2007, and those that others send of their own will. */
export const BOUND = "migr_imm1ctz";
export const VOLUNTARY = "migr_imm1ctz, countries outside the Regulation";

/** The Regulation's first year; it has the common definition (README). */
export const REGULATION_YEAR = "2008";

/**
 * Members of the European Union and of the European Economic Area as the file names them: the Regulation's text is "with
 * EEA relevance". Of the rule of stay of any other country nothing is said.
 */
export const BOUND_COUNTRIES: ReadonlySet<string> = new Set(
  (
    "Austria Belgium Bulgaria Croatia Cyprus Czechia Denmark Estonia Finland France Germany Greece Hungary Iceland Ireland " +
    "Italy Latvia Liechtenstein Lithuania Luxembourg Malta Netherlands Norway Poland Portugal Romania Slovakia Slovenia " +
    "Spain Sweden"
  ).split(" "),
);
