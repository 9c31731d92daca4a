import type { Lang } from "../../../schemas/language.ts";
import { counted, listText, OVER_COUNTRIES } from "../grammar.ts";
import { fraction, peopleNumber, percentText } from "../numbers.ts";
import { plainFrom, plainIn, plainOf } from "../short.ts";

/** Below this share the largest group is not said to be most of the whole, in per cent. */
const LARGE = 35;
/** How many countries that left the list a headline names. */
const NAMED = 2;

/** The sum over one list of destinations at two dates of one edition. */
export interface SumChange {
  readonly countries: number;
  readonly from: { readonly year: string; readonly persons: number };
  readonly to: { readonly year: string; readonly persons: number };
}

/** From which change of the sum inside one edition it is part of the finding. */
const CHANGED = 0.25;

/**
 * Where those counted abroad live; then how the sum over the same countries changed if much, else which large
 * destinations the newer edition no longer lists.
 */
export function abroadHeadline(
  top: { readonly area: string; readonly share: number },
  dropped: readonly string[],
  change: SumChange | null,
  lang: Lang,
): string {
  if (change && Math.abs(change.to.persons / change.from.persons - 1) >= CHANGED)
    return largestAbroad(top, lang) + changeText(change, lang);
  const names = listText(
    dropped.slice(0, NAMED).map((id) => plainOf(id, lang)),
    lang,
  );
  const tail =
    dropped.length === 0
      ? ""
      : lang === "ru"
        ? `; в новом издании нет ${names}`
        : `; the newer edition no longer lists ${names}`;
  return largestAbroad(top, lang) + tail;
}

function changeText({ countries, from, to }: SumChange, lang: Lang): string {
  const [a, b] = [peopleNumber(from.persons, lang), peopleNumber(to.persons, lang)];
  return lang === "ru"
    ? `; сумма по ${counted(countries, OVER_COUNTRIES, lang)}: ${a} в ${from.year}\u00a0г., ${b} в ${to.year}\u00a0г.`
    : `; the sum over the same ${counted(countries, OVER_COUNTRIES, lang)} is ${b} in ${to.year}, ${a} in ${from.year}`;
}

/** `Four in five of those counted abroad live in Russia`; also the beginning of a page's standfirst. */
export function largestAbroad({ area, share }: { readonly area: string; readonly share: number }, lang: Lang): string {
  const where = plainIn(area, lang);
  const part = fraction(share);
  if (lang === "ru") {
    if (part)
      return part.each
        ? `${part.ru} учтённый за рубежом живёт ${where}`
        : `${part.ru} учтённых за рубежом ${part.half ? "живёт" : "живут"} ${where}`;
    if (share >= LARGE) return `Из учтённых за рубежом ${percentText(share, lang)} живут ${where}`;
    return `Самая большая группа за рубежом, ${percentText(share, lang)}, живёт ${where}`;
  }
  if (part) return `${part.en} of those counted abroad ${part.each ? "lives" : "live"} ${where}`;
  if (share >= LARGE) return `Of those counted abroad ${percentText(share, lang)} live ${where}`;
  return `The largest group abroad, ${percentText(share, lang)}, lives ${where}`;
}

/** Where immigrants come from; without a share where too few origins are known to give one (M-504). */
export function originsHeadline(
  top: { readonly area: string; readonly share: number | null },
  year: string,
  lang: Lang,
): string {
  const from = plainFrom(top.area, lang);
  const part = top.share === null ? null : fraction(top.share);
  if (top.share === null)
    return lang === "ru"
      ? `Самая большая группа иммигрантов в ${year}\u00a0г. – ${from}`
      : `The largest group of immigrants in ${year} is ${from}`;
  if (lang === "ru") {
    if (part) return `${part.ru} ${part.each ? "иммигрант" : "иммигрантов"} – ${from}`;
    if (top.share >= LARGE) return `Среди иммигрантов ${percentText(top.share, lang)} – ${from}`;
    return `Самая большая группа иммигрантов, ${percentText(top.share, lang)}, – ${from}`;
  }
  if (part)
    return `${part.en} immigrants ${part.each ? "comes" : "come"} ${from}`.replace(
      "Half immigrants",
      "Half of the immigrants",
    );
  if (top.share >= LARGE) return `Of the immigrants ${percentText(top.share, lang)} come ${from}`;
  return `The largest group of immigrants, ${percentText(top.share, lang)}, comes ${from}`;
}
