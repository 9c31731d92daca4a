import type { Figure } from "../../../profiles/document.ts";
import type { Lang } from "../../../schemas/language.ts";

/** A number as a headline prints it: its value in base units and half a unit of its last digit. */
export interface Printed {
  readonly text: string;
  readonly value: number;
  readonly half: number;
}

const UNITS: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, млн: 1e6, млрд: 1e9 };

/** Numbers of a headline without years, days of dates and years of prices. */
export function headlineNumbers(headline: string, lang: Lang): Printed[] {
  const text = headline
    .replaceAll("\u2212", "-")
    .replace(/\b1\u00a0(?:July|июля)/g, "")
    .replace(/(\d)–(\d)/g, "$1 и $2");
  const pattern =
    lang === "en"
      ? /(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?(?:[ \u00a0](million|billion))?/g
      : /(-?\d{1,3}(?:\u00a0\d{3})+|-?\d+)(,\d+)?(?:[ \u00a0](млн|млрд))?/g;
  return [...text.matchAll(pattern)].flatMap((m) => {
    const [all, whole = "", fraction = "", unit = ""] = m;
    if (/^(19|20)\d\d$/.test(whole) && !fraction && !unit) return [];
    const scale = UNITS[unit] ?? 1;
    const value = Number(whole.replace(/[,\u00a0]/g, "") + fraction.replace(",", "."));
    return [{ text: all, value: value * scale, half: 0.5 * scale * 10 ** -Math.max(fraction.length - 1, 0) }];
  });
}

/** Whether a figure's table holds the number: as a value (or in millions), or as a count of its rows. */
export function inTable(n: Printed, figure: Figure): boolean {
  const values = figure.table.rows.flatMap((r) => r.map((c) => c.value)).filter((v) => v != null);
  const near = (v: number) => Math.abs(v - n.value) <= n.half * 1.0001;
  return values.some((v) => near(v) || near(v * 1e6)) || counts(figure).includes(n.value);
}

/** Rows of the table, rows with a number by column, marks by lane. */
function counts(figure: Figure): number[] {
  const { rows, columns } = figure.table;
  const listed = columns.map((_, i) => rows.filter((r) => r[i]?.value != null).length);
  const lanes = figure.charts.flatMap(({ chart }) =>
    chart.kind === "lanes" ? chart.lanes.map((l) => l.items.length) : [],
  );
  // the last row of a table by country is its sum
  return [rows.length, ...listed, ...listed.map((n) => n - 1), ...lanes];
}
