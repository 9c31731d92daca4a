import type { Lang } from "../../../schemas/language.ts";
import { plural } from "../grammar.ts";
import { REFUGEES } from "../nouns.ts";
import { inYearShort, peopleNumber, percentText, runningNumber } from "../numbers.ts";
import { capital } from "../sentences.ts";
import { plainFrom } from "../short.ts";
import { first, isRecord, last, peak, type YearValue } from "./series.ts";

/** Women's share at the two ends of one edition. */
export function womenHeadline(share: readonly YearValue[], lang: Lang): string {
  const [from, to] = [first(share), last(share)];
  const [now, then] = [percentText(to.value, lang), percentText(from.value, lang)];
  const same = lang === "ru" ? `, как и ${inYearShort(from.year, lang)}` : `, as in ${from.year}`;
  const tail = from.year === to.year ? "" : now === then ? same : `, ${then} ${inYearShort(from.year, lang)}`;
  return lang === "ru"
    ? `Женщины – ${now} иммигрантов ${inYearShort(to.year, lang)}${tail}`
    : `Women are ${now} of immigrants in ${to.year}${tail}`;
}

/** Refugees from the country at the end of the last year, beside the highest of the series. */
export function refugeesHeadline(series: readonly YearValue[], area: string, lang: Lang): string {
  const [end, top] = [last(series), peak(series)];
  const from = plainFrom(area, lang);
  const now = `${peopleNumber(end.value, lang)} ${Math.abs(end.value) < 1e6 ? plural(end.value, REFUGEES, lang) : lang === "ru" ? "беженцев" : "refugees"}`;
  const on = (year: string) => (lang === "ru" ? `на конец ${year}\u00a0г.` : `at the end of ${year}`);
  if (isRecord(series))
    return lang === "ru"
      ? `На конец ${end.year}\u00a0г. ${now} ${from}, больше всего за весь ряд с ${first(series).year}\u00a0г.`
      : `${now} ${from} ${on(end.year)}, the most in the series since ${first(series).year}`;
  if (top.year === end.year)
    return lang === "ru" ? `На конец ${end.year}\u00a0г. ${now} ${from}` : `${now} ${from} ${on(end.year)}`;
  return lang === "ru"
    ? `На конец ${end.year}\u00a0г. ${now} ${from}; больше всего, ${peopleNumber(top.value, lang)}, было ${on(top.year)}`
    : `${now} ${from} ${on(end.year)}; the most was ${peopleNumber(top.value, lang)}, ${on(top.year)}`;
}

/** Sign and size of net migration, and since when the sign has stood. */
export function netMigrationHeadline(series: readonly YearValue[], lang: Lang): string {
  const end = last(series);
  const size = runningNumber(end.value, lang);
  const start = signSince(series);
  if (end.value === 0)
    return lang === "ru"
      ? `${capital(inYearShort(end.year, lang))} прибыло столько же людей, сколько выбыло`
      : `As many people came as left in ${end.year}`;
  const more = end.value > 0;
  if (start === end.year)
    return lang === "ru"
      ? `В ${end.year}\u00a0г. ${more ? "прибыло больше людей, чем выбыло" : "выбыло больше людей, чем прибыло"}: ${size}; годом раньше – наоборот`
      : `More people ${more ? "came than left" : "left than came"} in ${end.year}: ${size}; the year before it was the other way round`;
  const way =
    lang === "ru"
      ? more
        ? "прибыло больше людей, чем выбыло"
        : "выбыло больше людей, чем прибыло"
      : more
        ? "came than left"
        : "left than came";
  if (Number(end.year) - Number(start) === 1)
    return lang === "ru"
      ? `В ${start} и ${end.year}\u00a0гг. ${way}: ${size} ${inYearShort(end.year, lang)}`
      : `More people ${way} in ${start} and ${end.year}: ${size} in ${end.year}`;
  return lang === "ru"
    ? `С ${start}\u00a0г. каждый год ${more ? "прибывает больше людей, чем выбывает" : "выбывает больше людей, чем прибывает"}: ${size} ${inYearShort(end.year, lang)}`
    : `More people ${more ? "came than left" : "left than came"} in every year since ${start}: ${size} in ${end.year}`;
}

/** First year of the run of years that have the last value's sign. */
export function signSince(series: readonly YearValue[]): string {
  const end = last(series);
  let start = end.year;
  for (const p of series.toReversed()) {
    if (Math.sign(p.value) !== Math.sign(end.value)) break;
    start = p.year;
  }
  return start;
}
