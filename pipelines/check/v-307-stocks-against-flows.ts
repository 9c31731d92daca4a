import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure } from "./words.ts";

/**
 * Part of the larger of the two by which they may differ (V-307). In 2026-11 all ten countries pass it: the two count different
 * people, which is why it only informs.
 */
const THRESHOLD = 0.5;

const rule = {
  id: "V-307",
  level: 2,
  severity: "I",
  title: {
    en: "The change of the migrant stock over five years is near the sum of net migration",
    ru: "Изменение численности мигрантов за пять лет близко к сумме сальдо миграции",
  },
} as const satisfies Rule;

/** The newest five years between two stocks of the United Nations for which all five balances of the World Bank are held. */
const CHANGES = `
  with stock as (
    select *, time_period::integer as year from observation
    where known_to is null and source_id = 'undesa-migrant-stock' and indicator = 'STK_IMM' and sex = '_T'
      and counterpart_area = 'W1' and ref_area in (select area from economy where is_ten)
  ),
  net as (
    select ref_area, time_period::integer as year, obs_value from observation
    where known_to is null and source_id = 'worldbank-wdi' and indicator = 'NETM' and obs_value is not null
  ),
  change as (
    select b.source_id, b.source_vintage, b.locator, b.ref_area, a.year as first, b.year as last,
      b.obs_value - a.obs_value as stocks, sum(n.obs_value order by n.year) as flows, count(*) as years
    from stock a
    join stock b on b.ref_area = a.ref_area and b.year = a.year + 5
    join net n on n.ref_area = a.ref_area and n.year >= a.year and n.year < b.year
    group by all
  )
  select * from change
  where years = 5
  qualify row_number() over (partition by ref_area order by last desc) = 1
    and abs(stocks - flows) > ${THRESHOLD} * greatest(abs(stocks), abs(flows))
  order by ref_area
`;

export const stocksAgainstFlows: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      locator: string;
      ref_area: string;
      first: number;
      last: number;
      stocks: number;
      flows: number;
    };
    for (const row of await store.rows<Row>(CHANGES)) {
      const [area, stocks, flows] = [areaName(row.ref_area), figure(row.stocks, "PS"), figure(row.flows, "PS")];
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        counterpart_area: "W1",
        indicator: "STK_IMM",
        time_period: String(row.last),
        locator: row.locator,
        observed: row.stocks,
        expected: row.flows,
        threshold: THRESHOLD,
        message: {
          en: `${area.en}, ${row.first}–${row.last}: the migrant stock changed by ${stocks.en}, net migration of the five years adds up to ${flows.en}.`,
          ru: `${area.ru}, ${row.first}–${row.last}\u00a0гг.: численность мигрантов изменилась на ${stocks.ru}, сальдо миграции за пять лет – ${flows.ru}.`,
        },
        hint: {
          en: "They count different people: net migration has the country’s own citizens too, and a stock also falls by deaths. Do not explain one by the other.",
          ru: "Они считают разных людей: в сальдо входят и граждане страны, а численность мигрантов уменьшают ещё и смерти. Одно другим не объясняется.",
        },
      });
    }
  },
};
