import type { Fact } from "../data.ts";
import { nameOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { listText } from "../words/grammar.ts";
import { type ModelTop, modelHeadline, overrideHeadline } from "../words/headlines/model.ts";
import { yearText } from "../words/numbers.ts";
import { type FigureContext, said } from "./context.ts";

/** A corridor the publisher set by hand (`corridor_override`). */
export interface Override {
  readonly time_period: string;
  readonly ref_area: string;
  readonly counterpart_area: string;
  readonly effect: "whole column" | "zero";
  readonly reason_en: string;
  readonly reason_ru: string;
}

/** A modelled amount that is there. */
export type Amount = Fact & { readonly obs_value: number };

/** Computed share of the largest sender of one matrix, if there is one. */
export const shareOf = (shares: readonly Fact[], year: string) =>
  shares.find((s) => s.time_period === year)?.obs_value ?? null;

/** What the editions agree on, or that the total was entered by hand. */
export function headlineOf(
  amounts: readonly Amount[],
  years: readonly string[],
  shares: readonly Fact[],
  whole: Override | undefined,
  { lang, area }: FigureContext,
): string {
  if (whole) return overrideHeadline(area, whole.counterpart_area, lang);
  const tops = years.flatMap((year): ModelTop[] => {
    const own = amounts.filter((f) => f.time_period === year);
    const largest = own.reduce((best, f) => (f.obs_value > best.obs_value ? f : best), own[0] as Amount);
    return own.length > 0 ? [{ year, area: largest.counterpart_area, share: shareOf(shares, year) }] : [];
  });
  return modelHeadline(tops, lang);
}

/** The matrices with their editions. */
export function sourceLine(
  years: readonly string[],
  editions: readonly string[],
  split: boolean,
  { lang }: FigureContext,
): string {
  const list = listText(
    years.map((y, i) => `${yearText(y, lang)} (${editionOf(editions[i] ?? "", lang)})`),
    lang,
  );
  return said(
    lang,
    `Source: World Bank / KNOMAD, bilateral remittance matrix for ${list}. Modelled estimates, [E] throughout.${split ? " Two scales: the largest above, the others below." : ""}`,
    `Источник: Всемирный банк / KNOMAD, матрица двусторонних переводов за ${list}. Модельные оценки, везде [E].${split ? " Две шкалы: вверху самая большая, ниже остальные." : ""}`,
  );
}

/** What the model is and what it leaves out. */
export function modelNote({ lang }: FigureContext): string {
  return said(
    lang,
    "The model splits a yearly total by migrant stocks and incomes per head; it is an estimate, not official data. Stocks are updated rarely, later generations and informal channels are left out. The editions stand on different stocks, so the distance between diamonds is not growth.",
    "Модель делит годовую сумму по численности мигрантов и доходам на душу населения: это оценка, а не официальные данные. Численность обновляют редко, следующие поколения и неформальные каналы не учтены. В изданиях разная численность, поэтому расстояние между ромбами – не рост.",
  );
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** What the publisher set by hand instead of its formula, one sentence a corridor. */
export function overrideNotes(overrides: readonly Override[], { lang }: FigureContext): string[] {
  const corridors = [...new Set(overrides.map((o) => `${o.counterpart_area}|${o.effect}`))];
  return corridors.map((key) => {
    const own = overrides.filter((o) => `${o.counterpart_area}|${o.effect}` === key);
    const [one] = own;
    const years = listText(own.map((o) => o.time_period).toSorted(), lang);
    const reason = lang === "ru" ? one?.reason_ru : one?.reason_en;
    return `${nameOf(one?.counterpart_area ?? "", lang)} (${years}): ${lower(reason ?? "")}`;
  });
}
