import type { Lang } from "../../../schemas/language.ts";
import { dateText, plural } from "../grammar.ts";
import { IMMIGRANTS } from "../nouns.ts";
import { inYearShort, peopleNumber } from "../numbers.ts";
import { first, last, type YearValue } from "./series.ts";

/** From which change of the same date's figure the revision is the finding: V-401's threshold. */
const REVISED = 0.05;
/** A change smaller than this is "about the same". */
const SAME = 0.03;

/** The same date in the newest edition and in the one before. */
export interface Revision {
  readonly year: string;
  readonly before: number;
  readonly now: number;
}

/**
 * Immigrants over time: the revision of the last date both editions print if it is large, else the change inside the
 * newest edition. Editions are never compared over time.
 */
export function stockHeadline(newest: readonly YearValue[], revision: Revision | null, lang: Lang): string {
  if (revision && Math.abs(revision.now / revision.before - 1) >= REVISED) return revised(revision, lang);
  const [from, to] = [first(newest), last(newest)];
  const [a, b] = pair(to.value, from.value, lang);
  const change = to.value / from.value - 1;
  if (from.year === to.year)
    return lang === "ru"
      ? `${a} ${noun(to.value, lang)} ${inYearShort(to.year, lang)}`
      : `${a} ${noun(to.value, lang)} in ${to.year}`;
  if (lang === "ru") {
    const word = Math.abs(change) < SAME ? "почти столько же" : change > 0 ? "стало больше" : "стало меньше";
    return `Иммигрантов ${word}: ${a} ${inYearShort(to.year, lang)}, ${b} ${inYearShort(from.year, lang)}`;
  }
  if (Math.abs(change) < SAME) return `About as many immigrants in ${to.year} as in ${from.year}: ${a} and ${b}`;
  return `${change > 0 ? "More" : "Fewer"} immigrants in ${to.year} than in ${from.year}: ${a} and ${b}`;
}

function revised({ year, before, now }: Revision, lang: Lang): string {
  const day = dateText(`${year}-07-01`, lang);
  const [a, b] = pair(before, now, lang);
  return lang === "ru"
    ? `Тот же день, ${day}, посчитали заново: было ${a} ${noun(before, lang)}, стало ${b}`
    : `The same day, ${day}, counted again: ${a} ${noun(before, lang)} became ${b}`;
}

/** Where both are below this, millions have a second decimal: 1.05 and 1.25 million are not both 1.1. */
const FINE = 2e6;

/** Two numbers that are read beside one another, with as many decimals. */
function pair(a: number, b: number, lang: Lang): [string, string] {
  const decimals = Math.max(a, b) < FINE ? 2 : 1;
  return [peopleNumber(a, lang, decimals), peopleNumber(b, lang, decimals)];
}

/** After «млн» the noun stands in the plural genitive. */
function noun(n: number, lang: Lang): string {
  return Math.abs(n) < 1e6 ? plural(Math.round(n), IMMIGRANTS, lang) : lang === "ru" ? "иммигрантов" : "immigrants";
}
