import type { Answer, DeclaredRequest } from "../../schemas/request.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { answerJson, expectAsked, readAnswer } from "../_kit/answer.ts";
import { expectTen } from "../_kit/the-ten.ts";
import { DATA360, Data360Page, toData360 } from "./data360-rows.ts";
import { parse } from "./parse.ts";

const API = "https://data360api.worldbank.org/data360/data";

/** Rows a call, by the specification. */
const PER_CALL = 1_000;
/** Calls of a series at most; what is reported by others is that no more than 10,000 rows are given. */
const MOST_CALLS = 10;
/** Years asked for, the newest: the stopgap of a day when the other server is down, not a whole series. */
const YEARS = 10;

/** One series from another server of the Bank, its newest years, all economies. */
export function data360(code: string, day: string): DeclaredRequest {
  const id = toData360(code);
  const from = String(Number(day.slice(0, 4)) - YEARS);
  const query = (page: number) =>
    new URLSearchParams({
      DATABASE_ID: DATA360,
      INDICATOR: id,
      timePeriodFrom: from,
      timePeriodTo: day.slice(0, 4),
      skip: String((page - 1) * PER_CALL),
    });
  const url = (page: number) => `${API}?${query(page)}`;
  return {
    source_id: "worldbank-wdi",
    id: `${code}-data360`,
    url: url(1),
    file: `${id}.json`,
    asked: { areas: [], indicators: [id], from, to: day.slice(0, 4), unit: null },
    expect: ["json"],
    pages: {
      most: MOST_CALLS,
      url,
      says: (answer) => {
        const { count, value } = answerJson(answer, Data360Page);
        return {
          page: null,
          pages: Math.ceil(count / PER_CALL),
          total: count,
          rows: value.map((r) => JSON.stringify(r)),
        };
      },
    },
    shape: (answer) => void answerJson(answer, Data360Page),
    verify: (answers, asked) => {
      const [answer] = answers;
      if (!answer) return;
      const rows = answers.flatMap((a) => answerJson(a, Data360Page).value);
      expectAsked(
        asked,
        {
          areas: [],
          indicators: [...new Set(rows.map((r) => r.INDICATOR))],
          periods: [...new Set(rows.map((r) => r.TIME_PERIOD))],
          units: [],
          rows: rows.filter((r) => r.OBS_VALUE !== null).length,
        },
        answer,
      );
      const [file] = joinedCalls(answers);
      const { readings } = readAnswer({ ...answer, bytes: file?.bytes ?? answer.bytes }, parse);
      expectTen(
        answer,
        readings.map((r) => r.ref_area),
        code,
      );
    },
  };
}

/** The calls of a series as one file, the text of each as it came. */
export function joinedCalls(answers: readonly Answer[]): readonly PublisherFile[] {
  const [first] = answers;
  if (!first) return [];
  if (answers.length === 1) return [{ name: first.name, bytes: first.bytes }];
  const text = `{"pages":[${answers.map((a) => a.text()).join(",")}]}`;
  return [{ name: first.name, bytes: new TextEncoder().encode(text) }];
}
