import { keyColumns } from "../../../schemas/observation.ts";
import { literal, type Store } from "../../store.ts";

/** How many figures of a source changed in each way between two releases (M-905). */
export interface Changes {
  readonly source_id: string;
  readonly added: number;
  readonly revised: number;
  readonly removed: number;
  readonly reflagged: number;
}

/** A figure whose value was revised. */
export interface Revision {
  readonly source_id: string;
  readonly ref_area: string;
  readonly counterpart_area: string;
  readonly indicator: string;
  readonly direction: string;
  readonly time_period: string;
  readonly unit_measure: string;
  readonly before: number;
  readonly now: number;
  /** Change in per cent of the value before (V-401). */
  readonly per_cent: number;
}

/** How many of the largest revisions are told (M-905). */
export const LARGEST = 20;

/** People or dollars below which a per cent tells nothing: 2 people where there was 1 are 100 % more. */
const SMALL = 1000;

const KEY = ["source_id", ...keyColumns].join(", ");

/** Every figure of the sources whose vintages changed, as the earlier release held it and as it stands now, with what became of it. */
const COMPARED = `
  create or replace temp table compared as
  with earlier as (
    select * from release($id) where source_id in (select source_id from changed_source)
  ),
  present as (
    select * from observation where source_id in (select source_id from changed_source)
  )
  select
    ${KEY}, earlier.obs_value as before, present.obs_value as now,
    case
      when before is null and now is not null then 'added'
      when before is not null and now is null then 'removed'
      when before <> now then 'revised'
      when earlier.obs_status <> present.obs_status then 'reflagged'
    end as what
  from earlier
  full join present using (${KEY})
`;

const COUNTS = `
  select
    source_id,
    count(*) filter (what = 'added')::integer as added,
    count(*) filter (what = 'revised')::integer as revised,
    count(*) filter (what = 'removed')::integer as removed,
    count(*) filter (what = 'reflagged')::integer as reflagged
  from compared
  group by source_id
  order by source_id
`;

const REVISIONS = `
  select
    source_id, ref_area, counterpart_area, indicator, direction, time_period, unit_measure, before, now,
    100 * (now - before) / abs(before) as per_cent
  from compared
  where what = 'revised'
    and before <> 0
    and sex = '_T'
    and age = '_T'
    and breakdown_1 = '_T'
    and not (unit_measure in ('PS', 'USD') and abs(before) < ${SMALL} and abs(now) < ${SMALL})
  order by
    abs(100 * (now - before) / abs(before)) desc, abs(now - before) desc, indicator, direction, ref_area,
    counterpart_area, time_period, source_id, concept_basis, duration_rule, freq
  limit ${LARGEST}
`;

/**
 * What changed in the figures of some sources since an earlier release: counts, and the largest revisions of totals.
 *
 * @param store opened on the later release's database, which must know the earlier one.
 */
export async function changesSince(
  store: Store,
  earlier: string,
  sources: readonly string[],
): Promise<{ counts: Changes[]; largest: Revision[] }> {
  const values = sources.map((s) => `(${literal(s)})`).join(", ");
  await store.run(`create or replace temp table changed_source as from (values ${values}) as t (source_id)`);
  await store.run(COMPARED.replace("$id", literal(earlier)));
  const [counts, largest] = [await store.rows<Changes>(COUNTS), await store.rows<Revision>(REVISIONS)];
  await store.run("drop table compared; drop table changed_source");
  return { counts, largest };
}
