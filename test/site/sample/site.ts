import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { PageDocument } from "../../../profiles/document.ts";
import { type RunningSite, serveSite } from "../../../site/serve.ts";
import { writeSite } from "../../../site/write-site.ts";
import { browser, closeBrowser } from "../browser.ts";
import { samplePages } from "./documents.ts";

const SLOW = 60_000;

/** The sample as a site that is served, with a browser, while the tests of a file run; asked for within a test. */
export function sampleSite(pages: readonly PageDocument[] = samplePages()): () => RunningSite {
  const folder = mkdtempSync(join(tmpdir(), "sample-site-"));
  let site: RunningSite | undefined;
  beforeAll(async () => {
    await writeSite(pages, join(folder, "site"), { generatedOn: "2026-11-22" });
    site = await serveSite(join(folder, "site"), { port: 0 });
    await browser();
  }, SLOW);
  afterAll(async () => {
    await closeBrowser();
    await site?.close();
    rmSync(folder, { recursive: true });
  }, SLOW);
  return () => {
    if (site === undefined) throw new Error("the sample is not served yet");
    return site;
  };
}
