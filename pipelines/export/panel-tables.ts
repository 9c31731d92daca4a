import type { Selection } from "./selection.ts";

/** Tables ready for analysis: one row a country or corridor and year, money by month, stocks, figures set side by side. */
export const panelTables: readonly Selection[] = [
  {
    name: "panel_country_year",
    key: ["ref_area", "year"],
    order: ["ref_area", "year"],
    partition: null,
    kind: "panel",
  },
  {
    name: "panel_corridor_year",
    key: ["from_area", "to_area", "year"],
    order: ["from_area", "to_area", "year"],
    partition: null,
    kind: "panel",
  },
];
