import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Cell, DataTable, Span, Text } from "../document.ts";
import { said } from "../figures/context.ts";
import { periodText } from "../words/dates.ts";
import { millions, NB, years } from "../words/grammar.ts";
import { ruleLink } from "../words/rule-link.ts";
import { capital } from "../words/sentences.ts";
import { plainName } from "../words/short.ts";
import { runsText } from "../words/year-runs.ts";
import { type MirrorPair, seenBy, type Thing, type Told } from "./mirror.ts";
import type { FromPair } from "./mirror-rows.ts";
import { amountText, figureText, inChart, signed, sourceTitle, verdictText } from "./mirror-words.ts";

/** What is computed from a pair, if anything. */
export interface Computed {
  /** Least and greatest of the four sets of factors (M-405). */
  readonly ratio: readonly [number, number] | null;
  /** Reconciled figure, with its interval where there is one (M-413, else M-412). */
  readonly reconciled: FromPair | null;
}

export function computedOf(pair: MirrorPair, fromPairs: readonly FromPair[]): Computed {
  const mine = fromPairs.filter((f) => f.inputs.includes(pair.a_obs_id) && f.inputs.includes(pair.b_obs_id));
  const ratios = mine.filter((f) => f.indicator === "UNDERCOUNT").map((f) => f.obs_value);
  return {
    ratio: ratios.length > 0 ? [Math.min(...ratios), Math.max(...ratios)] : null,
    reconciled: mine.find((f) => f.indicator === "RECON_IV") ?? mine.find((f) => f.indicator === "RECON_GEO") ?? null,
  };
}

/** `0.19–0.30`, `6.5–10.1`. */
function ratioText([least, greatest]: readonly [number, number], lang: Lang): string {
  const decimals = greatest < 1 ? 2 : 1;
  return `${formatNumber(least, lang, decimals)}–${formatNumber(greatest, lang, decimals)}`;
}

/** `1,617.3 (1,481.6–1,765.4)` in the unit of the pair. */
function reconciledText(found: FromPair, unit: string, lang: Lang): string {
  const short = (v: number) => (unit === "USD" ? millions(v, lang) : formatNumber(v, lang));
  const value = amountText({ obs_value: found.obs_value, unit_measure: unit }, lang);
  return found.low === null || found.high === null ? value : `${value} (${short(found.low)}–${short(found.high)})`;
}

/** Every pair of a thing: period, both figures with their sources, what comes of them. */
export function pairsTable(
  thing: Thing,
  pairs: readonly MirrorPair[],
  fromPairs: readonly FromPair[],
  caption: string,
  lang: Lang,
): DataTable {
  const computed = pairs.map((pair) => ({ pair, ...computedOf(pair, fromPairs) }));
  const differences = pairs.some((pair) => pair.reasons.length === 0);
  const ratios = computed.some((c) => c.ratio !== null);
  const reconciled = computed.some((c) => c.reconciled !== null);
  const counts = (id: string) => said(lang, `${capital(plainName(id, "en"))} counts`, `Считает ${plainName(id, "ru")}`);
  const column = (label: string, numeric = false) => ({ label, numeric });
  const number = (t: Told): Cell => ({ text: amountText(t, lang), value: inChart(t) });
  const source = said(lang, "Source", "Источник");
  const [ofA, ofB] = [pairs.map((p) => p.a.source_id), pairs.map((p) => p.b.source_id)].map((ids) => [...new Set(ids)]);
  // one source a side is named once, over the table
  const apart = (ofA?.length ?? 0) > 1 || (ofB?.length ?? 0) > 1;
  const named = apart
    ? ""
    : `. ${[thing.from, thing.to]
        .map((id, i) => `${capital(plainName(id, lang))}: ${sourceTitle((i === 0 ? ofA : ofB)?.[0] ?? "", lang)}`)
        .join("; ")}`;
  return {
    caption: `${caption}${named}`,
    columns: [
      column(said(lang, "Period", "Период")),
      column(counts(thing.from), true),
      ...(apart ? [column(source)] : []),
      column(counts(thing.to), true),
      ...(apart ? [column(source)] : []),
      ...(differences ? [column(said(lang, "Difference, %", "Разница, %"), true)] : []),
      column(said(lang, "Verdict", "Вывод")),
      ...(ratios ? [column(said(lang, "Ratio at 12 months", "Отношение при 12 месяцах"), true)] : []),
      ...(reconciled
        ? [column(said(lang, "Reconciled (95% interval)", "Согласовано (95-процентный интервал)"), true)]
        : []),
    ],
    rows: computed.map(({ pair, ratio, reconciled: found }): Cell[] => {
      const seen = seenBy(pair.from_area, pair);
      const percent = seen.kind === "comparable" ? seen.percent : null;
      const period =
        pair.a.time_period === pair.b.time_period
          ? periodText(pair.a.time_period, lang)
          : `${periodText(pair.a.time_period, lang)} / ${periodText(pair.b.time_period, lang)}`;
      return [
        { text: period },
        number(pair.a),
        ...(apart ? [{ text: sourceTitle(pair.a.source_id, lang) }] : []),
        number(pair.b),
        ...(apart ? [{ text: sourceTitle(pair.b.source_id, lang) }] : []),
        ...(differences ? [{ text: percent === null ? "–" : signed(percent, lang), value: percent }] : []),
        { text: verdictText(seen, lang) },
        ...(ratios ? [{ text: ratio ? ratioText(ratio, lang) : "–" }] : []),
        ...(reconciled ? [{ text: found ? reconciledText(found, pair.a.unit_measure, lang) : "–" }] : []),
      ];
    }),
    stack: false,
  };
}

