import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, period, place } from "./words.ts";

const rule = {
  id: "V-104",
  level: 1,
  severity: "E",
  title: {
    en: "Immigrants do not outnumber the population",
    ru: "Иммигрантов не больше, чем жителей",
  },
} as const satisfies Rule;

const TOO_MANY = `
  select s.source_id, s.source_vintage, v.file_name, s.ref_area, s.time_period, s.locator, s.obs_value as stock,
    p.obs_value as population
  from observation s
  join observation p using (ref_area, ref_date)
  join vintage v on v.source_id = s.source_id and v.source_vintage = s.source_vintage
  where s.indicator = 'STK_IMM'
    and s.counterpart_area = 'W1'
    and s.known_to is null
    and p.indicator = 'POP'
    and p.known_to is null
    and s.ref_area in (select area from economy where is_ten)
    and s.obs_value > p.obs_value
  order by s.source_id, s.ref_area, s.time_period
`;

/**
 * The migrant stock of a country is at most its population on the same day.
 *
 * Asked of stocks that carry a day: a matrix that states only a year cannot be held to it so closely (KNOMAD's totals
 * pass the population in the United Arab Emirates 2013 and the Northern Marianas 2010).
 */
export const immigrantsWithinPopulation: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      file_name: string;
      ref_area: string;
      time_period: string;
      locator: string;
      stock: number;
      population: number;
    };
    for (const row of await store.rows<Row>(TOO_MANY)) {
      const [area, when, where] = [areaName(row.ref_area), period(row.time_period), place(row.file_name, row.locator)];
      const [stock, population] = [figure(row.stock, "PS"), figure(row.population, "PS")];
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        counterpart_area: "W1",
        indicator: "STK_IMM",
        time_period: row.time_period,
        locator: row.locator,
        observed: row.stock,
        expected: row.population,
        message: {
          en: `${area.en}, ${when.en}: immigrants ${stock.en} (${where.en}), but population ${population.en}.`,
          ru: `${area.ru}, ${when.ru}: численность иммигрантов – ${stock.ru} (${where.ru}), а население – ${population.ru}.`,
        },
        hint: {
          en: "Is the unit right (persons or thousand persons)? Correct the file and receive it again.",
          ru: "Верна ли единица (человек или тыс. человек)? Исправьте файл и загрузите его заново.",
        },
      });
    }
  },
};
