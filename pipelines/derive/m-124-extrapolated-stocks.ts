import type { Derivation } from "./derivation.ts";
import { logLinear, yearsBetween } from "./interpolation.ts";
import { NEIGHBOURS } from "./m-120-neighbouring-stocks.ts";

/** Years past the last date for which a stock may still be told (M-124). */
const FARTHEST = 3;

const MID_YEAR = "make_date(year::integer, 7, 1)";

/**
 * Migrant stocks up to three years past the last date of the edition, at the last interval's rate of growth (M-124,
 * `STK_IMM_EXT`): `S_t = S_1 · (S_1/S_0)^((t − t_1)/(t_1 − t_0))`, persons, both sexes.
 *
 * Estimates (E) for denominators only: no chart draws them and no page states them, which their own indicator makes sure
 * of. The same corridors and the same limits as between dates (M-123); no row where the last interval is one that M-121
 * takes for a line, since it has no steady rate.
 */
export const extrapolatedStocks: Derivation = {
  method: "M-124",
  sql: `
    ${NEIGHBOURS}
    select
      'A' as freq, ref_area, counterpart_area, 'STK_IMM_EXT' as indicator, 'NA' as direction, '_T' as sex, '_T' as age,
      'EDITION:' || edition as breakdown_1, basis as concept_basis, 'NA' as duration_rule, year::varchar as time_period,
      ${MID_YEAR} as ref_date, null::date as period_start, null::date as period_end, 'PS' as unit_measure,
      s1 * pow(s1 / s0, ${yearsBetween("d1", MID_YEAR)} / ${yearsBetween("d0", "d1")}) as obs_value,
      'E' as obs_status, [id0, id1] as inputs, null as parameters
    from (select *, unnest(range(year(d1) + 1, year(d1) + ${FARTHEST + 1})) as year from neighbours where from_last = 2)
    where ${logLinear("s0", "s1")}
  `,
};
