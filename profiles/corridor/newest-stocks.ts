import { type TenId, theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatPercent } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import { said } from "../figures/context.ts";
import type { EditionFact } from "../figures/read-editions.ts";
import { counted, PEOPLE } from "../words/grammar.ts";
import { plainFrom, plainIn } from "../words/short.ts";
import { type Known, known } from "./pair.ts";

/** Numbers of the newest edition and its last year, largest first. */
export function newestStocks(editions: readonly EditionFact[]): Known<EditionFact>[] {
  const newest = editions.at(-1)?.edition;
  const own = known(editions.filter((f) => f.edition === newest));
  const year = own.at(-1)?.time_period;
  return own.filter((f) => f.time_period === year).toSorted((a, b) => b.obs_value - a.obs_value);
}

/** The country that most people in the corridors come from or live in, and their share in per cent. */
export function mostAtEitherEnd(stocks: readonly Known<Fact>[]): { area: TenId; share: number } | null {
  const total = sum(stocks);
  if (total === 0) return null;
  const [first] = theTen
    .map(({ id }) => ({
      area: id,
      share: (100 * sum(stocks.filter((f) => f.ref_area === id || f.counterpart_area === id))) / total,
    }))
    .toSorted((a, b) => b.share - a.share);
  return first ?? null;
}

/** People in all of them. */
export const sum = (facts: readonly Known<Fact>[]) => facts.reduce((n, f) => n + f.obs_value, 0);

/** How much of the people in the corridors has one country at either end. */
export function matrixHeadline(most: { area: TenId; share: number }, lang: Lang): string {
  const share = formatPercent(most.share, lang);
  const [from, where] = [plainFrom(most.area, lang), plainIn(most.area, lang)];
  return lang === "ru"
    ? `${share} живущих в другой из десяти стран – выходцы ${from} или живут ${where}`
    : `${share} of those who live in another of the ten countries came ${from} or live ${where}`;
}

/** `340,512 people` for lists of links. */
export function stockNote(stocks: readonly Known<Fact>[], from: string, to: string, lang: Lang): string {
  const found = stocks.find((f) => f.counterpart_area === from && f.ref_area === to);
  return found ? counted(found.obs_value, PEOPLE, lang) : said(lang, "no number", "числа нет");
}
