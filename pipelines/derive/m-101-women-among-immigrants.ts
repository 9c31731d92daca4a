import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";

/**
 * Women among immigrants, in per cent (M-101, `STK_IMM_F_SH`): `100 · S_F / S`, totals over origins on the same date.
 *
 * No row where the edition held has no figure by sex. Both from UN DESA and on the same concept basis.
 */
export const womenAmongImmigrants: Derivation = {
  method: "M-101",
  sql: `
    select
      ${keyOf("t", { indicator: "'STK_IMM_F_SH'", unit_measure: "'PT'" })},
      100 * f.obs_value / t.obs_value as obs_value,
      ${statusOf("t.obs_status", "f.obs_status")} as obs_status,
      [f.obs_id, t.obs_id] as inputs, null as parameters
    from ${series("undesa-migrant-stock", "STK_IMM")} t
    join ${series("undesa-migrant-stock", "STK_IMM")} f using (ref_area, counterpart_area, concept_basis, ref_date)
    where t.counterpart_area = 'W1'
      and t.sex = '_T'
      and f.sex = 'F'
      and t.obs_value > 0
  `,
};
