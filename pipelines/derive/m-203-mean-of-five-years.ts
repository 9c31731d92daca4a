import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";
import { statusOf } from "./status.ts";

/**
 * Annual mean of a five-year total of net migration (M-203, `NETM_MEAN`), in persons a year: `total / 5`.
 *
 * Only from figures that their source dates to five years (`freq` 5), and a series of its own: the mean keeps the period of
 * five years and is never a year of the annual series. A total, unlike a transition, may be divided by its years (M-225).
 */
export const meanOfFiveYears: Derivation = {
  method: "M-203",
  sql: `
    select
      ${keyOf("k", { indicator: "'NETM_MEAN'", unit_measure: "'PS'" })},
      k.obs_value / 5 as obs_value, ${statusOf("k.obs_status")} as obs_status,
      [k.obs_id] as inputs, json_object('source_id', k.source_id, 'years', 5) as parameters
    from known k
    where k.indicator = 'NETM'
      and k.freq = '5'
      and k.ref_area in (select area from economy where kind = 'economy')
  `,
};
