import type { Lang } from "../../../schemas/language.ts";
import { inYearShort, runningNumber } from "../numbers.ts";
import { plainFrom, plainName } from "../short.ts";

/** Moves of one year; null where the source has no figure. */
export interface MovesOfYear {
  readonly year: string;
  readonly arrived: number | null;
  readonly left: number | null;
}

/** Which way the balance went in the last year that has both; else what the last year has. */
export function flowsHeadline(years: readonly MovesOfYear[], lang: Lang): string {
  const both = years.findLast((y) => y.arrived !== null && y.left !== null);
  const n = (v: number) => runningNumber(v, lang);
  if (both && both.arrived !== null && both.left !== null) {
    const [a, b, year] = [n(both.arrived), n(both.left), both.year];
    if (both.arrived === both.left)
      return lang === "ru"
        ? `В ${year}\u00a0г. прибыло и выбыло поровну: по ${a}`
        : `As many arrived as left in ${year}: ${a}`;
    return both.arrived > both.left
      ? lang === "ru"
        ? `Прибыло больше, чем выбыло: ${a} и ${b} ${inYearShort(year, lang)}`
        : `More people arrived than left: ${a} and ${b} in ${year}`
      : lang === "ru"
        ? `Выбыло больше, чем прибыло: ${b} и ${a} ${inYearShort(year, lang)}`
        : `More people left than arrived: ${b} and ${a} in ${year}`;
  }
  const last = years.at(-1);
  if (!last) throw new Error("no years");
  if (last.arrived !== null)
    return lang === "ru"
      ? `Прибыло ${inYearShort(last.year, lang)}: ${n(last.arrived)} чел.`
      : `${n(last.arrived)} people arrived in ${last.year}`;
  return lang === "ru"
    ? `Выбыло ${inYearShort(last.year, lang)}: ${n(last.left ?? 0)} чел.`
    : `${n(last.left ?? 0)} people left in ${last.year}`;
}

/** The partner with most moves of one direction in a year. */
export function partnerHeadline(
  top: { readonly area: string; readonly value: number; readonly arrived: boolean },
  year: string,
  lang: Lang,
): string {
  const n = runningNumber(top.value, lang);
  if (top.arrived)
    return lang === "ru"
      ? `Больше всего прибыло ${plainFrom(top.area, lang)}: ${n} ${inYearShort(year, lang)}`
      : `Most arrivals in ${year} were ${plainFrom(top.area, lang)}: ${n}`;
  return lang === "ru"
    ? `Больше всего выбыло в страну «${plainName(top.area, lang)}»: ${n} ${inYearShort(year, lang)}`
    : `Most departures in ${year} were to ${plainName(top.area, lang)}: ${n}`;
}
