import type { Lang } from "../../schemas/language.ts";
import type { DatasetWords } from "../document.ts";
import type { IndicatorRow } from "./data-indicators.ts";
import { type Run, wholeCitation } from "./run.ts";

/** The whole as a data set: the figures are their publishers', the choice and the computed numbers are made here. */
export function wholeDataset(indicators: readonly IndicatorRow[], run: Run, lang: Lang): DatasetWords {
  const held = indicators.filter((i) => i.figures > 0);
  const years = held.flatMap((i) => (i.first && i.last ? [i.first, i.last] : [])).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  return {
    publisher: lang === "ru" ? "Профили МИРПАЛ" : "MIRPAL profiles",
    licence: {
      name:
        lang === "ru"
          ? "Числа – на условиях их издателей; лицензии перечислены на странице данных."
          : "Figures under the terms of their publishers; the data page lists the licence of each.",
      url: null,
    },
    citation: wholeCitation(run, lang),
    landing: null,
    years: first === undefined || last === undefined ? null : [first, last],
    variables: held.map((i) => (lang === "ru" ? i.title_ru : i.title_en)),
    modified: run.held_on,
    everyMonths: null,
  };
}
