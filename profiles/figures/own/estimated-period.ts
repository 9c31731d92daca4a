import { UN_STOCK } from "../stock-editions.ts";

/** The published estimates of moves that are shown, the central one first. */
const PUBLISHED = ["FLW_EST_DA_PB", "FLW_EST_DA_MIN"] as const;
const CENTRAL = PUBLISHED[0];

/** Current published estimates of moves, of both sexes; rows of `observation`. */
const CURRENT = `
  select *
  from observation
  where indicator = '${CENTRAL}' and sex = '_T' and known_to is null and obs_value is not null
`;

/** The newest period of which a central estimate is published. */
const PERIOD = `(select max(time_period) from (${CURRENT}))`;

/** Published estimates of that period; `o` is a row of observation. */
export const PUBLISHED_MOVES = `
  o.indicator in (${PUBLISHED.map((id) => `'${id}'`).join(", ")}) and o.sex = '_T' and o.time_period = ${PERIOD}
`;

/**
 * Ours of the same period, from the newest edition of stocks that was out when the published estimates were made: from a
 * later one the difference would be of stocks, not of methods. Columns of `derived`.
 */
export const COMPUTED_MOVES = `
  indicator in ('FLW_EST_SD220', 'FLW_EST_SD221')
  and time_period = ${PERIOD}
  and breakdown_1 = (
    select 'EDITION:' || arg_max(v.edition, v.published)
    from vintage v
    where v.source_id = '${UN_STOCK}'
      and v.published <= (select max(known_from) from (${CURRENT}) where time_period = ${PERIOD})
  )
`;
