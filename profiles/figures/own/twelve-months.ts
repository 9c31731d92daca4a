import type { Lang } from "../../../schemas/language.ts";
import { runningNumber, yearText } from "../../words/numbers.ts";
import { type FigureContext, said } from "../context.ts";
import type { OwnFact } from "./read.ts";

/**
 * The newest national flows brought to the rule of twelve months (M-210): a range over the published sets of factors, never
 * a point.
 *
 * Only of the source drawn; nothing where it counts by twelve months already or its rule is not known.
 */
export function twelveMonthNotes(facts: readonly OwnFact[], sourceId: string, ctx: FigureContext): string[] {
  const { lang } = ctx;
  const own = facts.filter(
    (f) =>
      ["FLW_IN_H12", "FLW_OUT_H12"].includes(f.indicator) &&
      f.inputs.every((id) => ctx.inputs.get(id)?.source_id === sourceId),
  );
  const year = own
    .map((f) => f.time_period)
    .toSorted()
    .at(-1);
  const newest = own.filter((f) => f.time_period === year);
  const ranges = [
    rangeOf(newest, "FLW_IN_H12", said(lang, "arrivals", "прибывших"), lang),
    rangeOf(newest, "FLW_OUT_H12", said(lang, "departures", "выбывших"), lang),
  ].filter((r) => r !== null);
  if (!year || ranges.length === 0) return [];
  return [
    said(
      lang,
      `Brought to a stay of twelve months by four published sets of factors, ${yearText(year, lang)} would have ${ranges.join(" and ")}: a range and not an estimate, since the factors come from European data of 2002–2008 (M-210).`,
      `Если привести поток к сроку пребывания 12 месяцев по четырём опубликованным наборам коэффициентов, за ${yearText(year, lang)} получится ${ranges.join(" и ")}: это диапазон, а не оценка, коэффициенты взяты по европейским данным 2002–2008 гг. (M-210).`,
    ),
  ];
}

function rangeOf(facts: readonly OwnFact[], indicator: string, people: string, lang: Lang): string | null {
  const values = facts.flatMap((f) => (f.indicator === indicator && f.obs_value !== null ? [f.obs_value] : []));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || low === high) return null;
  const [from, to] = [low, high].map((v) => runningNumber(v, lang));
  return said(lang, `${from} to ${to} ${people}`, `от ${from} до ${to} ${people}`);
}
