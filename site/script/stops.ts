/** A chart's values by period or by row, out of what stands beside its drawing; no page needed. */

/** What the page carries of a chart (`Readings` of the charts). */
export interface Carried {
  readonly unit: string;
  /** Places of periods; left out for a chart of rows. */
  readonly x?: readonly number[];
  /** Periods that are no whole years, or rows, in words. */
  readonly names?: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly letters?: string;
    readonly direction: "in" | "out" | "none";
  }[];
  readonly words: Readonly<Record<string, string>>;
}

export interface Stop {
  /** Place on the axis of years; NaN for a row. */
  readonly x: number;
  /** The period or the row. */
  readonly name: string;
  readonly values: readonly {
    readonly name: string;
    /** As printed. */
    readonly text: string;
    readonly y: number;
    /** The status in words; "" for none. */
    readonly status: string;
    readonly direction: "in" | "out" | "none";
  }[];
}

export function stopsOf(chart: Carried, lang: PageLanguage): Stop[] {
  const values = chart.series.map((s) => s.values.split("|"));
  return (chart.x ?? chart.names ?? []).map((x, i) => ({
    x: typeof x === "number" ? x : Number.NaN,
    name: chart.names?.[i] ?? String(x),
    values: chart.series.flatMap((s, n) => {
      const text = values[n]?.[i] ?? "";
      if (text === "") return [];
      const status = chart.words[s.letters?.[i] ?? ""] ?? "";
      return [{ name: s.name, text, y: numberOf(text, lang), status, direction: s.direction }];
    }),
  }));
}

export type PageLanguage = "en" | "ru";

/** A number as the page prints it: `−3,821.3` in English, `−3 821,3` in Russian. NaN for other text. */
export function numberOf(text: string, lang: PageLanguage): number {
  const bare = text.replace(/[\s\u00a0]/g, "").replace("\u2212", "-");
  const plain = lang === "en" ? bare.replaceAll(",", "") : bare.replace(",", ".");
  return /^-?\d/.test(plain) ? Number(plain) : Number.NaN;
}

/** "2019: received 2,183.4; paid 108 (estimate), US$ million" */
export function sentenceOf(stop: Stop, unit: string): string {
  const told = stop.values.map(
    ({ name, text, status }) => `${name === "" ? "" : `${name} `}${text}${status === "" ? "" : ` (${status})`}`,
  );
  return `${stop.name}: ${told.join("; ")}${unit === "" ? "" : `, ${unit}`}`;
}

/** A linear scale given by two values with their coordinates. */
export function place(value: number, [from, at, to, end]: readonly [number, number, number, number]): number {
  return from === to ? (at + end) / 2 : at + ((value - from) / (to - from)) * (end - at);
}

/** Index of the stop nearest to a coordinate. */
export function nearest(stops: readonly Stop[], at: number, coordinate: (stop: Stop) => number): number {
  let [best, distance] = [0, Number.POSITIVE_INFINITY];
  for (const [i, stop] of stops.entries()) {
    const away = Math.abs(coordinate(stop) - at);
    if (away < distance) [best, distance] = [i, away];
  }
  return best;
}
