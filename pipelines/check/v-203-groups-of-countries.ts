import type { Finding, Rule } from "../../schemas/finding.ts";
import type { Store } from "../store.ts";
import { finding } from "./finding.ts";
import { areaName, figure, indicatorTitle, number, period, place } from "./words.ts";

/** Indicators whose figures with the CIS and with the rest of the world are the whole: sums of people or of money. */
const SUMMED = ["FLW_IN", "FLW_OUT", "NETM", "MTO_IN", "MTO_OUT", "MTO_NET", "R1"] as const;

/**
 * The figure with the CIS and the one outside it against the total of the same key and source; without the latter, a gross
 * figure with the CIS may only not exceed the total. A difference is measured against the largest of the three, because a
 * net total may be near nothing.
 */
const groups = (tolerance: number) => `
  with figure as (
    select * from observation
    where known_to is null
      and obs_value is not null
      and indicator in (${SUMMED.map((i) => `'${i}'`).join(", ")})
      and counterpart_area in ('W1', 'CIS', 'NON_CIS')
  ),
  balance as (
    select
      source_id, ref_area, indicator, direction, time_period, unit_measure,
      max(obs_value) filter (counterpart_area = 'W1') as total,
      max(obs_value) filter (counterpart_area = 'CIS') as cis,
      max(obs_value) filter (counterpart_area = 'NON_CIS') as rest,
      max(locator) filter (counterpart_area = 'CIS') as locator,
      max(source_vintage) filter (counterpart_area = 'CIS') as source_vintage
    from figure
    group by source_id, freq, ref_area, indicator, direction, sex, age, breakdown_1, concept_basis, duration_rule,
      time_period, unit_measure
  ),
  "off" as (
    select *, cis + coalesce(rest, 0) as parts, cis + coalesce(rest, 0) - total as gap
    from balance
    where total is not null
      and cis is not null
      and (
        abs(cis + rest - total) > ${tolerance} * greatest(abs(total), abs(cis), abs(rest))
        or (rest is null and direction <> 'NET' and cis - total > ${tolerance} * total)
      )
  )
  select "off".*, v.file_name, count(*) over same as times
  from "off"
  left join vintage v using (source_id, source_vintage)
  window same as (partition by source_id, ref_area, indicator, direction)
  qualify row_number() over (
    partition by source_id, ref_area, indicator, direction order by abs(gap) desc, time_period, locator
  ) = 1
  order by source_id, ref_area, indicator, direction
`;

/** V-203 of groups of countries: CIS and outside the CIS make the total; one finding a source, economy and series. */
export async function* groupsSumToTotal(store: Store, rule: Rule, tolerance: number): AsyncGenerator<Finding> {
  type Row = {
    source_id: string;
    source_vintage: string;
    file_name: string;
    ref_area: string;
    indicator: string;
    time_period: string;
    unit_measure: string;
    locator: string;
    total: number;
    cis: number;
    rest: number | null;
    parts: number;
    gap: number;
    times: number;
  };
  for (const row of await store.rows<Row>(groups(tolerance))) {
    const [area, title, when] = [areaName(row.ref_area), indicatorTitle(row.indicator), period(row.time_period)];
    const [cis, total, gap] = [row.cis, row.total, row.gap].map((v) => figure(v, row.unit_measure));
    const rest = row.rest === null ? null : figure(row.rest, row.unit_measure);
    const [where, times] = [place(row.file_name, row.locator), number(row.times)];
    const plus = {
      en: rest ? `, with countries outside it ${rest.en}` : "",
      ru: rest ? `, со странами вне СНГ – ${rest.ru}` : "",
    };
    yield finding(rule, {
      source_id: row.source_id,
      source_vintage: row.source_vintage,
      ref_area: row.ref_area,
      counterpart_area: "CIS",
      indicator: row.indicator,
      time_period: row.time_period,
      locator: row.locator,
      observed: row.parts,
      expected: row.total,
      threshold: tolerance,
      occurrences: row.times,
      message: {
        en: `${area.en}, ${when.en}, ${title.en}: with CIS countries ${cis?.en} (${where.en})${plus.en}, but the total is ${total?.en}. Totals that do not add up: ${times.en}.`,
        ru: `${area.ru}, ${when.ru}, ${title.ru}: со странами СНГ – ${cis?.ru} (${where.ru})${plus.ru}, а итог – ${total?.ru}. Несходящихся итогов: ${times.ru}.`,
      },
      hint: {
        en: `Check the difference of ${gap?.en}: a group that repeats the total is the publisher’s slip.`,
        ru: `Проверьте разницу ${gap?.ru}: группа, повторяющая итог, – ошибка источника.`,
      },
    });
  }
}
