import type { DeclaredRequest } from "../../schemas/request.ts";
import type { Retrieval } from "../../schemas/retrieval.ts";
import { expectFigures, gapBetween } from "../_kit/parsed-answer.ts";
import { parse } from "./parse.ts";

/** First month of the table. */
const FIRST = "2013-01";

/** The bank's one workbook, replaced in place. */
export const retrieval: Retrieval = {
  known: "relied",
  requests: ({ day }) => [workbook(day)],
};

function workbook(day: string): DeclaredRequest {
  return {
    source_id: "cba-money-transfers",
    id: "workbook",
    url: "https://www.cba.am/stat/stat_data_eng/5_Money_transfers_of_individuals_by_countries-eng.xlsx",
    asked: { areas: ["Armenia"], indicators: [], from: FIRST.slice(0, 4), to: day.slice(0, 7), unit: null },
    expect: ["zip"],
    // its structure is read once, below: the workbook has a hundred thousand figures
    shape: () => undefined,
    verify: ([answer], asked) => {
      if (!answer) return;
      const { readings } = expectFigures(answer, asked, parse);
      const months = new Set(readings.map((r) => r.time_period).filter((p) => p.length === FIRST.length));
      const newest = [...months].sort().at(-1) ?? "";
      for (let month = FIRST; month < newest; month = monthAfter(month))
        if (!months.has(month)) throw gapBetween(answer, FIRST, newest);
    },
  };
}

function monthAfter(month: string): string {
  const [year = 0, m = 0] = month.split("-").map(Number);
  return m === 12 ? `${year + 1}-01` : `${year}-${String(m + 1).padStart(2, "0")}`;
}
