import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { at, finding, type Place } from "./finding.ts";
import { corridor, figure, indicatorTitle, number, period, place } from "./words.ts";

/**
 * Share of the year by which its twelve months, four quarters or two halves may miss it (V-202). In the 3,600 years of
 * the Armenian bank's statistics with all twelve months none misses it.
 */
const TOLERANCE = 0.005;

const rule = {
  id: "V-202",
  level: 1,
  severity: "W",
  title: {
    en: "Months, quarters or halves add up to the year",
    ru: "Месяцы, кварталы или полугодия в сумме дают год",
  },
} as const satisfies Rule;

/** Sums over a period only: money, moves and documents; never a stock, a rate or a share. */
const SUMS = `
  with flow as (
    select o.*, left(time_period, 4) as year
    from observation o
    join indicator i using (indicator)
    where known_to is null
      and obs_value is not null
      and period_start is not null
      and i.theme in ('money', 'flow')
      and o.unit_measure not in ('PT', 'PT_GDP', 'RATIO', 'INDEX', 'RT1000', 'RT100K')
  ),
  part as (
    select
      source_id, indicator, direction, ref_area, counterpart_area, sex, age, breakdown_1, concept_basis, duration_rule,
      unit_measure, year, freq, sum(obs_value order by time_period)::double as parts, count(*) as n
    from flow
    where freq in ('M', 'Q', 'S')
    group by all
  )
  select a.*, p.parts, p.freq as part, v.file_name, count(*) over same as times
  from part p
  join flow a using (
    source_id, indicator, direction, ref_area, counterpart_area, sex, age, breakdown_1, concept_basis, duration_rule,
    unit_measure, year
  )
  join vintage v on v.source_id = a.source_id and v.source_vintage = a.source_vintage
  where a.freq = 'A'
    and p.n = case p.freq when 'M' then 12 when 'Q' then 4 else 2 end
    and abs(p.parts - a.obs_value) > ${TOLERANCE} * abs(a.obs_value)
  window same as (partition by a.source_id, a.indicator, a.direction, a.ref_area, a.unit_measure)
  qualify row_number() over (
    partition by a.source_id, a.indicator, a.direction, a.ref_area, a.unit_measure
    order by abs(p.parts - a.obs_value) desc, year desc, a.counterpart_area
  ) = 1
  order by a.source_id, a.indicator, a.direction, a.ref_area, a.unit_measure
`;

const PARTS = {
  M: { en: "the twelve months", ru: "двенадцать месяцев" },
  Q: { en: "the four quarters", ru: "четыре квартала" },
  S: { en: "the two halves", ru: "два полугодия" },
} as const;

/** One finding a source, series and economy, with the widest gap. */
export const monthsSumToYear: Check = {
  ...rule,
  async *find(store) {
    type Row = Place & {
      unit_measure: string;
      obs_value: number;
      parts: number;
      part: keyof typeof PARTS;
      file_name: string;
      times: number;
    };
    for (const row of await store.rows<Row>(SUMS)) {
      const [area, title, when] = [
        corridor(row.ref_area, row.counterpart_area),
        indicatorTitle(row.indicator),
        period(row.time_period),
      ];
      const [year, sum] = [figure(row.obs_value, row.unit_measure), figure(row.parts, row.unit_measure)];
      const [where, times, part] = [place(row.file_name, row.locator), number(row.times), PARTS[row.part]];
      yield finding(rule, {
        ...at(row),
        observed: row.parts,
        expected: row.obs_value,
        threshold: TOLERANCE,
        occurrences: row.times,
        message: {
          en: `${area.en}, ${when.en}, ${title.en}: ${part.en} add up to ${sum.en}, but the year is ${year.en} (${where.en}). Years that do not add up: ${times.en}.`,
          ru: `${area.ru}, ${when.ru}, ${title.ru}: ${part.ru} в сумме дают ${sum.ru}, а год – ${year.ru} (${where.ru}). Несходящихся лет: ${times.ru}.`,
        },
        hint: {
          en: "Find the part or the year that was revised without the other, and ask the publisher which one stands.",
          ru: "Найдите часть или год, пересмотренные отдельно друг от друга, и спросите источник, какое число верно.",
        },
      });
    }
  },
};
