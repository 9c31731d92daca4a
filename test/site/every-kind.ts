/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Lang } from "../../schemas/language.ts";
import { type RunningSite, serveSite } from "../../site/serve.ts";
import { builtSite } from "../built.ts";
import { violationsOf } from "./audit.ts";
import { browser, closeBrowser } from "./browser.ts";
import { faultsOf } from "./validator.ts";
import { openDrawers, troublesOf, WIDTHS, widths } from "./visit.ts";

/** The site as it is published, of the figures held: one page of each kind, in both languages. */
const KINDS = [
  "",
  "countries/",
  "countries/tajikistan/",
  "countries/belarus/",
  "countries/tajikistan/summary/",
  "countries/russian-federation/records/",
  "corridors/",
  "corridors/armenia-russian-federation/",
  "corridors/georgia-tajikistan/",
  "corridors/united-states-ukraine/",
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

/** A sheet of A4 between the margins of `style/print.css`, in px: the narrowest that is printed on. */
const SHEET = 680;

/** How a page is shown without loading it anew. */
const MODES = [
  { mode: "light", widths: WIDTHS, media: { colorScheme: "light", media: "screen" } },
  { mode: "dark", widths: WIDTHS, media: { colorScheme: "dark", media: "screen" } },
  { mode: "print", widths: [SHEET, 768, 1280], media: { colorScheme: "light", media: "print" } },
] as const;

/** All kinds of pages in one language; each language is a file of tests of its own, so that both are visited at once. */
export function everyKind(lang: Lang): void {
  let site: RunningSite;
  let [scripted, plain]: (BrowserContext | undefined)[] = [];

  beforeAll(async () => {
    site = await serveSite((await builtSite()).outDir, { port: 0 });
    const running = await browser();
    scripted = await running.newContext();
    plain = await running.newContext({ javaScriptEnabled: false });
  }, 600_000);

  afterAll(async () => {
    await closeBrowser();
    await site?.close();
  }, SLOW);

  async function open(context: BrowserContext | undefined, path: string): Promise<{ page: Page; troubles: string[] }> {
    if (!context) throw new Error("no browser");
    const page = await context.newPage();
    const troubles = troublesOf(page, site);
    await page.setViewportSize({ width: 360, height: 900 });
    await page.emulateMedia({ colorScheme: lang === "ru" ? "dark" : "light" });
    await page.goto(`${site.url}${lang}/${path}`, { waitUntil: "load" });
    await openDrawers(page);
    return { page, troubles };
  }

  describe.each(KINDS)(`${lang}/%s`, (kind) => {
    let page: Page;
    let troubles: string[];
    beforeAll(async () => {
      ({ page, troubles } = await open(scripted, kind));
    }, SLOW);
    afterAll(() => page?.close(), SLOW);

    it(
      "has no violation of WCAG 2.2 AA and of best practice",
      async () => {
        expect(await violationsOf(page)).toEqual([]);
      },
      SLOW,
    );

    it("is valid HTML", async () => {
      const { outDir } = await builtSite();
      expect(await faultsOf(readFileSync(join(outDir, lang, kind, "index.html"), "utf8"))).toEqual([]);
    });

    if (lang === "ru")
      it("holds no English sentence, and no second full stop after «г.»", async () => {
        expect(await englishSentences(page)).toEqual([]);
        expect((await page.content()).match(/.{20}г\.\.(?!\.)/g)).toBeNull();
      });

    it(
      "stays in its width and on its host: light, dark, in print",
      async () => {
        const scrolls: string[] = [];
        for (const { mode, widths: asked, media } of MODES) {
          await page.emulateMedia(media);
          for (const width of asked) {
            await page.setViewportSize({ width, height: 900 });
            const { inner, scroll } = await widths(page);
            if (inner !== width || scroll !== width) scrolls.push(`${width} px ${mode}: ${scroll} in ${inner}`);
          }
        }
        expect(scrolls).toEqual([]);
        expect(troubles).toEqual([]);
      },
      SLOW,
    );

    it(
      "reads without script, in its width and on its host",
      async () => {
        const { page, troubles } = await open(plain, kind);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          expect(await widths(page)).toEqual({ inner: width, scroll: width });
        }
        expect(await page.locator("main h1").innerText()).not.toBe("");
        expect(await page.locator("html").getAttribute("lang")).toBe(lang);
        expect(troubles).toEqual([]);
        await page.close();
      },
      SLOW,
    );
  });
}

/** Latin words that a Russian page may string together: names, titles, addresses and code stand in marked elements. */
async function englishSentences(page: Page): Promise<string[]> {
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
  return read.filter((t) => /\b(the|is|are|was|were|and|of|for|with|not|from|by)\b( [a-z]+){3}/.test(t));
}
