import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** A host of static files as `docs/hosting.md` asks for one, which counts what it sends. */
export interface Host {
  readonly url: string;
  /** Bytes of bodies sent, and requests, by path. */
  readonly sent: Map<string, { bytes: number; requests: number }>;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

export async function openHost(folder: string): Promise<Host> {
  const sent: Host["sent"] = new Map();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname));
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "Range");
    response.setHeader("Access-Control-Expose-Headers", "Accept-Ranges, Content-Length, Content-Range");
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    const file = join(folder, path);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size === undefined) return response.writeHead(404).end();
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
    const start = Number(first ?? 0);
    const end = last ? Math.min(Number(last), size - 1) : size - 1;
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    response.setHeader("Content-Length", end - start + 1);
    if (first !== undefined) response.setHeader("Content-Range", `bytes ${start}-${end}/${size}`);
    response.writeHead(first === undefined ? 200 : 206);
    if (request.method === "HEAD") return response.end();
    const count = sent.get(path) ?? { bytes: 0, requests: 0 };
    sent.set(path, { bytes: count.bytes + end - start + 1, requests: count.requests + 1 });
    return createReadStream(file, { start, end }).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // a listening TCP server has an address of this shape
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
