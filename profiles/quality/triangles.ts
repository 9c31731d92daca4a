import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { sources } from "../../sources/index.ts";
import type { Cell, DataTable, Figure, Section, TriangleChart } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { chooser, section, withToc } from "../reference/parts.ts";
import { nameOf } from "../words/areas.ts";
import { periodText } from "../words/dates.ts";
import { editionText } from "../words/editions.ts";
import { dateText, NB } from "../words/grammar.ts";
import { stop } from "../words/sentences.ts";
import { ownFigure } from "./own-figure.ts";
import { changesOf, countsText, type Days } from "./printed-again.ts";
import type { PrintedFigure, QualityFacts } from "./read.ts";
import { changeText, SERIES, type SeriesName, seriesLabel } from "./series.ts";

/** Newest periods drawn of each triangle; the table has all. */
const DRAWN = 15;

/** Per cent at which a bar fills its side: one scale for all, that a reader may compare; most revisions are smaller (by decision). */
const FULL = 20;

/** Triangles of the chosen series, one figure a series, one small chart a country. */
export function triangles(facts: QualityFacts, lang: Lang): Section {
  const t = chooser(lang);
  const figures = SERIES.flatMap((name) => {
    const own = facts.printed.filter((p) => p.series === name);
    return own.length === 0 ? [] : [triangleFigure(name, own, lang)];
  });
  return withToc(
    section(
      "revisions",
      t({ en: "How figures were revised", ru: "Как пересматривались числа" }),
      t({
        en: `Each row is a year or month, each column an edition held. A ring is the first figure; a bar is the change from the edition before, in per cent: right is up, left is down; a dot is no change; a bar that fills its side is ${FULL} % or more. An empty cell: the edition does not print the period (M-904).`,
        ru: `Строка – год или месяц, столбец – имеющееся издание. Кольцо – первое значение; столбик – изменение против предыдущего издания в процентах: вправо – выше, влево – ниже; точка – без изменений; столбик во всю сторону – ${FULL} % и больше. Пустая клетка: издание этот период не печатает (M-904).`,
      }),
      figures,
    ),
  );
}

