import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { CORRIDOR_TRANSFERS } from "./corridor-transfers.ts";
import { at, finding, type Place } from "./finding.ts";
import { areaName, number, period, place } from "./words.ts";

/**
 * Standard deviations of its own growth by which money must have moved (V-306). In 2026-11 it speaks of 11 corridor-years of
 * Armenia's bank in 2020, 2022 and 2023, as the bank prints them, which is why it only informs.
 */
const DEVIATIONS = 3;
/** Fewest earlier growth rates from which a standard deviation is taken (by decision, as M-505). */
const FEWEST = 6;

const rule = {
  id: "V-306",
  level: 4,
  severity: "I",
  title: {
    en: "Money does not leap against the economy it comes from",
    ru: "Деньги не скачут вопреки экономике, откуда они идут",
  },
} as const satisfies Rule;

/** Growth of transfers in US dollars against that of the sender's GDP in US dollars, by its distance from the years before. */
const LEAPS = `
  with money as (${CORRIDOR_TRANSFERS}),
  step as (
    select *, ln(obs_value / lag(obs_value) over years) as growth, year - lag(year) over years as gap
    from money
    window years as (partition by source_id, ref_area, counterpart_area, breakdown_1 order by year)
  ),
  spread as (
    select *, avg(growth) over before as usual, stddev_samp(growth) over before as spread, count(growth) over before as n
    from step
    where gap = 1
    window before as (
      partition by source_id, ref_area, counterpart_area, breakdown_1 order by year
      rows between unbounded preceding and 1 preceding
    )
  ),
  output as (
    select ref_area, try_cast(time_period as integer) as year, obs_value from observation
    where known_to is null and source_id = 'worldbank-wdi' and indicator = 'GDP' and obs_value > 0
  )
  select s.*, v.file_name, 100 * (exp(growth) - 1) as change, 100 * (g.obs_value / h.obs_value - 1) as sender_change,
    (growth - usual) / spread as deviations
  from spread s
  join output g on g.ref_area = s.counterpart_area and g.year = s.year
  join output h on h.ref_area = s.counterpart_area and h.year = s.year - 1
  join vintage v on v.source_id = s.source_id and v.source_vintage = s.source_vintage
  where n >= ${FEWEST}
    and spread > 0
    and sign(growth) <> sign(g.obs_value / h.obs_value - 1)
    and abs(growth - usual) > ${DEVIATIONS} * spread
  order by s.source_id, s.ref_area, s.counterpart_area, s.breakdown_1, s.year
`;

export const moneyAgainstSender: Check = {
  ...rule,
  async *find(store) {
    type Row = Place & {
      file_name: string;
      change: number;
      sender_change: number;
      deviations: number;
    };
    for (const row of await store.rows<Row>(LEAPS)) {
      const [area, other, when] = [areaName(row.ref_area), areaName(row.counterpart_area), period(row.time_period)];
      const [change, sender, where] = [
        number(row.change, 1),
        number(row.sender_change, 1),
        place(row.file_name, row.locator),
      ];
      yield finding(rule, {
        ...at(row),
        observed: row.deviations,
        threshold: DEVIATIONS,
        message: {
          en: `${area.en} from ${other.en}, ${when.en}: transfers changed by ${change.en}\u00a0% (${where.en}) while GDP there in US dollars changed by ${sender.en}\u00a0%.`,
          ru: `${area.ru}, партнёр – ${other.ru}, ${when.ru}: переводы изменились на ${change.ru}\u00a0% (${where.ru}), а ВВП партнёра в долларах США – на ${sender.ru}\u00a0%.`,
        },
        hint: {
          en: "Look for a new rule, a new channel or people who moved; a note on the page helps the reader.",
          ru: "Поищите причину: новое правило, новый канал, переезд людей. Примечание на странице поможет читателю.",
        },
      });
    }
  },
};
