import { keyColumns } from "../../schemas/observation.ts";
import type { Derivation } from "./derivation.ts";
import { SPEAKERS, speaksFirst } from "./speaks-first.ts";
import { statusOfAll } from "./status.ts";

/** Amounts and counts over a period, whose parts add up to the year; averages and shares do not. */
const SUMMED = ["MTO_IN", "MTO_OUT", "MTO_NET", "MTO_N"];

/** How many periods of each rhythm make a year, the finest first: the first that is whole is summed. */
const PARTS = { M: 12, Q: 4, S: 2 };

const SERIES = keyColumns.filter((c) => c !== "freq" && c !== "time_period");
const KEY = SERIES.join(", ");
const SAID = SERIES.map((c) => `said.${c}`).join(", ");
const SAME_SERIES = SERIES.map((c) => `y.${c} = said.${c}`).join(" and ");

/**
 * The year of central banks' transfers as the sum of its months, quarters or halves (identity of V-202): only when all of
 * them are there, from one source, and neither that source nor a conversion of its own annual figure gives the year.
 *
 * Months converted to dollars are summed after the conversion of each (M-330). A missing part gives no year: it is not zero.
 */
export const sumOfTheYear: Derivation = {
  method: "M-202b",
  sql: `
    with part as (
      select ${KEY}, freq, left(time_period, 4) as year, source_id, obs_value, obs_status, obs_id
      from known
      where indicator in (${SUMMED.map((id) => `'${id}'`).join(", ")})
      union all
      select ${KEY}, freq, left(time_period, 4), parameters->>'source_id', obs_value, obs_status, obs_id
      from derived
      where method_id in ('M-330', 'M-330b') and indicator in (${SUMMED.map((id) => `'${id}'`).join(", ")})
    ),
    rhythm as (
      select * from (values ${Object.entries(PARTS)
        .map(([freq, parts], place) => `('${freq}', ${parts}, ${place})`)
        .join(", ")}) r(freq, parts, place)
    ),
    said as (
      select
        ${KEY}, year, year as time_period, source_id, r.parts, r.place, sum(obs_value)::double as total,
        ${statusOfAll("obs_status")} as obs_status, list(obs_id) as inputs
      from part
      join rhythm r using (freq)
      group by ${KEY}, year, source_id, r.parts, r.place
      having count(*) = r.parts
      qualify row_number() over (partition by ${KEY}, year, source_id order by r.place) = 1
    )
    select
      'A' as freq, ${SAID}, said.time_period, null::date as ref_date, make_date(year::integer, 1, 1) as period_start,
      make_date(year::integer, 12, 31) as period_end, total as obs_value, obs_status, inputs,
      json_object('source_id', said.source_id, 'parts', parts) as parameters
    from said
    ${SPEAKERS}
    where not exists (
        from known y
        where y.source_id = said.source_id and y.freq = 'A' and y.time_period = said.year and ${SAME_SERIES}
      )
      and not exists (from derived y where y.freq = 'A' and y.time_period = said.year and ${SAME_SERIES})
    ${speaksFirst(`${SAID}, year`)}
  `,
};
