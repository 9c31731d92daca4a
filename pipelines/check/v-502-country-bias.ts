import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, indicatorTitle, number, period } from "./words.ts";

/**
 * Median log ratio to its partners from which a country's figures count as biased (V-502): 0.25 is 28 % more, or 22 % less.
 * In 2026-11 no country has the three comparable corridors that a median needs: no alarm, and nothing measured.
 */
const BIAS = 0.25;

const rule = {
  id: "V-502",
  level: 3,
  severity: "I",
  title: {
    en: "A country does not count always more, or always less, than its partners",
    ru: "Страна не насчитывает всегда больше или всегда меньше партнёров",
  },
} as const satisfies Rule;

const BIASES = `
  select ref_area, direction, split_part(breakdown_1, ':', 2) as pair, time_period, obs_value,
    (parameters->>'corridors')::integer as corridors
  from derived
  where method_id = 'M-404'
    and abs(obs_value) > ${BIAS}
  order by ref_area, direction, breakdown_1, time_period, obs_id
`;

/** A country whose own figures stand apart from those of most of its partners (M-404). */
export const countryBiasFound: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      ref_area: string;
      direction: string;
      pair: string;
      time_period: string;
      obs_value: number;
      corridors: number;
    };
    for (const row of await store.rows<Row>(BIASES)) {
      const [area, when, corridors] = [areaName(row.ref_area), period(row.time_period), number(row.corridors)];
      const [sent, got] = row.pair.split("/");
      const thing = (row.direction === "OUT" ? sent : got) ?? row.pair;
      const title = indicatorTitle(thing);
      const share = number(100 * Math.abs(Math.exp(row.obs_value) - 1));
      const more = row.obs_value > 0;
      yield finding(rule, {
        source_id: "mirpal",
        ref_area: row.ref_area,
        counterpart_area: "W1",
        indicator: thing,
        time_period: row.time_period,
        observed: row.obs_value,
        threshold: BIAS,
        occurrences: row.corridors,
        message: {
          en: `${area.en}, ${title.en}, ${when.en}: in the median of ${corridors.en} corridors its figure is ${share.en}\u00a0% ${more ? "above" : "below"} the partner’s.`,
          ru: `${area.ru}, ${title.ru}, ${when.ru}: коридоров – ${corridors.ru}, в медиане значение страны на ${share.ru}\u00a0% ${more ? "выше" : "ниже"}, чем у партнёра.`,
        },
        hint: {
          en: "Look for what the country counts and its partners do not, or the other way round; say it in the notes of the page.",
          ru: "Поищите, что учитывает страна и не учитывают партнёры или наоборот; напишите об этом в примечаниях страницы.",
        },
      });
    }
  },
};
