import { Fault } from "../../schemas/fault.ts";
import type { DeclaredRequest } from "../../schemas/request.ts";
import type { Arrived, Client } from "./client.ts";
import { isOfPublisher } from "./trouble.ts";

/** What came of one request of several: what arrived, or why nothing did and what stands instead. */
export type Settled =
  | Arrived
  | {
      readonly request: DeclaredRequest;
      readonly outcome: "failed";
      readonly fault: Fault;
      /** The publisher was out of reach or out of order; else it answered, and not what was asked. */
      readonly down: boolean;
      /** When the answer that stays was received or confirmed (UTC); null where there is none. */
      readonly held_at: string | null;
    };

/** Requests under way at once, over all hosts; each host is also kept to its own pace. */
const AT_ONCE = 6;

/**
 * Puts several requests, to several hosts, so many at once; one that fails costs the others nothing. The results are in the
 * order of the requests.
 */
export async function receiveAll(
  client: Client,
  requests: readonly DeclaredRequest[],
  { atOnce = AT_ONCE }: { readonly atOnce?: number } = {},
): Promise<Settled[]> {
  const results: Settled[] = [];
  const waiting = turnAbout(requests);
  const worker = async () => {
    for (let i = waiting.shift(); i !== undefined; i = waiting.shift()) {
      const request = requests[i];
      if (request) results[i] = await settle(client, request);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, requests.length) }, worker));
  return results;
}

/** Places of the requests with hosts taking turns, so that a slow host does not hold all the places of the queue. */
function turnAbout(requests: readonly DeclaredRequest[]): number[] {
  const turns = new Map<string, number>();
  const place = requests.map((request, i) => {
    const host = URL.canParse(request.url) ? new URL(request.url).host : "";
    const turn = turns.get(host) ?? 0;
    turns.set(host, turn + 1);
    return { turn, i };
  });
  return place.sort((a, b) => a.turn - b.turn || a.i - b.i).map(({ i }) => i);
}

async function settle(client: Client, request: DeclaredRequest): Promise<Settled> {
  try {
    return await client.receive(request);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const held_at = error.code === "network/address" ? null : (client.held(request)?.exchange.received_at ?? null);
    return { request, outcome: "failed", fault: error, down: isOfPublisher(error, request.passing?.codes), held_at };
  }
}
