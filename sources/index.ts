import type { Text2 } from "../schemas/language.ts";
import type { SourceDefinition } from "../schemas/source.ts";
import { abelCohenFlows } from "./abel-cohen-flows/source.ts";
import { abelSanderFlows } from "./abel-sander-flows/source.ts";
import { armstatBorderCrossingsPress } from "./armstat-border-crossings-press/source.ts";
import { armstatSdg } from "./armstat-sdg/source.ts";
import { belstatMigration } from "./belstat-migration/source.ts";
import { bnmExchangeRates } from "./bnm-exchange-rates/source.ts";
import { bnmMoneyTransfers } from "./bnm-money-transfers/source.ts";
import { bnmMoneyTransfersPress } from "./bnm-money-transfers-press/source.ts";
import { bnsMigrationPress } from "./bns-migration-press/source.ts";
import { bnsSdg } from "./bns-sdg/source.ts";
import { cbaExchangeRates } from "./cba-exchange-rates/source.ts";
import { cbaMoneyTransfers } from "./cba-money-transfers/source.ts";
import { cbaMoneyTransfersPress } from "./cba-money-transfers-press/source.ts";
import { cbrCrossBorderTransfersPress } from "./cbr-cross-border-transfers-press/source.ts";
import { cbrExchangeRates } from "./cbr-exchange-rates/source.ts";
import { cbrMirrorComparisonPress } from "./cbr-mirror-comparison-press/source.ts";
import { cbuCrossBorderTransfersPress } from "./cbu-cross-border-transfers-press/source.ts";
import { cbuExchangeRates } from "./cbu-exchange-rates/source.ts";
import { demoscopeMigration } from "./demoscope-migration/source.ts";
import { emissEmployment } from "./emiss-employment/source.ts";
import { eurostatAsylum } from "./eurostat-asylum/source.ts";
import { eurostatImmigration } from "./eurostat-immigration/source.ts";
import { eurostatResidencePermits } from "./eurostat-residence-permits/source.ts";
import { eurostatTemporaryProtection } from "./eurostat-temporary-protection/source.ts";
import { expertTemplate } from "./expert-template/source.ts";
import { fsbBorderCrossingsPress } from "./fsb-border-crossings-press/source.ts";
import { geostatMigration } from "./geostat-migration/source.ts";
import { knomadBilateralMigration } from "./knomad-bilateral-migration/source.ts";
import { knomadBilateralRemittances } from "./knomad-bilateral-remittances/source.ts";
import { knomadRemittanceFlows } from "./knomad-remittance-flows/source.ts";
import { mvdMigrationSituation } from "./mvd-migration-situation/source.ts";
import { mvdMigrationSituationPress } from "./mvd-migration-situation-press/source.ts";
import { nbgExchangeRates } from "./nbg-exchange-rates/source.ts";
import { nbgMoneyTransfers } from "./nbg-money-transfers/source.ts";
import { nbgMoneyTransfersPress } from "./nbg-money-transfers-press/source.ts";
import { nbkExchangeRates } from "./nbk-exchange-rates/source.ts";
import { nbkTransferSystemsPress } from "./nbk-transfer-systems-press/source.ts";
import { nbkrExchangeRates } from "./nbkr-exchange-rates/source.ts";
import { nbkrMoneyTransfersPress } from "./nbkr-money-transfers-press/source.ts";
import { nbrbExchangeRates } from "./nbrb-exchange-rates/source.ts";
import { nbrbPersonalTransfersPress } from "./nbrb-personal-transfers-press/source.ts";
import { nbsMigration } from "./nbs-migration/source.ts";
import { nbtExchangeRates } from "./nbt-exchange-rates/source.ts";
import { nbtRemittancesPress } from "./nbt-remittances-press/source.ts";
import { nbuExchangeRates } from "./nbu-exchange-rates/source.ts";
import { nbuPrivateRemittancesPress } from "./nbu-private-remittances-press/source.ts";
import { nscMigrationPress } from "./nsc-migration-press/source.ts";
import { nscSdg } from "./nsc-sdg/source.ts";
import { oecdMigration } from "./oecd-migration/source.ts";
import { rosstatMigration } from "./rosstat-migration/source.ts";
import { rpwCorridorCosts } from "./rpw-corridor-costs/source.ts";
import { rpwMeanCosts2017 } from "./rpw-mean-costs-2017/source.ts";
import { siatIndicators } from "./siat-indicators/source.ts";
import { tjkLabourMigrantsPress } from "./tjk-labour-migrants-press/source.ts";
import { ukrstatMigration } from "./ukrstat-migration/source.ts";
import { unTreatyIcrmw } from "./un-treaty-icrmw/source.ts";
import { unWppNetMigration } from "./un-wpp-net-migration/source.ts";
import { undesaEmpiricalStocks } from "./undesa-empirical-stocks/source.ts";
import { undesaMigrantStock } from "./undesa-migrant-stock/source.ts";
import { unhcrAsylum } from "./unhcr-asylum/source.ts";
import { unhcrDemographics } from "./unhcr-demographics/source.ts";
import { unhcrFlows } from "./unhcr-flows/source.ts";
import { unhcrPopulation } from "./unhcr-population/source.ts";
import { uzstatMigrationPress } from "./uzstat-migration-press/source.ts";
import { worldbankWdi } from "./worldbank-wdi/source.ts";

