import { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import type { Answer, Asked, DeclaredRequest } from "../../schemas/request.ts";
import { answerJson, expectAsked, indicatorGone, publisherError } from "../_kit/answer.ts";
import { expectTen } from "../_kit/the-ten.ts";
import { ApiError, ApiPage, type ApiRow, areaOf } from "./api-rows.ts";
import { API, DATABASE, printsUnit } from "./rows.ts";

/** Rows a page: 32,501 were given and 50,000 refused with a page of HTML (reported 2026-09). */
const PER_PAGE = 32_500;
/** Pages of a group at most: seven series of 266 economies and 66 years fill four (2026). */
const MOST_PAGES = 8;

/**
 * All economies and the Bank's groups, all years: an update restates a series back to its first year, and the allocation
 * of money needs the whole world.
 */
export function series(id: string, codes: readonly string[]): DeclaredRequest {
  const url = (page: number) =>
    `${API}/country/all/indicator/${codes.join(";")}?format=json&source=${DATABASE}&per_page=${PER_PAGE}&page=${page}`;
  return {
    source_id: "worldbank-wdi",
    id,
    url: url(1),
    file: `${id}.json`,
    asked: { areas: [], indicators: codes, from: null, to: null, unit: null },
    expect: ["json"],
    // the same address answers 400, or out of order with 200, at random and rightly the next time
    passing: { statuses: [400], codes: ["answer/error"] },
    pages: {
      most: MOST_PAGES,
      url,
      says: (answer) => {
        const [header, rows] = answerJson(answer, ApiPage);
        return { ...header, rows: (rows ?? []).map((r) => `${r.indicator.id} ${areaOf(r)} ${r.date}`) };
      },
    },
    shape: (answer) => {
      refuseError(answer, codes);
      answerJson(answer, ApiPage);
    },
    verify,
  };
}

/** @throws Fault `answer/gone` naming the series archived, `answer/error` for any other refusal. */
export function refuseError(answer: Answer, codes: readonly string[]): void {
  const said = ApiError.safeParse(answerJson(answer, z.unknown())).data?.[0].message[0];
  if (!said) return;
  if (said.id === "175") throw indicatorGone(answer, codes.join(", "));
  throw publisherError(answer, [said.id, said.key, said.value].filter(Boolean).join(" "));
}

function verify(answers: readonly Answer[], asked: Asked): void {
  const pages = answers.map((answer) => ({ answer, page: answerJson(answer, ApiPage) }));
  const [first] = pages;
  if (!first) return;
  const rows = pages.flatMap(({ page }) => page[1] ?? []);
  expectAsked(
    asked,
    {
      areas: [],
      indicators: [...new Set(rows.map((r) => r.indicator.id))],
      periods: [],
      units: [],
      rows: rows.length,
    },
    first.answer,
  );
  for (const { answer, page } of pages) expectSameUpdate(answer, page[0], first.page[0]);
  for (const code of asked.indicators) {
    expectSeries(first.answer, code, rows);
    expectGrid(first.answer, code, rows);
  }
}

type Header = Readonly<Record<"sourceid" | "lastupdated", string>>;

function expectSameUpdate(answer: Answer, header: Header, first: Header): void {
  if (header.sourceid !== DATABASE)
    throw new Fault("answer/indicator", `the answer is from the database "${header.sourceid}", not "${DATABASE}"`, {
      at: answer.url,
      hint: "the same code stands for other figures in another database: nothing of it is taken in",
    });
  if (header.lastupdated === first.lastupdated) return;
  throw new Fault("answer/pages", `the pages are of two updates: ${first.lastupdated} and ${header.lastupdated}`, {
    at: answer.url,
    hint: "the database was updated while it was read: try again later",
  });
}

/** The ten are there, the label prints the unit, and something is known. @throws Fault `answer/missing`, `answer/unit`, `answer/nothing`. */
function expectSeries(answer: Answer, code: string, all: readonly ApiRow[]): void {
  const rows = all.filter((r) => r.indicator.id === code);
  expectTen(answer, rows.map(areaOf), code);
  const odd = rows.find((r) => r.unit !== "" || !printsUnit(code, r.indicator.value));
  if (odd)
    throw new Fault(
      "answer/unit",
      `the series "${code}" is labelled "${`${odd.indicator.value} ${odd.unit}`.trim()}"`,
      {
        at: answer.url,
        hint: "read the publisher's notes: if the unit has changed, describe it as a new measure",
      },
    );
  if (rows.every((r) => r.value === null))
    throw new Fault("answer/nothing", `the answer holds no figure of "${code}"`, {
      at: answer.url,
      hint: "has the publisher emptied the series? look it up in its catalogue",
    });
}

/**
 * Every year is there for every economy, with a figure or without: 265 economies and 66 years are 17,490 rows (reported 2026-08).
 *
 * @throws Fault `answer/period` for a year that only some economies have.
 */
function expectGrid(answer: Answer, code: string, all: readonly ApiRow[]): void {
  const rows = all.filter((r) => r.indicator.id === code);
  const economies = new Set(rows.map(areaOf)).size;
  const counts = new Map<string, number>();
  for (const { date } of rows) counts.set(date, (counts.get(date) ?? 0) + 1);
  const odd = [...counts].sort((a, b) => a[1] - b[1]).find(([, count]) => count < economies)?.[0];
  if (odd === undefined) return;
  throw new Fault("answer/period", `the answer is of "${odd}", which was not asked for`, {
    at: answer.url,
    hint: `of "${code}" the answer has this year for some economies and not for others: nothing of it is taken in`,
  });
}
