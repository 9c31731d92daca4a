/// <reference lib="dom" />
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, serveSite } from "../../site/serve.ts";
import { writeSite } from "../../site/write-site.ts";
import { browser, closeBrowser } from "./browser.ts";
import { samplePages } from "./sample/documents.ts";

const SLOW = 60_000;
const folder = mkdtempSync(join(tmpdir(), "pages-"));
let site: RunningSite;

beforeAll(async () => {
  await writeSite(samplePages(), join(folder, "site"), { generatedOn: "2026-11-22" });
  site = await serveSite(join(folder, "site"), { port: 0 });
  await browser();
}, SLOW);

afterAll(async () => {
  await closeBrowser();
  await site.close();
  rmSync(folder, { recursive: true });
}, SLOW);

const paths = [
  "en/",
  "en/countries/tajikistan/",
  "ru/countries/tajikistan/",
  "en/corridors/armenia-russian-federation/",
  "ru/corridors/armenia-russian-federation/",
  "ru/data/",
  "en/countries/tajikistan/embed/abroad/",
];

/** One of each kind: the rules look at the markup, which the languages share. */
const audited = [
  "en/",
  "en/countries/tajikistan/",
  "ru/corridors/armenia-russian-federation/",
  "ru/data/",
  "en/countries/tajikistan/embed/abroad/",
];

interface Visit {
  readonly page: Page;
  /** Requests to other hosts, failed ones, and messages of the browser. */
  readonly troubles: string[];
  close(): Promise<void>;
}

async function visit(path: string, width: number, options: { script: boolean; dark?: boolean }): Promise<Visit> {
  const context = await (await browser()).newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: options.script,
    colorScheme: options.dark === true ? "dark" : "light",
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("request", (r) => {
    if (!r.url().startsWith(site.url)) troubles.push(`request: ${r.url()}`);
  });
  page.on("response", (r) => {
    if (r.status() >= 400) troubles.push(`${r.status()}: ${r.url()}`);
  });
  page.on("console", (message) => troubles.push(`console: ${message.text()}`));
  await page.goto(site.url + path, { waitUntil: "load" });
  return { page, troubles, close: () => context.close() };
}

describe.each([360, 1280])("at %i px", (width) => {
  it.each(paths)(
    "%s reads without script, stays in its width and on its host",
    async (path) => {
      const { page, troubles, close } = await visit(path, width, { script: false });
      const size = await page.evaluate(() => {
        for (const drawer of document.querySelectorAll("details")) drawer.open = true;
        return { inner: document.documentElement.clientWidth, scroll: document.documentElement.scrollWidth };
      });
      expect(size).toEqual({ inner: width, scroll: width });
      expect(await page.locator("main h1").innerText()).not.toBe("");
      expect(troubles).toEqual([]);
      await close();
    },
    SLOW,
  );

  it.each(audited)(
    "%s has no violation of WCAG 2.2 AA and of best practice",
    async (path) => {
      const { page, close } = await visit(path, width, { script: true, dark: width === 360 });
      await page.evaluate(() => {
        for (const drawer of document.querySelectorAll("details")) drawer.open = true;
      });
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join("\n")}`)).toEqual([]);
      await close();
    },
    SLOW,
  );
});

it("shows one drawing of each chart on either screen", async () => {
  const { page, close } = await visit("ru/countries/tajikistan/", 360, { script: false });
  const shown = (selector: string) => page.locator(`${selector}:visible`).count();
  expect([await shown("svg.ch.w"), await shown("svg.ch.n")]).toEqual([0, 4]);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect([await shown("svg.ch.w"), await shown("svg.ch.n")]).toEqual([4, 0]);
  await close();
});

it("sets the letters of every script in its own fonts", async () => {
  const { page, close } = await visit("en/corridors/armenia-russian-federation/", 1280, { script: true });
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter((f) => f.status === "loaded").map((f) => f.family.replaceAll('"', ""));
  });
  expect(new Set(fonts)).toEqual(
    new Set(["Source Serif 4 Variable", "Source Sans 3 Variable", "Noto Sans Armenian Variable"]),
  );
  await close();
});
