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

/** The bank's own workbook: its sheets of figures by their names, blank at the end included. */
export const WORKBOOK = "workbook";
export const SHEET = /^\d{4}-\d{4} ?\(eng\) ?$/;

/** What the sheets say: the unit in the title, the columns of a month, the line under the total, the line under the table. */
export const UNIT = "thousand USD";
export const FLOWS = ["Inflow", "Outflow"] as const;
export const OF_WHICH = "of Which:";
export const SOURCE = "Source";

/** Why a cell is left. */
export const BESIDE = "cells beside the months of the table";

/** The name of a column's measure, as the readings keep it. */
export const flowMeasure = (flow: string) => `${flow} (${UNIT})`;

/** Spellings of the workbook's four sheets that are no names of ours; "Areas not elsewhere specified" is the rest. */
export const NAMES: Readonly<Record<string, string>> = {
  [TOTAL]: "W1",
  "Aland Islands": "ALA",
  "Areas not elsewhere specified": "_X_OTHER",
  "Bolivia, Plurinational State of": "BOL",
  "Congo, the Democratic Republic of the": "COD",
  "Côte dIvoire": "CIV",
  Curasao: "CUW",
  "Franch Southern Territories": "ATF",
  "Holy See (Vatican City State)": "VAT",
  "Iran, Islamic Republic of": "IRN",
  "Korea, Democratic People's Republic of": "PRK",
  "Korea, Democratic Peoples Republic of": "PRK",
  "Korea, Republic of": "KOR",
  "Lao Peoples Democratic Republic": "LAO",
  "Libyan Arab Jamahiriya": "LBY",
  Macau: "MAC",
  "Macedonia, the former Yugoslav Republic of": "MKD",
  "Other Countries": "_X_OTHER",
  "Palestine, State of": "PSE",
  "Palestinian Teritory Occupied": "PSE",
  "Saint Helena, Ascension and Tristan da Cunha": "SHN",
  "Saint Martin": "MAF",
  "Taiwan, Province of China": "TWN",
  "Tanzania, United Republic of": "TZA",
  "Venezuela, Bolivarian Republic of": "VEN",
  "Virgin Islands, British": "VGB",
  "Virgin Islands, U.S": "VIR",
  "Virgin Islands, U.S.": "VIR",
};
