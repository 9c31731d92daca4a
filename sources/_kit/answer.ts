import { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import type { Answer, Asked, DeclaredRequest } from "../../schemas/request.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";

/** What an answer says it is about, in the words of the request. */
export interface Echo {
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
  /** Written as in `Asked`. */
  readonly periods: readonly string[];
  readonly units: readonly string[];
  /** Rows with or without a figure. */
  readonly rows: number;
}

/** A figure as printed, whether the publisher writes it as a number or as a text of one; null where there is none. */
export const printedNumber = z
  .union([z.number().transform(String), z.string().regex(/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/)])
  .nullable();

/**
 * An answer's JSON of the shape expected.
 *
 * @throws Fault `answer/cut` for one that ends in the middle, `answer/shape` with the place.
 */
export function answerJson<T>(answer: Answer, shape: z.ZodType<T>): T {
  let content: unknown;
  const text = answer.text();
  try {
    content = JSON.parse(text);
  } catch {
    throw new Fault("answer/cut", "the answer ends in the middle", { at: answer.url, hint: "try again later" });
  }
  const read = shape.safeParse(content);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Fault("answer/shape", `the answer is built otherwise than expected at "/${issue?.path.join("/") ?? ""}"`, {
    at: answer.url,
    hint: "open the address once by hand: has the publisher changed its way of answering?",
  });
}

/** The publisher's own word that something is wrong, which may come with any status. */
export function publisherError(answer: Answer, words: string): Fault {
  return new Fault(
    "answer/error",
    `the publisher answers with an error: "${words.replaceAll('"', "'").slice(0, 160)}"`,
    {
      at: answer.url,
      hint: "compare the request with the publisher's documentation",
    },
  );
}

/** The publisher's own word that an indicator is not there any more. */
export function indicatorGone(answer: Answer, indicator: string): Fault {
  return new Fault("answer/gone", `the publisher has no "${indicator}" any more`, {
    at: answer.url,
    hint: "look it up in the publisher's catalogue: it may be renamed, archived or moved to another database",
  });
}

/**
 * Compares what came back with what was asked for.
 *
 * @throws Fault `answer/nothing`, `answer/gone`, `answer/indicator`, `answer/country`, `answer/missing`, `answer/period`,
 *   `answer/unit`.
 */
export function expectAsked(asked: Asked, echo: Echo, answer: Answer): void {
  const at = answer.url;
  if (echo.rows === 0)
    throw new Fault("answer/nothing", "the answer holds no rows", {
      at,
      hint: "does the publisher still have these figures? open the address once by hand",
    });
  const missing = asked.indicators.find((id) => !echo.indicators.includes(id));
  if (missing !== undefined) throw indicatorGone(answer, missing);
  const other = asked.indicators.length > 0 && echo.indicators.find((id) => !asked.indicators.includes(id));
  if (other)
    throw new Fault("answer/indicator", `the answer holds "${other}", which was not asked for`, {
      at,
      hint: "nothing of it is taken in; try again later, or open the address once by hand",
    });
  const stranger = asked.areas.length > 0 && echo.areas.find((area) => !asked.areas.includes(area));
  if (stranger)
    throw new Fault("answer/country", `the answer is about "${stranger}", which was not asked for`, {
      at,
      hint: "nothing of it is taken in: publishers pass over a parameter that they cannot read",
    });
  const absent = asked.mayLackAreas ? undefined : asked.areas.find((area) => !echo.areas.includes(area));
  if (absent !== undefined)
    throw new Fault("answer/missing", `the answer says nothing of "${absent}"`, {
      at,
      hint: "nothing of it is taken in; open the address once by hand: has the publisher left the country out?",
    });
  const outside = echo.periods.find(
    (period) =>
      (asked.from !== null && period.slice(0, asked.from.length) < asked.from) ||
      (asked.to !== null && period.slice(0, asked.to.length) > asked.to),
  );
  if (outside !== undefined)
    throw new Fault("answer/period", `the answer is of "${outside}", which was not asked for`, {
      at,
      hint: "nothing of it is taken in: publishers answer with the newest day where they have not the one asked for",
    });
  const unit = asked.unit === null ? undefined : echo.units.find((u) => u !== asked.unit);
  if (unit !== undefined)
    throw new Fault("answer/unit", `the figures are in "${unit}", expected "${asked.unit}"`, {
      at,
      hint: "read the publisher's notes: if the unit has changed, describe it as a new measure",
    });
}

/** Pages of JSON as one file, a list of them where there are several; the text of each is left as it came. */
export function joinedPages(request: DeclaredRequest, answers: readonly Answer[]): readonly PublisherFile[] {
  const [first] = answers;
  if (!first) return [];
  const name = request.file ?? first.name;
  if (answers.length === 1) return [{ name, bytes: first.bytes }];
  return [{ name, bytes: new TextEncoder().encode(`[${answers.map((a) => a.text()).join(",")}]`) }];
}

/** What the source's own reader finds. @throws Fault `answer/shape` in its words. */
export function readAnswer(answer: Answer, parse: (file: PublisherFile) => Parsed): Parsed {
  try {
    return parse({ name: answer.name, bytes: answer.bytes });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault("answer/shape", error.message, {
      at: `${answer.url}${error.at ? `, ${error.at}` : ""}`,
      ...(error.hint && { hint: error.hint }),
    });
  }
}
