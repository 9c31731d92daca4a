/** The reshaped table: the first heading is blank, over the numbers of the lines. */
export const HEADER = ["", "Year", "Country ISO", "Net Number of Migrants"] as const;

/** The table's only figure, before and after the last year that the edition estimates. */
export const ESTIMATE = "Net Number of Migrants";
export const PROJECTION = "Net Number of Migrants, projected";

/** Last year estimated by each edition; the medium variant of the projection follows. */
export const LAST_ESTIMATE: Readonly<Record<string, string>> = { "2024": "2023" };

/** Some economy of every edition moved this many people in a year; the published workbook is in thousands. */
export const LEAST_MAXIMUM = 100_000;
