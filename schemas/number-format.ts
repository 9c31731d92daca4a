/** Numbers as the reader's language prints them; the one formatter of axes, labels, tables and text. */
import type { Lang } from "./language.ts";

const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";
const GROUP: Record<Lang, string> = { en: ",", ru: NO_BREAK_SPACE };
const POINT: Record<Lang, string> = { en: ".", ru: "," };

/** From this size on a label may say "3.4m"; below it the number is written out. */
const COMPACT: readonly { readonly unit: number; readonly suffix: Record<Lang, string> }[] = [
  { unit: 1e9, suffix: { en: "bn", ru: `${NO_BREAK_SPACE}млрд` } },
  { unit: 1e6, suffix: { en: "m", ru: `${NO_BREAK_SPACE}млн` } },
  { unit: 1e3, suffix: { en: "k", ru: `${NO_BREAK_SPACE}тыс.` } },
];

/**
 * A number with grouped thousands, four digits included: `3,821.3` or `3 821,3`.
 *
 * Rounded half away from zero on the decimal digits as printed, so that 1.005 is 1.01. A rounded zero has no minus.
 */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${value}`);
  const rounded = shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
  const [whole = "", fraction = ""] = rounded.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, GROUP[lang]);
  const sign = value < 0 && rounded > 0 ? MINUS : "";
  return sign + grouped + (fraction && POINT[lang] + fraction);
}

/** A percentage already in percent: `38.4 %`, the space not breaking. */
export function formatPercent(value: number, lang: Lang, decimals = 0): string {
  return `${formatNumber(value, lang, decimals)}${NO_BREAK_SPACE}%`;
}

/** Two or three digits and a word, for a square too small for the number: `3.4m`, `3,4 млн`, `416k`. */
export function formatCompact(value: number, lang: Lang): string {
  const step = COMPACT.find(({ unit }) => Math.abs(value) >= unit);
  if (!step) return formatNumber(value, lang);
  const scaled = value / step.unit;
  return formatNumber(scaled, lang, Math.abs(scaled) < 10 && step.unit > 1e3 ? 1 : 0) + step.suffix[lang];
}

/** Moves the decimal point in the digits rather than by multiplying, which would lose the half of 1.005. */
function shift(value: number, places: number): number {
  const [mantissa, exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
