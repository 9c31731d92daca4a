import { keyColumns } from "../schemas/observation.ts";
import type { SourceDefinition } from "../schemas/source.ts";
import { noteEditions } from "./revision/editions.ts";
import { noteSkipped } from "./revision/skipped.ts";
import type { Store } from "./store.ts";

const KEY = keyColumns.join(", ");

/**
 * The data type of a destination belongs to the destination (M-110): where one channel of an edition prints it and
 * another does not, the second takes it over, so that both are the same series.
 */
const SHARED_BASIS = `
  update candidate set concept_basis = known.basis
  from (
    select edition, indicator, ref_area, any_value(concept_basis) as basis
    from candidate
    where concept_basis not in ('UNK', 'NA')
    group by edition, indicator, ref_area
    having count(distinct concept_basis) = 1
  ) known
  where candidate.concept_basis = 'UNK'
    and candidate.edition = known.edition
    and candidate.indicator = known.indicator
    and candidate.ref_area = known.ref_area
`;

/**
 * Whether the source prints one cell on several bases (born abroad and citizens). Only then does the basis tell its
 * figures apart; else a new edition that no longer prints the basis still revises the same figure.
 */
const SEVERAL_BASES = `
  select count(*)::integer as n from (
    select 1
    from candidate
    where source_vintage in (
      select source_vintage from candidate group by source_vintage having count(distinct concept_basis) > 1
    )
    group by hash(${KEY.replace("concept_basis, ", "")}), source_vintage
    having count(distinct concept_basis) > 1
    limit 1
  )
`;

/** One row a key and edition: the first layout in the source's order speaks (M-601). `key_id` is a hash of the key. */
const chosen = (identity: string) => `
  create or replace temp table chosen as
  with printed as (
    select
      rowid as row_id, hash(${identity}) as key_id, indicator, direction, published, edition, obs_value, obs_status,
      layout_rank, source_vintage
    from candidate
  )
  select * exclude (layout_rank, source_vintage)
  from printed
  qualify row_number() over (
    partition by key_id, published, edition order by layout_rank, source_vintage, row_id
  ) = 1
`;

/** Days on which a series was restated as a whole: what it no longer prints on that day is withdrawn. */
const RESTATED = `
  create or replace temp table restated as
  select distinct indicator, direction, published from candidate where restates
`;

/** Each row with the day its successor came, the day its series was next restated, and whether it begins a belief. */
const DATED = `
  create or replace temp table dated as
  with followed as (
    select
      ch.key_id, ch.row_id, ch.published, ch.edition, ch.obs_value, ch.obs_status,
      lead(ch.published) over k as next_published,
      r.published as next_restated
    from chosen ch
    asof left join restated r
      on r.indicator = ch.indicator and r.direction = ch.direction and ch.published < r.published
    window k as (partition by ch.key_id order by ch.published, ch.edition)
  ),
  ended as (
    select *, next_published is not null and (next_restated is null or next_published <= next_restated) as goes_on
    from followed
  )
  select
    key_id, row_id, published, edition,
    case when goes_on then next_published else next_restated end as ends,
    case when goes_on then 'revised' when next_restated is not null then 'withdrawn' end as ended_by,
    not coalesce(
      lag(goes_on) over k
        and lag(obs_value) over k is not distinct from obs_value
        and lag(obs_status) over k = obs_status,
      false
    ) as starts
  from ended
  window k as (partition by key_id order by published, edition)
`;

/**
 * A run of editions that print the same value and status is one belief (M-901: an unchanged value writes nothing):
 * its first row says it, its last confirms it and knows how it ended.
 */
const BELIEFS = `
  create or replace temp table belief as
  with numbered as (
    select
      *,
      sum(starts::integer) over (partition by key_id order by published, edition rows unbounded preceding) as island
    from dated
  )
  select
    arg_min(row_id, published) as first_row,
    arg_max(row_id, published) as last_row,
    min(published) as known_from,
    max(published) as confirmed_on,
    list(published) as printed_on,
    arg_max_null(ends, published) as known_to,
    arg_max_null(ended_by, published) as ended_by
  from numbered
  group by key_id, island
`;

const OBSERVATIONS = `
  insert into observation
  select
    c.obs_id, ${KEY.replace(", unit_measure", "").replace(/(\w+)/g, "c.$1")},
    c.ref_date, c.period_start, c.period_end, c.unit_measure, c.obs_value, c.obs_status,
    c.obs_status_2, 'F', c.flag_basis, c.incl_refugees,
    coalesce(
      c.indicator = 'STK_IMM' and c.ref_area in (${successors()})
        and (c.counterpart_area in (${successors()}) or c.counterpart_area = 'W1'),
      false
    ),
    $territory, 0, c.correction_id, c.producer, $source_id, c.source_vintage, c.edition, c.locator,
    confirming.source_vintage, confirming.locator, b.known_from, b.known_to, b.ended_by, v.retrieved_at, v.sha256
  from candidate c
  join belief b on b.first_row = c.rowid
  join (select rowid as row_id, source_vintage, locator from candidate) confirming on confirming.row_id = b.last_row
  join vintage v on v.source_id = $source_id and v.source_vintage = c.source_vintage
  where coalesce(b.known_to > b.known_from, true)
`;

/** Successor states of the USSR: a stock of people from one in another is marked (M-107). */
function successors(): string {
  const ids = "ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB".split(" ");
  return ids.map((id) => `'${id}'`).join(", ");
}

/** The history of a source's beliefs, from the candidates of all its vintages (M-901 to M-903). */
export async function resolveHistory(store: Store, source: SourceDefinition): Promise<void> {
  await store.run(SHARED_BASIS);
  const several = (await store.first<{ n: number }>(SEVERAL_BASES))?.n === 1;
  await noteEditions(store, source, several);
  await store.run(chosen(several ? KEY : KEY.replace("concept_basis, ", "")));
  for (const sql of [RESTATED, DATED, BELIEFS]) await store.run(sql);
  await store.run(OBSERVATIONS, { source_id: source.id, territory: source.territory });
  await noteSkipped(store);
  await store.run("drop table chosen; drop table restated; drop table dated; drop table belief; drop table candidate");
}
