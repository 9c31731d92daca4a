import type { Derivation } from "./derivation.ts";
import { interpolated, logLinear } from "./interpolation.ts";
import { NEIGHBOURS } from "./m-120-neighbouring-stocks.ts";

const MID_YEAR = "make_date(year::integer, 7, 1)";

/** Years strictly between two neighbouring dates, by one of the two forms. */
const between = (form: string) => `
  ${NEIGHBOURS}
  select
    'A' as freq, ref_area, counterpart_area, 'STK_IMM_INT' as indicator, 'NA' as direction, '_T' as sex, '_T' as age,
    'EDITION:' || edition as breakdown_1, basis as concept_basis, 'NA' as duration_rule, year::varchar as time_period,
    ${MID_YEAR} as ref_date, null::date as period_start, null::date as period_end, 'PS' as unit_measure,
    ${interpolated("s0", "s1", "d0", "d1", MID_YEAR)} as obs_value, 'E' as obs_status, [id0, id1] as inputs,
    null as parameters
  from (select *, unnest(range(year(d0) + 1, year(d1))) as year from neighbours)
  where ${form}
`;

/**
 * Migrant stocks at mid-year between the dates of an edition, on an exponential (M-120, `STK_IMM_INT`):
 * `S_t = S_0 · (S_1/S_0)^((t − t_0)/(t_1 − t_0))`, persons, both sexes.
 *
 * UN DESA's newest edition, all economies' totals and the corridors of the ten; both anchors above zero and neither more
 * than three times the other. No row across a break or a change of concept, territory or edition (M-123), nor over more
 * than five years. An estimate (E) kept apart from the reported series. 200 000 (2015) and 250 000 (2020) give 218 672.41.
 */
export const interpolatedStocks: Derivation = { method: "M-120", sql: between(logLinear("s0", "s1")) };

/** The same on a straight line (M-121), where an anchor is zero or one is more than three times the other. */
export const stocksOnLine: Derivation = { method: "M-121", sql: between(`not ${logLinear("s0", "s1")}`) };
