import { Fault } from "../../schemas/fault.ts";
import type { Answer, Asked } from "../../schemas/request.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectAsked } from "./answer.ts";

/**
 * What the source's own `parse` finds in an answer: what is judged is what will be taken in.
 *
 * @throws Fault `answer/nothing` for an answer without figures, and those of `parse`.
 */
export function parsedAnswer(answer: Answer, parse: (file: PublisherFile) => Parsed): Parsed {
  try {
    return parse({ name: answer.name, bytes: answer.bytes });
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "file/no-figures") throw error;
    throw new Fault("answer/nothing", error.message, {
      at: answer.url,
      hint: "does the publisher still have these figures? open the address once by hand",
    });
  }
}

/**
 * Compares what `parse` finds in an answer with what was asked for: economies and measures as printed, periods by
 * `periodOf`. Measures are compared only where the request names some.
 *
 * @throws Fault those of `parsedAnswer` and `expectAsked`.
 */
export function expectFigures(
  answer: Answer,
  asked: Asked,
  parse: (file: PublisherFile) => Parsed,
  periodOf: (text: string) => string = (text) => text,
): Parsed {
  const parsed = parsedAnswer(answer, parse);
  const { readings } = parsed;
  const areas = [...new Set(readings.map((r) => r.ref_area))];
  const indicators = asked.indicators.length > 0 ? [...new Set(readings.map((r) => r.measure))] : [];
  const periods = [...new Set(readings.map((r) => periodOf(r.time_period)))].sort();
  expectAsked(asked, { areas, indicators, periods, units: [], rows: readings.length }, answer);
  return parsed;
}

/** What is told of an answer that leaves out figures between two periods. */
export function gapBetween(answer: Answer, from: string, to: string): Fault {
  return new Fault("answer/gap", `the answer has no figure between "${from}" and "${to}"`, {
    at: answer.url,
    hint: "nothing of it is taken in: it is cut short, or the publisher has none of these figures; open the address once by hand",
  });
}
