import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { CORRIDOR_TRANSFERS } from "./corridor-transfers.ts";
import { at, finding, type Place } from "./finding.ts";
import { areaName, figure, indicatorTitle, period, place } from "./words.ts";

/**
 * Least yearly sum per migrant that is believed, US dollars (V-305); the most is the sender's GDP per head. No alarm in the
 * 117 corridor-years held (2026-11). A sum a thousand times too large is still believed where few migrants send little.
 */
const LEAST = 20;
/** Migrants from which on a sum per migrant means anything: below, one trader's transfers outweigh them (by decision). */
const FEWEST = 1000;

const rule = {
  id: "V-305",
  level: 4,
  severity: "W",
  title: {
    en: "Money per migrant is neither more than the income of the country it comes from nor next to nothing",
    ru: "Деньги на одного мигранта не больше дохода страны, откуда они идут, и не ничтожны",
  },
} as const satisfies Rule;

/** Transfers that central banks print by country, over the United Nations' stock of the same year. */
const MONEY = `
  with money as (${CORRIDOR_TRANSFERS}),
  stock as (
    select ref_area as host, counterpart_area as origin, time_period, obs_value as persons
    from observation
    where known_to is null and source_id = 'undesa-migrant-stock' and indicator = 'STK_IMM' and sex = '_T'
      and obs_value >= ${FEWEST}
  ),
  income as (
    select ref_area as host, time_period, obs_value as income
    from observation
    where known_to is null and source_id = 'worldbank-wdi' and indicator = 'GDP_PC' and obs_value is not null
  )
  select m.*, v.file_name, m.obs_value / persons as each_one, income
  from money m
  join stock s on s.host = m.counterpart_area and s.origin = m.ref_area and s.time_period = m.time_period
  join income i on i.host = m.counterpart_area and i.time_period = m.time_period
  join vintage v on v.source_id = m.source_id and v.source_vintage = m.source_vintage
  where m.obs_value / persons > income or m.obs_value / persons < ${LEAST}
  order by m.source_id, m.ref_area, m.counterpart_area, m.breakdown_1, m.time_period
`;

export const moneyPerMigrant: Check = {
  ...rule,
  async *find(store) {
    type Row = Place & {
      file_name: string;
      each_one: number;
      income: number;
    };
    for (const row of await store.rows<Row>(MONEY)) {
      const [area, other, when] = [areaName(row.ref_area), areaName(row.counterpart_area), period(row.time_period)];
      const [each, income, title] = [
        figure(row.each_one, "USD"),
        figure(row.income, "USD"),
        indicatorTitle(row.indicator),
      ];
      const [where, least] = [place(row.file_name, row.locator), figure(LEAST, "USD")];
      const high = row.each_one > row.income;
      yield finding(rule, {
        ...at(row),
        observed: row.each_one,
        expected: high ? row.income : LEAST,
        threshold: high ? row.income : LEAST,
        message: {
          en: `${area.en} from ${other.en}, ${when.en}, ${title.en}: ${each.en} a year per migrant living there (${where.en}), ${high ? `more than GDP per head there, ${income.en}` : `less than ${least.en}`}.`,
          ru: `${area.ru}, партнёр – ${other.ru}, ${when.ru}, ${title.ru}: ${each.ru} в год на одного живущего там мигранта (${where.ru}), ${high ? `больше ВВП на душу в этой стране, ${income.ru}` : `меньше ${least.ru}`}.`,
        },
        hint: {
          en: "Check the unit of the transfers and the country’s row. Payments for goods or a transit of money explain a high sum: accept it and say so.",
          ru: "Проверьте единицу переводов и строку страны. Большую сумму объясняют оплата товаров или транзит денег: тогда примите её и укажите это.",
        },
      });
    }
  },
};
