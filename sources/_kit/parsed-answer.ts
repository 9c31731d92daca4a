import { Fault } from "../../schemas/fault.ts";
import type { Answer } from "../../schemas/request.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";

/**
 * What the source's own `parse` finds in an answer: what is judged is what will be taken in.
 *
 * @throws Fault `answer/nothing` for an answer without figures, `answer/shape` for one that `parse` refuses, in its words.
 */
export function parsedAnswer(answer: Answer, parse: (file: PublisherFile) => Parsed): Parsed {
  try {
    return parse({ name: answer.name, bytes: answer.bytes });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault(error.code === "file/no-figures" ? "answer/nothing" : "answer/shape", error.message, {
      at: error.at ?? answer.url,
      hint: error.hint ?? "open the address once by hand: has the publisher changed its way of answering?",
    });
  }
}
