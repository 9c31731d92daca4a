import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Cell, DotChart, DotSeries, Figure } from "../document.ts";
import { labelOf, nameOf } from "../words/areas.ts";
import { yearText } from "../words/numbers.ts";
import { stop } from "../words/sentences.ts";
import { badges } from "./badges.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { type Column, ranked, shownRows, splitAt } from "./counterparts.ts";
import { citation, computedLines, printedLines } from "./origin.ts";
import { editionLabel, editionsText, UN_STOCK } from "./stock-editions.ts";

/** What differs between emigrants by destination and immigrants by origin. */
export interface CounterpartTexts {
  readonly id: "abroad" | "origins";
  readonly direction: "in" | "out";
  readonly headline: string;
  readonly sub: string;
  readonly caption: string;
  readonly rowHeading: string;
  readonly shareHeading: string;
  readonly sumLabel: string;
  readonly notes: readonly string[];
  /** Totals of the columns, by column id: the sum over destinations, or the printed total. */
  readonly sums: ReadonlyMap<string, Fact>;
  /** Computed share of the largest, shown in the table so that a headline may name it. */
  readonly topShare: Fact | null;
}

/** Rows of marks by country, two editions side by side; the table holds every country. */
export function counterpartFigure(columns: readonly Column[], texts: CounterpartTexts, ctx: FigureContext): Figure {
  const { lang } = ctx;
  const names = [...new Set(columns.map((c) => c.edition))];
  const chart = dotChart(columns, texts, ctx);
  const same = columns.find((c) => !chart.series.some((s) => s.id === c.id));
  const split =
    chart.splitAt > 0
      ? said(
          lang,
          " Two scales: the largest above, the others below.",
          " Две шкалы: вверху самая большая группа, ниже остальные.",
        )
      : "";
  const computed = [...texts.sums.values(), ...(texts.topShare ? [texts.topShare] : [])].filter(
    (f) => f.method_id !== null,
  );
  return {
    type: "figure",
    id: texts.id,
    concepts: conceptsOf(["STK_IMM"], lang),
    badges: [badges.unDesa(lang)],
    headline: texts.headline,
    sub: texts.sub,
    charts: [{ heading: "", direction: texts.direction, chart }],
    events: [],
    source: said(
      lang,
      `Source: UN DESA, International Migrant Stock, ${editionsText(names, lang)}, mid-year. All figures are the publisher’s estimates, [E] throughout.${split}${same ? ` Not drawn, being the same in every row within 0.5 %: edition of ${same.edition}.` : ""}`,
      `Источник: ДЭСВ ООН, «Международные мигранты (численность)», ${editionsText(names, lang)}, на середину года. Все числа – оценки издателя, везде [E].${split}${same ? ` Не показано, так как во всех строках совпадает с точностью до 0,5 %: издание ${same.edition}\u00a0г.` : ""}`,
    ),
    notes: texts.notes,
    findings: [],
    table: {
      caption: texts.caption,
      columns: [
        { label: texts.rowHeading, numeric: false },
        ...columns.map((c) => ({ label: columnLabel(c, ctx), numeric: true })),
        ...(texts.topShare ? [{ label: texts.shareHeading, numeric: true }] : []),
      ],
      rows: tableRows(columns, texts, ctx),
      stack: false,
    },
    provenance: [
      ...columns.toReversed().flatMap((c) => printedLines(columnLabel(c, ctx), [...c.facts.values()], ctx)),
      ...columns.flatMap((c) => {
        const sum = texts.sums.get(c.id);
        return sum && sum.method_id === null
          ? printedLines(`${texts.sumLabel}, ${columnLabel(c, ctx)}`, [sum], ctx)
          : [];
      }),
      ...computedLines(said(lang, "Sums and shares", "Суммы и доли"), computed, ctx),
    ],
    citation: citation([{ sourceId: UN_STOCK, editions: names, about: "" }], ctx),
  };
}

/** `2020 (ed. 2024)`, «2020 г. (изд. 2024 г.)». */
function columnLabel(c: Column, { lang }: FigureContext): string {
  return said(lang, `${c.year} (ed. ${c.edition})`, `${c.year} (изд. ${c.edition})`);
}

