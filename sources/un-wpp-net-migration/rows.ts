/** The reshaped table: the first heading is blank, over the numbers of the lines. */
export const HEADER = ["", "Year", "Country ISO", "Net Number of Migrants"] as const;

/** The table's only figure, before and after the last year that the edition estimates. */
export const ESTIMATE = "Net Number of Migrants";
export const PROJECTION = "Net Number of Migrants, projected";

/** Last year estimated by each edition; the medium variant of the projection follows. */
export const LAST_ESTIMATE: Readonly<Record<string, string>> = { "2024": "2023" };

/** Day on which an edition came out, by the first catalogue elsewhere that lists it (README). */
export const PUBLISHED: Readonly<Record<string, string>> = { "2024": "2024-07-12" };

/** The publisher's table of indicators: the headings before the figures, and the one that is read, in thousands. */
export const INDICATORS_HEADER = [
  "SortOrder",
  "LocID",
  "Notes",
  "ISO3_code",
  "ISO2_code",
  "SDMX_code",
  "LocTypeID",
  "LocTypeName",
  "ParentID",
  "Location",
  "VarID",
  "Variant",
  "Time",
] as const;
export const NET = "NetMigrations";
export const NET_PROJECTED = "NetMigrations, projected";
export const VARIANT = "Medium";

/** In every edition some economy moved so many thousands in a year, and none a hundred million people. */
export const THOUSANDS: readonly [least: number, most: number] = [100, 100_000];

/** Why lines are passed over, with the Russian of the cards. */
export const REASONS = {
  groups: ["figures of regions and groups", "числа по регионам и группам стран"],
  future: ["projections of the years after the edition's own", "прогнозы на годы после года издания"],
} as const satisfies Record<string, readonly [en: string, ru: string]>;

/** Some economy of every edition moved this many people in a year; the published workbook is in thousands. */
export const LEAST_MAXIMUM = 100_000;
