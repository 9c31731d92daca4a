import type { Exchange } from "../../schemas/exchange.ts";
import { Fault } from "../../schemas/fault.ts";
import type { Answer, DeclaredRequest, Limits } from "../../schemas/request.ts";
import { answerOf, judgeAlone } from "./answer.ts";
import { askOnce, type Landed, type Means } from "./ask.ts";
import { type Patience, waitAfter } from "./backoff.ts";
import type { HostGate } from "./host-gate.ts";
import { openPartial } from "./partial.ts";
import type { Progress } from "./progress.ts";
import { type Held, type RawStore, sha256 } from "./raw-store.ts";
import { isPassing, Wait } from "./trouble.ts";
import { unpack } from "./unpack.ts";
import { stopped } from "./watch.ts";
import { keptHeaders, keptUrl } from "./without-secrets.ts";

export interface Tools extends Omit<Means, "onBytes"> {
  readonly store: RawStore;
  readonly gate: HostGate;
  readonly random: () => number;
  readonly patience: Patience;
  readonly onProgress: (progress: Progress) => void;
}

/** An answer that has the structure expected, kept but not yet accepted. */
export interface Taken {
  readonly answer: Answer;
  /** Names its record in the raw store. */
  readonly record: string;
  /** Another body than the last one accepted. */
  readonly isNew: boolean;
}

/** Largest body, and longest times, where a request declares none: files of publishers have 4 MB at most (2026-11). */
const LIMITS: Limits = { bytes: 50_000_000, totalMs: 300_000, idleMs: 60_000 };

/** What tells a request in the raw store: method, address and body sent. */
export function keyOf(request: DeclaredRequest, url: URL): string {
  return sha256(`${request.post ? "POST" : "GET"} ${url.href}\n${request.post?.body ?? ""}`).slice(0, 32);
}

/**
 * One page: asked for until it comes as it should, or until patience is at an end.
 *
 * What comes is kept before it is read. A trouble that may pass is waited out; any other ends it.
 *
 * @throws Fault `network/…`, `answer/…`.
 */
export async function fetchPage(request: DeclaredRequest, url: URL, tools: Tools): Promise<Taken> {
  const { gate, signal, patience } = tools;
  const key = keyOf(request, url);
  const held = request.post ? null : tools.store.held(request.source_id, key);
  const limits = { ...LIMITS, ...request.limits };
  const partial = openPartial(tools.store.partials, key);
  const who = { source_id: request.source_id, request_id: request.id, host: url.host };
  const onBytes = (bytes: number, total: number | null) =>
    tools.onProgress({ ...who, phase: "receiving", bytes, total });
  let keepPartial = false;
  try {
    for (let attempt = 1; ; attempt++) {
      gate.expectUp(url);
      tools.onProgress({ ...who, phase: "asking", attempt });
      try {
        const landed = await askOnce({ request, url, limits, held, partial }, { ...tools, onBytes });
        // whole as sent: if it is found damaged, nothing is to be added to it
        partial.begin(null);
        gate.answered(url);
        return take(request, url, key, landed, held, limits, tools);
      } catch (error) {
        const fault = error instanceof Wait ? error.fault : error;
        if (!(fault instanceof Fault)) throw error;
        const passing = isPassing(fault, request.passing?.codes);
        const asked = error instanceof Wait ? error.askedMs : null;
        const waitMs =
          passing && attempt < patience.attempts ? waitAfter(attempt, asked, tools.random, patience) : null;
        if (waitMs === null) {
          keepPartial = passing;
          gate.failed(url, fault);
          throw fault;
        }
        tools.onProgress({ ...who, phase: "waiting", attempt, waitMs, fault });
        await tools.clock.sleep(waitMs, signal).catch((reason) => {
          throw signal.aborted ? stopped() : reason;
        });
      }
    }
  } finally {
    partial.close(keepPartial);
  }
}

/** Keeps what came, then reads it. */
function take(
  request: DeclaredRequest,
  url: URL,
  key: string,
  landed: Landed,
  held: Held | null,
  limits: Limits,
  tools: Tools,
): Taken {
  const { store, clock } = tools;
  const headers = landed.body || !held ? landed.headers : held.exchange.answered.headers;
  const at = landed.url.origin + landed.url.pathname;
  const bytes = landed.body
    ? unpack(landed.body, headers["content-encoding"], limits.bytes, at)
    : (held?.bytes ?? new Uint8Array());
  const received_at = new Date(clock.now()).toISOString();
  const body: Exchange["body"] =
    landed.body || !held
      ? {
          sha256: store.keepBody(bytes),
          bytes: bytes.length,
          sent_sha256: sha256(landed.body ?? bytes),
          sent_bytes: landed.body?.length ?? 0,
        }
      : held.exchange.body;
  const record = store.keep(key, {
    source_id: request.source_id,
    request_id: request.id,
    asked: {
      method: request.post ? "POST" : "GET",
      url: keptUrl(url),
      body_sha256: request.post ? sha256(request.post.body) : null,
      headers: keptHeaders(landed.sentHeaders),
    },
    answered: { status: landed.status, url: keptUrl(landed.url), headers: keptHeaders(headers) },
    received_at,
    body,
  });
  const answer = answerOf(request, {
    url: new URL(keptUrl(landed.url)),
    status: landed.status,
    headers,
    bytes,
    sha256: body.sha256,
    received_at,
  });
  try {
    judgeAlone(request, answer);
  } catch (error) {
    if (error instanceof Fault) refuse(store, record, received_at, error);
    throw error;
  }
  return { answer, record, isNew: body.sha256 !== held?.exchange.body.sha256 };
}

/** Writes down why an answer is not built on. */
export function refuse(store: RawStore, record: string, at: string, { code, message }: Fault): void {
  store.judge(record, { outcome: "refused", at, fault: { code, message } });
}
