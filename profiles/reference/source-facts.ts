import { literal, type Store } from "../../pipelines/store.ts";
import type { SourceDefinition } from "../../schemas/source.ts";
import { FINDINGS as LISTED, type QualityFinding } from "../quality/read.ts";

/** What the database knows of one source: counted once, printed in both languages. */
export interface SourceFacts {
  readonly files: readonly FileFact[];
  readonly series: readonly SeriesFact[];
  readonly revisions: readonly Revision[];
  /** Cells passed over by reason, over all files. */
  readonly passedOver: readonly { readonly reason: string; readonly cells: number; readonly files: number }[];
  readonly findings: readonly { readonly severity: "E" | "W" | "I"; readonly n: number }[];
  /** The same in full, with their answers. */
  readonly listed: readonly QualityFinding[];
  readonly figures: number;
}

export interface FileFact {
  readonly source_vintage: string;
  readonly edition: string;
  readonly published: string;
  readonly published_basis: "file" | "receiver";
  readonly file_name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly url: string | null;
  readonly obtained: string;
  readonly retrieved_at: string;
  readonly readings: number;
  readonly passed_over: string;
  /** The publisher's series found in the file. */
  readonly measures: readonly string[];
}

/** One of our series with its current figures. */
export interface SeriesFact {
  readonly indicator: string;
  readonly direction: string;
  readonly figures: number;
  readonly first: string;
  readonly last: string;
}

/** How the newest edition of a series differs from the one before it, by the figures of both. */
export interface Revision {
  readonly indicator: string;
  readonly direction: string;
  readonly sex: string;
  readonly newer: string;
  readonly older: string;
  readonly same: number;
  readonly revised: number;
  /** Of those, by more than `LARGE_PERCENT`. */
  readonly large: number;
  readonly added: number;
  readonly gone: number;
}

/** From this change on a revision counts as large: the threshold of V-401, in per cent. */
export const LARGE_PERCENT = 5;

/** Everything but the revisions is asked of all sources at once: asked source by source, all facts took twice as long. */
const FILES = `
  with printed as (
    select source_id, source_vintage, list(distinct measure_raw order by measure_raw) as measures
    from reported
    group by all
  )
  select v.*, published::varchar as published, retrieved_at::varchar as retrieved_at, coalesce(p.measures, []) as measures
  from vintage v
  left join printed p using (source_id, source_vintage)
  order by v.published desc, edition desc, source_vintage
`;

const SERIES = `
  select source_id, indicator, direction, count(*)::integer as figures, min(left(time_period, 4)) as first,
    max(left(time_period, 4)) as last
  from observation
  where known_to is null and obs_value is not null
  group by all
  order by figures desc, indicator, direction
`;

const PASSED_OVER = `
  select source_id, entry.key as reason, sum(entry.value)::integer as cells, count(*)::integer as files
  from (
    select source_id, unnest(map_entries(cast(passed_over::json as map(varchar, bigint)))) as entry
    from vintage
  )
  group by all
  order by cells desc, reason
`;

const FINDINGS = `
  select source_id, severity, count(*)::integer as n
  from finding
  where source_id is not null
  group by source_id, severity
  order by position(severity in 'EWI')
`;

/**
 * Newest edition of each series against the one before it: what was believed on the day of each.
 *
 * `{measures}` is the register's meaning of the publisher's series. Editions that print other years only, as matrices do,
 * have no figure in common and are left out.
 */
const REVISIONS = `
  with meaning(measure_raw, indicator, direction) as (values {measures}),
  held as (
    select distinct m.indicator, m.direction, r.sex, v.published, v.edition
    from (select distinct source_vintage, measure_raw, sex from reported where source_id = $id) r
    join meaning m using (measure_raw)
    join vintage v on v.source_id = $id and v.source_vintage = r.source_vintage
  ),
  placed as (
    select *, dense_rank() over (partition by indicator, direction, sex order by published desc) as place
    from held
  ),
  pair as (
    select
      indicator, direction, sex,
      max(published) filter (place = 1) as new_day, max(edition) filter (place = 1) as newer,
      max(published) filter (place = 2) as old_day, max(edition) filter (place = 2) as older
    from placed
    where place <= 2
    group by all
    having count(distinct place) = 2
  ),
  fact as (
    select p.*, o.ref_area, o.counterpart_area, o.breakdown_1, o.time_period,
      max(o.obs_value) filter (o.known_from <= p.new_day and (o.known_to is null or p.new_day < o.known_to)) as now_value,
      max(o.obs_value) filter (o.known_from <= p.old_day and (o.known_to is null or p.old_day < o.known_to)) as old_value
    from observation o
    join pair p using (indicator, direction, sex)
    where o.source_id = $id
    group by all
  )
  select
    indicator, direction, sex, newer, older,
    count(*) filter (old_value = now_value)::integer as same,
    count(*) filter (old_value <> now_value)::integer as revised,
    count(*) filter (old_value <> now_value and abs(now_value - old_value) > ${LARGE_PERCENT / 100} * abs(old_value))::integer
      as large,
    count(*) filter (old_value is null and now_value is not null)::integer as added,
    count(*) filter (old_value is not null and now_value is null)::integer as gone
  from fact
  group by all
  having count(*) filter (old_value is not null and now_value is not null) > 0
  order by indicator, direction, sex desc
`;

export async function sourceFacts(store: Store, source: SourceDefinition): Promise<SourceFacts> {
  const id = source.id;
  const { files, series, passedOver, findings, listed } = await counted(store);
  const own = series.get(id) ?? [];
  return {
    files: files.get(id) ?? [],
    series: own,
    revisions: await revisions(store, source),
    passedOver: passedOver.get(id) ?? [],
    findings: findings.get(id) ?? [],
    listed: listed.get(id) ?? [],
    figures: own.reduce((sum, s) => sum + s.figures, 0),
  };
}

/** What is counted of all sources at once, by source. */
type Counted = Awaited<ReturnType<typeof count>>;

const known = new WeakMap<Store, Promise<Counted>>();

/** Counted once for a database, which nobody changes while pages are made. */
function counted(store: Store): Promise<Counted> {
  const found = known.get(store) ?? count(store);
  known.set(store, found);
  return found;
}

async function count(store: Store) {
  return {
    files: bySource(await store.rows<Of<FileFact>>(FILES)),
    series: bySource(await store.rows<Of<SeriesFact>>(SERIES)),
    passedOver: bySource(await store.rows<Of<SourceFacts["passedOver"][number]>>(PASSED_OVER)),
    findings: bySource(await store.rows<Of<SourceFacts["findings"][number]>>(FINDINGS)),
    listed: bySource(
      (await store.rows<QualityFinding>(LISTED)).flatMap((f) =>
        f.source_id === null ? [] : [{ ...f, source_id: f.source_id }],
      ),
    ),
  };
}

type Of<T> = T & { readonly source_id: string };

function bySource<T extends { readonly source_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const row of rows) {
    const own = out.get(row.source_id);
    if (own) own.push(row);
    else out.set(row.source_id, [row]);
  }
  return out;
}

async function revisions(store: Store, source: SourceDefinition): Promise<Revision[]> {
  if (source.restates(source.layouts[0] ?? "") !== "series") return [];
  const measures = Object.entries(source.measures)
    .map(([raw, m]) => `(${[raw, m.indicator, m.direction].map(literal).join(", ")})`)
    .join(", ");
  return store.rows<Revision>(
    REVISIONS.replace("{measures}", () => measures),
    { id: source.id },
  );
}