function triangleFigure(name: SeriesName, own: readonly PrintedFigure[], lang: Lang): Figure {
  const t = chooser(lang);
  const { source, title } = seriesLabel(name, lang);
  const days = [...new Map(own.map((p) => [p.published, p.edition]))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const groups = groupsOf(own, lang);
  const again = groups.flatMap((g) =>
    [...g.periods.values()].flatMap((cells) => changesOf(cells, days).flatMap((c) => (c?.before == null ? [] : [c]))),
  );
  const publisher = sources.find((s) => s.id === source)?.origin.publisher[lang] ?? "";
  return ownFigure(
    {
      id: `revisions-${name}`,
      headline: `${title}: ${countsText(again, lang)}`,
      sub: t({
        en: `${stop(`Editions held: ${days.map(([, edition]) => editionText(edition, "en")).join(", ")}`)} The newest ${DRAWN} periods are drawn; the table has all.`,
        ru: `${stop(`Имеющиеся издания: ${days.map(([, edition]) => editionText(edition, "ru")).join("; ")}`)} Нарисованы новейшие периоды, не больше ${DRAWN}; в таблице есть все.`,
      }),
      charts: groups.map((g) => ({ heading: g.name, direction: "none", chart: chartOf(g, days, title, lang) })),
      table: editionsTable(title, groups, days, lang),
      badges: [badges.calculated(lang)],
      source: t({
        en: `Source: ${publisher}; changes calculated here`,
        ru: `Источник: ${publisher}; изменения рассчитаны здесь`,
      }),
    },
    lang,
  );
}

interface Group {
  readonly name: string;
  /** By period, the figure of each edition by its day. */
  readonly periods: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** One group a country, of both directions where a series has two. */
function groupsOf(own: readonly PrintedFigure[], lang: Lang): Group[] {
  const t = chooser(lang);
  const both = new Set(own.map((p) => p.direction)).size > 1;
  const directions: Readonly<Record<string, string>> = {
    IN: t({ en: "received", ru: "получено" }),
    OUT: t({ en: "sent", ru: "отправлено" }),
  };
  return theTen.flatMap(({ id }) =>
    [...new Set(own.filter((p) => p.ref_area === id).map((p) => p.direction))].map((direction) => {
      const periods = new Map<string, Map<string, number>>();
      for (const p of own)
        if (p.ref_area === id && p.direction === direction) {
          const cells = periods.get(p.time_period) ?? new Map<string, number>();
          periods.set(p.time_period, cells.set(p.published, p.obs_value));
        }
      return { name: both ? `${nameOf(id, lang)}, ${directions[direction]}` : nameOf(id, lang), periods };
    }),
  );
}

function chartOf(group: Group, days: Days, title: string, lang: Lang): TriangleChart {
  const t = chooser(lang);
  const periods = [...group.periods].slice(-DRAWN);
  const rows = periods.map(([period, cells]) => ({
    label: /^\d{4}$/.test(period) ? period : monthLabel(period),
    cells: changesOf(cells, days).map((cell, i) =>
      cell === null
        ? null
        : {
            change: cell.change,
            text: cell.change === null ? "" : changeText(cell.change, lang),
            title: `${periodText(period, lang)}, ${editionText(days[i]?.[1] ?? "", lang)}: ${formatNumber(cell.value, lang)}${cell.change === null ? "" : ` (${changeText(cell.change, lang)})`}`,
          },
    ),
  }));
  const changed = rows.filter((r) => r.cells.some((c) => c?.change)).map((r) => r.label);
  const told =
    changed.length === 0
      ? t({ en: "no change among the periods drawn", ru: "среди нарисованных периодов изменений нет" })
      : t({ en: `changed: ${changed.join(", ")}`, ru: `изменены: ${changed.join(", ")}` });
  return {
    kind: "triangle",
    full: FULL,
    columns: days.map(([day, edition]) => columnLabel(day, edition, lang)),
    rows,
    aria: `${title}, ${group.name}: ${told}`,
  };
}

/** `2024-03` as `03.2024`: months stand close together. */
const monthLabel = (period: string) => period.split("-").toReversed().join(".");

/** An edition named by a day is named by its month: columns are narrow. */
const columnLabel = (day: string, edition: string, lang: Lang) =>
  /^\d{4}-\d{2}-\d{2}$/.test(edition) ? dateText(day.slice(0, 7), lang) : editionText(edition, lang);

function editionsTable(title: string, groups: readonly Group[], days: Days, lang: Lang): DataTable {
  const t = chooser(lang);
  const rows = groups.flatMap((g): Cell[][] => [
    [{ text: g.name }],
    ...[...g.periods].map(([period, cells]): Cell[] => {
      const values = days.map(([day]) => cells.get(day) ?? null);
      const printed = values.filter((v) => v !== null);
      const [first, last] = [printed[0] ?? null, printed.at(-1) ?? null];
      const change = printed.length < 2 || !first || last === null ? null : (100 * (last - first)) / Math.abs(first);
      return [
        { text: /^\d{4}$/.test(period) ? period : periodText(period, lang) },
        ...values.map((value): Cell => ({ text: value === null ? "" : formatNumber(value, lang), value })),
        { text: change === null ? "" : changeText(change, lang).replace(`${NB}%`, ""), value: change },
      ];
    }),
  ]);
  return {
    caption: title,
    columns: [
      { label: t({ en: "Period", ru: "Период" }), numeric: false },
      ...days.map(([, edition]) => ({ label: editionText(edition, lang), numeric: true })),
      { label: t({ en: "change from first to newest, %", ru: "изменение от первого к новейшему, %" }), numeric: true },
    ],
    rows,
    stack: false,
  };
}
