import type { Store } from "../../pipelines/store.ts";
import type { AnswerKind } from "../../schemas/answer.ts";
import { daysOf } from "../data.ts";

/** A finding of the checks with where it is and its signed answer, if there is one. */
export interface QualityFinding {
  readonly rule_id: string;
  readonly severity: "E" | "W" | "I";
  readonly source_id: string | null;
  readonly ref_area: string | null;
  readonly locator: string | null;
  readonly file_name: string | null;
  readonly message_en: string;
  readonly message_ru: string;
  readonly hint_en: string;
  readonly hint_ru: string;
  readonly answer: AnswerKind | null;
  readonly answered_by: string | null;
  readonly answered_at: string | null;
  readonly reason: string | null;
}

/** A rule with what it found in this build, and how it was measured; null where it was not. */
export interface QualityRule {
  readonly rule_id: string;
  readonly level: number;
  readonly severity: "E" | "W" | "I";
  readonly title_en: string;
  readonly title_ru: string;
  readonly found: number;
  readonly planted: number | null;
  readonly detected: number | null;
  readonly alarms: number | null;
  readonly measured_on: string | null;
}

/** One figure as one edition prints it. */
export interface PrintedFigure {
  readonly series: string;
  readonly ref_area: string;
  readonly direction: string;
  readonly time_period: string;
  readonly edition: string;
  readonly published: string;
  readonly obs_value: number;
}

/** The statistics of M-904 for one series of a country; null where nothing can be compared. */
export interface SeriesStatistics {
  readonly series: string;
  readonly ref_area: string;
  readonly direction: string;
  readonly editions: number;
  readonly pairs: number;
  readonly revised: number;
  readonly mean_revision: number | null;
  readonly mean_absolute_revision: number | null;
  readonly bias: number | null;
  readonly sign_changes: number | null;
}

/** Years held of one country and theme. */
export interface Held {
  readonly ref_area: string;
  readonly theme: string;
  readonly first: string;
  readonly last: string;
  readonly figures: number;
}

/** The editions of a source, by their months, oldest first. */
export interface SourceEditions {
  readonly source_id: string;
  readonly months: readonly string[];
  readonly newest: string;
}

export interface QualityFacts {
  readonly findings: readonly QualityFinding[];
  readonly rules: readonly QualityRule[];
  readonly checked: { readonly figures: number; readonly computed: number; readonly printed: number };
  readonly printed: readonly PrintedFigure[];
  readonly statistics: readonly SeriesStatistics[];
  readonly held: readonly Held[];
  readonly editions: readonly SourceEditions[];
  readonly heldOn: string;
}

export const FINDINGS = `
  select
    f.rule_id, f.severity, f.source_id, f.ref_area, f.locator, v.file_name, f.message_en, f.message_ru, f.hint_en,
    f.hint_ru, d.answer, d.answered_by, d.answered_at::varchar as answered_at, d.reason
  from finding f
  left join disposition d using (finding_id)
  left join vintage v on v.source_id = f.source_id and v.source_vintage = f.source_vintage
  order by position(f.severity in 'EWI'), f.rule_id, f.source_id, f.time_period desc, f.finding_id
`;

const RULES = `
  select r.*, m.planted, m.detected, m.alarms, m.measured_on,
    (select count(*)::integer from finding f where f.rule_id = r.rule_id) as found
  from rule r
  left join rule_measured m using (rule_id)
  order by r.rule_id
`;

const CHECKED = `
  select
    (select count(*)::integer from observation where known_to is null and obs_value is not null) as figures,
    (select count(*)::integer from derived where obs_value is not null) as computed,
    (select count(*)::integer from reported) as printed
`;

/** Which series are shown as triangles, each by the name the page gives it. */
const SHOWN = `
  select *,
    case
      when source_id = 'worldbank-wdi' and indicator = 'R_WB' and direction = 'IN' then 'wdi'
      when source_id = 'knomad-remittance-flows' and indicator = 'R_WB' and direction = 'IN' then 'knomad'
      when source_id = 'undesa-migrant-stock' and indicator = 'STK_IMM' and counterpart_area = 'W1' then 'stock'
      when source_id = 'cba-money-transfers' and direction in ('IN', 'OUT') and counterpart_area = 'W1'
        and freq = 'M' and unit_measure = 'USD' then 'transfers'
    end as series
  from {view}
  where sex = '_T'
    and breakdown_1 = '_T'
    and ref_area in (select area from economy where is_ten)
    and source_id in ('worldbank-wdi', 'knomad-remittance-flows', 'undesa-migrant-stock', 'cba-money-transfers')
    and indicator in ('R_WB', 'STK_IMM', 'MTO_IN', 'MTO_OUT')
`;

const PRINTED = `
  select series, ref_area, direction, time_period, edition, published::varchar as published, obs_value
  from (${SHOWN.replace("{view}", "revision")})
  where series is not null
  order by series, ref_area, direction, time_period, published
`;

const STATISTICS = `
  select series, ref_area, direction, editions, pairs, revised, mean_revision, mean_absolute_revision, bias,
    sign_changes
  from (${SHOWN.replace("{view}", "revision_statistics")})
  where series is not null
  order by series, ref_area, direction
`;

/** A cost of sending is told by the country it is sent from, and is held for the one it is sent to as well. */
const HELD = `
  with told as (
    select ref_area, indicator, time_period, known_to, obs_value from observation
    union all
    select counterpart_area, indicator, time_period, known_to, obs_value
    from observation
    where indicator in (select indicator from indicator where theme = 'price')
      and counterpart_area <> ref_area
  )
  select
    o.ref_area, i.theme, min(left(o.time_period, 4)) as first, max(left(o.time_period, 4)) as last,
    count(*)::integer as figures
  from told o
  join indicator i using (indicator)
  where o.known_to is null
    and o.obs_value is not null
    and o.ref_area in (select area from economy where is_ten)
  group by all
  order by all
`;

const EDITIONS = `
  select
    source_id, list(distinct left(published::varchar, 7) order by left(published::varchar, 7)) as months,
    max(published)::varchar as newest
  from vintage
  group by source_id
  order by source_id
`;

/** Everything the page on quality prints, in a few grouped queries. */
export async function readQuality(store: Store): Promise<QualityFacts> {
  const checked = await store.first<QualityFacts["checked"]>(CHECKED);
  const { heldOn } = await daysOf(store);
  return {
    findings: await store.rows<QualityFinding>(FINDINGS),
    rules: await store.rows<QualityRule>(RULES),
    checked: checked ?? { figures: 0, computed: 0, printed: 0 },
    printed: await store.rows<PrintedFigure>(PRINTED),
    statistics: await store.rows<SeriesStatistics>(STATISTICS),
    held: await store.rows<Held>(HELD),
    editions: await store.rows<SourceEditions>(EDITIONS),
    heldOn,
  };
}
