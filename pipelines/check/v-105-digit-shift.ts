import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { at, finding, type Place } from "./finding.ts";
import { corridor, figure, indicatorTitle, number, period, place } from "./words.ts";

/** How near a ratio must be to 10 or 1/10 to look like one digit too many, as a share (V-105). */
const ONE_DIGIT = 0.01;

/**
 * How near to a thousand or a million (or their inverse), as a factor: a mistake of unit rides on a year's real growth. Ten
 * current values of all economies are that near to a thousand, none to a million.
 */
const WHOLE_UNIT = 1.4;

/**
 * A shift is a single value that is off: the next one (or, for the last value, the one two before it) lies within this factor
 * of the value before it. Of 25 candidates in all economies the guard leaves four: three faults in the United Nations'
 * 2024 edition (Egypt from Jordan and from Libya in 2015: 3813, 5, 3363 people; Netherlands from Bosnia and Herzegovina in
 * 2010: 668, 6692, 832) and a rounded count of refugees. The rest grew and stayed, such as refugees from the Kyrgyz Republic
 * in 1996 (13, 20, 17118, 16321). In the ten countries it leaves none.
 */
const STEADY = 2;

/** Neither of two values under this is looked at, in people or dollars: five refugees become fifty without a fault. */
const LEAST = 1000;

/**
 * Money of which the smaller of two values is under this, in US dollars, is not looked at: transfers with one small
 * partner in one month jump tenfold and a thousandfold without a fault (Armenia 2013 to 2024: five such months).
 */
const LEAST_USD = 50_000;

const rule = {
  id: "V-105",
  level: 1,
  severity: "E",
  title: {
    en: "No value is shifted by one, three or six digits against its neighbours",
    ru: "Ни одно значение не сдвинуто на один, три или шесть знаков по сравнению с соседними",
  },
} as const satisfies Rule;

/**
 * Amounts only: rates and balances pass near zero. Matrices of single years are not series, and estimates of moves jump between
 * five-year periods without a fault (three such in Abel and Cohen's).
 */
const SHIFTED = `
  with neighbour as (
    select
      o.source_id, o.source_vintage, o.ref_area, o.counterpart_area, o.indicator, o.time_period, o.unit_measure,
      o.locator, o.obs_value as value,
      lag(o.obs_value) over years as before,
      lag(o.obs_value, 2) over years as earlier,
      lead(o.obs_value) over years as after
    from observation o
    where o.known_to is null
      and o.obs_value > 0
      and o.unit_measure in ('PS', 'USD', 'USD_PPP')
      and o.direction <> 'NET'
      and o.indicator not in ('FDI_IN', 'R_BIL_EST')
      and o.source_id <> 'knomad-bilateral-migration'
      and not starts_with(o.indicator, 'FLW_EST_')
      and o.ref_area in (select area from economy where is_ten)
    window years as (
      partition by o.source_id, o.freq, o.ref_area, o.counterpart_area, o.indicator, o.direction, o.sex, o.age,
        o.breakdown_1, o.concept_basis, o.duration_rule, o.unit_measure
      order by o.time_period
    )
  ),
  measured as (
    select *, log10(value / before) as digits from neighbour
    where greatest(value, before) >= ${LEAST}
      and (unit_measure = 'PS' or least(value, before) >= ${LEAST_USD})
  )
  select m.*, v.file_name, round(digits)::integer as shift
  from measured m
  join vintage v using (source_id, source_vintage)
  where case abs(round(digits))
    when 1 then abs(pow(10, digits - round(digits)) - 1) <= ${ONE_DIGIT}
    when 3 then abs(digits - round(digits)) <= log10(${WHOLE_UNIT})
    when 6 then abs(digits - round(digits)) <= log10(${WHOLE_UNIT})
    else false
  end
    and case
      when after is not null then abs(log10(after / before)) <= log10(${STEADY})
      else abs(log10(before / earlier)) <= log10(${STEADY})
    end
  order by m.source_id, indicator, ref_area, counterpart_area, time_period
`;

const signs = (n: number) => ({
  en: n === 1 ? "1 digit" : `${n} digits`,
  ru: n === 1 ? "1 знак" : n < 5 ? `${n} знака` : `${n} знаков`,
});

/** A value typed with a digit too many, or in thousands where the series is in units. */
export const digitShift: Check = {
  ...rule,
  async *find(store) {
    type Row = Place & {
      file_name: string;
      unit_measure: string;
      value: number;
      before: number;
      shift: number;
    };
    for (const row of await store.rows<Row>(SHIFTED)) {
      const [area, title, when] = [
        corridor(row.ref_area, row.counterpart_area),
        indicatorTitle(row.indicator),
        period(row.time_period),
      ];
      const [value, before] = [figure(row.value, row.unit_measure), figure(row.before, row.unit_measure)];
      const [where, by] = [place(row.file_name, row.locator), signs(Math.abs(row.shift))];
      yield finding(rule, {
        ...at(row),
        observed: row.value,
        expected: row.before,
        threshold: row.shift === 1 || row.shift === -1 ? ONE_DIGIT : WHOLE_UNIT,
        message: {
          en: `${area.en}, ${when.en}, ${title.en}: ${value.en} (${where.en}) looks shifted by ${by.en} against ${before.en}.`,
          ru: `${area.ru}, ${when.ru}, ${title.ru}: ${value.ru} (${where.ru}) похоже на сдвиг на ${by.ru} по сравнению с ${before.ru}.`,
        },
        hint: {
          en: `Is the unit right? The value before it is ${number(10 ** Math.abs(row.shift)).en} times ${row.shift > 0 ? "smaller" : "larger"}.`,
          ru: `Верна ли единица измерения? Предыдущее значение ${row.shift > 0 ? "меньше" : "больше"} в ${number(10 ** Math.abs(row.shift)).ru} раз.`,
        },
      });
    }
  },
};
