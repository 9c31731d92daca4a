import type { Lang } from "../../../schemas/language.ts";
import { moneyText, NB } from "../grammar.ts";
import { inYearShort, percentText, runningNumber } from "../numbers.ts";
import { first, isRecord, last, peak, type YearValue } from "./series.ts";

/** From which difference an early estimate that was replaced is part of the finding: V-401's threshold. */
const REPLACED = 0.05;

/** A year for which an early estimate and a later figure stand side by side. */
export interface Estimate {
  readonly year: string;
  readonly early: number;
  readonly later: number;
}

/** Received in the last year beside the highest of the series; what became of an early estimate. US dollars. */
export function receivedHeadline(series: readonly YearValue[], estimate: Estimate | null, lang: Lang): string {
  return levelOf(series, lang) + replaced(estimate, lang);
}

function levelOf(series: readonly YearValue[], lang: Lang): string {
  const [end, top, start] = [last(series), peak(series), first(series)];
  const now = moneyText(end.value, lang);
  if (isRecord(series))
    return lang === "ru"
      ? `В ${end.year}\u00a0г. получено ${now}, больше всего за весь ряд с ${start.year}\u00a0г.`
      : `Remittances received reached ${now} in ${end.year}, the most in the series since ${start.year}`;
  const most =
    top.year === end.year
      ? ""
      : lang === "ru"
        ? `; больше всего, ${moneyText(top.value, lang)}, было ${inYearShort(top.year, lang)}`
        : `; the most was ${moneyText(top.value, lang)}, in ${top.year}`;
  return lang === "ru" ? `В ${end.year}\u00a0г. получено ${now}${most}` : `${now} received in ${end.year}${most}`;
}

function replaced(estimate: Estimate | null, lang: Lang): string {
  if (!estimate || Math.abs(estimate.later / estimate.early - 1) < REPLACED) return "";
  const [a, b] = [moneyText(estimate.early, lang), moneyText(estimate.later, lang)];
  return lang === "ru"
    ? `; раннюю оценку за ${estimate.year}\u00a0г., ${a}, сменило число ${b}`
    : `; an early estimate for ${estimate.year}, ${a}, gave way to ${b}`;
}

/** For a country that pays more than it receives: both, in the last year that has both. */
export function paidHeadline(year: string, paid: number, received: number, lang: Lang): string {
  const [a, b] = [moneyText(paid, lang), moneyText(received, lang)];
  return lang === "ru"
    ? `Выплачено больше, чем получено: ${a} и ${b} ${inYearShort(year, lang)}`
    : `More is paid than received: ${a} and ${b} in ${year}`;
}

/** Whether taking out prices changes which year was the highest. */
export function realHeadline(
  nominal: readonly YearValue[],
  real: readonly YearValue[],
  base: number,
  lang: Lang,
): string {
  const [a, b] = [peak(nominal), peak(real)];
  if (a.year === b.year)
    return lang === "ru"
      ? `И в ценах ${base}\u00a0г. больше всего получено в ${b.year}\u00a0г.: ${moneyText(b.value, lang)}`
      : `At ${base} prices, too, the most was received in ${b.year}: ${moneyText(b.value, lang)}`;
  return lang === "ru"
    ? `В ценах ${base}\u00a0г. больше всего получено в ${b.year}\u00a0г., ${moneyText(b.value, lang)}; в текущих долларах – в ${a.year}\u00a0г., ${moneyText(a.value, lang)}`
    : `At ${base} prices the most was received in ${b.year}, ${moneyText(b.value, lang)}; in current dollars in ${a.year}, ${moneyText(a.value, lang)}`;
}

/** Received in per cent of GDP: the last year beside the highest. */
export function gdpHeadline(series: readonly YearValue[], lang: Lang): string {
  const [end, top] = [last(series), peak(series)];
  const [now, most] = [percentText(end.value, lang), percentText(top.value, lang)];
  const head =
    lang === "ru"
      ? `Полученные переводы: ${now} ВВП в ${end.year}\u00a0г.`
      : `Remittances received were ${now} of GDP in ${end.year}`;
  if (isRecord(series)) return head + mostSince(series, lang);
  if (top.year === end.year) return head;
  return (
    head +
    (lang === "ru"
      ? `; больше всего – ${most} ${inYearShort(top.year, lang)}`
      : `; the most was ${most}, in ${top.year}`)
  );
}

/** Received per resident, US dollars: the last year beside the highest. */
export function perPersonHeadline(series: readonly YearValue[], lang: Lang): string {
  const [end, top] = [last(series), peak(series)];
  const [now, most] = [dollars(end.value, lang), dollars(top.value, lang)];
  const head =
    lang === "ru"
      ? `На одного жителя в ${end.year}\u00a0г. получено ${now}`
      : `${now} was received per resident in ${end.year}`;
  if (isRecord(series)) return head + mostSince(series, lang);
  if (top.year === end.year) return head;
  return (
    head +
    (lang === "ru"
      ? `; больше всего, ${most}, – ${inYearShort(top.year, lang)}`
      : `; the most was ${most}, in ${top.year}`)
  );
}

/** A record is said only with the length of the series. */
function mostSince(series: readonly YearValue[], lang: Lang): string {
  const { year } = first(series);
  return lang === "ru" ? `, больше всего за весь ряд с ${year}\u00a0г.` : `, the most in the series since ${year}`;
}

/** `US$ 642`, «642 долл. США»; one decimal below ten. */
function dollars(usd: number, lang: Lang): string {
  const n = runningNumber(usd, lang, Math.abs(usd) < 10 ? 1 : 0);
  return lang === "ru" ? `${n}${NB}долл.${NB}США` : `US$${NB}${n}`;
}
