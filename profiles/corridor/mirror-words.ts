import type { Lang, Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { sources } from "../../sources/index.ts";
import type { Span } from "../document.ts";
import { said } from "../figures/context.ts";
import { toMillions } from "../figures/series.ts";
import { periodText } from "../words/dates.ts";
import { MILLION_USD, millions, NB } from "../words/grammar.ts";
import { plainFrom, plainIn } from "../words/short.ts";
import type { Thing, Told, Verdict } from "./mirror.ts";
import { basisText, PEOPLE_UNIT, way } from "./words.ts";

/** The thing that both sides could publish. */
export function thingText({ what, from, to }: Thing, lang: Lang): string {
  if (what === "people")
    return said(
      lang,
      `People ${plainFrom(from, lang)} living ${plainIn(to, lang)}`,
      `Выходцы ${plainFrom(from, lang)}, живут ${plainIn(to, lang)}`,
    );
  if (what === "moves") return said(lang, `Moves ${way(from, to, lang)}`, `Переезды ${way(from, to, lang)}`);
  return said(lang, `Transfers ${way(from, to, lang)}`, `Переводы ${way(from, to, lang)}`);
}

/** Items of the balance of payments, named where they stand beside transfers of individuals. */
const ITEMS: Readonly<Record<string, Text2>> = {
  PT: { en: "personal transfers", ru: "личные трансферты" },
  R1: { en: "personal remittances", ru: "личные переводы" },
};

/** A number with its unit: `18,520 people`, `US$ 1,632.0 million`. */
export function amountText({ obs_value, unit_measure }: Pick<Told, "obs_value" | "unit_measure">, lang: Lang): string {
  if (unit_measure === "USD")
    return said(
      lang,
      `US$${NB}${millions(obs_value, "en")}${NB}million`,
      `${millions(obs_value, "ru")}${NB}${MILLION_USD.ru}`,
    );
  return `${formatNumber(obs_value, lang)}${NB}${unit_measure === "PS" ? PEOPLE_UNIT[lang] : unit_measure}`;
}

/** The value of a chart or a table: money in US$ million, people as they are. */
export const inChart = ({ obs_value, unit_measure }: Pick<Told, "obs_value" | "unit_measure">): number =>
  unit_measure === "USD" ? toMillions(obs_value) : obs_value;

export function sourceTitle(id: string, lang: Lang): string {
  return sources.find((s) => s.id === id)?.title[lang] ?? id;
}

/** A figure as a cell of the mirror: number, unit, concept, period, whom it counts, source. */
export function figureText(figure: Told | null, lang: Lang): string {
  if (figure === null) return said(lang, "no figure held", "числа нет в базе");
  const item = ITEMS[figure.indicator]?.[lang];
  const stated = figure.unit_measure === "PS" && !["NA", "UNK"].includes(figure.concept_basis);
  return [
    `${amountText(figure, lang)}${item ? `, ${item}` : ""}`,
    `${periodText(figure.time_period, lang)}${stated ? `, ${basisText(figure.concept_basis, lang)}` : ""} (${sourceTitle(figure.source_id, lang)})`,
  ].join(", ");
}

/** The sign and the words of a verdict. */
export function verdictText(verdict: Verdict, lang: Lang): Span[] {
  const sign = (text: string): Span => ({ text, strong: true });
  switch (verdict.kind) {
    case "comparable": {
      if (verdict.percent === null)
        return [
          sign("="),
          said(lang, " Comparable; the partner’s number is zero", " Сопоставимо; число партнёра – ноль"),
        ];
      return [
        sign("="),
        said(lang, ` Comparable: ${signed(verdict.percent, "en")}`, ` Сопоставимо: ${signed(verdict.percent, "ru")}`),
      ];
    }
    case "not comparable": {
      const { en, ru } = verdict.reason;
      return [sign("≠"), said(lang, ` Not comparable: ${en}`, ` Несопоставимо: ${ru}`)];
    }
    case "no partner":
      return [sign("?"), said(lang, " No partner figure", " Числа партнёра нет")];
    case "neither":
      return [sign("?"), said(lang, " Neither side’s figure is held", " Нет чисел ни одной из сторон")];
  }
}

/** A difference in per cent with its sign: `−26.4 %`, `+8.8 %`, `0.0 %`. */
export function signed(percent: number, lang: Lang): string {
  const text = `${formatNumber(percent, lang, 1)}${NB}%`;
  return percent > 0 && !/^0[.,]0/.test(text) ? `+${text}` : text;
}

/** Verdict words for two editions of one source, which are one figure told twice. */
export function sameSource(percent: number, lang: Lang): Span[] {
  if (percent === 0)
    return [
      { text: "=", strong: true },
      said(lang, " One source, one date: both editions agree", " Один источник, одна дата: издания сходятся"),
    ];
  return [
    { text: "=", strong: true },
    said(
      lang,
      ` One source, one date: ${signed(percent, "en")} in the newer edition`,
      ` Один источник, одна дата: в новом издании ${signed(percent, "ru")}`,
    ),
  ];
}

export function otherSource(reasons: readonly string[], lang: Lang): Span[] {
  return [
    { text: "≠", strong: true },
    said(lang, ` Not comparable: ${reasons.join("; ")}`, ` Несопоставимо: ${reasons.join("; ")}`),
  ];
}
