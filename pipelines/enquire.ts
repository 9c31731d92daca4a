import { Fault } from "../schemas/fault.ts";
import type { DeclaredRequest } from "../schemas/request.ts";
import type { AskOn } from "../schemas/retrieval.ts";
import type { SourceDefinition } from "../schemas/source.ts";
import { sources } from "../sources/index.ts";

/** The questions that are put for one source. */
export interface Enquiry {
  readonly source: SourceDefinition;
  readonly on: AskOn;
  /** The first questions; the answers may lead to others. */
  readonly requests: readonly DeclaredRequest[];
  /** Why its questions cannot be put; null where they can. */
  readonly fault: Fault | null;
}

interface AskWish {
  /** Today, ISO. */
  readonly day: string;
  /** First year wanted; null for all that there is. */
  readonly since?: number | null;
  /** Only these sources; every one that can be asked where empty. */
  readonly only?: readonly string[];
}

/**
 * What is asked of the publishers of all sources that can be asked.
 *
 * Years are chosen only where an edition leaves the other keys as they are: one that restates its whole series is asked for
 * whole, since what it did not print would count as withdrawn.
 */
export function enquiries({ day, since = null, only = [] }: AskWish, among = sources): Enquiry[] {
  return among.flatMap((source): Enquiry[] => {
    const { retrieval, layouts, restates } = source;
    if (!retrieval || (only.length > 0 && !only.includes(source.id))) return [];
    const byKeys = layouts.every((layout) => restates(layout) === "keys");
    const on = { day, since: byKeys ? since : null };
    try {
      return [{ source, on, requests: retrieval.requests(on), fault: null }];
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return [{ source, on, requests: [], fault: error }];
    }
  });
}

/** Requests to each host, the most first; a request in pages counts once. */
export function requestsByHost(asked: readonly Enquiry[]): { readonly host: string; readonly requests: number }[] {
  const counts = new Map<string, number>();
  for (const { requests } of asked)
    for (const { url } of requests) {
      const host = URL.canParse(url) ? new URL(url).host : url;
      counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  return [...counts]
    .map(([host, requests]) => ({ host, requests }))
    .sort((a, b) => b.requests - a.requests || a.host.localeCompare(b.host, "en"));
}
