import type { PxWanted } from "../_kit/pxweb.ts";

/** The typed extract of two tables of the office's database. */
export const EXTRACT = {
  layout: "extract",
  title:
    "NBS Moldova registered emigrants by destination (POP07300) and immigrants by origin (POP07100), 13 selected countries",
  headings: ["series", "table", "year", "partner", "persons"],
} as const;

/** The tables are about one country: they print no reporter. */
export const REPORTER = "Moldova";

/** The office's table of each series. */
export const TABLES: Readonly<Record<string, string>> = {
  "emigrants by destination": "POP07300",
  "immigrants by origin": "POP07100",
};

/** Layout of the database's own answers. */
export const PX = "px-answer";

/** A table of the database: its variables by the office's codes, and which of them are the country and the year. */
export interface PxSeries {
  readonly table: string;
  readonly series: string;
  readonly country: string;
  readonly year: string;
  readonly variables: Readonly<Record<string, PxWanted>>;
}

/** The two tables, as a public program asks for them; the sum over the sexes is left to the database. */
export const PX_TABLES: readonly PxSeries[] = [
  {
    table: "POP07300",
    series: "emigrants by destination",
    country: "Tara de destinatie",
    year: "Ani",
    variables: {
      Ani: "all",
      "Tara de destinatie": "all",
      Sexe: "eliminated",
      "Grupe de virsta": ["Age groups- total"],
    },
  },
  {
    table: "POP07100",
    series: "immigrants by origin",
    country: "Tara de emigrare",
    year: "Ani",
    variables: { "Tara de emigrare": "all", Ani: "all", "Scopul sosirii": ["Total"] },
  },
];
