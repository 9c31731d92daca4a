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

/** The range: `from 38.1 % in Tajikistan to 0.1 % in Kazakhstan and in Russia`; those printed alike stand together. */
export function rangeText(measure: Measure, { places }: Ranking, lang: Lang): string {
  const ranked = places.flatMap((p) => (p.rank !== null && p.fact ? [{ ...p, value: p.fact.obs_value }] : []));
  const [top, bottom] = [ranked[0], ranked.at(-1)];
  if (!top || !bottom) throw new Error(`no figures of ${measure.slug}`);
  const largest = Math.max(...ranked.map((r) => Math.abs(r.value)));
  const text = ({ value }: { readonly value: number }) => valueText(measure, value, largest, lang);
  const where = ({ rank }: { readonly rank: number | null }) =>
    listText(
      ranked.filter((r) => r.rank === rank).map((r) => plainIn(r.area, lang)),
      lang,
    );
  if (top.rank === bottom.rank) return said(lang, `${text(top)} in all countries`, `${text(top)} во всех странах`);
  return said(
    lang,
    `from ${text(top)} ${where(top)} to ${text(bottom)} ${where(bottom)}`,
    `от ${text(top)} ${where(top)} до ${text(bottom)} ${where(bottom)}`,
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

/** Said where a model stands behind the numbers, and of sums in dollars of their day. */
export function natureNotes(measure: Measure, lang: Lang): string[] {
  const dollars = measure.kind === "money" || measure.kind === "dollars";
  return [
    ...(measure.modelled
      ? [
          said(
            lang,
            "A model stands behind these numbers: they are estimates, not counts or records.",
            "За этими числами стоит модель: это оценки, а не подсчёт и не учёт.",
          ),
        ]
      : []),
    ...(dollars
      ? [
          said(
            lang,
            "In current US dollars: changes of prices and of exchange rates are not taken out.",
            "В текущих долларах США: изменение цен и курсов не исключено.",
          ),
        ]
      : []),
  ];
}

/** What is measured and in which unit, once where the words name it already. */
export function measured({ subject, unit, kind }: Measure, lang: Lang): string {
  const named = kind === "percent" || subject[lang].includes(unit[lang]) || /US\$|доллар/.test(subject[lang]);
  return named ? subject[lang] : `${subject[lang]}, ${unit[lang]}`;
}
