import { afterAll, beforeAll, expect, it } from "vitest";
import { theTen } from "../../schemas/areas.ts";
import { type RunningSite, serveSite } from "../../site/serve.ts";
import type { SiteSummary } from "../../site/write-site.ts";
import { builtSite } from "../built.ts";
import { browser, closeBrowser } from "./browser.ts";
import { paintOf } from "./paint.ts";
import { visit } from "./visit.ts";
import { budget, heaviest } from "./weigh.ts";

const SLOW = 120_000;
let site: RunningSite;
let summary: SiteSummary;

beforeAll(async () => {
  summary = await builtSite();
  site = await serveSite(summary.outDir, { port: 0 });
  await browser();
}, 600_000);

afterAll(async () => {
  await closeBrowser();
  await site?.close();
}, SLOW);

it("has every page it links to", () => {
  expect(summary.missing).toEqual([]);
});

it.each(theTen.flatMap(({ slug }) => ["en", "ru"].map((lang) => `${lang}/countries/${slug}/summary/`)))(
  "prints %s on one sheet of A4",
  async (path) => {
    const { page, close } = await visit(site, path, 1280, { script: false });
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    // the root of the tree of pages tells how many there are
    expect(printed.toString("latin1").match(/\/Count \d+/g)).toEqual(["/Count 1"]);
    expect(printed.toString("latin1")).toMatch(/\/MediaBox \[0 0 594\.9\d* 841\.9\d*\]/);
    await close();
  },
  SLOW,
);

it("keeps the limits of its weight", () => {
  const pages = heaviest(summary.outDir);
  expect(pages.map((p) => p.kind).sort()).toEqual(Object.keys(budget.page).sort());
  for (const page of pages) {
    expect(page.sent, page.path).toBeLessThan(budget.page[page.kind]);
    expect(page.script.raw, page.path).toBeLessThan(budget.script.bytes);
    expect(page.script.gzip, page.path).toBeLessThan(budget.script.gzip);
    expect(page.style.gzip, page.path).toBeLessThan(budget.style.gzip);
  }
}, 60_000);

it.each(["en/", "ru/countries/russian-federation/"])(
  "%s asks for few files and does not move while it loads",
  async (path) => {
    const paint = await paintOf(site.url + path);
    expect(paint.requests).toBeLessThanOrEqual(budget.requests);
    expect(paint.fonts).toBeLessThan(budget.fonts);
    expect(paint.shift).toBeLessThan(budget.layoutShift);
  },
  SLOW,
);
