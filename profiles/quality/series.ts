import type { Lang, Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { NB } from "../words/grammar.ts";

/** The series whose triangles are shown, in the order of the page. */
export const SERIES = ["wdi", "knomad", "stock", "transfers"] as const;
export type SeriesName = (typeof SERIES)[number];

const LABELS: Readonly<Record<SeriesName, { readonly source: string; readonly title: Text2 }>> = {
  wdi: {
    source: "worldbank-wdi",
    title: {
      en: "Remittances received, World Development Indicators, US$",
      ru: "Полученные переводы, «Показатели мирового развития», долл. США",
    },
  },
  knomad: {
    source: "knomad-remittance-flows",
    title: {
      en: "Remittances received, KNOMAD tables, US$",
      ru: "Полученные переводы, таблицы KNOMAD, долл. США",
    },
  },
  stock: {
    source: "undesa-migrant-stock",
    title: { en: "Immigrants, UN DESA, people", ru: "Иммигранты, ДЭСВ ООН, человек" },
  },
  transfers: {
    source: "cba-money-transfers",
    title: {
      en: "Transfers of individuals, Central Bank of Armenia, US$",
      ru: "Переводы физических лиц, Центральный банк Армении, долл. США",
    },
  },
};

export function seriesLabel(name: SeriesName, lang: Lang): { readonly source: string; readonly title: string } {
  return { source: LABELS[name].source, title: LABELS[name].title[lang] };
}

/** A change with its sign: `+1.2 %`, «−0,3 %»; one too small to print is not printed as none. */
export function changeText(percent: number, lang: Lang): string {
  if (percent === 0) return `0${NB}%`;
  const sign = percent > 0 ? "+" : "\u2212";
  const size = Math.abs(percent);
  if (size < 0.05) return `<${NB}0${lang === "ru" ? "," : "."}05${NB}%`;
  return `${sign}${formatNumber(size, lang, size < 10 ? 1 : 0)}${NB}%`;
}