/** Defined alike for every economy. */
const worldwide: readonly SourceDefinition[] = [
  worldbankWdi,
  undesaMigrantStock,
  knomadBilateralMigration,
  knomadBilateralRemittances,
  knomadRemittanceFlows,
];

/** Offices and central banks of the ten, by country. */
const offices: readonly SourceDefinition[] = [
  cbaMoneyTransfers,
  armstatSdg,
  belstatMigration,
  geostatMigration,
  nbgMoneyTransfers,
  bnsSdg,
  nscSdg,
  nbsMigration,
  bnmMoneyTransfers,
  rosstatMigration,
  demoscopeMigration,
  mvdMigrationSituation,
  emissEmployment,
  ukrstatMigration,
  siatIndicators,
  expertTemplate,
];

/** Other series of organisations and authors. */
const organisations: readonly SourceDefinition[] = [
  unhcrPopulation,
  unhcrAsylum,
  unhcrFlows,
  unhcrDemographics,
  eurostatImmigration,
  eurostatResidencePermits,
  eurostatAsylum,
  eurostatTemporaryProtection,
  oecdMigration,
  undesaEmpiricalStocks,
  unWppNetMigration,
  abelCohenFlows,
  abelSanderFlows,
  rpwCorridorCosts,
  rpwMeanCosts2017,
  unTreatyIcrmw,
];

/** Official exchange rates of the ten central banks. */
const rates: readonly SourceDefinition[] = [
  cbaExchangeRates,
  nbrbExchangeRates,
  nbgExchangeRates,
  nbkExchangeRates,
  nbkrExchangeRates,
  bnmExchangeRates,
  cbrExchangeRates,
  nbtExchangeRates,
  nbuExchangeRates,
  cbuExchangeRates,
];

/** Figures that offices are quoted with by the press, by country. */
const quoted: readonly SourceDefinition[] = [
  cbaMoneyTransfersPress,
  armstatBorderCrossingsPress,
  nbrbPersonalTransfersPress,
  nbgMoneyTransfersPress,
  nbkTransferSystemsPress,
  bnsMigrationPress,
  nbkrMoneyTransfersPress,
  nscMigrationPress,
  bnmMoneyTransfersPress,
  cbrCrossBorderTransfersPress,
  cbrMirrorComparisonPress,
  mvdMigrationSituationPress,
  fsbBorderCrossingsPress,
  nbtRemittancesPress,
  tjkLabourMigrantsPress,
  nbuPrivateRemittancesPress,
  cbuCrossBorderTransfersPress,
  uzstatMigrationPress,
];

/** The sources by kind, as lists of them are printed. */
export const sourceGroups: readonly { readonly title: Text2; readonly sources: readonly SourceDefinition[] }[] = [
  { title: { en: "Defined alike for every economy", ru: "По одному определению для всех стран" }, sources: worldwide },
  {
    title: { en: "Offices and central banks of the ten", ru: "Ведомства и центральные банки десяти стран" },
    sources: offices,
  },
  {
    title: { en: "Other series of organisations and authors", ru: "Другие ряды организаций и авторов" },
    sources: organisations,
  },
  { title: { en: "Official exchange rates", ru: "Официальные курсы валют" }, sources: rates },
  { title: { en: "Figures quoted in the press", ru: "Числа по публикациям прессы" }, sources: quoted },
];

/** Every source of figures, in the order in which they are loaded: guards of later ones may read earlier ones. */
export const sources: readonly SourceDefinition[] = sourceGroups.flatMap((g) => g.sources);
