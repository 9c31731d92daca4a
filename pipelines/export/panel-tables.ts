import type { Selection } from "./selection.ts";

/** A table ready for analysis, sorted by its key. */
const panel = (name: string, key: readonly string[]): Selection => ({
  name,
  key,
  order: key,
  partition: null,
  kind: "panel",
});

/** What tells one side of a comparison from the source's other figures. */
const sideKey = (side: "national" | "international") =>
  ["source_id", "breakdown_1", "concept_basis", "duration_rule"].map((column) => `${side}_${column}`);

/** One row a country or corridor and year, money by month, stocks, figures set side by side. */
export const panelTables: readonly Selection[] = [
  panel("panel_country_year", ["ref_area", "year"]),
  panel("panel_corridor_year", ["from_area", "to_area", "year"]),
  panel("remittances_monthly", [
    "indicator",
    "direction",
    "ref_area",
    "counterpart_area",
    "breakdown_1",
    "source_id",
    "month",
  ]),
  panel("stocks_wide", [
    "indicator",
    "ref_area",
    "counterpart_area",
    "source_id",
    "freq",
    "time_period",
    "ref_date",
    "concept_basis",
    "duration_rule",
    "breakdown_1",
  ]),
  panel("comparison", [
    "ref_area",
    "indicator",
    "direction",
    "counterpart_area",
    "sex",
    "freq",
    "time_period",
    "unit_measure",
    "international_indicator",
    ...sideKey("national"),
    ...sideKey("international"),
  ]),
];
