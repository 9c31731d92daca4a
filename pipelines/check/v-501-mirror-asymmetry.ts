import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, indicatorTitle, number, period, place } from "./words.ts";

/**
 * Difference of the two sides in per cent of their mean that is told of (V-501): of transfers through operators and banks,
 * and of people (stocks; moves by decision, the methodology names none). In 2026-11 six pairs passed the gate, all of
 * transfers, the widest 7.0: no alarm. To be looked at when pairs of stocks pass.
 */
const MONEY = 20;
const PEOPLE = 50;

const rule = {
  id: "V-501",
  level: 3,
  severity: "W",
  title: {
    en: "The two sides of a corridor count alike, where they count the same thing",
    ru: "Две стороны коридора считают близко, если считают одно и то же",
  },
} as const satisfies Rule;

/** Only pairs that passed the gate have a row of M-402; the figure of the side of origin or sender comes first. */
const PAIRS = `
  with pair as (
    select *, split_part(split_part(breakdown_1, ':', 2), '/', 1) as thing from derived where method_id = 'M-402'
  )
  select
    p.ref_area, p.counterpart_area, p.thing, p.time_period, p.obs_value as asymmetry, a.unit_measure,
    a.obs_value as a_value, b.obs_value as b_value, a.source_id as a_source, b.source_id as b_source,
    a.source_vintage, a.locator, va.file_name as a_file, b.locator as b_locator, vb.file_name as b_file
  from pair p
  join observation a on a.obs_id in (p.inputs[1], p.inputs[2]) and a.ref_area = p.ref_area
  join observation b on b.obs_id in (p.inputs[1], p.inputs[2]) and b.ref_area = p.counterpart_area
  join vintage va on va.source_id = a.source_id and va.source_vintage = a.source_vintage
  join vintage vb on vb.source_id = b.source_id and vb.source_vintage = b.source_vintage
  where abs(p.obs_value) > case when p.thing like 'STK%' or p.thing like 'FLW%' then ${PEOPLE} else ${MONEY} end
  order by p.thing, p.ref_area, p.counterpart_area, p.time_period, p.obs_id
`;

/** A comparable pair whose sides are too far apart: one of the two is to be asked. */
export const mirrorAsymmetry: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      ref_area: string;
      counterpart_area: string;
      thing: string;
      time_period: string;
      asymmetry: number;
      unit_measure: string;
      a_value: number;
      b_value: number;
      a_source: string;
      b_source: string;
      source_vintage: string;
      locator: string;
      a_file: string;
      b_locator: string;
      b_file: string;
    };
    for (const row of await store.rows<Row>(PAIRS)) {
      const [one, other, title] = [areaName(row.ref_area), areaName(row.counterpart_area), indicatorTitle(row.thing)];
      const [a, b] = [figure(row.a_value, row.unit_measure), figure(row.b_value, row.unit_measure)];
      const [gap, when] = [number(Math.abs(row.asymmetry), 1), period(row.time_period)];
      const [atA, atB] = [place(row.a_file, row.locator), place(row.b_file, row.b_locator)];
      yield finding(rule, {
        source_id: row.a_source,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        counterpart_area: row.counterpart_area,
        indicator: row.thing,
        time_period: row.time_period,
        locator: row.locator,
        observed: row.a_value,
        expected: row.b_value,
        threshold: /^(?:STK|FLW)/.test(row.thing) ? PEOPLE : MONEY,
        message: {
          en: `${one.en} → ${other.en}, ${title.en}, ${when.en}: ${one.en} counts ${a.en} (${atA.en}), ${other.en} ${b.en} (${atB.en}); the difference is ${gap.en}\u00a0% of their mean.`,
          ru: `${one.ru} → ${other.ru}, ${title.ru}, ${when.ru}: ${one.ru} насчитывает ${a.ru} (${atA.ru}), ${other.ru} – ${b.ru} (${atB.ru}); разница – ${gap.ru}\u00a0% их среднего.`,
        },
        hint: {
          en: "Both count the same thing by their own words. Look at the notes of both for what one leaves out, and ask the one whose figure moved.",
          ru: "По описаниям обе стороны считают одно и то же. Посмотрите в примечаниях обеих, не пропускает ли одна из них часть, и спросите ту, чьё значение изменилось.",
        },
      });
    }
  },
};
