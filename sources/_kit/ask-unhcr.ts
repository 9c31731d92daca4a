import { theTen } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import type { Answer, Asked, DeclaredRequest } from "../../schemas/request.ts";
import type { AskOn, Retrieval } from "../../schemas/retrieval.ts";
import { answerJson, expectAsked, joinedPages } from "./answer.ts";
import { UnhcrPage } from "./unhcr-answer.ts";

const API = "https://api.unhcr.org/population/v1";
const TEN = theTen.map(({ id }) => id);

/** Lines a page: what UNHCR's own statisticians ask for. */
const PER_PAGE = 10_000;
const MOST_PAGES = 30;

/** A table of the API. */
export interface UnhcrTable {
  /** Last part of its address. */
  readonly route: string;
  /** Fields that each line must have. */
  readonly headings: readonly string[];
  /** First year of the table; null asks for the last year alone. */
  readonly since: string | null;
  /** Parameters beside those of every table. */
  readonly more?: Readonly<Record<string, string>>;
}

/**
 * The last year whose end is known. Until the figures of its end come out in June, the middle of a year stands under it.
 */
export function lastWholeYear(day: string): string {
  const [year = "", month = ""] = day.split("-");
  return String(Number(year) - (month >= "07" ? 1 : 2));
}

/** Both sides of a table: the ten as countries of origin, and as countries of asylum. */
export function askUnhcr(source_id: string, tables: readonly UnhcrTable[]): Retrieval {
  return {
    known: "relied",
    requests: (on) =>
      tables.flatMap((table) => [side(source_id, table, on, "coo", "coa"), side(source_id, table, on, "coa", "coo")]),
    files: joinedPages,
  };
}

type Side = "coo" | "coa";

function side(source_id: string, table: UnhcrTable, on: AskOn, of: Side, by: Side): DeclaredRequest {
  const to = lastWholeYear(on.day);
  const from = table.since === null ? to : laterOf(table.since, on.since);
  const url = (page: number) =>
    `${API}/${table.route}/?${new URLSearchParams({
      // without it the codes are UNHCR's own, where AUS is Austria
      cf_type: "ISO",
      // one of the two alone is passed over
      yearFrom: from,
      yearTo: to,
      [of]: TEN.join(","),
      [`${by}_all`]: "true",
      ...table.more,
      limit: String(PER_PAGE),
      page: String(page),
    })}`;
  return {
    source_id,
    id: `${table.route}-${of === "coo" ? "from" : "in"}-the-ten`,
    url: url(1),
    file: `${table.route}-${of === "coo" ? "from" : "in"}-the-ten.json`,
    asked: { areas: TEN, indicators: table.headings, from, to, unit: null, mayLackAreas: true },
    expect: ["json"],
    pages: {
      most: MOST_PAGES,
      url,
      says: (answer) => {
        const { page, maxPages, items } = answerJson(answer, UnhcrPage);
        return { page, pages: maxPages, total: null, rows: items.map((item) => JSON.stringify(item)) };
      },
    },
    shape: (answer) => void answerJson(answer, UnhcrPage),
    verify: (answers, asked) => verify(answers, asked, of, by),
  };
}

const laterOf = (first: string, since: number | null) =>
  since !== null && String(since) > first ? String(since) : first;

/** A parameter that UNHCR cannot read is passed over, and the answer is then about the whole world. */
function verify(answers: readonly Answer[], asked: Asked, of: Side, by: Side): void {
  const [answer] = answers;
  if (!answer) return;
  const items = answers.flatMap((a) => answerJson(a, UnhcrPage).items);
  const present = new Set(asked.indicators.filter((heading) => items.every((item) => heading in item)));
  expectAsked(
    asked,
    {
      areas: [...new Set(items.map((item) => String(item[`${of}_iso`])))],
      indicators: [...present],
      periods: [...new Set(items.map((item) => String(item.year)))],
      units: [],
      rows: items.length,
    },
    answer,
  );
  if (items.some((item) => String(item[`${by}_iso`] ?? "-") === "-"))
    throw new Fault("answer/country", "the answer does not tell the other country of each pair", {
      at: answer.url,
      hint: "nothing of it is taken in: publishers pass over a parameter that they cannot read",
    });
}
