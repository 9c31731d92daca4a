import type { DeclaredRequest } from "../../schemas/request.ts";
import type { AskOn, Retrieval } from "../../schemas/retrieval.ts";
import type { Client } from "./client.ts";
import { receiveAll, type Settled } from "./queue.ts";

/** A request that failed and was replaced by others. */
export type Replaced = Settled & { readonly instead: readonly string[] };

/** Ways tried after one another for the same figures at most. */
const MOST_WAYS = 4;

/**
 * Asks for the newest edition of a source, and instead of what fails for what the source declares in its place.
 *
 * Every request put is in the result, in order of asking; `instead` names those that were put in its place.
 */
export async function retrieve(client: Client, retrieval: Retrieval, on: AskOn): Promise<Replaced[]> {
  const all: Replaced[] = [];
  let requests: readonly DeclaredRequest[] = retrieval.requests(on);
  for (let way = 0; way < MOST_WAYS && requests.length > 0; way++) {
    const next: DeclaredRequest[] = [];
    for (const settled of await receiveAll(client, requests)) {
      const instead =
        settled.outcome === "failed" && way + 1 < MOST_WAYS
          ? (retrieval.otherwise?.(settled.request, settled.fault, on) ?? [])
          : [];
      next.push(...instead);
      all.push({ ...settled, instead: instead.map((r) => r.id) });
    }
    requests = next;
  }
  return all;
}
