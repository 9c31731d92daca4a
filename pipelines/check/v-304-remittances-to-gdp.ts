import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, number, period } from "./words.ts";

/**
 * Remittances above this share of GDP go to review, per cent (V-304). The highest in the ten countries is Tajikistan's
 * 49.9 of 2022.
 */
const HIGHEST = 60;

/**
 * A change over one year above this goes to review, per cent points (V-304). In the ten countries one is larger
 * (Tajikistan 2022, 17.2 points); the next is 12.7.
 */
const LARGEST_CHANGE = 15;

const rule = {
  id: "V-304",
  level: 4,
  severity: "W",
  title: {
    en: "Remittances to GDP stay below 60 % and do not jump by more than 15 points",
    ru: "Переводы к ВВП не выше 60 % и не меняются за год больше чем на 15 п. п.",
  },
} as const satisfies Rule;

const RATIOS = `
  with ratio as (
    select
      ref_area, direction, time_period, obs_value,
      lag(obs_value) over years as before,
      lag(time_period) over years as year_before
    from derived
    where indicator = 'R_GDP'
      and ref_area in (select area from economy where is_ten)
    window years as (partition by ref_area, direction order by time_period)
  )
  select
    * exclude (before, year_before),
    case when year_before::integer = time_period::integer - 1 then before end as before
  from ratio
  where obs_value > ${HIGHEST}
    or (year_before::integer = time_period::integer - 1 and abs(obs_value - before) > ${LARGEST_CHANGE})
  order by ref_area, direction, time_period
`;

/** The ratio of remittances to GDP, received or sent, where it is too high or moves too fast to pass unread. */
export const remittancesToGdp: Check = {
  ...rule,
  async *find(store) {
    type Row = { ref_area: string; direction: string; time_period: string; obs_value: number; before: number | null };
    for (const row of await store.rows<Row>(RATIOS)) {
      const [area, when, value] = [areaName(row.ref_area), period(row.time_period), figure(row.obs_value, "PT_GDP")];
      const jump = row.before !== null && Math.abs(row.obs_value - row.before) > LARGEST_CHANGE;
      const before = figure(row.before ?? 0, "PT_GDP");
      const side = row.direction === "OUT" ? { en: "sent", ru: "отправленные" } : { en: "received", ru: "полученные" };
      yield finding(rule, {
        source_id: "mirpal",
        ref_area: row.ref_area,
        counterpart_area: "W1",
        indicator: "R_GDP",
        time_period: row.time_period,
        observed: row.obs_value,
        expected: jump ? row.before : null,
        threshold: jump ? LARGEST_CHANGE : HIGHEST,
        message: jump
          ? {
              en: `${area.en}, ${when.en}: remittances ${side.en} are ${value.en}, a year before ${before.en}: a change of ${number(row.obs_value - (row.before ?? 0), 1).en} percentage points.`,
              ru: `${area.ru}, ${when.ru}: ${side.ru} переводы – ${value.ru}, годом ранее ${before.ru}: изменение на ${number(row.obs_value - (row.before ?? 0), 1).ru}\u00a0п.\u00a0п.`,
            }
          : {
              en: `${area.en}, ${when.en}: remittances ${side.en} are ${value.en}, more than ${HIGHEST}\u00a0%.`,
              ru: `${area.ru}, ${when.ru}: ${side.ru} переводы – ${value.ru}, больше ${HIGHEST}\u00a0%.`,
            },
        hint: {
          en: "See what changed: the remittances, GDP or the exchange rate. If the publisher confirms it, accept and say why.",
          ru: "Посмотрите, что изменилось: переводы, ВВП или курс. Если источник это подтверждает, примите и объясните почему.",
        },
      });
    }
  },
};
