import type { Store } from "../../pipelines/store.ts";
import { type TenId, theTen } from "../../schemas/areas.ts";
import { sources } from "../../sources/index.ts";
import { type CorridorRows, readCorridors, STOCKS } from "../corridor/rows.ts";
import { computed, type Fact, observed, observedOn } from "../data.ts";
import { type EditionFact, readEditions } from "../figures/read-editions.ts";

export const WDI = "worldbank-wdi";

/** One series as two editions print it: what is compared is what each prints, not what became of it since. */
export interface EditionPair {
  readonly indicator: string;
  readonly older: { readonly edition: string; readonly facts: readonly Fact[] };
  readonly newer: { readonly edition: string; readonly facts: readonly Fact[] };
}

/** How much the database holds. */
export interface Held {
  readonly figures: number;
  readonly sources: number;
  readonly vintages: number;
}

/** All that the home page is written of. */
export interface HomeRows {
  readonly corridors: CorridorRows;
  /** Remittances received in per cent of GDP, computed. */
  readonly ratio: readonly Fact[];
  /** Remittances received and GDP in US dollars: what the ratio is computed from, and the facts under the charts. */
  readonly money: readonly Fact[];
  /** Emigrants abroad, computed over destinations, and the figures they are the sum of. */
  readonly abroad: readonly Fact[];
  readonly abroadInputs: readonly Fact[];
  readonly immigrants: readonly EditionFact[];
  readonly revisions: readonly EditionPair[];
  readonly held: Held;
}

const ids = theTen.map((t): TenId => t.id);
const TEN = ids.map((id) => `'${id}'`).join(", ");

const HELD = `
  select
    (select count(*) from observation where known_to is null and obs_value is not null)::integer as figures,
    (select count(distinct source_id) from reported)::integer as sources,
    (select count(*) from vintage where source_id in (select distinct source_id from reported))::integer as vintages
`;

export async function readHome(store: Store): Promise<HomeRows> {
  const abroad = await computed(store, `indicator = 'STK_EMI' and sex = '_T' and ref_area in (${TEN})`);
  const last = abroad.reduce((year, f) => (f.time_period > year ? f.time_period : year), "");
  const held = await store.first<Held>(HELD);
  const pairs = [await editionPair(store, WDI, "R_WB", "IN"), await editionPair(store, WDI, "GDP", "NA")];
  return {
    corridors: await readCorridors(store),
    ratio: await computed(store, `indicator = 'R_GDP' and direction = 'IN' and ref_area in (${TEN})`),
    money: await observed(
      store,
      `o.source_id = '${WDI}' and ref_area in (${TEN}) and (indicator = 'GDP' or (indicator = 'R_WB' and direction = 'IN'))`,
    ),
    abroad: abroad.filter((f) => f.time_period === last),
    abroadInputs: await observed(
      store,
      `o.source_id = '${STOCKS}' and sex = '_T' and time_period = '${last}' and counterpart_area in (${TEN})`,
    ),
    immigrants: await readEditions(
      store,
      STOCKS,
      `sex = '_T' and counterpart_area = 'W1' and ref_area in (${TEN})`,
      ids,
    ),
    revisions: pairs.filter((p) => p !== null),
    held: held ?? { figures: 0, sources: 0, vintages: 0 },
  };
}

const PRINTED = `
  select v.edition, max(v.published) as published
  from reported r
  join vintage v using (source_id, source_vintage)
  where r.source_id = $source
    and r.measure_raw = $measure
  group by v.edition
  order by published desc
  limit 2
`;

/** The newest edition that prints a series and the one before it; null when only one is held. */
async function editionPair(
  store: Store,
  source: string,
  indicator: string,
  direction: string,
): Promise<EditionPair | null> {
  const measures = Object.entries(sources.find((s) => s.id === source)?.measures ?? {});
  const measure = measures.find(([, m]) => m.indicator === indicator && m.direction === direction)?.[0];
  if (measure === undefined) throw new Error(`${source} prints no ${indicator} ${direction}`);
  const [newer, older] = await store.rows<{ edition: string; published: string }>(PRINTED, { source, measure });
  if (!newer || !older) return null;
  const on = async ({ edition, published }: { edition: string; published: string }) => ({
    edition,
    facts: await observedOn(
      store,
      published,
      `o.source_id = '${source}' and indicator = '${indicator}' and direction = '${direction}' and ref_area in (${TEN})`,
    ),
  });
  return { indicator, older: await on(older), newer: await on(newer) };
}
