/// <reference lib="dom" />
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishBeside } from "../../pipelines/publish.ts";
import { openStore } from "../../pipelines/store.ts";
import { assemble } from "../../profiles/assemble.ts";
import { type RunningSite, serveSite } from "../../site/serve.ts";
import { type SiteSummary, writeSite } from "../../site/write-site.ts";
import { builtHome } from "../built.ts";
import { browser, closeBrowser } from "./browser.ts";
import { paintOf } from "./paint.ts";
import { AUDIT, openDrawers, visit, widths } from "./visit.ts";
import { budget, heaviest } from "./weigh.ts";

/** The site as it is published, of the figures held: one page of each kind, in both languages. */
const KINDS = [
  "",
  "countries/",
  "countries/tajikistan/",
  "countries/belarus/",
  "corridors/",
  "corridors/armenia-russian-federation/",
  "corridors/georgia-tajikistan/",
  "compare/",
  "compare/remittances-received-gdp/",
  "compare/net-migration/",
  "compare/sending-cost/",
  "compare/tajikistan-and-uzbekistan/",
  "compare/armenia-and-russian-federation/",
  "regulations/",
  "regulations/access-to-work/",
  "regulations/access-to-work/2015-08-06/",
  "regulations/compare/",
  "regulations/compare/right-to-work/",
  "regulations/changes/",
  "regulations/records/",
  "methodology/",
  "methodology/evidence/",
  "quality/",
  "sources/",
  "sources/undesa-migrant-stock/",
  "sources/law/",
  "data/",
  "data/query/",
  "glossary/",
  "updates/",
  "search/",
  "about/",
  "accessibility/",
];
const SLOW = 120_000;
const folder = mkdtempSync(join(tmpdir(), "whole-site-"));
let site: RunningSite;
let summary: SiteSummary;

beforeAll(async () => {
  const home = await builtHome();
  const store = await openStore(home.database, { readOnly: true });
  const { pages, files, feeds, heldOn } = await assemble(store, publishBeside(store, home));
  summary = await writeSite(pages, join(folder, "site"), { generatedOn: heldOn, files, feeds });
  store.close();
  site = await serveSite(join(folder, "site"), { port: 0 });
  await browser();
}, 300_000);

afterAll(async () => {
  await closeBrowser();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
}, SLOW);

it("has every page it links to", () => {
  expect(summary.missing).toEqual([]);
});

it("keeps the limits of its weight", () => {
  const pages = heaviest(join(folder, "site"));
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

describe.each(["en", "ru"])("%s", (lang) => {
  describe.each(KINDS)("/%s", (kind) => {
    const path = `${lang}/${kind}`;

    it.each([360, 1280])(
      "reads without script at %i px, in its width and on its host",
      async (width) => {
        const { page, troubles, close } = await visit(site, path, width, { script: false });
        await openDrawers(page);
        expect(await widths(page)).toEqual({ inner: width, scroll: width });
        expect(await page.locator("main h1").innerText()).not.toBe("");
        expect(await page.locator("html").getAttribute("lang")).toBe(lang);
        expect(troubles).toEqual([]);
        await close();
      },
      SLOW,
    );

    it(
      "has no violation of WCAG 2.2 AA and of best practice",
      async () => {
        const { page, close } = await visit(site, path, 360, { script: true, dark: lang === "ru" });
        await openDrawers(page);
        const { violations } = await new AxeBuilder({ page }).withTags(AUDIT).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join("\n")}`)).toEqual([]);
        await close();
      },
      SLOW,
    );
  });
});

/** Latin words that a Russian page may string together: names, titles, addresses and code stand in marked elements. */
it.each(KINDS)(
  "ru/%s holds no English sentence",
  async (kind) => {
    const { page, close } = await visit(site, `ru/${kind}`, 1280, { script: true });
    await openDrawers(page);
    const texts = await page.evaluate(() => {
      const skip = "script, style, code, pre, cite, a[href^=http], [lang=en], .cite, svg title";
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const out: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement?.closest(skip)) out.push(node.textContent ?? "");
      return out;
    });
    // a code value of the regulations scheme, printed with its Russian meaning in the dictionary
    const read = texts.map((t) => t.replace("not yet in force", ""));
    const english = read.filter((t) => /\b(the|is|are|was|were|and|of|for|with|not|from|by)\b( [a-z]+){3}/.test(t));
    expect(english).toEqual([]);
    await close();
  },
  SLOW,
);
