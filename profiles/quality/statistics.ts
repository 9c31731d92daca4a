import type { Lang } from "../../schemas/language.ts";
import type { Cell, DataTable, Section } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { chooser, countCell, prose, section } from "../reference/parts.ts";
import { nameOf } from "../words/areas.ts";
import { NB } from "../words/grammar.ts";
import { ownFigure } from "./own-figure.ts";
import type { QualityFacts, SeriesStatistics } from "./read.ts";
import { changeText, SERIES, seriesLabel } from "./series.ts";

/** The statistics of M-904 as a table, and how to read them. */
export function statistics(facts: QualityFacts, lang: Lang): Section {
  const t = chooser(lang);
  const headline = t({ en: "How far the same series are revised", ru: "Насколько пересматривают те же ряды" });
  return section("revision-statistics", t({ en: "Statistics of revisions", ru: "Статистика пересмотров" }), "", [
    ownFigure(
      {
        id: "statistics",
        badges: [badges.calculated(lang)],
        headline,
        sub: t({
          en: "Per cent of the earlier figure, over all periods that two editions held print; unchanged figures count as 0.",
          ru: "Проценты прежнего значения, по всем периодам, напечатанным хотя бы в двух имеющихся изданиях; неизменённые значения считаются как 0.",
        }),
        table: statisticsTable(
          t({ en: "Revisions by series and country", ru: "Пересмотры по рядам и странам" }),
          facts,
          lang,
        ),
        notes: [
          t({
            en: "The same for every series and country held is in the view revision_statistics of the database, the figures themselves in revision.",
            ru: "То же по каждому имеющемуся ряду и стране – в представлении revision_statistics базы, сами числа – в revision.",
          }),
        ],
      },
      lang,
    ),
    prose("reading-statistics", t({ en: "How to read them", ru: "Как их читать" }), {
      items: [
        t({
          en: "Mean revision: whether later editions are rather higher or lower. Without sign: how far a figure moves, up or down.",
          ru: "Средний пересмотр: выше или ниже обычно следующие издания. Без знака: насколько число сдвигается, вверх или вниз.",
        }),
        t({
          en: "Bias: mean change from the first figure printed to the newest one.",
          ru: "Смещение: среднее изменение от первого напечатанного значения к новейшему.",
        }),
        t({
          en: "Sign of growth: how often one edition says that the figure rose and the next that it fell, or the other way round.",
          ru: "Знак прироста: как часто в одном издании число выросло, а в следующем за тот же период упало, или наоборот.",
        }),
      ],
    }),
  ]);
}

function statisticsTable(caption: string, facts: QualityFacts, lang: Lang): DataTable {
  const t = chooser(lang);
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    caption,
    columns: [
      { label: t({ en: "Country", ru: "Страна" }), numeric: false },
      numeric(t({ en: "Editions", ru: "Изданий" })),
      numeric(t({ en: "Compared", ru: "Сравнений" })),
      numeric(t({ en: "Changed", ru: "Изменено" })),
      numeric(t({ en: "Mean revision, %", ru: "Средний пересмотр, %" })),
      numeric(t({ en: "Without sign, %", ru: "Без знака, %" })),
      numeric(t({ en: "Bias, first to newest, %", ru: "Смещение от первого к новейшему, %" })),
      numeric(t({ en: "Growth changed its sign, %", ru: "Прирост сменил знак, %" })),
    ],
    rows: SERIES.flatMap((name): Cell[][] => {
      const own = facts.statistics.filter((s) => s.series === name);
      if (own.length === 0) return [];
      return [[{ text: seriesLabel(name, lang).title }], ...own.map((s) => rowOf(s, own, lang))];
    }),
    stack: false,
  };
}

function rowOf(s: SeriesStatistics, all: readonly SeriesStatistics[], lang: Lang): Cell[] {
  const t = chooser(lang);
  const both = all.some((o) => o.ref_area === s.ref_area && o.direction !== s.direction);
  const direction = s.direction === "IN" ? t({ en: "received", ru: "получено" }) : t({ en: "sent", ru: "отправлено" });
  return [
    { text: both ? `${nameOf(s.ref_area, lang)}, ${direction}` : nameOf(s.ref_area, lang) },
    countCell(s.editions, lang),
    countCell(s.pairs, lang),
    countCell(s.revised, lang),
    percentCell(s.mean_revision, lang),
    percentCell(s.mean_absolute_revision, lang),
    percentCell(s.bias, lang),
    percentCell(s.sign_changes, lang),
  ];
}

function percentCell(value: number | null, lang: Lang): Cell {
  return { text: value === null ? "" : changeText(value, lang).replace(`${NB}%`, "").replace("+", ""), value };
}
