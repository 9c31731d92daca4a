import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { type Known, known } from "../corridor/pair.ts";
import type { Fact } from "../data.ts";
import { inYearShort, percentText } from "../words/numbers.ts";
import { plainIn } from "../words/short.ts";

/** First year of the small charts: before it several of the ten have no figures. */
export const FROM_YEAR = 2000;
/** One country's ratio over the years drawn, ending in its last value. */
export interface Ratio {
  readonly area: string;
  readonly points: readonly Known<Fact>[];
  readonly last: Known<Fact>;
}

/** The ratio of each country from the first year drawn, ordered by the last value. */
export function ratiosOf(facts: readonly Fact[]): Ratio[] {
  return theTen
    .flatMap(({ id }): Ratio[] => {
      const points = known(facts.filter((f) => f.ref_area === id && Number(f.time_period) >= FROM_YEAR));
      const last = points.at(-1);
      return last ? [{ area: id, points, last }] : [];
    })
    .toSorted((a, b) => b.last.obs_value - a.last.obs_value);
}

/** From the largest to the smallest last value: `from 38 % of GDP in Tajikistan to 0.12 % in Kazakhstan in 2023`. */
export function glanceHeadline(ratios: readonly Ratio[], lang: Lang): string {
  const [top, bottom] = [ratios[0], ratios.at(-1)];
  if (!top || !bottom) throw new Error("no ratio of remittances to GDP");
  const same = top.last.time_period === bottom.last.time_period;
  const [a, b] = [percentText(top.last.obs_value, lang), percentText(bottom.last.obs_value, lang)];
  const year = (r: Ratio) => (same ? "" : ` ${inYearShort(r.last.time_period, lang)}`);
  const end = same ? ` ${inYearShort(bottom.last.time_period, lang)}` : "";
  return lang === "ru"
    ? `Полученные переводы: от ${a} ВВП ${plainIn(top.area, lang)}${year(top)} до ${b} ${plainIn(bottom.area, lang)}${year(bottom)}${end}`
    : `Remittances received: from ${a} of GDP ${plainIn(top.area, lang)}${year(top)} to ${b} ${plainIn(bottom.area, lang)}${year(bottom)}${end}`;
}
