import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, period, place } from "./words.ts";

const rule = {
  id: "V-204",
  level: 1,
  severity: "W",
  title: {
    en: "Refugees are not more than the migrant stock that includes them",
    ru: "Беженцев не больше, чем мигрантов, в число которых они входят",
  },
} as const satisfies Rule;

/** Refugees at the end of the year against the stock in its middle: the nearest dates both are printed for. */
const REFUGEES = `
  with stock as (
    select * from observation
    where known_to is null and indicator = 'STK_IMM' and sex = '_T' and incl_refugees = 'yes' and obs_value is not null
      and counterpart_area = 'W1'
  ),
  refugees as (
    select * from observation
    where known_to is null and indicator = 'REF_ASY' and sex = '_T' and age = '_T' and breakdown_1 in ('_T', 'REFUGEES')
      and counterpart_area = 'W1' and freq = 'A'
  )
  select r.*, s.obs_value as stock, v.file_name
  from refugees r
  join stock s using (ref_area, time_period)
  join vintage v on v.source_id = r.source_id and v.source_vintage = r.source_vintage
  where r.obs_value > s.obs_value
    and r.ref_area in (select area from economy where is_ten)
  qualify row_number() over (partition by r.source_id, r.ref_area order by r.obs_value - s.obs_value desc, r.time_period) = 1
  order by r.source_id, r.ref_area
`;

/** One finding a source and economy, with the widest gap. */
export const refugeesWithinStock: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      ref_area: string;
      time_period: string;
      locator: string;
      obs_value: number;
      stock: number;
      file_name: string;
    };
    for (const row of await store.rows<Row>(REFUGEES)) {
      const [area, when, where] = [areaName(row.ref_area), period(row.time_period), place(row.file_name, row.locator)];
      const [refugees, stock] = [figure(row.obs_value, "PS"), figure(row.stock, "PS")];
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        counterpart_area: "W1",
        indicator: "REF_ASY",
        time_period: row.time_period,
        locator: row.locator,
        observed: row.obs_value,
        expected: row.stock,
        message: {
          en: `${area.en}, ${when.en}: ${refugees.en} are refugees (${where.en}), but the migrant stock that is said to include them is ${stock.en}.`,
          ru: `${area.ru}, ${when.ru}: беженцы – ${refugees.ru} (${where.ru}), а мигрантов, в число которых они должны входить, – ${stock.ru}.`,
        },
        hint: {
          en: "See whether the stock really includes refugees; if not, its source must say so.",
          ru: "Проверьте, действительно ли беженцы входят в численность мигрантов; если нет, это нужно указать у её источника.",
        },
      });
    }
  },
};
