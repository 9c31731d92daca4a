/** The DataBank export: pairs of economies down, quarters across; two blanks in the heading are the publisher's. */
export const HEADER = [
  "Sending Countries Name",
  "Sending Countries Code",
  "Series Name",
  "Series Code",
  "Receiving Countries  Name",
  "Receiving Countries  Code",
] as const;

/** A quarter's heading, said twice: "2011Q1 [YR2011Q1]". */
export const QUARTER = /^(\d{4})Q([1-4]) \[YR\1Q\2\]$/;

/** The one series, by code and name. */
export const SERIES = { code: "ATCR.CORR", name: "Average Total Cost to remit in corridor" } as const;

/** The two lines that end the file; the second gives the day of the edition, month first. */
export const DATABASE = "Data from database: Remittance Prices Worldwide (Corridors)";
export const UPDATED = /^Last Updated: (\d{2})\/(\d{2})\/(\d{4})$/;

/** What stands in place of a figure. */
export const MISSING = "..";

/** Our mark of a cost below zero (M-350): kept, but doubtful. */
export const NEGATIVE = "negative";

/** Why cells are passed over: the export prints every pair of a sending and a receiving economy. */
export const NOT_SURVEYED = "cells of pairs of economies without a figure in any quarter";
