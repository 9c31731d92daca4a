import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { chooser } from "../reference/parts.ts";
import { changeText } from "./series.ts";

/** A change up to this is other decimals of the same figure: tables print one decimal of a percentage. */
const DECIMALS_PERCENT = 0.05;

/** Editions by their day, oldest first. */
export type Days = readonly (readonly [day: string, edition: string])[];

/** A figure as an edition prints it. */
interface Printed {
  readonly value: number;
  /** The figure in the edition that printed the period before; null for the first. */
  readonly before: number | null;
  /** Per cent of the figure before; null without one, or from zero. */
  readonly change: number | null;
}

/** What each edition prints of a period; null where it does not. */
export function changesOf(cells: ReadonlyMap<string, number>, days: Days): (Printed | null)[] {
  let before: number | null = null;
  return days.map(([day]) => {
    const value = cells.get(day);
    if (value === undefined) return null;
    const change = before === null || before === 0 ? null : (100 * (value - before)) / Math.abs(before);
    const printed = { value, before, change };
    before = value;
    return printed;
  });
}

/** How many figures were printed again, and changed: as many as the statistics of the same series count (M-904). */
export function countsText(again: readonly Printed[], lang: Lang): string {
  const t = chooser(lang);
  const changed = again.filter((c) => c.value !== c.before);
  const percents = changed.flatMap((c) => c.change ?? []);
  const decimals = percents.filter((c) => Math.abs(c) <= DECIMALS_PERCENT).length;
  const most = percents.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  const [all, some, few] = [again.length, changed.length, decimals].map((value) => formatNumber(value, lang));
  const within =
    decimals === 0 ? "" : t({ en: ` (${few} in decimals only)`, ru: ` (только в десятичных знаках: ${few})` });
  const counts = t({
    en: `${all} ${again.length === 1 ? "figure" : "figures"} printed again, ${changed.length === 0 ? "none" : some} of them changed${within}`,
    ru: `напечатано снова чисел – ${all}, из них изменено – ${some}${within}`,
  });
  if (Math.abs(most) <= DECIMALS_PERCENT) return counts;
  return `${counts}; ${t({ en: `the largest change: ${changeText(most, "en")}`, ru: `самое большое изменение: ${changeText(most, "ru")}` })}`;
}
