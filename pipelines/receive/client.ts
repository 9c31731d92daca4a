import { setMaxListeners } from "node:events";
import { Fault } from "../../schemas/fault.ts";
import type { Answer, DeclaredRequest, Pace } from "../../schemas/request.ts";
import type { Home } from "../home.ts";
import { PATIENCE, type Patience } from "./backoff.ts";
import { type Clock, systemClock } from "./clock.ts";
import { fetchPage, keyOf, refuse, type Tools } from "./fetch-page.ts";
import { makeHostGate } from "./host-gate.ts";
import { makePacer } from "./pacer.ts";
import { fetchPages } from "./pages.ts";
import type { Progress } from "./progress.ts";
import { type Held, openRawStore } from "./raw-store.ts";
import { openTransport, type Transport } from "./transport.ts";

export interface ClientOptions {
  /** How often each host may be asked; one request a second, one at a time, unless declared. */
  readonly paces?: Readonly<Record<string, Pace>>;
  readonly patience?: Patience;
  /** Ends all that is under way, and leaves nothing half-written. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly transport?: Transport;
  readonly clock?: Clock;
  /** From 0 to 1: spreads the waits. */
  readonly random?: () => number;
}

/** What came of a request: its answers, one a page, accepted. */
export interface Arrived {
  readonly request: DeclaredRequest;
  /** `unchanged`: every body is the one accepted last time. */
  readonly outcome: "new" | "unchanged";
  readonly answers: readonly Answer[];
}

export interface Client {
  /**
   * Puts a declared request, page by page, keeps what comes and accepts it once it is found to be what was asked for.
   *
   * @throws Fault `network/…`, `answer/…`; what was accepted before stays as it was.
   */
  readonly receive: (request: DeclaredRequest) => Promise<Arrived>;
  /** The last accepted answer to a request's first page, without asking anyone; null for none. */
  readonly held: (request: DeclaredRequest) => Held | null;
  readonly close: () => Promise<void>;
}

/** Opens the client of a home: the only way to publishers. */
export function openClient(home: Home, options: ClientOptions = {}): Client {
  const clock = options.clock ?? systemClock;
  const signal = options.signal ?? new AbortController().signal;
  // every wait of a large queue listens to the one signal
  setMaxListeners(0, signal);
  const transport = options.transport ?? openTransport();
  const store = openRawStore(home, clock.now);
  const onProgress = options.onProgress ?? (() => undefined);
  const tools: Tools = {
    transport,
    clock,
    signal,
    store,
    onProgress,
    pacer: makePacer(clock, options.paces ?? {}),
    gate: makeHostGate(),
    random: options.random ?? Math.random,
    patience: options.patience ?? PATIENCE,
  };
  return {
    receive: async (request) => {
      const { host } = expectAddress(request);
      const who = { source_id: request.source_id, request_id: request.id, host };
      try {
        const arrived = await receive(request, tools);
        onProgress({ ...who, phase: "done", outcome: arrived.outcome });
        return arrived;
      } catch (error) {
        if (error instanceof Fault) onProgress({ ...who, phase: "failed", fault: error });
        throw error;
      }
    },
    held: (request) => store.held(request.source_id, keyOf(request, new URL(request.url))),
    close: () => transport.close(),
  };
}

async function receive(request: DeclaredRequest, tools: Tools): Promise<Arrived> {
  const { store, clock } = tools;
  const records: string[] = [];
  const now = () => new Date(clock.now()).toISOString();
  try {
    const taken = await fetchPages(request, async (url) => {
      const page = await fetchPage(request, url, tools);
      records.push(page.record);
      return page;
    });
    const answers = taken.map((page) => page.answer);
    request.verify(answers, request.asked);
    for (const record of records) store.judge(record, { outcome: "accepted", at: now(), fault: null });
    return { request, outcome: taken.some((page) => page.isNew) ? "new" : "unchanged", answers };
  } catch (error) {
    if (error instanceof Fault) for (const record of records) refuse(store, record, now(), error);
    throw error;
  }
}

/** @throws Fault `network/address` for an address that may not be asked. */
function expectAddress(request: DeclaredRequest): URL {
  const url = URL.canParse(request.url) ? new URL(request.url) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  throw new Fault("network/address", `"${request.source_id}" declares an address that cannot be asked`, {
    at: request.id,
    hint: "write an address that begins with https or http and holds no password",
  });
}
