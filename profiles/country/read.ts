import type { Store } from "../../pipelines/store.ts";
import type { AnswerKind } from "../../schemas/answer.ts";
import { theTen } from "../../schemas/areas.ts";
import { computed, daysOf, type Fact, observed, observedByIds, type VintageCard, vintageCards } from "../data.ts";
import type { Override } from "../figures/model-words.ts";
import { OWN_COMPUTED, type OwnFact, readOwn, readOwnComputed } from "../figures/own/read.ts";
import {
  ANALYTICS,
  type AnalyticsFact,
  type Dependence,
  readAnalytics,
  readDependence,
} from "../figures/read-analytics.ts";
import { type EditionFact, readEditions } from "../figures/read-editions.ts";
import { UN_STOCK } from "../figures/stock-editions.ts";
import { type LawTables, readLaw } from "./read-law.ts";

/** A finding on one economy, with its answer if it has one. */
export interface CountryFinding {
  readonly rule_id: string;
  readonly severity: "E" | "W" | "I";
  readonly ref_area: string;
  readonly indicator: string | null;
  readonly message_en: string;
  readonly message_ru: string;
  readonly answer: AnswerKind | null;
  readonly reason: string | null;
}

/** Everything the ten pages are written of, read once. */
export interface CountryData {
  /** UN DESA by edition, both sides of the ten. */
  readonly stocks: readonly EditionFact[];
  /** Current observations of the World Bank and KNOMAD on the ten. */
  readonly observed: readonly Fact[];
  /** What the editions of the World Bank's receipts printed. */
  readonly receipts: readonly EditionFact[];
  readonly derived: readonly Fact[];
  /** National statistics, partners' records, organisations' other series, and what is computed of them. */
  readonly own: readonly OwnFact[];
  /** Concentration, change and association, the newest of each. */
  readonly analytics: readonly AnalyticsFact[];
  readonly dependence: readonly Dependence[];
  /** Numbers behind computed ones, by id. */
  readonly inputs: ReadonlyMap<string, Fact>;
  /** Which indicators have a number for which of the ten. */
  readonly held: readonly { readonly ref_area: string; readonly indicator: string }[];
  readonly overrides: readonly Override[];
  readonly findings: readonly CountryFinding[];
  readonly law: LawTables;
  /** Dated changes of rules of all states, oldest first. */
  readonly cards: ReadonlyMap<string, VintageCard>;
  /** Latest day on which a file was received. */
  readonly heldOn: string;
  readonly retrievedOn?: string;
}

const IDS = theTen.map((t) => t.id);
const TEN = IDS.map((id) => `'${id}'`).join(", ");

/** Totals of all dates and sexes; by origin or destination both sexes and the dates drawn. */
const STOCKS = `
  o.indicator = 'STK_IMM'
  and (
    (o.ref_area in (${TEN}) and o.counterpart_area = 'W1')
    or (o.sex = '_T' and o.time_period >= '2019' and (o.ref_area in (${TEN}) or o.counterpart_area in (${TEN})))
  )
`;

const OBSERVED = `
  ref_area in (${TEN})
  and o.known_to is null
  and (
    (o.source_id = 'worldbank-wdi' and indicator in ('R_WB', 'R_GDP', 'NETM', 'REF_ORI'))
    or (o.source_id = 'knomad-remittance-flows' and indicator in ('R_WB', 'R_GDP') and direction = 'IN' and obs_status = 'E')
    or o.source_id = 'knomad-bilateral-remittances'
  )
`;

const DERIVED = `
  ref_area in (${TEN})
  and sex = '_T'
  and (
    indicator in ('STK_EMI', 'STK_EMI_N', 'STK_EMI_TOP1_SH', 'STK_IMM_TOP1_SH', 'R_REAL_USD', 'R_GDP', 'R_PC', 'R_BIL_TOP1_SH',
      'EMI_RATE', 'EMI_RATE_POP', 'CNMR', 'COST_SIMPLE', 'COST_WEIGHTED', 'COST_AVG_GT5_SH', 'COST_AVG_GT5_VOL_SH')
    or (indicator = 'R_BIL_RS3' and time_period = (select max(time_period) from derived where indicator = 'R_BIL_RS3'))
  )
  and not (starts_with(indicator, 'COST_') and freq <> 'Q')
`;

/** Inputs of the computed numbers, and the inputs of those that were computed themselves; gathered once for both reads. */
const GATHER_INPUT_IDS = `
  create or replace temp table profile_input as
  with recursive used(id) as (
    select distinct unnest(inputs) from derived where (${DERIVED}) or (${OWN_COMPUTED})
    union
    select distinct unnest(inputs) from (${ANALYTICS})
    union
    select unnest(d.inputs) from derived d join used on used.id = d.obs_id
  )
  select id from used
`;

const INPUT_IDS = "select id from profile_input";

const HELD = `
  select distinct ref_area, indicator
  from observation
  where ref_area in (${TEN}) and known_to is null and obs_value is not null
  order by all
`;

const FINDINGS = `
  select f.rule_id, f.severity, f.ref_area, f.indicator, f.message_en, f.message_ru, d.answer, d.reason
  from finding f
  left join disposition d using (finding_id)
  where f.ref_area in (${TEN})
  order by f.severity, f.rule_id, f.time_period desc, f.finding_id
`;

/** Reads what the pages of all ten countries need, in a few grouped queries. */
export async function readCountries(store: Store): Promise<CountryData> {
  const { heldOn, retrievedOn } = await daysOf(store);
  return {
    stocks: await readEditions(store, UN_STOCK, STOCKS, IDS),
    observed: await observed(store, OBSERVED),
    receipts: await readEditions(
      store,
      "worldbank-wdi",
      `o.indicator = 'R_WB' and o.direction = 'IN' and o.ref_area in (${TEN})`,
      [],
      "%bx.trf.pwkr.cd.dt",
    ),
    derived: await computed(store, DERIVED),
    own: [...(await readOwn(store)), ...(await readOwnComputed(store))],
    analytics: await readAnalytics(store),
    dependence: await readDependence(store),
    inputs: await readInputs(store),
    held: await store.rows(HELD),
    overrides: await store.rows<Override>(`select * from corridor_override where ref_area in (${TEN}) order by all`),
    findings: await store.rows<CountryFinding>(FINDINGS),
    law: await readLaw(store, heldOn),
    cards: await vintageCards(store),
    heldOn,
    retrievedOn,
  };
}

async function readInputs(store: Store): Promise<Map<string, Fact>> {
  await store.run(GATHER_INPUT_IDS);
  const facts = [...(await observedByIds(store, INPUT_IDS)), ...(await computed(store, `obs_id in (${INPUT_IDS})`))];
  return new Map(facts.map((f) => [f.obs_id, f]));
}
