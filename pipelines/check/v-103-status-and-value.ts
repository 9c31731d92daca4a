import type { Rule } from "../../schemas/finding.ts";
import { statuses } from "../../schemas/status.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, indicatorTitle, period, place } from "./words.ts";

const letters = (value: "yes" | "no") => statuses.flatMap((s) => (s.value === value ? [`'${s.id}'`] : [])).join(", ");

const rule = {
  id: "V-103",
  level: 1,
  severity: "E",
  title: {
    en: "Status letter and value agree: “no data” has no value, “estimate” has one",
    ru: "Статус и значение согласованы: у «нет данных» значения нет, у «оценки» есть",
  },
} as const satisfies Rule;

const DISAGREE = `
  with figure as (
    select ref_area, indicator, time_period, unit_measure, obs_value, obs_status, source_id, source_vintage, locator
    from observation
    union all
    select ref_area, indicator, time_period, unit_measure, obs_value, obs_status, 'mirpal', null, null
    from derived
  )
  select
    f.*, v.file_name, count(*) over (partition by f.source_id, source_vintage, obs_status) as times
  from figure f
  left join vintage v using (source_id, source_vintage)
  where case
    when obs_value is null then obs_status in (${letters("yes")})
    else obs_status in (${letters("no")})
  end
    or obs_status is null
  qualify row_number() over (
    partition by f.source_id, source_vintage, obs_status order by indicator, ref_area, time_period
  ) = 1
  order by f.source_id, source_vintage, obs_status
`;

/** A letter that says the figure is missing beside a figure, or one that describes a figure beside none. */
export const statusAndValue: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      ref_area: string;
      indicator: string;
      time_period: string;
      unit_measure: string;
      obs_value: number | null;
      obs_status: string | null;
      source_id: string;
      source_vintage: string | null;
      locator: string | null;
      file_name: string | null;
      times: number;
    };
    for (const row of await store.rows<Row>(DISAGREE)) {
      const [area, title, when] = [areaName(row.ref_area), indicatorTitle(row.indicator), period(row.time_period)];
      const where = place(row.file_name, row.locator);
      const value = row.obs_value === null ? null : figure(row.obs_value, row.unit_measure);
      const name = statuses.find((s) => s.id === row.obs_status)?.name ?? { en: "none", ru: "нет" };
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        indicator: row.indicator,
        time_period: row.time_period,
        locator: row.locator,
        observed: row.obs_value,
        occurrences: row.times,
        message: value
          ? {
              en: `${area.en}, ${when.en}, ${title.en}: the figure is marked “${name.en}”, but a value is entered: ${value.en} (${where.en}).`,
              ru: `${area.ru}, ${when.ru}, ${title.ru}: стоит отметка «${name.ru}», но значение введено: ${value.ru} (${where.ru}).`,
            }
          : {
              en: `${area.en}, ${when.en}, ${title.en}: the figure is marked “${name.en}”, but there is no value (${where.en}).`,
              ru: `${area.ru}, ${when.ru}, ${title.ru}: стоит отметка «${name.ru}», но значения нет (${where.ru}).`,
            },
        hint: { en: "Remove the mark or the value.", ru: "Уберите отметку или значение." },
      });
    }
  },
};
