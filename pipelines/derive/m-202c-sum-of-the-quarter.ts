import { keyColumns } from "../../schemas/observation.ts";
import type { Derivation } from "./derivation.ts";
import { statusOfAll } from "./status.ts";

const SERIES = keyColumns.filter((c) => c !== "freq" && c !== "time_period");
const KEY = SERIES.join(", ");

/** What the partner's bank counts against a bank's receipts and payments. */
const OTHER_SIDE = "(values ('MTO_IN', 'MTO_OUT'), ('MTO_OUT', 'MTO_IN'))";

/**
 * A quarter of a central bank's transfers as the sum of its three months (identity of V-202), where the partner's bank
 * states that quarter: so that the two can be set side by side (M-406).
 *
 * Printed months of one source and one unit, all three; none where the source prints the quarter itself. US dollars.
 */
export const sumOfTheQuarter: Derivation = {
  method: "M-202c",
  sql: `
    with month as (
      select *, left(time_period, 4) || '-Q' || ceil(substr(time_period, 6, 2)::integer / 3)::integer as quarter
      from known
      where freq = 'M'
        and indicator in ('MTO_IN', 'MTO_OUT')
        and unit_measure = 'USD'
    ),
    asked as (
      select distinct
        o.mine as indicator, k.counterpart_area as ref_area, k.ref_area as counterpart_area, k.breakdown_1,
        k.time_period as quarter
      from known k
      join ${OTHER_SIDE} o(mine, other) on o.other = k.indicator
      where k.freq = 'Q'
    )
    select
      'Q' as freq, ${KEY}, quarter as time_period, null::date as ref_date, min(period_start) as period_start,
      max(period_end) as period_end, sum(obs_value order by time_period)::double as obs_value,
      ${statusOfAll("obs_status")} as obs_status, list(obs_id) as inputs,
      json_object('source_id', source_id, 'parts', 3) as parameters
    from month
    semi join asked using (indicator, ref_area, counterpart_area, breakdown_1, quarter)
    where not exists (
      from known q
      where q.source_id = month.source_id
        and q.freq = 'Q'
        and q.time_period = month.quarter
        and ${SERIES.map((c) => `q.${c} = month.${c}`).join(" and ")}
    )
    group by ${KEY}, quarter, source_id
    having count(*) = 3
  `,
};
