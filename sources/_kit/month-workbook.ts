import type { DeclaredRequest } from "../../schemas/request.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectFigures, gapBetween } from "./parsed-answer.ts";

/** A workbook of monthly figures that its publisher replaces in place. */
export interface MonthWorkbook {
  readonly source_id: string;
  readonly url: string;
  /** The reporting economy as `parse` gives it. */
  readonly area: string;
  /** First month of the table, `2013-01`. */
  readonly first: string;
  readonly parse: (file: PublisherFile) => Parsed;
}

/**
 * The question for such a workbook. It is taken when it has every month from the first one on, and none after the day asked.
 *
 * Its structure is read once, with its figures: there may be more than a hundred thousand.
 */
export function monthWorkbook({ source_id, url, area, first, parse }: MonthWorkbook, day: string): DeclaredRequest {
  return {
    source_id,
    id: "workbook",
    url,
    asked: { areas: [area], indicators: [], from: first.slice(0, 4), to: day.slice(0, 7), unit: null },
    expect: ["zip"],
    shape: () => undefined,
    verify: ([answer], asked) => {
      if (!answer) return;
      const { readings } = expectFigures(answer, asked, parse);
      const months = new Set(readings.map((r) => r.time_period).filter((p) => p.length === first.length));
      const newest = [...months].sort().at(-1) ?? "";
      for (let month = first; month < newest; month = monthAfter(month))
        if (!months.has(month)) throw gapBetween(answer, first, newest);
    },
  };
}

/** `2023-12` to `2024-01`. */
export function monthAfter(month: string): string {
  const [year = 0, m = 0] = month.split("-").map(Number);
  return m === 12 ? `${year + 1}-01` : `${year}-${String(m + 1).padStart(2, "0")}`;
}
