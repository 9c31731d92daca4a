import type { Lang } from "../../../schemas/language.ts";
import { moneyText } from "../grammar.ts";
import { inYearShort } from "../numbers.ts";
import { plainFrom, possessive } from "../short.ts";
import { last, type YearValue } from "./series.ts";

/** One line of transfers: which way, whether only the non-commercial part, US dollars by year. */
export interface TransfersLine {
  readonly direction: string;
  readonly nonCommercial: boolean;
  readonly values: readonly YearValue[];
}

/** From which share the non-commercial part is the news: less than half of all. */
const SMALL_PART = 0.5;

/** What was received in the last year, and how much of it was non-commercial, or what was sent. */
export function transfersHeadline(lines: readonly TransfersLine[], lang: Lang): string {
  const of = (direction: string, nonCommercial: boolean) =>
    lines
      .filter((l) => l.direction === direction && l.nonCommercial === nonCommercial)
      .toSorted((a, b) => (last(a.values).year < last(b.values).year ? 1 : -1))[0];
  const [received, part, sent, net] = [of("IN", false), of("IN", true), of("OUT", false), of("NET", false)];
  if (received) {
    const { year, value } = last(received.values);
    const now = moneyText(value, lang);
    const gifts = part?.values.find((v) => v.year === year)?.value;
    if (gifts !== undefined && gifts < SMALL_PART * value) {
      const few = moneyText(gifts, lang);
      return lang === "ru"
        ? `В ${year}\u00a0г. получено ${now}, из них некоммерческих переводов только ${few}`
        : `${now} was transferred in ${year}, of which only ${few} was non-commercial`;
    }
    const out = sent?.values.find((v) => v.year === year)?.value;
    if (out !== undefined) {
      const away = moneyText(out, lang);
      return lang === "ru"
        ? `По данным центрального банка, ${inYearShort(year, lang)} получено ${now}, отправлено ${away}`
        : `The central bank counts ${now} received and ${away} sent in ${year}`;
    }
    return lang === "ru"
      ? `По данным центрального банка, ${inYearShort(year, lang)} получено ${now}`
      : `The central bank counts ${now} received in ${year}`;
  }
  if (sent) {
    const { year, value } = last(sent.values);
    const now = moneyText(value, lang);
    return lang === "ru"
      ? `По данным центрального банка, ${inYearShort(year, lang)} отправлено ${now}`
      : `The central bank counts ${now} sent in ${year}`;
  }
  if (!net) throw new Error("no transfers");
  const { year, value } = last(net.values);
  const now = moneyText(value, lang);
  return lang === "ru"
    ? `По данным центрального банка, чистые переводы ${inYearShort(year, lang)}\u00a0– ${now}`
    : `The central bank counts net transfers of ${now} in ${year}`;
}

/** Counted by a central bank beside what the model says of the same sender and year, US dollars. */
export function actualHeadline(sender: string, year: string, actual: number, model: number | null, lang: Lang): string {
  const counted = moneyText(actual, lang);
  if (model === null)
    return lang === "ru"
      ? `Больше всего переводов – ${plainFrom(sender, lang)}: ${counted} в ${year}\u00a0г.`
      : `Most transfers come ${plainFrom(sender, lang)}: ${counted} in ${year}`;
  const modelled = moneyText(model, lang);
  return lang === "ru"
    ? `Переводы ${plainFrom(sender, lang)} в ${year}\u00a0г.: центральный банк насчитал ${counted}, модель – ${modelled}`
    : `${possessive(sender)} transfers in ${year}: the central bank counted ${counted}, the model says ${modelled}`;
}
