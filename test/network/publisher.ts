import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { VirtualClock } from "./virtual-clock.ts";

/** An answer as a publisher would send it, before anything goes wrong with it. */
export interface Play {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** How the bytes leave; whole and with their length unless given. */
  readonly deliver?: (response: ServerResponse, play: Play, scene: Scene) => void | Promise<void>;
}

/** One request as the publisher meets it. */
export interface Scene {
  readonly request: IncomingMessage;
  readonly url: URL;
  /** Requests for this path so far, this one included. */
  readonly nth: number;
  readonly clock: VirtualClock;
  /** What it would answer to an address if it behaved; null for one it does not know. */
  readonly truth: (url: URL) => Play | null;
}

/** Something a publisher does to an answer; several can be put one after another. */
export interface Misbehaviour {
  readonly name: string;
  readonly play: (play: Play, scene: Scene) => Play;
}

/** What a publisher answers to an address when it behaves. */
export type Truth = (url: URL) => Pick<Play, "body"> & { readonly type: string };

export interface Publisher {
  readonly origin: string;
  readonly host: string;
  readonly serve: (path: string, truth: Truth) => void;
  /** What goes wrong with each request from now on; nothing unless given. */
  readonly misbehave: (plan: (scene: Scene) => readonly Misbehaviour[]) => void;
  readonly calls: readonly { readonly url: URL; readonly headers: IncomingMessage["headers"]; readonly at: number }[];
  readonly close: () => Promise<void>;
}

const UNKNOWN: Play = {
  status: 404,
  headers: { "content-type": "text/html" },
  body: Buffer.from("<html><title>Not found</title></html>"),
};

/** A publisher on the loopback, under the name of `hostname`. */
export async function openPublisher(clock: VirtualClock, hostname = "127.0.0.1"): Promise<Publisher> {
  const truths = new Map<string, Truth>();
  const calls: { url: URL; headers: IncomingMessage["headers"]; at: number }[] = [];
  let plan: (scene: Scene) => readonly Misbehaviour[] = () => [];
  const truthOf = (url: URL): Play | null => {
    const truth = truths.get(url.pathname)?.(url);
    return truth ? { status: 200, headers: { "content-type": truth.type }, body: truth.body } : null;
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    calls.push({ url, headers: request.headers, at: clock.now() });
    const nth = calls.filter((c) => c.url.pathname === url.pathname).length;
    const scene = { request, url, clock, nth, truth: truthOf };
    let play = truthOf(url) ?? UNKNOWN;
    for (const misbehaviour of plan(scene)) play = misbehaviour.play(play, scene);
    response.on("error", () => undefined);
    await (play.deliver ?? whole)(response, play, scene);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `${hostname}:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    serve: (path, truth) => void truths.set(path, truth),
    misbehave: (next) => {
      plan = next;
    },
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends an answer as it should be sent. */
export function whole(response: ServerResponse, { status, headers, body }: Play): void {
  const length = status === 304 ? {} : { "content-length": body.length };
  response.writeHead(status, { ...length, ...headers }).end(body);
}
