import type { Lang } from "../../schemas/language.ts";
import { said } from "../figures/context.ts";
import { nameOf } from "../words/areas.ts";
import { periodText } from "../words/dates.ts";
import { listText, NB } from "../words/grammar.ts";
import { plainIn } from "../words/short.ts";
import type { Measure } from "./measure.ts";
import type { Ranking } from "./ranking.ts";
import { valueText } from "./values.ts";

/** `in 2023`, «в 2023 г.», «во II кв. 2020 г.». */
export function inPeriod(period: string, lang: Lang): string {
  const text = periodText(period, lang);
  return said(lang, `in ${text}`, `${text.startsWith("II\u00a0") ? "во" : "в"}${NB}${text}`);
}

/** A period in a column of the table: a year stands alone. */
export const periodCell = (period: string, lang: Lang): string =>
  /^\d{4}$/.test(period) ? period : periodText(period, lang);

/** The range: `from 38 % in Tajikistan to 0.12 % in Kazakhstan`; those printed alike stand together. */
export function rangeText(measure: Measure, { places }: Ranking, lang: Lang): string {
  const ranked = places.flatMap((p) => (p.rank !== null && p.fact ? [{ area: p.area, value: p.fact.obs_value }] : []));
  const text = (value: number) => valueText(measure, value, lang);
  const [top, bottom] = [ranked[0], ranked.at(-1)];
  if (!top || !bottom) throw new Error(`no figures of ${measure.slug}`);
  const where = (value: number) =>
    listText(
      ranked.filter((r) => text(r.value) === text(value)).map((r) => plainIn(r.area, lang)),
      lang,
    );
  if (text(top.value) === text(bottom.value))
    return said(lang, `${text(top.value)} in all countries`, `${text(top.value)} во всех странах`);
  return said(
    lang,
    `from ${text(top.value)} ${where(top.value)} to ${text(bottom.value)} ${where(bottom.value)}`,
    `от ${text(top.value)} ${where(top.value)} до ${text(bottom.value)} ${where(bottom.value)}`,
  );
}

/** The headline of the bars: subject, period, range. */
export function rankHeadline(measure: Measure, ranking: Ranking, lang: Lang): string {
  return `${measure.subject[lang]}, ${periodText(ranking.period, lang)}: ${rangeText(measure, ranking, lang)}`;
}

/** In how many of the countries the last figure is above the first. */
export function changeHeadline(
  measure: Measure,
  change: { readonly from: string; readonly to: string; readonly higher: number; readonly of: number },
  lang: Lang,
): string {
  const { from, to, higher, of } = change;
  const subject = measure.subject[lang];
  const sizes = measure.kind === "money" || measure.kind === "people" || measure.kind === "dollars";
  const more = sizes ? "больше" : "выше";
  const en = higher === 0 ? `none of ${of}` : higher === of ? `all ${of}` : `${higher} of ${of}`;
  const ru =
    higher === 0
      ? `ни в${NB}одной из${NB}${of}${NB}стран`
      : higher === of
        ? `во${NB}всех ${of}${NB}странах`
        : higher === 1
          ? `в${NB}одной стране из${NB}${of}`
          : `в${NB}${higher}${NB}странах из${NB}${of}`;
  return said(
    lang,
    `${subject}: higher ${inPeriod(to, "en")} than ${inPeriod(from, "en")} in ${en} countries`,
    `${subject}: ${inPeriod(to, "ru")} ${more}, чем ${inPeriod(from, "ru")}, ${ru}`,
  );
}

/** What a reader of the bars must know: whose figure is of another year, who has none, who shares a place. */
export function placeNotes({ period, places }: Ranking, lang: Lang): string[] {
  const other = places.flatMap((p) =>
    p.fact && p.rank === null ? [`${nameOf(p.area, lang)} (${periodText(p.fact.time_period, lang)})`] : [],
  );
  const none = places.flatMap((p) => (p.fact ? [] : [nameOf(p.area, lang)]));
  const tied = places.flatMap((p) => (p.tied ? [nameOf(p.area, lang)] : []));
  return [
    ...(other.length > 0
      ? [
          said(
            lang,
            `No figure for ${periodText(period, "en")}; the last one before it is drawn, without a rank: ${listText(other, "en")}.`,
            `Нет числа за ${periodText(period, "ru")}; показано последнее до него, без места: ${listText(other, "ru")}.`,
          ),
        ]
      : []),
    ...(none.length > 0
      ? [
          said(
            lang,
            `No figure on this definition [O]: ${listText(none, "en")}.`,
            `Нет чисел по этому определению [O]: ${listText(none, "ru")}.`,
          ),
        ]
      : []),
    ...(tied.length > 0
      ? [
          said(
            lang,
            `Printed alike, they share a rank: ${listText(tied, "en")}.`,
            `Напечатанные числа одинаковы, место общее: ${listText(tied, "ru")}.`,
          ),
        ]
      : []),
  ];
}

/** Said of every figure that is computed, and of one with a model behind it. */
export function natureNotes(measure: Measure, lang: Lang): string[] {
  return measure.modelled
    ? [
        said(
          lang,
          "A model stands behind these numbers: they are estimates, not counts or records.",
          "За этими числами стоит модель: это оценки, а не подсчёт и не учёт.",
        ),
      ]
    : [];
}
