import type { AskOn, Retrieval } from "../../schemas/retrieval.ts";
import type { Client } from "./client.ts";
import { receiveAll, type Settled } from "./queue.ts";

/** Rounds of questions after which a source is not followed any further: description, selections. */
const ROUNDS = 4;

/**
 * Puts all questions of a source, and those that the answers lead to, round by round; one that fails costs the others nothing.
 * The results are in the order in which the questions were put.
 */
export async function receiveSource(
  client: Client,
  retrieval: Retrieval,
  on: AskOn,
  options?: { readonly atOnce?: number },
): Promise<Settled[]> {
  const settled: Settled[] = [];
  let round = retrieval.requests(on);
  for (let n = 0; n < ROUNDS && round.length > 0; n++) {
    const results = await receiveAll(client, round, options);
    settled.push(...results);
    round = results.flatMap((r) => (r.outcome === "failed" ? [] : (retrieval.next?.(r.request, r.answers, on) ?? [])));
  }
  return settled;
}
