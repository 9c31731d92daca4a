import type { Derivation } from "./derivation.ts";
import { keyOf, series } from "./key.ts";
import { statusOf } from "./status.ts";
import { sameTerritory } from "./territory.ts";

/**
 * Emigrants relative to those at home, in per cent (M-105), all at mid-year of the same year.
 *
 * `EMI_RATE = 100 · E / (P − I + E)`: the share of people born in the country who live abroad; where immigrants are not
 * known `100 · E / (P + E)`, and the parameters say which. `EMI_RATE_POP = 100 · E / P`. E is the sum over UN DESA's
 * destinations (M-103), I the country's own migrant stock in UN DESA, P the World Bank's population. No row without E
 * or P, or where immigrants outnumber residents. The vector: 24.59, 23.38 and 30.51.
 */
export const emigrationRate: Derivation = {
  method: "M-105",
  sql: `
    with side as (
      select
        e.*, p.obs_value as population, i.obs_value as immigrants,
        ${statusOf("e.obs_status", "p.obs_status", "coalesce(i.obs_status, 'A')")} as letter,
        list_filter([e.obs_id, p.obs_id, i.obs_id], id -> id is not null) as parts,
        [e.obs_id, p.obs_id] as pair
      from derived e
      join ${series("worldbank-wdi", "POP")} p using (ref_area, ref_date)
      left join ${series("undesa-migrant-stock", "STK_IMM")} i
        on i.ref_area = e.ref_area
        and i.ref_date = e.ref_date
        and i.sex = '_T'
        and i.counterpart_area = 'W1'
        and ${sameTerritory("i", "p")}
      where e.indicator = 'STK_EMI'
        and e.sex = '_T'
        and p.obs_value > 0
    )
    select
      ${keyOf("side", { indicator: "'EMI_RATE'", unit_measure: "'PT'" })},
      100 * obs_value / (population - coalesce(immigrants, 0) + obs_value) as obs_value,
      letter as obs_status, parts as inputs,
      json_object('denominator', case when immigrants is null then 'P + E' else 'P - I + E' end) as parameters
    from side
    where population >= coalesce(immigrants, 0)
      and population - coalesce(immigrants, 0) + obs_value > 0
    union all
    select
      ${keyOf("side", { indicator: "'EMI_RATE_POP'", unit_measure: "'PT'" })},
      100 * obs_value / population as obs_value,
      ${statusOf("obs_status")} as obs_status, pair as inputs, null as parameters
    from side
  `,
};
