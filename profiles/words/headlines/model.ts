import type { Lang } from "../../../schemas/language.ts";
import { formatNumber, formatPercent } from "../../../schemas/number-format.ts";
import { listText } from "../grammar.ts";
import { plainFrom, plainName, possessive } from "../short.ts";

/** The largest sender of one edition of the model, its share in per cent. */
export interface ModelTop {
  readonly year: string;
  readonly area: string;
  readonly share: number | null;
}

/** What the editions of a model agree on: the share of one sender, or who comes first in which edition. */
export function modelHeadline(tops: readonly ModelTop[], lang: Lang): string {
  const senders = [...new Set(tops.map((t) => t.area))];
  const [only] = senders;
  const shares = tops.flatMap((t) => t.share ?? []);
  if (only && senders.length === 1 && shares.length > 0) {
    const range = rangeText(Math.min(...shares), Math.max(...shares), lang);
    return lang === "ru"
      ? `По модели ${range} приходит ${plainFrom(only, lang)}`
      : `A model puts ${possessive(only)} share at ${range}`;
  }
  const parts = senders.map((area) => {
    const years = listText(
      tops.filter((t) => t.area === area).map((t) => t.year),
      lang,
    );
    return lang === "ru" ? `${plainFrom(area, lang)} (${years})` : `${plainName(area, lang)} (${years})`;
  });
  return lang === "ru"
    ? `По модели больше всего приходит ${listText(parts, lang)}`
    : `A model names as the largest sender ${listText(parts, lang)}`;
}

/** Where the publisher entered the whole of a receiver's money by hand, no share was modelled. */
export function overrideHeadline(receiver: string, sender: string, lang: Lang): string {
  return lang === "ru"
    ? `Издатель записал все переводы как полученные ${plainFrom(sender, lang)}: по формуле они не распределены`
    : `The publisher enters all of ${possessive(receiver)} receipts as sent ${plainFrom(sender, lang)}: its formula did not divide them`;
}

function rangeText(low: number, high: number, lang: Lang): string {
  const [a, b] = [formatNumber(low, lang), formatPercent(high, lang)];
  return formatPercent(low, lang) === b ? b : `${a}–${b}`;
}
