import type { Derivation } from "./derivation.ts";
import { womenAmongImmigrants } from "./m-101-women-among-immigrants.ts";
import { emigrantsAbroad } from "./m-103-emigrants-abroad.ts";
import { immigrantsInPopulation } from "./m-104-immigrants-in-population.ts";
import { emigrationRate } from "./m-105-emigration-rate.ts";
import { largestCounterparts } from "./m-109-largest-counterparts.ts";
import { interpolatedStocks, stocksOnLine } from "./m-120-interpolated-stocks.ts";
import { extrapolatedStocks } from "./m-124-extrapolated-stocks.ts";
import { sumOfTheYear } from "./m-202b-sum-of-the-year.ts";
import { sumOfTheQuarter } from "./m-202c-sum-of-the-quarter.ts";
import { meanOfFiveYears } from "./m-203-mean-of-five-years.ts";
import { residualNetMigration } from "./m-204-residual-net-migration.ts";
import { netMigrationRate } from "./m-205-net-migration-rate.ts";
import { twelveMonthFlows } from "./m-210-twelve-month-flows.ts";
import { growthOfStocks, growthOfStocksInTheWorld } from "./m-220-growth-of-stocks.ts";
import { returnsOfStocks } from "./m-221-returns-of-stocks.ts";
import { ratesOfStocks } from "./m-222-rates-of-stocks.ts";
import { closedAccounts } from "./m-223-closed-accounts.ts";
import { netRemittances } from "./m-310-net-remittances.ts";
import { transfersAtTheYearsRate, transfersInDollars } from "./m-330-transfers-in-dollars.ts";
import { exchangeRate } from "./m-332-exchange-rate.ts";
import { monthlyAverage } from "./m-332b-monthly-average.ts";
import { remittancesInConstantDollars } from "./m-340-remittances-in-constant-dollars.ts";
import { usConsumerPrices } from "./m-340-us-consumer-prices.ts";
import { homeConsumerPrices } from "./m-341-home-consumer-prices.ts";
import { remittancesAtHomePrices } from "./m-341-remittances-at-home-prices.ts";
import { remittancesPerGdp } from "./m-342-remittances-per-gdp.ts";
import { remittancesPerExports } from "./m-343-remittances-per-exports.ts";
import { remittancesPerPerson } from "./m-344-remittances-per-person.ts";
import { moneyPerEmigrant } from "./m-345-money-per-emigrant.ts";
import { remittancesGrowth } from "./m-346-remittances-growth.ts";
import { averageGrowth } from "./m-346b-average-growth.ts";
import { serviceCosts } from "./m-350-service-cost.ts";
import { corridorAverage } from "./m-351-corridor-average.ts";
import { averageOverCorridors } from "./m-352-average-over-corridors.ts";
import { smartAverages } from "./m-353-smart-average.ts";
import { worldAverage } from "./m-354-world-average.ts";
import { aboveTarget } from "./m-355-above-target.ts";
import { byStocks } from "./m-360-by-stocks.ts";
import { byHostIncomes } from "./m-361-by-host-incomes.ts";
import { byIncomesInBoth } from "./m-362-by-incomes-in-both.ts";
import { relativeDiscrepancy } from "./m-401-relative-discrepancy.ts";
import { symmetricAsymmetry } from "./m-402-symmetric-asymmetry.ts";
import { logRatio } from "./m-403-log-ratio.ts";
import { countryBias } from "./m-404-country-bias.ts";
import { undercount } from "./m-405-undercount.ts";
import { receiverPreference } from "./m-410-receiver-preference.ts";
import { linearReconciliation } from "./m-411-linear-reconciliation.ts";
import { geometricReconciliation } from "./m-412-geometric-reconciliation.ts";
import { inverseVariance } from "./m-413-inverse-variance.ts";
import { concentration } from "./m-501-concentration.ts";
import { normalisedConcentration } from "./m-502-normalised-concentration.ts";
import { effectiveNumber } from "./m-503-effective-number.ts";
import { volatility } from "./m-505-volatility.ts";
import { passThrough } from "./m-507-pass-through.ts";
import { secondChannel } from "./m-601-second-channel.ts";
import { accountingIdentity } from "./m-602-accounting-identity.ts";
import { interpolatedYears } from "./m-603-interpolated-years.ts";
import { partnersFigure } from "./m-604-partners-figure.ts";
import { lastShare } from "./m-605-last-share.ts";
import { levelShift } from "./m-704-level-shift.ts";

export type { Derivation } from "./derivation.ts";

/** All derivations, each after those it reads. */
export const derivations: readonly Derivation[] = [
  exchangeRate,
  monthlyAverage(),
  transfersInDollars,
  transfersAtTheYearsRate,
  sumOfTheYear,
  sumOfTheQuarter,
  usConsumerPrices,
  homeConsumerPrices,
  womenAmongImmigrants,
  emigrantsAbroad,
  immigrantsInPopulation,
  emigrationRate,
  largestCounterparts,
  meanOfFiveYears,
  residualNetMigration,
  netMigrationRate,
  twelveMonthFlows,
  growthOfStocks,
  growthOfStocksInTheWorld,
  returnsOfStocks,
  ratesOfStocks,
  closedAccounts,
  netRemittances,
  remittancesInConstantDollars,
  remittancesAtHomePrices,
  remittancesPerGdp,
  remittancesPerExports,
  remittancesPerPerson,
  moneyPerEmigrant,
  remittancesGrowth,
  averageGrowth(),
  serviceCosts,
  corridorAverage,
  averageOverCorridors,
  smartAverages,
  worldAverage,
  aboveTarget,
  byStocks,
  byHostIncomes,
  byIncomesInBoth(),
  relativeDiscrepancy,
  symmetricAsymmetry,
  logRatio,
  countryBias,
  undercount,
  receiverPreference,
  linearReconciliation,
  geometricReconciliation,
  inverseVariance,
  concentration,
  normalisedConcentration,
  effectiveNumber,
  volatility,
  passThrough,
  interpolatedStocks,
  stocksOnLine,
  extrapolatedStocks,
  secondChannel,
  accountingIdentity,
  interpolatedYears,
  partnersFigure,
  lastShare,
  levelShift,
];