/** Periods as they are held: `1997–2005, 2012`, «1997–2005, 2012 гг.»; those that are no years one by one. */
function periodsText(periods: readonly string[], lang: Lang): string {
  const list = [...new Set(periods)];
  if (list.some((p) => !/^\d{4}$/.test(p)))
    return list
      .map((p) =>
        p
          .split(" / ")
          .map((one) => periodText(one, lang))
          .join(" / "),
      )
      .join(", ");
  if (list.length === 1) return years(list[0] ?? "", list[0] ?? "", lang);
  const text = runsText(list.map(Number));
  return lang === "ru" ? `${text}${NB}гг.` : text;
}

/**
 * Reasons against a comparison, each with the periods for which it holds and the way to the rule; the sources too, where
 * more than one of a side is paired.
 */
export function reasonNotes(pairs: readonly MirrorPair[], lang: Lang): Text[] {
  const names = (p: MirrorPair) => `${sourceTitle(p.a.source_id, lang)}; ${sourceTitle(p.b.source_id, lang)}`;
  const several = new Set(pairs.map(names)).size > 1;
  const told = new Map<string, { reason: string; sources: string; periods: string[] }>();
  for (const pair of pairs) {
    const reason = lang === "en" ? pair.reason_en : pair.reason_ru;
    if (reason === null) continue;
    const sources = several ? ` (${names(pair)})` : "";
    const key = `${reason}|${sources}`;
    const entry = told.get(key) ?? { reason, sources, periods: [] };
    entry.periods.push(pair.time_period);
    told.set(key, entry);
  }
  return [...told.values()].map(({ reason, sources, periods }): Span[] => [
    said(
      lang,
      `${periodsText(periods, "en")}${sources}: not comparable, ${reason}. Rule: `,
      `${periodsText(periods, "ru")}${sources}: несопоставимо, ${reason}. Правило: `,
    ),
    ruleLink("M-406", lang),
    ".",
  ]);
}

/** The newest range of ratios and the newest reconciled figure, each with the way to its rule. */
export function computedNotes(
  thing: Thing,
  pairs: readonly MirrorPair[],
  fromPairs: readonly FromPair[],
  lang: Lang,
): Text[] {
  const newest = pairs.toReversed().map((pair) => ({ pair, ...computedOf(pair, fromPairs) }));
  const ratio = newest.find((c) => c.ratio !== null);
  const found = newest.find((c) => c.reconciled !== null);
  const notes: Text[] = [];
  if (ratio?.ratio) {
    const [span, when] = [ratioText(ratio.ratio, lang), ratio.pair.time_period];
    notes.push([
      said(
        lang,
        `Brought to a stay of twelve months by four sets of European factors, ${plainName(thing.from, "en")} counts ${span} departures for each arrival that ${plainName(thing.to, "en")} counts, ${periodText(when, "en")}: an estimate and a range, which does not say whose count is right. Rule: `,
        `После приведения к сроку двенадцать месяцев четырьмя наборами европейских коэффициентов на одно прибытие, которое насчитывает ${plainName(thing.to, "ru")}, приходится ${span} выбытия, которые насчитывает ${plainName(thing.from, "ru")} (${periodText(when, "ru")}): это оценка и диапазон, и чей подсчёт верен, отсюда не следует. Правило: `,
      ),
      ruleLink("M-405", lang),
      ".",
    ]);
  }
  if (found?.reconciled) {
    const text = reconciledText(found.reconciled, found.pair.a.unit_measure, lang);
    notes.push([
      said(
        lang,
        `Reconciled from both figures for ${periodText(found.pair.time_period, "en")}: ${text}, an estimate weighted by the reliability of the sources; it replaces neither figure. Rule: `,
        `Согласовано по двум числам, ${periodText(found.pair.time_period, "ru")}: ${text}. Это оценка с весами по надёжности источников; ни одного из чисел она не заменяет. Правило: `,
      ),
      ruleLink(found.reconciled.indicator === "RECON_IV" ? "M-413" : "M-412", lang),
      ".",
    ]);
  }
  return notes;
}

/** The two figures of the newest pair and what comes of them, in one sentence. */
export function pairHeadline(thing: Thing, name: string, pair: MirrorPair, lang: Lang): string {
  const seen = seenBy(thing.from, pair);
  const percent = seen.kind === "comparable" ? seen.percent : null;
  const difference = percent === null ? "" : `, ${signed(percent, lang)}`;
  if (pair.a.time_period !== pair.b.time_period)
    return `${name}: ${figureText(pair.a, lang)}; ${figureText(pair.b, lang)}`;
  return `${name}, ${periodText(pair.time_period, lang)}: ${said(
    lang,
    `${plainName(thing.from, "en")} counts ${amountText(pair.a, "en")}, ${plainName(thing.to, "en")} ${amountText(pair.b, "en")}${difference}`,
    `${plainName(thing.from, "ru")} насчитывает ${amountText(pair.a, "ru")}, ${plainName(thing.to, "ru")} – ${amountText(pair.b, "ru")}${difference}`,
  )}`;
}
