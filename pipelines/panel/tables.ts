import type { Column, Table } from "../tables.ts";
import { comparisonTable } from "./comparison-table.ts";
import { corridorPanel } from "./corridor-table.ts";
import { countryPanel } from "./country-table.ts";
import { monthlyTable } from "./monthly-table.ts";
import { stocksTable } from "./stocks-table.ts";

/** Tables ready for analysis, made of the figures that stand now; `observed` describes a column of `observation`. */
export const panelTables = (observed: (name: string) => Column): readonly Table[] => [
  countryPanel,
  corridorPanel,
  monthlyTable(observed),
  stocksTable(observed),
  comparisonTable(observed),
];
