import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningSite, serveSite } from "../../site/serve.ts";
import type { SiteSummary } from "../../site/write-site.ts";
import { builtSite } from "../built.ts";
import { browser, closeBrowser } from "./browser.ts";
import { openDrawers, widths } from "./visit.ts";

/** A page is fetched while another is laid out; more tabs than this gain nothing on two processors. */
const TABS = 3;
const PHONE = { width: 360, height: 900 };
const SLOW = 300_000;

let summary: SiteSummary;
let site: RunningSite;

beforeAll(async () => {
  summary = await builtSite();
  site = await serveSite(summary.outDir, { port: 0 });
}, 600_000);

afterAll(async () => {
  await closeBrowser();
  await site?.close();
}, SLOW);

it(
  "every page stays in the width of a phone with its drawers open, in one of its languages",
  async () => {
    const left = pagesByTurns();
    expect(left.length).toBe(summary.pages / 2);
    const context = await (await browser()).newContext({ viewport: PHONE, javaScriptEnabled: false });
    const wide: string[] = [];
    const visitAll = async () => {
      const tab = await context.newPage();
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        await tab.goto(`${site.url}${path}`, { waitUntil: "load" });
        await openDrawers(tab);
        const { inner, scroll } = await widths(tab);
        if (inner !== PHONE.width || scroll !== PHONE.width) wide.push(`${path}: ${scroll} in ${inner}`);
      }
    };
    await Promise.all(Array.from({ length: TABS }, visitAll));
    await context.close();
    expect(wide.sort()).toEqual([]);
  },
  SLOW,
);

/**
 * Paths of all pages, each in English or in Russian by turns of the alphabet: both take twice as long, and neighbours of a
 * kind differ little. Those made for other sites' frames are left out.
 */
function pagesByTurns(): string[] {
  return readdirSync(`${summary.outDir}/en`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html") && !file.includes("embed/"))
    .sort()
    .map((file, i) => `${i % 2 === 0 ? "en" : "ru"}/${file.slice(0, -"index.html".length)}`);
}
