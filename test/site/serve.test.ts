import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, serveSite } from "../../site/serve.ts";

const base = mkdtempSync(join(tmpdir(), "serve-"));
const root = join(base, "site");
let site: RunningSite;

beforeAll(async () => {
  mkdirSync(join(root, "en", "countries"), { recursive: true });
  mkdirSync(join(root, ".git"));
  writeFileSync(join(base, "secret.txt"), "secret");
  mkdirSync(join(base, "site-two"));
  writeFileSync(join(base, "site-two", "index.html"), "secret");
  writeFileSync(join(root, ".git", "config"), "secret");
  writeFileSync(join(root, "index.html"), "root");
  writeFileSync(join(root, "en", "countries", "index.html"), "countries");
  writeFileSync(join(root, "404.html"), "no such page");
  writeFileSync(join(root, "data.parquet"), "0123456789");
  writeFileSync(join(root, "all.duckdb"), "abcdef");
  writeFileSync(join(root, "empty.csv"), "");
  symlinkSync(join(base, "secret.txt"), join(root, "link.txt"));
  symlinkSync(base, join(root, "up"));
  site = await serveSite(root, { port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(base, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy it first. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((done, failed) => {
    const call = request({ host: "127.0.0.1", port: site.port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    call.on("error", failed);
    call.end();
  });
}

describe("serveSite", () => {
  it("gives the index of a folder and types of files", async () => {
    expect(await get("/")).toMatchObject({
      status: 200,
      body: "root",
      headers: { "content-type": "text/html; charset=utf-8" },
    });
    expect(await get("/en/countries/")).toMatchObject({ status: 200, body: "countries" });
    expect(await get("/en/countries/?x=1")).toMatchObject({ status: 200, body: "countries" });
    expect(await get("/empty.csv")).toMatchObject({
      status: 200,
      body: "",
      headers: { "content-type": "text/csv; charset=utf-8" },
    });
  });

  it("sends a folder without its slash to the address with it, and never to another host", async () => {
    expect(await get("/en/countries?x=1")).toMatchObject({ status: 301, headers: { location: "/en/countries/?x=1" } });
    expect(await get("//en/countries")).toMatchObject({ status: 301, headers: { location: "/en/countries/" } });
  });

  it.each([
    "/../secret.txt",
    "/en/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsite-two/",
    "/..%5csecret.txt",
    "/link.txt",
    "/up/secret.txt",
    "/up/",
    "/.git/config",
    "/%00",
    "/%",
    "/en/countries/index.html/x",
  ])("does not leave the folder by %s", async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain("secret");
  });

  it("gives the page for what is not there", async () => {
    expect(await get("/nothing/")).toMatchObject({ status: 404, body: "no such page" });
  });

  it("answers HEAD without a body and refuses to be written to", async () => {
    expect(await get("/", {}, "HEAD")).toMatchObject({ status: 200, body: "", headers: { "content-length": "4" } });
    expect(await get("/", {}, "POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  it.each([
    ["bytes=2-4", 206, "234", "bytes 2-4/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=-3", 206, "789", "bytes 7-9/10"],
    ["bytes=0-99", 206, "0123456789", "bytes 0-9/10"],
    ["bytes=10-", 416, "416\n", "bytes */10"],
    ["bytes=-0", 416, "416\n", "bytes */10"],
    ["bytes=5-2", 200, "0123456789", undefined],
    ["bytes=0-1,3-4", 200, "0123456789", undefined],
    ["lines=1-2", 200, "0123456789", undefined],
  ])("answers the range %s with %i", async (range, status, body, contentRange) => {
    const answer = await get("/data.parquet", { range });
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers["content-range"]).toBe(contentRange);
  });

  it("serves parts of a database", async () => {
    expect(await get("/all.duckdb", { range: "bytes=1-2" })).toMatchObject({ status: 206, body: "bc" });
    expect((await get("/all.duckdb", {}, "HEAD")).headers["accept-ranges"]).toBe("bytes");
  });

  it("takes a free port when the usual one is in use, and says so when an asked one is", async () => {
    const other = createServer();
    await new Promise<void>((done) => {
      other.once("error", () => done());
      other.listen(4173, "127.0.0.1", () => done());
    });
    const second = await serveSite(root);
    expect(second.port).not.toBe(4173);
    await second.close();
    await expect(serveSite(root, { port: site.port })).rejects.toMatchObject({ code: "serve/port-taken" });
    if ((other.address() as AddressInfo | null) !== null) await new Promise((done) => other.close(done));
  });

  it("says so when there is no site", async () => {
    await expect(serveSite(join(base, "none"))).rejects.toMatchObject({ code: "serve/no-site" });
  });
});
