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
