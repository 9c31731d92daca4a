import type { Rule } from "../../schemas/finding.ts";
import type { Text2 } from "../../schemas/language.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, indicatorTitle, period, place } from "./words.ts";

/** Shares of a whole, which lie between 0 and 100; other percentages (inflation, exports to GDP) may pass it. */
const SHARES = [
  "UNEMP",
  "STK_IMM_SH",
  "STK_IMM_F_SH",
  "EMI_RATE",
  "STK_IMM_TOP1_SH",
  "STK_EMI_TOP1_SH",
  "R_BIL_TOP1_SH",
] as const;

/** Costs of sending, per cent of the amount. */
const COSTS = ["COST_200", "COST_500", "COST_AVG"] as const;

/**
 * Where a cost of sending lies, per cent (V-102). Below zero the rate offered beats the market's: allowed, but its source
 * marks it as of low reliability (M-350). A figure so marked is held to no bound: of 10,417 averages of corridors five are
 * below zero, and one, Saudi Arabia to Sudan in 2017-Q4, is −11.36.
 */
const COST_BOUNDS = [-5, 50] as const;

/** Balances of people, which may be negative. */
const BALANCES = ["NETM", "NETM_IMP"] as const;

/**
 * Part of a whole share that rounding may add above 100, in per cent points: double precision, no more. Also the
 * remainder under which a count is whole.
 */
const ROUNDING = 1e-6;

const rule = {
  id: "V-102",
  level: 1,
  severity: "E",
  title: {
    en: "People are not negative, shares lie between 0 and 100, costs between −5 and 50\u00a0%, units are those of the indicator",
    ru: "Число людей не отрицательно, доли от 0 до 100, стоимость перевода от −5 до 50\u00a0%, единицы те, что у показателя",
  },
} as const satisfies Rule;

const list = (ids: readonly string[]) => ids.map((id) => `'${id}'`).join(", ");

/**
 * Whole persons are asked only of counts (status A) of the ten: estimates and some other offices' counts are printed
 * with fractions (Chile's arrivals of 2020 in the OECD's file), and the World Bank's mid-year population may be the mean
 * of two counts, so a half is allowed (Kyrgyz Republic 1992 to 2015).
 */
const IMPOSSIBLE = `
  with figure as (
    select
      ref_area, indicator, direction, time_period, unit_measure, obs_value, obs_status, source_id, source_vintage, locator
    from observation
    where known_to is null and obs_value is not null
    union all
    select ref_area, indicator, direction, time_period, unit_measure, obs_value, obs_status, 'mirpal', null, null
    from derived
  ),
  judged as (
    select
      f.*,
      case
        when f.unit_measure is distinct from i.unit_measure
          and not list_contains(string_split(i.other_units, ','), f.unit_measure) then 'unit'
        when f.unit_measure = 'PS' and obs_value < 0 and indicator not in (${list(BALANCES)}) then 'negative'
        when f.unit_measure = 'PS' and obs_status = 'A' and abs(2 * obs_value - round(2 * obs_value)) > ${ROUNDING}
          and ref_area in (select area from economy where is_ten) then 'fraction'
        when indicator in (${list(SHARES)}) and not obs_value between 0 and 100 + ${ROUNDING} then 'share'
        when indicator in (${list(COSTS)}) and obs_status <> 'U' and not obs_value between ${COST_BOUNDS[0]} and ${COST_BOUNDS[1]} then 'cost'
        when f.unit_measure = 'INDEX' and contains(indicator, 'HHI') and not obs_value between 0 and 1 + ${ROUNDING} then 'index'
      end as fault
    from figure f
    join indicator i using (indicator)
  )
  select
    j.*, v.file_name, count(*) over (partition by fault, j.source_id, source_vintage) as times
  from judged j
  left join vintage v using (source_id, source_vintage)
  where fault is not null
  qualify row_number() over (partition by fault, j.source_id, source_vintage order by indicator, ref_area, time_period) = 1
  order by fault, source_id, source_vintage
`;

const FAULTS: Readonly<Record<string, Text2>> = {
  unit: { en: "The unit is not that of the indicator.", ru: "Единица не та, что у показателя." },
  negative: { en: "The number of people cannot be negative.", ru: "Число людей не может быть отрицательным." },
  fraction: { en: "A count of people must be whole.", ru: "Сосчитанное число людей должно быть целым." },
  share: { en: "A share lies between 0 and 100\u00a0%.", ru: "Доля лежит между 0 и 100\u00a0%." },
  cost: {
    en: `A cost of sending lies between ${COST_BOUNDS[0]} and ${COST_BOUNDS[1]}\u00a0% of the amount.`.replace(
      "-",
      "\u2212",
    ),
    ru: `Стоимость перевода лежит между ${COST_BOUNDS[0]} и ${COST_BOUNDS[1]}\u00a0% суммы.`.replace("-", "\u2212"),
  },
  index: { en: "The index lies between 0 and 1.", ru: "Индекс лежит между 0 и 1." },
};

/** A value that no reality can have; equal faults of one file are folded into the first. */
export const possibleValues: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      ref_area: string;
      indicator: string;
      time_period: string;
      unit_measure: string;
      obs_value: number;
      source_id: string;
      source_vintage: string | null;
      locator: string | null;
      file_name: string | null;
      fault: string;
      times: number;
    };
    for (const row of await store.rows<Row>(IMPOSSIBLE)) {
      const [area, title, when] = [areaName(row.ref_area), indicatorTitle(row.indicator), period(row.time_period)];
      const [value, fault] = [figure(row.obs_value, row.unit_measure), FAULTS[row.fault] ?? { en: "", ru: "" }];
      const where = row.locator ? place(row.file_name, row.locator) : { en: "calculated here", ru: "рассчитано здесь" };
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        indicator: row.indicator,
        time_period: row.time_period,
        locator: row.locator,
        observed: row.obs_value,
        occurrences: row.times,
        message: {
          en: `${area.en}, ${when.en}, ${title.en}: ${value.en} (${where.en}). ${fault.en}`,
          ru: `${area.ru}, ${when.ru}, ${title.ru}: ${value.ru} (${where.ru}). ${fault.ru}`,
        },
        hint: {
          en: "Check the number and its unit in the file; correct it there and receive the file again.",
          ru: "Проверьте число и единицу в файле, исправьте их там и загрузите файл заново.",
        },
      });
    }
  },
};
