import type { MatrixLayout } from "../_kit/matrix.ts";

/** Row 1 of a workbook: year, unit and edition of the matrix. */
export const TITLE =
  /^Bilateral Remittance Estimates for (\d{4}) using .* \(millions of US\$\) \(([A-Z][a-z]+ \d{4}) Version\)$/;

/** The workbooks: senders down, receivers across, US$ million. */
export const workbooks = [
  {
    layout: "xlsx-2017",
    sheet: "Bilateral_Remittances_2017",
    header: 1,
    corner: "receiving (across) / sending (down)",
    total: "WORLD",
    notes: ["Notes:", "These estimates are based on", "These are analytical estimates"],
  },
  {
    layout: "xlsx-2021",
    // The publisher's sheet name ends with a space.
    sheet: "FINAL BRM 2021 ",
    header: 1,
    corner: "Remittance-receiving country (across) - Remittance-sending country (down)",
    total: "WORLD",
    notes: [
      "When using the data, please cite:",
      "Note: All numbers are in current",
      "These estimates are based on the methodology",
      "Lebanon and Israel and vice versa",
      "There are several caveats",
      "The caveats attached to this estimate",
      "and the costs of living",
      "through informal, unrecorded channels",
      "For a discussion of the definition",
      "For additional information",
      "For latest data and analysis",
    ],
    unnamedRow: true,
  },
] as const satisfies readonly (MatrixLayout & { layout: string; sheet: string })[];

/** The text table: no title, no totals, no notes; rounded to whole millions by whoever exported it. */
export const textTable = { header: 0, corner: "", total: null, notes: [] } as const satisfies MatrixLayout;

/** The text table's year stands only in its file's name: Bilateralremittancematrix2018Oct2019.csv. */
export const YEAR_IN_NAME = /matrix[ _-]?(20\d{2})/i;
