import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Misbehaviour, Play, Scene } from "./publisher.ts";
import { whole } from "./publisher.ts";

/** What goes wrong on the way: lengths, packing, time, connections, redirects, statuses. Each names itself. */

const half = (body: Buffer) => body.subarray(0, Math.ceil(body.length / 2));

/** A turn of the loop after the bytes have left, so that they are there before time passes. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 2));

/** Sends the bytes in a way of its own; an answer without a body has no middle for anything to happen in. */
const delivered = (name: string, deliver: NonNullable<Play["deliver"]>): Misbehaviour => ({
  name,
  play: (play) => ({ ...play, deliver: play.body.length < 2 ? whole : deliver }),
});

export const lengthTooLarge = delivered("a length larger than the body", (response, { status, headers, body }) => {
  response.writeHead(status, { ...headers, "content-length": body.length + 100 });
  response.write(body, () => response.destroy());
});

export const lengthTooSmall = delivered("a length smaller than the body", (response, { headers, body }) => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 200 OK\r\n${lines.join("")}content-length: ${half(body).length}\r\n\r\n`;
  response.socket?.end(Buffer.concat([Buffer.from(head), body]));
});

export const cutBody = delivered("half a body, ended as if it were whole", (response, { status, headers, body }) => {
  response.writeHead(status, headers).end(half(body));
});

export const gzipped: Misbehaviour = {
  name: "packed",
  play: (play) => ({
    ...play,
    headers: { ...play.headers, "content-encoding": "gzip" },
    body: gzipSync(play.body),
  }),
};

export const gzipCut: Misbehaviour = {
  name: "packed and cut short",
  play: (play, scene) => {
    const packed = gzipped.play(play, scene);
    return { ...packed, body: half(packed.body) };
  },
};

const BOMB = gzipSync(Buffer.alloc(20_000_000));

export const bomb: Misbehaviour = {
  name: "a bomb",
  play: (play) => ({
    ...play,
    headers: { ...play.headers, "content-encoding": "gzip" },
    body: BOMB,
  }),
};

export const unknownPacking: Misbehaviour = {
  name: "packed in an unknown way",
  play: (play) => ({ ...play, headers: { ...play.headers, "content-encoding": "compress" } }),
};

export const stall = delivered("silence in the middle", async (response, { status, headers, body }, scene) => {
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.write(half(body));
  await silent(response, scene);
});

export const silence: Misbehaviour = {
  name: "no answer at all",
  play: (play) => ({ ...play, deliver: (response, _play, scene) => silent(response, scene) }),
};

/** A minute and a second of silence, which is more than anyone waits. */
async function silent(response: ServerResponse, { clock, url }: Scene): Promise<void> {
  do await arrived();
  while (!response.destroyed && !clock.pass(61_000, url.href));
  response.destroy();
}

export const drip = delivered("a byte now and then", async (response, { status, headers, body }, { clock, url }) => {
  response.writeHead(status, { ...headers, "content-length": body.length });
  let sent = 0;
  do {
    response.write(body.subarray(sent, ++sent));
    await arrived();
  } while (sent < body.length && !response.destroyed && !clock.pass(15_000, url.href));
  response.destroy();
});

export const reset: Misbehaviour = {
  name: "a reset before the answer",
  play: (play) => ({ ...play, deliver: (response) => void response.socket?.resetAndDestroy() }),
};

export const resetMidway = delivered("a reset in the middle", async (response, { status, headers, body }) => {
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.write(half(body));
  await arrived();
  response.socket?.destroy();
});

const answering = (name: string, status: number, headers: Record<string, string>, text = ""): Misbehaviour => ({
  name,
  play: () => ({
    status,
    headers: { "content-type": "text/html", ...headers },
    body: Buffer.from(text),
    deliver: whole,
  }),
});

export const redirectTo = (location: string) => answering(`a redirect to ${location}`, 302, { location });
export const redirectLoop: Misbehaviour = {
  name: "a redirect to itself",
  play: (play, { url }) => ({
    ...play,
    status: 302,
    headers: { location: url.href },
    body: Buffer.alloc(0),
    deliver: whole,
  }),
};
export const redirectRound: Misbehaviour = {
  name: "redirects without end",
  play: (play, { url }) => {
    const next = new URL(url);
    next.searchParams.set("hop", String(Number(next.searchParams.get("hop") ?? 0) + 1));
    return { ...play, status: 307, headers: { location: next.href }, body: Buffer.alloc(0), deliver: whole };
  },
};
export const tooMany = (retryAfter: string) => answering("too many requests", 429, { "retry-after": retryAfter });
export const unavailable = answering("out of order", 503, {}, "<html><body><h1>Service Unavailable</h1></body></html>");
export const notFound = answering("not found", 404, {}, "<html><body>Страница не найдена</body></html>");
export const cookies: Misbehaviour = {
  name: "cookies",
  play: (play) => ({ ...play, headers: { ...play.headers, "set-cookie": "session=1", "x-api-key": "2" } }),
};

const tagOf = (body: Buffer) => `"${createHash("sha256").update(body).digest("hex").slice(0, 12)}"`;

/** A publisher that marks its file and lets it be asked for conditionally and in parts. */
export const marked: Misbehaviour = {
  name: "marks and parts",
  play: (play, { request }) => {
    const etag = tagOf(play.body);
    const headers = { ...play.headers, etag, "accept-ranges": "bytes" };
    if (request.headers["if-none-match"] === etag) return { ...play, status: 304, headers, body: Buffer.alloc(0) };
    const condition = request.headers["if-range"];
    return partOf({ ...play, headers }, request.headers.range, condition === undefined || condition === etag);
  },
};

/** A publisher that knows only the time of the last change. */
export const dated: Misbehaviour = {
  name: "a time of the last change",
  play: (play, { request }) => {
    const changed = "Tue, 01 Jul 2025 10:00:00 GMT";
    const headers = { ...play.headers, "last-modified": changed };
    if (request.headers["if-modified-since"] === changed)
      return { ...play, status: 304, headers, body: Buffer.alloc(0) };
    return partOf({ ...play, headers }, request.headers.range, request.headers["if-range"] === changed);
  },
};

/** A publisher that sends the part asked for of whatever it has now, under the mark it had before. */
export const carelessParts = (etag: string): Misbehaviour => ({
  name: "parts without care",
  play: (play, { request }) => partOf({ ...play, headers: { ...play.headers, etag } }, request.headers.range, true),
});

function partOf(play: Play, range: string | undefined, same: boolean): Play {
  const start = Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? Number.NaN);
  if (!same || Number.isNaN(start)) return play;
  if (start >= play.body.length) return { ...play, status: 416, body: Buffer.alloc(0) };
  const end = `${play.body.length - 1}/${play.body.length}`;
  const headers = { ...play.headers, "content-range": `bytes ${start}-${end}` };
  return { ...play, status: 206, headers, body: play.body.subarray(start) };
}
