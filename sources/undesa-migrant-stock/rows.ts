import { z } from "zod";

/** How the figures of the three editions come, in order of precedence within an edition. */
export const layouts = ["workbook", "csv-both-sexes", "csv-by-sex", "matrix-json", "wide-csv"] as const;
export type Layout = (typeof layouts)[number];

/** The one measure: persons at mid-year. */
export const MEASURE = "international migrant stock";

/** Why a row is passed over: regions that are also development groups stand twice in UN DESA's tables. */
export const PRINTED_AGAIN = "cells of a region printed a second time with the same figures";

/** Editions by the last year they print, for the files that do not name theirs. */
export const EDITION_BY_LAST_YEAR: Readonly<Record<string, string>> = {
  "2019": "2019",
  "2020": "2020",
  "2024": "2024",
};

/** Table 1 of the workbook of destinations. Rows and columns count from zero. */
export const TABLE = {
  sheet: "Table 1",
  /** "POP/DB/MIG/Stock/Rev.2020" */
  revision: { row: 3, column: 4 },
  /** Titles of the blocks, in merged cells over their first year. */
  titleRow: 7,
  headerRow: 10,
  header: ["Region, development group, country or area", "Notes", "Location code", "Type of data"],
  nameColumn: 1,
  codeColumn: 3,
  typeColumn: 4,
  firstFigure: 5,
} as const;

/** The years stand three times in the header; only the title above tells the sexes apart. */
export const SEX_BY_TITLE: Readonly<Record<string, string>> = {
  "International migrant stock at mid-year, both sexes combined": "_T",
  "International migrant stock at mid-year, males": "M",
  "International migrant stock at mid-year, females": "F",
};

/** The table decoded from the files of the "International Migrant Stocks at a Glance" app, one figure a line. */
export const LONG_HEADER = ["source", "LocID", "LocIDorg", "yearref", "sex", "PopulationUniverse", "value"] as const;
export const SEX_BY_CODE: Readonly<Record<string, string>> = { "0": "_T", "1": "M", "2": "F" };
/** Its code for all origins; 2003 is other and unknown origin, an area of our list. */
export const ALL_ORIGINS = "0";

/** The 2019 table with a column per origin. */
export const WIDE_HEADER = ["Year", "Destination", "Total"] as const;

/** Headings between the groups of the 2019 table; all their cells are "..". */
export const WIDE_HEADINGS: ReadonlySet<string> = new Set([
  "UN development groups",
  "World Bank income groups",
  "Geographic regions",
  "Sustainable Development Goal (SDG) regions",
]);

const Cell = z.union([z.number(), z.string(), z.null()]);

/** The matrices of a chord diagram; `regions` are the places in `names` of its author's eleven regions. */
export const Matrix = z.object({
  names: z.array(z.string()).min(1),
  regions: z.array(z.int().nonnegative()),
  /** By year: a row per origin, a column per destination. */
  matrix: z.record(z.string(), z.array(z.array(Cell))),
  total_inflow: z.record(z.string(), z.record(z.string(), Cell)),
  total_outflow: z.record(z.string(), z.record(z.string(), Cell)),
});
export type Matrix = z.infer<typeof Matrix>;
