/** Periods of five years, by their first year. */
export const YEARS = ["1990", "1995", "2000", "2005"] as const;

/** The published table: a line per pair of countries, flows of their regions repeated on each. */
export const HEADER = [
  "region_orig",
  "region_orig_id",
  "region_dest",
  "region_dest_id",
  "country_orig",
  "country_orig_id",
  "country_dest",
  "country_dest_id",
  "regionflow_1990",
  "regionflow_1995",
  "regionflow_2000",
  "regionflow_2005",
  "countryflow_1990",
  "countryflow_1995",
  "countryflow_2000",
  "countryflow_2005",
  "metadata",
] as const;

/** Notes in the first lines of the column `metadata`, by their beginning; the third gives the edition. */
export const NOTES = [
  "Estimates of bilateral migration flows at region and country levels for 5-year periods (mid-year to mid-year)",
  "The estimates capture the number of people who change their country of residence over 5-year periods.",
  "This is Version ",
  "If you use the data, please cite us: Guy J. Abel and Nikola Sander (2014).",
] as const;
export const VERSION = /^This is (Version \d+), released in ([A-Z][a-z]+ \d{4})\.$/;

export const THE_TEN: ReadonlySet<string> = new Set("ARM BLR GEO KAZ KGZ MDA RUS TJK UKR UZB".split(" "));

/** The one measure: moves over five years. */
export const MEASURE = "countryflow";

/** Why cells are passed over. */
export const REASONS = {
  regions: "flows between regions, repeated on the line of each pair of countries",
  others: "cells between two countries outside the ten",
  same: "zero cells where origin and destination are the same",
  zeros: "zero cells: no moves estimated",
} as const;
