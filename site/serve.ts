import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { Fault } from "../schemas/fault.ts";

const DEFAULT_PORT = 4173;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".bib": "text/plain; charset=utf-8",
  ".sql": "text/plain; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".zip": "application/zip",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".parquet": "application/vnd.apache.parquet",
  ".duckdb": "application/vnd.duckdb",
};

export interface ServeOptions {
  /** Without it 4173, or any free port when that is taken. */
  readonly port?: number;
  readonly host?: string;
}

export interface RunningSite {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The built site on this computer. Reads only: files under `dir`, never through a link that leads out of it.
 *
 * @throws Fault `serve/no-site` when there is no such folder; `serve/port-taken` when a port asked for is in use.
 */
export async function serveSite(dir: string, options: ServeOptions = {}): Promise<RunningSite> {
  const root = await realpath(dir).catch(() => {
    throw new Fault("serve/no-site", "there is no site to serve", { at: dir, hint: "write it first: mirpal site" });
  });
  const host = options.host ?? "127.0.0.1";
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else fail(response, 500);
    });
  });
  const asked = options.port;
  await listen(server, asked ?? DEFAULT_PORT, host).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    if (asked !== undefined)
      throw new Fault("serve/port-taken", `port ${asked} is in use`, {
        at: host,
        hint: "name another with --port, or none",
      });
    await listen(server, 0, host);
  });
  // a listening TCP server has an address of this shape
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${port}/`, port, close: () => close(server) };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cache-Control", "no-cache");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return fail(response, 405);
  }
  const path = readPath(request.url ?? "/");
  if (path === null) return fail(response, 400);
  const found = await find(root, path);
  if (found === null) return notFound(root, request, response);
  if (found.kind === "folder") {
    const query = /\?.*$/.exec(request.url ?? "")?.[0] ?? "";
    response.writeHead(301, { Location: `${path.split("/").map(encodeURIComponent).join("/")}/${query}` }).end();
    return;
  }
  await send(found.path, 200, request, response);
}

/** The decoded path without `.`, `..` and doubled slashes; null for one that can't be a path of a site. */
function readPath(url: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return null;
  }
  if (!decoded.startsWith("/") || decoded.includes("\0") || decoded.includes("\\")) return null;
  const segments = decoded.split("/").filter((s) => s !== "" && s !== ".");
  if (segments.some((s) => s.startsWith("."))) return null;
  return `/${segments.join("/")}${decoded.endsWith("/") && segments.length > 0 ? "/" : ""}`;
}

type Found = { kind: "file"; path: string } | { kind: "folder" };

async function find(root: string, path: string): Promise<Found | null> {
  const wanted = join(root, ...path.split("/"), path.endsWith("/") ? "index.html" : "");
  const real = await realpath(wanted).catch(() => null);
  if (real === null || (real !== root && !real.startsWith(root + sep))) return null;
  const entry = await stat(real);
  if (entry.isFile()) return { kind: "file", path: real };
  return entry.isDirectory() ? { kind: "folder" } : null;
}

async function notFound(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await find(root, "/404.html");
  if (page?.kind === "file") await send(page.path, 404, request, response);
  else fail(response, 404);
}

async function send(path: string, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { size } = await stat(path);
  response.setHeader("Content-Type", types[extname(path).toLowerCase()] ?? "application/octet-stream");
  response.setHeader("Accept-Ranges", "bytes");
  const range = status === 200 ? readRange(request.headers.range, size) : null;
  if (range === "unsatisfiable") {
    response.setHeader("Content-Range", `bytes */${size}`);
    return fail(response, 416);
  }
  const [start, end] = range ?? [0, size - 1];
  if (range !== null) response.setHeader("Content-Range", `bytes ${start}-${end}/${size}`);
  response.setHeader("Content-Length", end - start + 1);
  response.writeHead(range === null ? status : 206);
  if (request.method === "HEAD" || size === 0) {
    response.end();
    return;
  }
  await pipeline(createReadStream(path, { start, end }), response);
}

/** First and last byte of a single range; null when the whole file is meant: no range, several, or one not understood. */
function readRange(header: string | undefined, size: number): [number, number] | "unsatisfiable" | null {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (parts === null) return null;
  const [, first = "", last = ""] = parts;
  if (first === "" && last === "") return null;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (start >= size || (first === "" && Number(last) === 0)) return "unsatisfiable";
  return end < start ? null : [start, end];
}

function fail(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${status}\n`);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      done();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    server.close((error) => (error === undefined ? done() : failed(error)));
    server.closeAllConnections();
  });
}