function dotChart(columns: readonly Column[], texts: CounterpartTexts, ctx: FigureContext): DotChart {
  const { lang } = ctx;
  const { rows } = shownRows(columns);
  const newest = columns.at(-1);
  const drawn = columns.filter((c) => !repeated(c, columns, rows));
  const value = (id: string) => Math.max(0, ...columns.map((c) => c.facts.get(id)?.obs_value ?? 0));
  const series = drawn.map(
    (c): DotSeries => ({
      id: c.id,
      label: `${editionLabel(c.edition, lang)}: ${yearText(c.year, lang)}`,
      nearness: "compiled",
      hollow: c.edition !== newest?.edition,
      small: c !== newest && c.edition === newest?.edition,
      direction: texts.direction,
    }),
  );
  const text = (id: string, c: Column | undefined) => {
    const v = c?.facts.get(id)?.obs_value;
    return v === undefined ? "" : formatNumber(v, lang);
  };
  return {
    kind: "dots",
    unit: said(lang, "people", "человек"),
    series,
    rows: rows.map((id) => ({
      label: labelOf(id, lang),
      values: Object.fromEntries(drawn.map((c) => [c.id, c.facts.get(id)?.obs_value ?? null])),
      note: newest?.facts.has(id)
        ? ""
        : said(
            lang,
            `not listed in the ${newest?.edition} edition [O]`,
            `в издании ${newest?.edition}\u00a0г. нет [O]`,
          ),
      print: text(id, newest),
    })),
    splitAt: splitAt(rows, value),
    decimals: 0,
    aria: `${stop(texts.headline)} ${rows
      .slice(0, 4)
      .map((id) => `${labelOf(id, lang)}: ${text(id, newest) || said(lang, "not listed", "нет в списке")}`)
      .join("; ")}.`,
  };
}

/** How near an older edition must print the same date in every row for its marks to be left out. */
const SAME = 0.005;

/** Whether the newest edition prints the same date with the same values in every row of the chart. */
function repeated(column: Column, columns: readonly Column[], rows: readonly string[]): boolean {
  const newest = columns.at(-1);
  const now = columns.find((c) => c.edition === newest?.edition && c.year === column.year);
  if (!now || column.edition === newest?.edition) return false;
  return rows.every((id) => {
    const [a, b] = [column.facts.get(id)?.obs_value ?? 0, now.facts.get(id)?.obs_value ?? 0];
    return Math.abs(a - b) <= SAME * Math.max(b, 1);
  });
}

function tableRows(columns: readonly Column[], texts: CounterpartTexts, { lang }: FigureContext): Cell[][] {
  const share = shareCells(columns, texts, lang);
  const rows = ranked(columns).map((id): Cell[] => [
    { text: nameOf(id, lang) },
    ...columns.map((c): Cell => {
      const fact = c.facts.get(id);
      return fact
        ? { text: formatNumber(fact.obs_value, lang), value: fact.obs_value, status: fact.obs_status }
        : { text: "", value: null, status: "O" };
    }),
    ...share(id),
  ]);
  const sum: Cell[] = [
    { text: texts.sumLabel },
    ...columns.map((c): Cell => {
      const fact = texts.sums.get(c.id);
      return fact?.obs_value != null
        ? { text: formatNumber(fact.obs_value, lang), value: fact.obs_value, status: fact.obs_status }
        : { text: "", value: null, status: "O" };
    }),
    ...share(""),
  ];
  return [...rows, sum];
}

/** Shares of the newest column over the whole that the computed share of its largest implies (M-109). */
function shareCells(columns: readonly Column[], texts: CounterpartTexts, lang: Lang): (id: string) => Cell[] {
  const newest = columns.at(-1)?.facts;
  const largest = newest?.get(ranked(columns)[0] ?? "")?.obs_value;
  const top = texts.topShare?.obs_value;
  if (!newest || !largest || !texts.topShare || !top) return () => [];
  return (id) => {
    const value = newest.get(id)?.obs_value;
    if (id === "" && texts.id === "abroad") return [{ text: formatNumber(100, lang, 1), value: 100, status: "E" }];
    if (value === undefined) return [{ text: "", value: null, status: "O" }];
    const share = (value / largest) * top;
    return [{ text: formatNumber(share, lang, 1), value: share, status: "E" }];
  };
}
