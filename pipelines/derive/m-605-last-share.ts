import type { Derivation } from "./derivation.ts";
import { imputation, SERIES, seriesOf, unbroken } from "./m-600-imputable-series.ts";

/** Years back to which a share may be taken (M-605). */
const FARTHEST_BACK = 2;

/**
 * A missing year of a corridor as its last share of the total, no more than two years back, times the total of the missing
 * year (M-605), status E.
 *
 * Corridor and totals are of one source and one definition, all reported and above zero; none over a break of either. Of
 * low reliability: the parameters carry the second letter U, for which a derived row has no column, the share and its year.
 */
export const lastShare: Derivation = imputation(
  "M-605",
  `,
  total as (
    select * from figure where counterpart_area = 'W1' and obs_value > 0
  ),
  share_of as (
    select f.*, f.obs_value / t.obs_value as share, t.obs_id as total_id
    from figure f
    join total t using (
      ${SERIES.split(", ")
        .filter((c) => c !== "counterpart_area")
        .join(", ")}, source_id, year
    )
    where f.counterpart_area <> 'W1' and f.obs_value > 0 and f.obs_value <= t.obs_value
  ),
  candidate as (
    select
      ${seriesOf("h")}, t.year, h.share * t.obs_value as obs_value, 'E' as obs_status,
      [h.obs_id, h.total_id, t.obs_id] as inputs,
      json_object('obs_status_2', 'U', 'source', h.source_id, 'share', h.share, 'share_of', h.year) as how
    from share_of h
    join total t
      on t.source_id = h.source_id
      and ${SERIES.split(", ")
        .filter((c) => c !== "counterpart_area")
        .map((c) => `t.${c} = h.${c}`)
        .join(" and ")}
      and t.year between h.year + 1 and h.year + ${FARTHEST_BACK}
    where ${unbroken("h", "h.year", "t.year")}
      and ${unbroken("t", "h.year", "t.year")}
    qualify row_number() over (partition by ${seriesOf("h")}, t.year order by h.year desc, h.source_id) = 1
  )`,
);
