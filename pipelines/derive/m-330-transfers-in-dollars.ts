import { keyColumns } from "../../schemas/observation.ts";
import { currencyOf } from "../../schemas/units.ts";
import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";
import { SPEAKERS, speaksFirst } from "./speaks-first.ts";
import { statusOf } from "./status.ts";

/** Each national currency with its economy, as rows of SQL. */
const CURRENCIES = Object.entries(currencyOf)
  .map(([unit, area]) => `('${unit}', '${area}')`)
  .join(", ");

const OTHER_THAN_UNIT = keyColumns.filter((c) => c !== "unit_measure");
const SAME_FIGURE = OTHER_THAN_UNIT.map((c) => `u.${c} = f.${c}`).join(" and ");

/** Money over a period, printed in a national currency and not also in dollars by the same source under the same key. */
const FLOW = `
  select f.*, c.area as money_of
  from known f
  join (values ${CURRENCIES}) c(unit, area) on c.unit = f.unit_measure
  join indicator i using (indicator)
  where i.theme = 'money'
    and f.period_start is not null
    and not exists (
      from known u where u.source_id = f.source_id and u.unit_measure = 'USD' and ${SAME_FIGURE}
    )
`;

/** The average rate of the very period of the flow. */
const OWN_RATE = "r.freq = said.freq and r.time_period = said.time_period";

const inDollars = (rate: string, more: string) => `
  with said as (${FLOW}),
  rate as (select * from derived where indicator = 'FX_AVG')
  select
    ${keyOf("said", { indicator: "said.indicator", unit_measure: "'USD'" })},
    said.obs_value / r.obs_value as obs_value,
    ${statusOf("said.obs_status", "r.obs_status")} as obs_status,
    [said.obs_id, r.obs_id] as inputs,
    json_object(
      'source_id', said.source_id, 'fx_rate', r.obs_value, 'fx_source', r.method_id, 'fx_period', r.time_period
    ) as parameters
  from said
  join rate r on r.ref_area = said.money_of and ${rate}
  ${SPEAKERS}
  where r.obs_value > 0 ${more}
  ${speaksFirst(OTHER_THAN_UNIT.map((c) => `said.${c}`).join(", "))}
`;

/**
 * Money printed in a national currency, in US dollars (M-330): `USD = LCU / e`, e the average rate of the same month or
 * year, of the currency it is printed in and not of the reporter (M-335).
 *
 * The figure printed stays as it is in `observation`; this stands beside it. None where the source itself prints the same
 * figure in dollars: its own conversion, day by day, is better. Where several sources print one key in a national currency
 * the first to speak is converted (`speaksFirst`). Stocks are not converted at an average (M-331): periods only.
 */
export const transfersInDollars: Derivation = { method: "M-330", sql: inDollars(OWN_RATE, "") };

/**
 * The same for a month, quarter or half whose own average rate is not held, at the average of its year (M-330b).
 *
 * Worse within a year in which the rate moved; hence E, as all of `derived`, and a method of its own.
 */
export const transfersAtTheYearsRate: Derivation = {
  method: "M-330b",
  sql: inDollars(
    "r.freq = 'A' and r.time_period = left(said.time_period, 4)",
    `and said.freq <> 'A'
    and not exists (from rate r where r.ref_area = said.money_of and ${OWN_RATE})`,
  ),
};
