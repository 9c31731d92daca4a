import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { sources } from "../../sources/index.ts";
import type { Span } from "../document.ts";
import { said } from "../figures/context.ts";
import { periodText } from "../words/dates.ts";
import { MILLION_USD, millions, NB } from "../words/grammar.ts";
import { plainFrom, plainIn } from "../words/short.ts";
import type { Mismatch, OwnFigure, Thing, Verdict } from "./mirror.ts";
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

/** A figure as a cell of the mirror: number, unit, period, source. */
export function figureText(figure: OwnFigure | null, lang: Lang): string {
  if (figure === null) return said(lang, "no figure held", "числа нет в базе");
  const source = sources.find((s) => s.id === figure.source_id)?.title[lang] ?? figure.source_id;
  const people = figure.unit_measure === "PS";
  const value =
    figure.unit_measure === "USD"
      ? `${millions(figure.obs_value, lang)}${NB}${MILLION_USD[lang]}`
      : `${formatNumber(figure.obs_value, lang)}${people ? "" : ` ${figure.unit_measure}`}`;
  const basis = people && figure.concept_basis !== "NA" ? `, ${basisText(figure.concept_basis, lang)}` : "";
  return `${value}${people ? ` ${PEOPLE_UNIT[lang]}` : ""}, ${periodText(figure.time_period, lang)}${basis} (${source})`;
}

function reasonText(reason: Mismatch, l: OwnFigure, r: OwnFigure, lang: Lang): string {
  switch (reason) {
    case "definition":
      return said(lang, "the definitions differ", "определения различаются");
    case "basis": {
      const bases = new Set([l.concept_basis, r.concept_basis]);
      if (bases.has("FB") && bases.has("FC"))
        return said(
          lang,
          "one side counts by country of birth, the other by citizenship",
          "одна сторона считает по стране рождения, другая по гражданству",
        );
      if (bases.has("UNK"))
        return said(lang, "a side does not state whom it counts", "сторона не указывает, кого считает");
      return said(lang, "the sides count different people", "стороны считают разных людей");
    }
    case "duration":
      return /^\d+M$/.test(l.duration_rule) && /^\d+M$/.test(r.duration_rule)
        ? said(
            lang,
            `the minimum stay differs (${l.duration_rule.slice(0, -1)} and ${r.duration_rule.slice(0, -1)} months)`,
            `разный минимальный срок проживания (${l.duration_rule.slice(0, -1)} и ${r.duration_rule.slice(0, -1)} мес.)`,
          )
        : said(
            lang,
            "the minimum stay differs or is not stated",
            "минимальный срок проживания различается или не указан",
          );
    case "territory":
      if (l.territory === "UNK" || r.territory === "UNK")
        return said(lang, "a side does not state its territory", "сторона не указывает территорию");
      return said(lang, "the figures cover different territories", "числа относятся к разным территориям");
    case "breakdown":
      return said(lang, "the purposes or channels differ", "цели или каналы различаются");
    case "unit":
      return said(lang, "the units differ", "единицы различаются");
    case "period":
      return said(lang, "no common period", "нет общего периода");
  }
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
      const reasons = verdict.reasons.map((r) => reasonText(r, verdict.left, verdict.right, lang));
      return [sign("≠"), said(lang, ` Not comparable: ${reasons.join("; ")}`, ` Несопоставимо: ${reasons.join("; ")}`)];
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
