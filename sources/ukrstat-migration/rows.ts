/** The typed title: of a whole year, persons. */
export const TITLE =
  /^Міграційний рух населення у ((?:19|20)\d{2}) році \(осіб\): all flows and of which interstate, by region$/;

/** The typed columns, each to its measure; null for those in which moves within the country are counted too. */
export const COLUMNS: Readonly<Record<string, string | null>> = {
  all_arrivals: null,
  all_departures: null,
  all_net: null,
  interstate_arrivals: "arrivals",
  interstate_departures: "departures",
  interstate_net: "net migration",
};

export const HEADINGS = ["region", ...Object.keys(COLUMNS)];

/** The line of the whole country; digits behind a name are the marks of footnotes. */
export const COUNTRY = "Україна";

/** Reasons for which cells are passed over. */
export const REASONS = {
  regions: "cells of regions: the database holds economies",
  all: "all flows of migration, those within the country among them",
} as const;
