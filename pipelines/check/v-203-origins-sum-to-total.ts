import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { groupsSumToTotal } from "./v-203-groups-of-countries.ts";
import { areaName, figure, indicatorTitle, number, period, place } from "./words.ts";

/**
 * Share of the printed total by which the sum of its parts may miss it (V-203). In every edition held the parts miss it by
 * nothing but rounding, once parts that the file does not hold are set aside.
 */
const TOLERANCE = 0.01;

const rule = {
  id: "V-203",
  level: 1,
  severity: "W",
  title: {
    en: "Origins and the unknown part, or groups of countries, add up to the printed total",
    ru: "Страны происхождения и неизвестная часть, а также группы стран в сумме дают напечатанный итог",
  },
} as const satisfies Rule;

/**
 * Each edition as it stood on its day; figures told apart by a label of their source (`SOURCE:Census2010`) are not asked,
 * because each label leaves other groups of origins out. A sum may fall short without a fault where the edition prints an
 * "other" part and the file held of one sex has none (the United Nations' 2020 edition by sex); it may never exceed the
 * total.
 */
const SUMS = `
  with edition as (
    select distinct source_id, edition, published from vintage
  ),
  figure as (
    select e.edition, o.*, a.kind
    from observation o
    join edition e
      on e.source_id = o.source_id
      and o.known_from <= e.published
      and coalesce(e.published < o.known_to, true)
    join economy a on a.area = o.counterpart_area
    where o.indicator in ('STK_IMM', 'R_BIL_EST')
      and o.breakdown_1 = '_T'
      and o.obs_value is not null
  ),
  other_printed as (
    select source_id, edition, indicator, sex, bool_or(kind = 'residual') as held
    from figure
    group by all
  ),
  balance as (
    select
      source_id, edition, indicator, ref_area, sex, time_period,
      max(obs_value) filter (counterpart_area = 'W1') as total,
      arg_max(locator, obs_value) filter (counterpart_area = 'W1') as locator,
      arg_max(source_vintage, obs_value) filter (counterpart_area = 'W1') as source_vintage,
      any_value(unit_measure) as unit_measure,
      sum(obs_value) filter (kind <> 'aggregate')::double as parts
    from figure
    where ref_area in (select area from economy where kind = 'economy')
    group by source_id, edition, indicator, ref_area, sex, time_period
  ),
  "off" as (
    select b.*, parts - total as gap
    from balance b
    join other_printed p using (source_id, edition, indicator, sex)
    where abs(parts - total) > ${TOLERANCE} * total
      and (
        parts > total
        or p.held
        or not exists (
          from other_printed q
          where q.source_id = b.source_id and q.edition = b.edition and q.indicator = b.indicator and q.held
        )
      )
  )
  select "off".*, v.file_name, count(*) over same as times
  from "off"
  left join vintage v using (source_id, source_vintage)
  window same as (partition by source_id, "off".edition, indicator, ref_area)
  qualify row_number() over (
    partition by source_id, "off".edition, indicator, ref_area order by abs(gap) / total desc, time_period, sex
  ) = 1
  order by source_id, "off".edition, indicator, ref_area
`;

/**
 * Parts by origin (by sender for money) against the total the same edition prints, one finding an edition and economy; then
 * the two groups of countries that national offices print.
 */
export const originsSumToTotal: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      edition: string;
      indicator: string;
      ref_area: string;
      sex: string;
      time_period: string;
      locator: string;
      unit_measure: string;
      total: number;
      parts: number;
      gap: number;
      file_name: string;
      times: number;
    };
    for (const row of await store.rows<Row>(SUMS)) {
      const [area, title, when] = [areaName(row.ref_area), indicatorTitle(row.indicator), period(row.time_period)];
      const [parts, total] = [figure(row.parts, row.unit_measure), figure(row.total, row.unit_measure)];
      const [gap, where, times] = [
        figure(row.gap, row.unit_measure),
        place(row.file_name, row.locator),
        number(row.times),
      ];
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        counterpart_area: "W1",
        indicator: row.indicator,
        time_period: row.time_period,
        locator: row.locator,
        observed: row.parts,
        expected: row.total,
        threshold: TOLERANCE,
        occurrences: row.times,
        message: {
          en: `${area.en}, ${when.en}, ${title.en}, edition ${row.edition}: the parts by country add up to ${parts.en}, but the total is ${total.en} (${where.en}). Totals that do not add up: ${times.en}.`,
          ru: `${area.ru}, ${when.ru}, ${title.ru}, издание ${row.edition}: части по странам в сумме дают ${parts.ru}, а итог – ${total.ru} (${where.ru}). Несходящихся итогов: ${times.ru}.`,
        },
        hint: { en: `Check the difference of ${gap.en}.`, ru: `Проверьте разницу ${gap.ru}.` },
      });
    }
    yield* groupsSumToTotal(store, rule, TOLERANCE);
  },
};
