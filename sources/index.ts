import type { SourceDefinition } from "../schemas/source.ts";
import { knomadBilateralMigration } from "./knomad-bilateral-migration/source.ts";
import { knomadBilateralRemittances } from "./knomad-bilateral-remittances/source.ts";
import { knomadRemittanceFlows } from "./knomad-remittance-flows/source.ts";
import { undesaMigrantStock } from "./undesa-migrant-stock/source.ts";
import { worldbankWdi } from "./worldbank-wdi/source.ts";

/** Every source of figures, in the order in which they are loaded: guards of later ones may read earlier ones. */
export const sources: readonly SourceDefinition[] = [
  worldbankWdi,
  undesaMigrantStock,
  knomadBilateralMigration,
  knomadBilateralRemittances,
  knomadRemittanceFlows,
];
