import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, period, place } from "./words.ts";

/** Share of the remittances by which personal transfers and compensation of employees may miss them (V-206). */
const TOLERANCE = 0.01;

const rule = {
  id: "V-206",
  level: 1,
  severity: "W",
  title: {
    en: "Remittances are personal transfers plus compensation of employees",
    ru: "Денежные переводы равны сумме личных трансфертов и оплаты труда",
  },
} as const satisfies Rule;

const SUMS = `
  with item as (
    select * from observation
    where known_to is null
      and obs_value is not null
      and counterpart_area = 'W1'
      and indicator in ('R_WB', 'PT', 'CE')
      and ref_area in (select area from economy where is_ten)
  )
  select r.source_id, r.source_vintage, v.file_name, r.ref_area, r.time_period, r.locator, r.obs_value as whole,
    t.obs_value as transfers, c.obs_value as compensation
  from item r
  join item t using (source_id, freq, ref_area, direction, time_period)
  join item c using (source_id, freq, ref_area, direction, time_period)
  join vintage v on v.source_id = r.source_id and v.source_vintage = r.source_vintage
  where r.indicator = 'R_WB'
    and t.indicator = 'PT'
    and c.indicator = 'CE'
    and abs(t.obs_value + c.obs_value - r.obs_value) > ${TOLERANCE} * abs(r.obs_value)
  order by r.source_id, r.ref_area, r.time_period
`;

/** The definition of the World Bank series (M-308), where one source prints all three. */
export const remittancesSumOfItems: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      file_name: string;
      ref_area: string;
      time_period: string;
      locator: string;
      whole: number;
      transfers: number;
      compensation: number;
    };
    for (const row of await store.rows<Row>(SUMS)) {
      const sum = row.transfers + row.compensation;
      const [area, when, where] = [areaName(row.ref_area), period(row.time_period), place(row.file_name, row.locator)];
      const [whole, parts, gap] = [figure(row.whole, "USD"), figure(sum, "USD"), figure(sum - row.whole, "USD")];
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        counterpart_area: "W1",
        indicator: "R_WB",
        time_period: row.time_period,
        locator: row.locator,
        observed: row.whole,
        expected: sum,
        threshold: TOLERANCE,
        message: {
          en: `${area.en}, ${when.en}: personal transfers and compensation of employees add up to ${parts.en}, but remittances are ${whole.en} (${where.en}).`,
          ru: `${area.ru}, ${when.ru}: личные трансферты и оплата труда в сумме дают ${parts.ru}, а денежные переводы – ${whole.ru} (${where.ru}).`,
        },
        hint: { en: `Check the difference of ${gap.en}.`, ru: `Проверьте разницу ${gap.ru}.` },
      });
    }
  },
};
