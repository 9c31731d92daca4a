import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../../pipelines/build.ts";
import { duckdb } from "../../../pipelines/export/duckdb.ts";
import { exportRelease } from "../../../pipelines/export/export.ts";
import { parquet } from "../../../pipelines/export/parquet.ts";
import { homeAt, projectDir } from "../../../pipelines/home.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { browser, closeBrowser } from "../../site/browser.ts";
import { type Host, openHost } from "./remote/host.ts";

/** What an economist asks first of a file that lies elsewhere: one country's years. */
const QUESTION = `
  select year, r_wb_in, r_wb_in_source
  from panel_country_year
  where ref_area = 'TJK' and r_wb_in is not null
  order by year
`;

const dir = mkdtempSync(join(tmpdir(), "mirpal-remote-"));
const pages = join(dir, "pages");
let release: string;
let data: Host;
let page: Host;
let store: Store;

beforeAll(async () => {
  const home = homeAt(join(dir, "home"));
  await build(home, { only: ["worldbank-wdi"] });
  release = (await exportRelease(home, join(dir, "out"), { formats: [duckdb, parquet], descriptions: [] })).path;
  data = await openHost(release);
  writePage();
  page = await openHost(pages);
  store = await openStore(join(release, "mirpal.duckdb"), { readOnly: true });
}, 600_000);

afterAll(async () => {
  await closeBrowser();
  await data?.close();
  await page?.close();
  store?.close();
  rmSync(dir, { recursive: true, force: true });
});

/** A page of another host than the data, with the browser's engine as its package has it. */
function writePage(): void {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  mkdirSync(pages, { recursive: true });
  copyFileSync(join(dist, "duckdb-eh.wasm"), join(pages, "engine.wasm"));
  copyFileSync(join(dist, "duckdb-browser-eh.worker.js"), join(pages, "worker.js"));
  buildSync({
    entryPoints: [join(projectDir, "test/pipelines/export/remote/page.ts")],
    bundle: true,
    format: "esm",
    outfile: join(pages, "page.js"),
    logLevel: "error",
  });
  writeFileSync(join(pages, "index.html"), '<!doctype html><script type="module" src="page.js"></script>');
}

describe("a release on another host", () => {
  test("its database is attached by address and sends the part that is asked for", async () => {
    const tab = await (await browser()).newPage();
    await tab.goto(`${page.url}/index.html`);
    await tab.waitForFunction(() => "ask" in globalThis);
    const rows = await tab.evaluate(([address, sql]) => globalThis.ask(address, sql), [
      `${data.url}/mirpal.duckdb`,
      QUESTION,
    ] as const);
    expect(rows).toEqual((await store.table(QUESTION)).rows);
    expect(rows.length).toBeGreaterThan(15);
    const { bytes } = data.sent.get("/mirpal.duckdb") ?? { bytes: 0 };
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(statSync(join(release, "mirpal.duckdb")).size / 5);
  }, 120_000);

  test("its Parquet sends the columns and the rows that are asked for", async () => {
    const path = "/parquet/panel_country_year.parquet";
    const file = await asyncBufferFromUrl({ url: data.url + path });
    // half a megabyte is fetched for the footer unless it is told less
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: 1 << 15 });
    const rows = await parquetReadObjects({
      file,
      metadata,
      compressors,
      columns: ["ref_area", "year", "r_wb_in", "r_wb_in_source"],
      filter: { ref_area: { $eq: "TJK" } },
    });
    const found = rows.filter((r) => r.r_wb_in !== null).map((r) => [r.year, r.r_wb_in, r.r_wb_in_source]);
    expect(found).toEqual((await store.table(QUESTION)).rows);
    const { bytes } = data.sent.get(path) ?? { bytes: 0 };
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(statSync(join(release, path)).size / 2);
  });
});
