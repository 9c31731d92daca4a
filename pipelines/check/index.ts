import { lawChecks } from "../law/checks/index.ts";
import type { Check } from "./check.ts";
import { partiesAsListed } from "./r-011-parties-as-listed.ts";
import { vintageAsItsCard } from "./v-001-vintage-as-its-card.ts";
import { rowCount } from "./v-002-row-count.ts";
import { numbersRead } from "./v-003-numbers-read.ts";
import { keysAndCodes } from "./v-101-keys-and-codes.ts";
import { possibleValues } from "./v-102-possible-values.ts";
import { statusAndValue } from "./v-103-status-and-value.ts";
import { immigrantsWithinPopulation } from "./v-104-immigrants-within-population.ts";
import { digitShift } from "./v-105-digit-shift.ts";
import { partsSumToTotal } from "./v-201-parts-sum-to-total.ts";
import { monthsSumToYear } from "./v-202-months-sum-to-year.ts";
import { originsSumToTotal } from "./v-203-origins-sum-to-total.ts";
import { refugeesWithinStock } from "./v-204-refugees-within-stock.ts";
import { netIsInMinusOut } from "./v-205-net-is-in-minus-out.ts";
import { remittancesSumOfItems } from "./v-206-remittances-sum-of-items.ts";
import { widerRemittancesLarger } from "./v-207-wider-remittances-larger.ts";
import { growthOutlier } from "./v-301-growth-outlier.ts";
import { frozenSeries } from "./v-302-frozen-series.ts";
import { demographicBalance } from "./v-303-demographic-balance.ts";
import { remittancesToGdp } from "./v-304-remittances-to-gdp.ts";
import { moneyPerMigrant } from "./v-305-money-per-migrant.ts";
import { moneyAgainstSender } from "./v-306-money-against-sender.ts";
import { stocksAgainstFlows } from "./v-307-stocks-against-flows.ts";
import { revision } from "./v-401-revision.ts";
import { netMigrationUnit } from "./v-402-net-migration-unit.ts";
import { withdrawn } from "./v-403-withdrawn.ts";
import { reflagged } from "./v-404-reflagged.ts";
import { registerInCensusYear } from "./v-405-register-in-census-year.ts";
import { mirrorAsymmetry } from "./v-501-mirror-asymmetry.ts";
import { countryBiasFound } from "./v-502-country-bias.ts";
import { printedRatio } from "./v-503-printed-ratio.ts";
import { everyNumberResolves } from "./v-601-every-number-resolves.ts";
import { answeredWarnings } from "./v-602-answered-warnings.ts";

export type { Check } from "./check.ts";

/** All checks, in the order of their numbers; the law's own (`R-…`) after those of the figures, the count of answers last. */
export const rules: readonly Check[] = [
  vintageAsItsCard,
  rowCount,
  numbersRead,
  keysAndCodes,
  possibleValues,
  statusAndValue,
  immigrantsWithinPopulation,
  digitShift,
  partsSumToTotal,
  monthsSumToYear,
  originsSumToTotal,
  refugeesWithinStock,
  netIsInMinusOut,
  remittancesSumOfItems,
  widerRemittancesLarger,
  growthOutlier,
  frozenSeries,
  demographicBalance,
  remittancesToGdp,
  moneyPerMigrant,
  moneyAgainstSender,
  stocksAgainstFlows,
  revision,
  netMigrationUnit,
  withdrawn,
  reflagged,
  registerInCensusYear,
  mirrorAsymmetry,
  countryBiasFound,
  printedRatio,
  everyNumberResolves,
  ...lawChecks,
  partiesAsListed,
  answeredWarnings,
];
