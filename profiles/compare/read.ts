import type { Store } from "../../pipelines/store.ts";
import { theTen } from "../../schemas/areas.ts";
import { type Known, known } from "../corridor/pair.ts";
import { computed, daysOf, type Fact, observed, observedByIds, type VintageCard, vintageCards } from "../data.ts";
import { isOf } from "./left-out.ts";
import { isComputed, type Measure } from "./measure.ts";
import { measures } from "./measures.ts";

/** One country's figures on one definition, oldest first; never empty. */
export interface Series {
  readonly area: string;
  readonly facts: readonly Known<Fact>[];
}

export interface Comparison {
  readonly measure: Measure;
  readonly series: readonly Series[];
}

/** Everything the pages are written of, read once. */
export interface CompareData {
  /** Definitions that at least four of the ten have. */
  readonly comparisons: readonly Comparison[];
  readonly inputs: ReadonlyMap<string, Fact>;
  readonly cards: ReadonlyMap<string, VintageCard>;
  readonly heldOn: string;
  readonly retrievedOn: string;
}

/** So many of the ten make a comparison. */
export const LEAST = 4;

const TEN = theTen.map((t) => `'${t.id}'`).join(", ");
const INDICATORS = [...new Set(measures.map((m) => `'${m.indicator}'`))].join(", ");

/** Whose number speaks for a country (`best_value`): totals over partners, sexes, ages and other breakdowns. */
const CHOSEN = `
  select obs_id
  from best_value
  where ref_area in (${TEN})
    and indicator in (${INDICATORS})
    and counterpart_area in ('W1', '_Z')
    and sex = '_T'
    and age = '_T'
    and breakdown_1 = '_T'
    and freq = case when starts_with(indicator, 'COST_') then 'Q' else 'A' end
    and obs_value is not null
`;

/** The numbers behind computed ones, through those computed on the way. */
const inputsOf = (roots: string) => `
  with recursive used(id) as (
    select distinct unnest(inputs) from derived where obs_id in (${roots})
    union
    select unnest(d.inputs) from derived d join used on used.id = d.obs_id
  )
  select id from used
`;

export async function readCompare(store: Store): Promise<CompareData> {
  const { heldOn, retrievedOn } = await daysOf(store);
  // the view weighs every source of every figure: asked once, its answer is named to the other queries
  const chosen = listed(await store.rows<{ obs_id: string }>(CHOSEN));
  const [printed, made] = [
    await observed(store, `o.obs_id in (${chosen})`),
    await computed(store, `obs_id in (${chosen})`),
  ];
  const used = listed((await store.rows<{ id: string }>(inputsOf(listed(made)))).map(({ id }) => ({ obs_id: id })));
  const inputs = [...(await observedByIds(store, used)), ...(await computed(store, `obs_id in (${used})`))];
  return {
    comparisons: comparisonsOf(printed, made),
    inputs: new Map(inputs.map((f) => [f.obs_id, f])),
    cards: await vintageCards(store),
    heldOn,
    retrievedOn,
  };
}

/** Ids of our own making as a list in a query; of none, a list that fits nothing. */
const listed = (rows: readonly { readonly obs_id: string }[]): string =>
  rows.length === 0 ? "null" : rows.map((r) => `'${r.obs_id.replaceAll("'", "''")}'`).join(",");

/** Facts sorted by definition and country; a definition that fewer than four have is left out. */
export function comparisonsOf(printed: readonly Fact[], made: readonly Fact[]): Comparison[] {
  return measures.flatMap((measure): Comparison[] => {
    const own = (isComputed(measure) ? made : printed).filter((f) => isOf(measure, f));
    const series = theTen.flatMap(({ id }): Series[] => {
      const facts = known(own.filter((f) => f.ref_area === id));
      return facts.length > 0 ? [{ area: id, facts }] : [];
    });
    return series.length >= LEAST ? [{ measure, series }] : [];
  });
}
