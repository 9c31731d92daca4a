import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, number, period, place } from "./words.ts";

/**
 * Share of the population by which its growth may miss births less deaths plus net migration (V-303). In 2026-11 no source
 * held prints all four, so there is neither an alarm nor evidence: to be looked at with the first that does.
 */
const TOLERANCE = 0.002;

const rule = {
  id: "V-303",
  level: 2,
  severity: "W",
  title: {
    en: "Population grows by births less deaths plus net migration",
    ru: "Население растёт на рождения минус смерти плюс сальдо миграции",
  },
} as const satisfies Rule;

/** Where one source prints all four; population is at the same day of both years, so its growth belongs to the year between. */
const BALANCE = `
  with item as (
    select *, try_cast(time_period as integer) as year from observation
    where known_to is null and obs_value is not null and freq = 'A' and sex = '_T' and counterpart_area in ('W1', '_Z')
      and indicator in ('POP', 'BIRTHS', 'DEATHS', 'NETM')
      and ref_area in (select area from economy where is_ten)
  )
  select p.*, v.file_name, p.obs_value - q.obs_value as growth, b.obs_value - d.obs_value + n.obs_value as balance
  from item p
  join item q on q.source_id = p.source_id and q.ref_area = p.ref_area and q.indicator = 'POP' and q.year = p.year - 1
  join item b on b.source_id = p.source_id and b.ref_area = p.ref_area and b.indicator = 'BIRTHS' and b.year = p.year
  join item d on d.source_id = p.source_id and d.ref_area = p.ref_area and d.indicator = 'DEATHS' and d.year = p.year
  join item n on n.source_id = p.source_id and n.ref_area = p.ref_area and n.indicator = 'NETM' and n.year = p.year
  join vintage v on v.source_id = p.source_id and v.source_vintage = p.source_vintage
  where p.indicator = 'POP'
    and abs(p.obs_value - q.obs_value - (b.obs_value - d.obs_value + n.obs_value)) > ${TOLERANCE} * p.obs_value
  order by p.source_id, p.ref_area, p.year
`;

export const demographicBalance: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      ref_area: string;
      time_period: string;
      locator: string;
      file_name: string;
      obs_value: number;
      growth: number;
      balance: number;
    };
    for (const row of await store.rows<Row>(BALANCE)) {
      const [area, when, where] = [areaName(row.ref_area), period(row.time_period), place(row.file_name, row.locator)];
      const [growth, balance] = [figure(row.growth, "PS"), figure(row.balance, "PS")];
      const gap = number((100 * (row.growth - row.balance)) / row.obs_value, 2);
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        indicator: "POP",
        time_period: row.time_period,
        locator: row.locator,
        observed: row.growth,
        expected: row.balance,
        threshold: TOLERANCE,
        message: {
          en: `${area.en}, ${when.en}: population changed by ${growth.en} (${where.en}), but births less deaths plus net migration are ${balance.en}; the gap is ${gap.en}\u00a0% of the population.`,
          ru: `${area.ru}, ${when.ru}: население изменилось на ${growth.ru} (${where.ru}), а рождения минус смерти плюс сальдо миграции – ${balance.ru}; разница – ${gap.ru}\u00a0% населения.`,
        },
        hint: {
          en: "Ask the office whether the population was recounted after a census, or the territory changed.",
          ru: "Спросите ведомство, не пересчитано ли население по переписи и не изменилась ли территория.",
        },
      });
    }
  },
};
