import type { JsonStatLayout } from "../_kit/json-stat.ts";
import type { SdmxLayout } from "../_kit/sdmx-csv.ts";

/** The dissemination API's two datasets; the order of dimensions differs between them. */
const dimensions: Omit<JsonStatLayout, "dataset" | "title"> = {
  areas: ["citizen", "geo"],
  free: ["time"],
  only: {
    freq: { A: "Annual" },
    reason: { TOTAL: "Total" },
    unit: { PER: "Person" },
    duration: {
      TOTAL: "Total",
      "M3-5": "From 3 to 5 months",
      "M6-11": "From 6 to 11 months",
      M_GE12: "12 months or over",
    },
  },
};

export const jsonStatLayouts: readonly JsonStatLayout[] = [
  {
    dataset: "MIGR_RESFIRST",
    title: "First permits by reason, length of validity and citizenship",
    ...dimensions,
  },
  {
    dataset: "MIGR_RESVALID",
    title: "All valid permits by reason, length of validity and citizenship on 31 December of each year",
    ...dimensions,
  },
];

/** Length of validity, each code to a breakdown of ours. */
export const DURATIONS: Readonly<Record<string, string>> = {
  TOTAL: "_T",
  "M3-5": "M3_5",
  "M6-11": "M6_11",
  M_GE12: "M12",
};

/** First permits of all citizenships as the Data Browser hands them out: names in place of codes. */
export const FIRST_CSV: SdmxLayout = {
  dataset: "ESTAT:TPS00170",
  free: ["LAST UPDATE", "citizen", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"],
  only: {
    freq: { Annual: "" },
    reason: { Total: "" },
    duration: { Total: "" },
    unit: { Person: "" },
    CONF_STATUS: { "": "" },
  },
};

/** Day, month and year of the last update: "03/03/25 11:00:00". */
export const UPDATED = /^(\d{2})\/(\d{2})\/(\d{2}) \d{2}:\d{2}:\d{2}$/;

/** All valid permits as an author reshaped them and joined the population. */
export const RESHAPED_HEADER = [
  "Country of citizenship",
  "geo",
  "Migrants number",
  "year",
  "Population",
  "Migrants number per 100k inhabitants",
] as const;

/** Why columns of the reshaped file are passed over. */
export const POPULATION = "population of the country, joined by the author of the file";
export const RATE = "permits per 100,000 people, computed by the author of the file";
