import { Fault } from "../../schemas/fault.ts";
import type { Answer, DeclaredRequest } from "../../schemas/request.ts";
import type { Retrieval } from "../../schemas/retrieval.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectFigures } from "./parsed-answer.ts";

/** An indicator of a national platform of the Sustainable Development Goals, by the places of its files in the repository. */
export interface SdgIndicator {
  readonly id: string;
  /** The page of its status; null where the data file says itself what it is (the source's README). */
  readonly status: string | null;
  readonly data: string;
  /** What its figures must be: economies and measures as `parse` gives them. */
  readonly area: string;
  readonly measures: readonly string[];
}

/** A repository on GitHub that an office keeps its platform's data in. */
export interface SdgRepository {
  readonly source_id: string;
  /** Owner and name. */
  readonly repository: string;
  readonly indicators: readonly SdgIndicator[];
  readonly parse: (file: PublisherFile) => Parsed;
}

/** The one status under which a file holds the office's figures: before that it may hold the template's. */
const COMPLETE = "complete";

/**
 * How a repository is asked: first the status of each indicator, then, where it is complete, its data, from the newest state of
 * the default branch (`HEAD`).
 */
export function sdgRetrieval({ source_id, repository, indicators, parse }: SdgRepository): Retrieval {
  const address = (path: string) => `https://raw.githubusercontent.com/${repository}/HEAD/${path}`;
  const data = (indicator: SdgIndicator, { day }: { readonly day: string }): DeclaredRequest => ({
    source_id,
    id: indicator.id,
    url: address(indicator.data),
    asked: {
      areas: [indicator.area],
      indicators: indicator.measures,
      from: null,
      to: day.slice(0, 4),
      unit: null,
    },
    expect: indicator.data.endsWith(".xml") ? ["xml"] : ["text"],
    shape: () => undefined,
    verify: (answers, asked) => {
      for (const answer of answers) expectFigures(answer, asked, parse);
    },
  });
  const status = (indicator: SdgIndicator, path: string): DeclaredRequest => ({
    source_id,
    id: statusOf(indicator),
    url: address(path),
    asked: { areas: [], indicators: [indicator.id], from: null, to: null, unit: null },
    expect: ["text", "json"],
    shape: (answer) => void reportingStatus(answer),
    verify: (answers) => {
      for (const answer of answers) expectComplete(indicator, answer);
    },
  });
  const statusOf = ({ id }: SdgIndicator) => `${id}-status`;
  return {
    known: "recorded",
    requests: (on) => indicators.map((i) => (i.status === null ? data(i, on) : status(i, i.status))),
    next: ({ id }, _answers, on) => indicators.filter((i) => statusOf(i) === id).map((i) => data(i, on)),
    // what says the status is no file of figures
    files: (request, answers) => (indicators.some((i) => statusOf(i) === request.id) ? [] : answers),
  };
}

/** The status in the front matter of a page or in its JSON. @throws Fault `answer/shape`. */
function reportingStatus(answer: Answer): string {
  const found = /^\s*"?reporting_status"?: *"?(\w+)"?|[{,]\s*"reporting_status": *"(\w+)"/m.exec(answer.text());
  const status = found?.[1] ?? found?.[2];
  if (status !== undefined) return status;
  throw new Fault("answer/shape", 'the page says nothing at "reporting_status"', {
    at: answer.url,
    hint: "open the address once by hand: has the platform changed how it says that an indicator is ready?",
  });
}

/** @throws Fault `answer/withheld` for an indicator whose file may hold the template's figures. */
function expectComplete({ id }: SdgIndicator, answer: Answer): void {
  const status = reportingStatus(answer);
  if (status === COMPLETE) return;
  throw new Fault("answer/withheld", `the publisher marks the indicator "${id}" as "${status}"`, {
    at: answer.url,
    hint: "figures in such a file are the template's: wait until the indicator is marked complete",
  });
}
