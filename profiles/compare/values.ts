import type { Lang } from "../../schemas/language.ts";
import { formatNumber, formatPercent } from "../../schemas/number-format.ts";
import { said } from "../figures/context.ts";
import { moneyText, NB } from "../words/grammar.ts";
import { peopleNumber, runningNumber } from "../words/numbers.ts";
import type { Measure, ValueKind } from "./measure.ts";

/**
 * A value for a sentence, with its unit where the subject doesn't name it.
 *
 * @param largest of the values told together: per cents have the decimals of their chart.
 */
export function valueText(measure: Measure, value: number, largest: number, lang: Lang): string {
  const { kind } = measure;
  if (kind === "money") return moneyText(value, lang);
  if (kind === "people") return peopleNumber(value, lang);
  if (kind === "percent") return formatPercent(value, lang, decimalsOf(measure, largest));
  if (kind === "number") return formatNumber(value, lang, 1);
  const n = runningNumber(value, lang, Math.abs(value) < 10 ? 1 : 0);
  return said(lang, `US$${NB}${n}`, `${n}${NB}долл.${NB}США`);
}

/** Dollars to millions where the unit says so; charts and tables are drawn in this. */
export const scaleOf =
  (kind: ValueKind) =>
  (value: number): number =>
    kind === "money" ? value / 1e6 : value;

/** Decimals of a chart's and a table's numbers. */
export function decimalsOf({ kind }: Measure, largest: number): number {
  if (kind === "people" || kind === "dollars") return kind === "dollars" && largest < 100 ? 1 : 0;
  if (kind === "money") return 1;
  return kind === "percent" && largest < 5 ? 2 : 1;
}

/** A value for charts and tables, without its unit. */
export function printer(measure: Measure, values: readonly number[], lang: Lang): (value: number) => string {
  const decimals = decimalsOf(measure, Math.max(0, ...values.map(Math.abs)));
  const scale = scaleOf(measure.kind);
  return (value) => formatNumber(scale(value), lang, decimals);
}

/** Place of a period on an axis of years: a quarter at its beginning. */
export function xOf(period: string): number {
  const [, year = period, quarter = "1"] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  return Number(year) + (Number(quarter) - 1) / 4;
}
