import { Fault } from "../../schemas/fault.ts";
import type { DeclaredRequest, Limits } from "../../schemas/request.ts";
import { retryAfterMs } from "./backoff.ts";
import type { Clock } from "./clock.ts";
import { excerpt } from "./excerpt.ts";
import { conditionOf, headersOf } from "./headers.ts";
import type { Pacer } from "./pacer.ts";
import type { Partial } from "./partial.ts";
import type { Held } from "./raw-store.ts";
import { sentOnTo } from "./redirect.ts";
import { resumeHeaders, takeBody } from "./take-body.ts";
import type { Reply, Transport } from "./transport.ts";
import { networkFault, Wait } from "./trouble.ts";
import { stopped, type Watch, watch } from "./watch.ts";

/** What one attempt works with. */
export interface Means {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly pacer: Pacer;
  readonly signal: AbortSignal;
  /** Bytes of the body that are here, and its length where it is known. */
  readonly onBytes: (bytes: number, total: number | null) => void;
}

export interface Question {
  readonly request: DeclaredRequest;
  readonly url: URL;
  readonly limits: Limits;
  readonly held: Held | null;
  readonly partial: Partial;
}

/** An answer that is whole as sent. */
export interface Landed {
  readonly url: URL;
  readonly status: number;
  readonly sentHeaders: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as sent, packed; null where the one held is confirmed (304). */
  readonly body: Uint8Array | null;
}

/** Statuses of a publisher that is out of breath. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Puts a question once, following redirects. @throws Fault `network/…`, or `Wait` with one. */
export async function askOnce(question: Question, means: Means): Promise<Landed> {
  const been: string[] = [];
  let url = question.url;
  for (;;) {
    been.push(url.href);
    const here = url;
    const step = await means.pacer
      .turn(here.host, means.signal, () => hop(question, here, been, means))
      .catch((error) => {
        throw means.signal.aborted ? stopped() : error;
      });
    if (!(step instanceof URL)) return step;
    url = step;
  }
}

async function hop(question: Question, url: URL, been: readonly string[], means: Means): Promise<Landed | URL> {
  const { request, held, partial } = question;
  const watched = watch(means.clock, url, question.limits, means.signal);
  const sentHeaders: Record<string, string> = {
    ...headersOf(request),
    // the rest of a body, else a body only if it changed; a question by POST is always put anew
    ...(request.post ? {} : (resumeHeaders(partial, question.url) ?? conditionOf(held))),
  };
  try {
    const reply = await means.transport.ask({
      url,
      method: request.post ? "POST" : "GET",
      headers: sentHeaders,
      body: request.post?.body ?? null,
      signal: watched.signal,
    });
    watched.heard();
    try {
      const to = sentOnTo(request, url, reply, been);
      if (to) return to;
      if (reply.status === 304 && held && sentHeaders.range === undefined)
        return { url, status: reply.status, sentHeaders, headers: reply.headers, body: null };
      await expectBreath(request, url, reply, watched, means.clock.now());
      const body = await takeBody(question, url, sentHeaders, reply, watched, means.onBytes);
      return { url, status: reply.status, sentHeaders, headers: reply.headers, body };
    } finally {
      reply.close();
    }
  } catch (error) {
    if (error instanceof Fault || error instanceof Wait) throw error;
    const { reason } = watched.signal;
    throw (reason instanceof Fault ? reason : networkFault(error, url)) ?? error;
  } finally {
    watched.end();
  }
}

/** @throws `Wait` or Fault `network/busy`, `network/unavailable` for a status that passes by itself. */
async function expectBreath(
  request: DeclaredRequest,
  url: URL,
  reply: Reply,
  watched: Watch,
  now: number,
): Promise<void> {
  const { status, headers } = reply;
  if (!PASSING.has(status) && !request.passing?.statuses?.includes(status)) return;
  const at = url.origin + url.pathname;
  const said = await excerpt(reply.body, watched.heard);
  const fault =
    status === 429
      ? new Fault("network/busy", `"${url.host}" asks to be left alone for a while`, {
          at,
          hint: "run the command again later: what was received before stays",
        })
      : new Fault("network/unavailable", `"${url.host}" is out of order: "${status}${said && ` ${said}`}"`, {
          at,
          hint: "try again later; the file can also be fetched by hand and given with mirpal update --from",
        });
  const askedMs = retryAfterMs(headers["retry-after"], now);
  throw askedMs === null ? fault : new Wait(fault, askedMs);
}
