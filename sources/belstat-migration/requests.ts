import type { DeclaredRequest } from "../../schemas/request.ts";
import type { AskOn, Retrieval } from "../../schemas/retrieval.ts";
import { expectFigures, gapBetween } from "../_kit/parsed-answer.ts";
import { parse } from "./parse.ts";
import { INDICATORS, PERSONS, REPUBLIC, REPUBLIC_CODE, SELECTION } from "./rows.ts";

const SEARCH = "https://dataportal.belstat.gov.by/osids-public-api/indicator/indicatorValuesSearch";

/** Years at once, at most: the portal answers for about ten. Nothing was published for 2020 to 2023. */
const SPANS = [
  [1990, 1999],
  [2000, 2009],
  [2010, 2019],
  [2024, 2033],
] as const;

/** Three tables, ten years at a time, to the last year that is over. */
export const retrieval: Retrieval = {
  known: "relied",
  requests: (on) =>
    Object.entries(INDICATORS).flatMap(([code, measure]) => spans(on).map((s) => table(code, measure, s))),
};

function spans({ day, since }: AskOn): { from: number; to: number }[] {
  const over = Number(day.slice(0, 4)) - 1;
  return SPANS.map(([from, to]) => ({ from: Math.max(from, since ?? from), to: Math.min(to, over) })).filter(
    ({ from, to }) => from <= to,
  );
}

function table(code: string, measure: string, { from, to }: { from: number; to: number }): DeclaredRequest {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const id = `${measure.replace(" ", "-")}-${from}`;
  return {
    source_id: "belstat-migration",
    id,
    url: SEARCH,
    post: {
      type: "application/json",
      body: JSON.stringify({
        indicatorCode: code,
        valuesFilter: {
          years,
          periodicities: [],
          units: [PERSONS],
          dimensionOrder: ["razrez_594", ...Object.keys(SELECTION)],
          dimensionParams: { razrez_594: [REPUBLIC_CODE], ...SELECTION },
          simbolsAfterComma: 0,
        },
      }),
    },
    file: `${id}.json`,
    asked: { areas: [REPUBLIC], indicators: [measure], from: String(from), to: String(to), unit: null },
    expect: ["json"],
    shape: () => undefined,
    verify: ([answer], asked) => {
      if (!answer) return;
      const held = new Set(expectFigures(answer, asked, parse).readings.map((r) => r.time_period));
      // the newest year may not be published yet; of the others none is left out
      const absent = years.slice(0, Math.max(1, years.length - 1)).find((year) => !held.has(String(year)));
      if (absent !== undefined) throw gapBetween(answer, String(absent), String(to));
    },
  };
}
