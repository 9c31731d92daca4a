import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, indicatorTitle, number, period, place } from "./words.ts";

const rule = {
  id: "V-403",
  level: 2,
  severity: "W",
  title: {
    en: "What the last edition printed the new one prints too",
    ru: "Всё, что было в прошлом издании, есть и в новом",
  },
} as const satisfies Rule;

/**
 * Figures of the ten countries that a restated series no longer holds and nothing current replaces, also not on another
 * stated basis. The largest names the place.
 */
const GONE = `
  with gone as (
    select o.*
    from observation o
    anti join (select * from observation where known_to is null) c
      on c.source_id = o.source_id
      and c.indicator = o.indicator
      and c.direction = o.direction
      and c.ref_area = o.ref_area
      and c.counterpart_area = o.counterpart_area
      and c.freq = o.freq
      and c.time_period = o.time_period
      and c.sex = o.sex
      and c.age = o.age
      and c.breakdown_1 = o.breakdown_1
    where o.ended_by = 'withdrawn'
      and o.obs_value is not null
      and o.ref_area in (select area from economy where is_ten)
  ),
  edition as (
    select source_id, published, string_agg(distinct edition, ', ' order by edition) as edition from vintage group by all
  )
  select
    g.*, e.edition, v.file_name, count(*) over same as times,
    min(g.time_period) over same as first_period, max(g.time_period) over same as last_period
  from gone g
  left join edition e on e.source_id = g.source_id and e.published = g.known_to
  join vintage v on v.source_id = g.source_id and v.source_vintage = g.confirmed_vintage
  window same as (partition by g.source_id, g.known_to)
  qualify row_number() over (
    partition by g.source_id, g.known_to
    order by g.counterpart_area = 'W1' desc, g.sex = '_T' desc, abs(g.obs_value) desc, g.obs_id
  ) = 1
  order by g.source_id, g.known_to
`;

/** A figure that was published and is no longer: one finding a source and edition. */
export const withdrawn: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      confirmed_vintage: string;
      confirmed_locator: string;
      edition: string | null;
      known_to: string;
      file_name: string;
      ref_area: string;
      counterpart_area: string;
      indicator: string;
      time_period: string;
      unit_measure: string;
      obs_value: number;
      times: number;
      first_period: string;
      last_period: string;
    };
    for (const row of await store.rows<Row>(GONE)) {
      const [area, title, when] = [areaName(row.ref_area), indicatorTitle(row.indicator), period(row.time_period)];
      const other =
        row.counterpart_area === "W1" || row.counterpart_area === "_Z" ? null : areaName(row.counterpart_area);
      const pair = {
        en: other ? `${area.en} – ${other.en}` : area.en,
        ru: other ? `${area.ru} – ${other.ru}` : area.ru,
      };
      const [value, times] = [figure(row.obs_value, row.unit_measure), number(row.times)];
      const [where, edition] = [place(row.file_name, row.confirmed_locator), row.edition ?? row.known_to];
      const years =
        row.first_period === row.last_period
          ? period(row.first_period)
          : {
              en: `${row.first_period}–${row.last_period}`,
              ru: `${row.first_period}–${row.last_period}\u00a0гг.`,
            };
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.confirmed_vintage,
        ref_area: row.ref_area,
        counterpart_area: row.counterpart_area,
        indicator: row.indicator,
        time_period: row.time_period,
        locator: row.confirmed_locator,
        observed: null,
        expected: row.obs_value,
        occurrences: row.times,
        message: {
          en: `Figures on the ten countries published before and missing from the edition ${edition}: ${times.en} (${years.en}). Among them: ${pair.en}, ${when.en}, ${title.en}, ${value.en} (${where.en}).`,
          ru: `В издании ${edition} нет ранее опубликованных значений по десяти странам: ${times.ru} (${years.ru}). Среди них: ${pair.ru}, ${when.ru}, ${title.ru}, ${value.ru} (${where.ru}).`,
        },
        hint: {
          en: "Was the new file received whole? If the publisher dropped these years or corridors, accept and say so.",
          ru: "Новый файл получен целиком? Если источник убрал эти годы или коридоры, примите и укажите это.",
        },
      });
    }
  },
};
