import { Fault } from "../../schemas/fault.ts";
import type { Question } from "./ask.ts";
import { cutFault, expectDigest } from "./digest.ts";
import { lengthOf, rangeOf, validatorOf } from "./headers.ts";
import type { Partial } from "./partial.ts";
import type { Reply } from "./transport.ts";
import type { Watch } from "./watch.ts";

/** Bytes asked for again before the place of a break: if they differ, the file was changed in between. */
const OVERLAP_BYTES = 1024;

/** Headers that ask for the rest of a body; null where it cannot be gone on with. */
export function resumeHeaders(partial: Partial, url: URL): Record<string, string> | null {
  const state = partial.state();
  const start = Math.max(0, partial.size() - OVERLAP_BYTES);
  if (!state || state.url !== url.href || start === 0) return null;
  return { range: `bytes=${start}-`, "if-range": state.validator };
}

/**
 * Takes a body in, into the partial file of its request, and returns it whole as sent.
 *
 * A body that breaks off stays in the file where its publisher gives a mark by which the rest can be asked for.
 *
 * @throws Fault `network/too-large`, `network/cut`, `network/changed`.
 */
export async function takeBody(
  { request, url: asked, limits, partial }: Question,
  url: URL,
  sentHeaders: Readonly<Record<string, string>>,
  reply: Reply,
  watched: Watch,
  onBytes: (bytes: number, total: number | null) => void,
): Promise<Uint8Array> {
  const { status, headers } = reply;
  const at = url.origin + url.pathname;
  const resumed = sentHeaders.range !== undefined && (status === 206 || status === 416);
  // a part that no one asked for
  if (status === 206 && !resumed) throw cutFault(at);
  const total = resumed ? goOn(partial, reply, at) : begin(partial, request.post ? null : asked, reply);
  if (total !== null && total > limits.bytes) throw tooLarge(at);
  let overlap: Uint8Array = resumed ? overlapOf(partial, headers) : Buffer.alloc(0);
  for await (const chunk of reply.body) {
    watched.heard();
    const again = chunk.subarray(0, overlap.length);
    if (!Buffer.from(again).equals(overlap.subarray(0, again.length))) throw changed(partial, at);
    overlap = overlap.subarray(again.length);
    partial.append(chunk.subarray(again.length));
    if (partial.size() > limits.bytes) throw tooLarge(at);
    onBytes(partial.size(), total);
  }
  if (overlap.length > 0 || (total !== null && partial.size() !== total)) {
    if (partial.size() > (total ?? 0)) partial.begin(null);
    throw cutFault(at);
  }
  const body = partial.bytes();
  try {
    expectDigest(body, headers, resumed, at);
  } catch (error) {
    // what is here is damaged: nothing can be added to it
    partial.begin(null);
    throw error;
  }
  return body;
}

/** Starts a body over; returns its length where the answer says it. */
function begin(partial: Partial, url: URL | null, { status, headers }: Reply): number | null {
  const total = lengthOf(headers);
  const validator = validatorOf(headers);
  const state = {
    url: url?.href ?? "",
    validator: validator ?? "",
    encoding: headers["content-encoding"] ?? "",
    total,
  };
  partial.begin(url && validator && status === 200 ? state : null);
  return total;
}

/** Checks that an answer is the rest of the body that is here; returns the length of the whole. */
function goOn(partial: Partial, { status, headers }: Reply, at: string): number | null {
  const state = partial.state();
  const range = rangeOf(headers);
  const start = Math.max(0, partial.size() - OVERLAP_BYTES);
  const validator = headers.etag ?? headers["last-modified"];
  const same =
    status === 206 &&
    state !== null &&
    range?.start === start &&
    (range.total === null || state.total === null || range.total === state.total) &&
    (validator === undefined || validator === state.validator) &&
    (headers["content-encoding"] ?? "") === state.encoding;
  if (!same) throw changed(partial, at);
  return range?.total ?? state?.total ?? null;
}

function overlapOf(partial: Partial, headers: Readonly<Record<string, string>>): Uint8Array {
  return partial.bytes().subarray(rangeOf(headers)?.start ?? 0);
}

function changed(partial: Partial, at: string): Fault {
  partial.begin(null);
  return new Fault("network/changed", "the publisher changed the file while it was on its way", {
    at,
    hint: "try again in an hour, when the new edition is in place",
  });
}

function tooLarge(at: string): Fault {
  return new Fault("network/too-large", "the answer is larger than any file of this publisher", {
    at,
    hint: "look at the address; if the publisher's file has grown that large, raise the limit of the request",
  });
}
