import type { Store } from "../../pipelines/store.ts";
import { theTen } from "../../schemas/areas.ts";
import type { Fact } from "../data.ts";

/** A computed number on concentration or change, with what its parameters name. */
export interface AnalyticsFact extends Fact {
  readonly breakdown_1: string;
  /** The largest counterparts by code, the largest first; empty for a measure that names none. */
  readonly largest: readonly string[];
  /** First year of a span, for a measure over one; else null. */
  readonly from: string | null;
  /** Years or months of a window or span, else null. */
  readonly periods: number | null;
}

/** Remittances to GDP beside the largest sender (M-506), a row of the view `dependence`. */
export interface Dependence {
  readonly ref_area: string;
  readonly time_period: string;
  readonly r_gdp: number;
  readonly largest_sender: string;
  readonly largest_share: number;
  readonly split_by: "R_BIL" | "MTO_IN";
  readonly split_period: string;
  readonly inputs: readonly string[];
}

const TEN = theTen.map((t) => `'${t.id}'`).join(", ");

/** The newest of each measure, of each of the ten: columns of `derived`. */
export const ANALYTICS = `
  select *
  from derived
  where ref_area in (${TEN})
    and (
      regexp_matches(indicator, '^(R_BIL|MTO_IN)_(TOP[13]_SH|HHI|EFF)$')
      or (indicator = 'R_VOL' and direction = 'IN')
      or indicator = 'MTO_VOL'
      or starts_with(indicator, 'PASS_')
    )
    and (breakdown_1 = '_T' or starts_with(indicator, 'PASS_'))
  qualify row_number() over (
    partition by ref_area, indicator, direction, counterpart_area, breakdown_1 order by time_period desc
  ) = 1
`;

/** Concentration, change and association, newest of each. */
export async function readAnalytics(store: Store): Promise<AnalyticsFact[]> {
  return store.rows<AnalyticsFact>(`
    select
      obs_id, ref_area, counterpart_area, indicator, direction, sex, time_period, obs_value, obs_status,
      'mirpal' as source_id, '' as vintage, '' as locator, '' as edition, method_id, inputs, breakdown_1,
      case
        when json_type(parameters, '$.largest') = 'ARRAY' then from_json(json_extract(parameters, '$.largest'), '["VARCHAR"]')
        when json_type(parameters, '$.largest') = 'VARCHAR' then [parameters ->> 'largest']
        else []::varchar[]
      end as largest,
      parameters ->> 'from' as "from",
      coalesce(parameters ->> 'years', parameters ->> 'months')::integer as periods
    from (${ANALYTICS})
    order by ref_area, indicator, counterpart_area
  `);
}

/** Dependence of each of the ten by its newest ratio to GDP, the matrix before the central bank's transfers. */
export async function readDependence(store: Store): Promise<Dependence[]> {
  return store.rows<Dependence>(`
    select *
    from dependence
    where ref_area in (${TEN})
    qualify row_number() over (partition by ref_area, split_by order by time_period desc) = 1
    order by ref_area, split_by desc
  `);
}
