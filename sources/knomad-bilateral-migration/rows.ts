import type { MatrixLayout } from "../_kit/matrix.ts";

/** The table's title: its year. The workbook of 2010 prints it under the table, the others in row 1. */
export const TITLE = /^(?:Table 1: )?Bilateral Estimates of Migrant Stocks in (\d{4})$/;

const CORNER = "Destination country (across) - Source country (down)";

/** The workbooks: origins down, destinations across, persons. */
export const workbooks = [
  {
    layout: "xls-2010",
    sheet: "bilatMig",
    title: "under",
    header: 0,
    corner: CORNER,
    total: "TOTAL",
    notes: ["Table 1: Bilateral Estimates", "Sources: Ratha and Shaw", "Notes:", "(1) Bilateral", "(2) Assumptions"],
  },
  {
    layout: "xlsx-2013",
    sheet: "Bilateral Migration 2013",
    title: "above",
    header: 1,
    corner: CORNER,
    total: "World",
    notes: ["Notes:", "These estimates are based on the Migration and Remittances Factbook"],
  },
  {
    layout: "xlsx-2017",
    sheet: "Bilateral_Migration_2017",
    title: "above",
    header: 1,
    corner: "",
    total: "World",
    notes: ["Notes:", "World Bank staff estimates based on"],
  },
] as const satisfies readonly (MatrixLayout & { layout: string; sheet: string; title: "above" | "under" })[];
