import { Fault } from "../../schemas/fault.ts";
import type { DeclaredRequest } from "../../schemas/request.ts";
import type { AskOn, Retrieval } from "../../schemas/retrieval.ts";
import type { Client } from "./client.ts";
import { receiveAll, type Settled } from "./queue.ts";

/** What came of a request; `instead` names those put in its place where it failed. */
export type Replaced = Settled & { readonly instead: readonly string[] };

/** Ways tried after one another for the same figures at most. */
const MOST_WAYS = 4;

/** Rounds of questions that lead to others at most. */
const MOST_ROUNDS = 8;

/**
 * Asks for the newest edition of a source: its questions, those that the answers lead to, and instead of what fails what the
 * source declares in its place.
 *
 * Every request put is in the result, in order of asking; so are those that were not put because the questions do not end,
 * as failed.
 */
export async function retrieve(client: Client, retrieval: Retrieval, on: AskOn): Promise<Replaced[]> {
  const all: Replaced[] = [];
  let round = onWay(retrieval.requests(on), 0);
  for (let n = 0; n < MOST_ROUNDS && round.length > 0; n++) {
    const settled = await receiveAll(
      client,
      round.map((r) => r.request),
    );
    const following: typeof round = [];
    for (const [i, one] of settled.entries()) {
      const way = (round[i]?.way ?? 0) + 1;
      if (one.outcome !== "failed") following.push(...onWay(retrieval.next?.(one.request, one.answers, on) ?? [], 0));
      const instead =
        one.outcome === "failed" && way < MOST_WAYS ? (retrieval.otherwise?.(one.request, one.fault, on) ?? []) : [];
      following.push(...onWay(instead, way));
      all.push({ ...one, instead: instead.map((r) => r.id) });
    }
    round = following;
  }
  return [...all, ...round.map(({ request }) => neverAsked(request))];
}

const onWay = (requests: readonly DeclaredRequest[], way: number) => requests.map((request) => ({ request, way }));

function neverAsked(request: DeclaredRequest): Replaced {
  const fault = new Fault("answer/endless", "the publisher's pages do not come to an end", {
    at: request.url,
    hint: "open the address once by hand: has its way of paging changed?",
  });
  return { request, outcome: "failed", fault, down: false, held_at: null, instead: [] };
}
