/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Block, PageDocument } from "../../../profiles/document.ts";
import { violationsOf } from "../audit.ts";
import { browser } from "../browser.ts";
import { samplePages } from "../sample/documents.ts";
import { sampleSite } from "../sample/site.ts";
import { visit, widths } from "../visit.ts";

const SLOW = 60_000;

/** The sample with two of its figures as measures of one thing. */
function withMeasures(doc: PageDocument): PageDocument {
  const label: Readonly<Record<string, string>> = { received: "US$", gdp: "% of GDP" };
  const mark = (block: Block): Block =>
    block.type === "figure" && label[block.id] !== undefined
      ? { ...block, measure: { of: "money", label: label[block.id] ?? "" } }
      : block;
  return { ...doc, sections: doc.sections.map((s) => ({ ...s, blocks: s.blocks.map(mark) })) };
}

const site = sampleSite(samplePages().map(withMeasures));

const PROFILE = "en/countries/tajikistan/";
const note = (page: Page, id = "received") => page.locator(`#${id} .reader-note`);
const said = (page: Page) => page.locator("p.said").innerText();

async function readerOf(page: Page, id: string) {
  await page.locator(`#${id} .plot`).scrollIntoViewIfNeeded();
  const reader = page.locator(`#${id} .reader`);
  await reader.waitFor();
  return reader;
}

it(
  "tells a chart's values at the arrow keys, in the live region and in a note, and Escape takes it away",
  async () => {
    const { page, troubles, close } = await visit(site(), PROFILE, 1280, { script: true });
    const reader = await readerOf(page, "received");
    await page.keyboard.press("Tab");
    await reader.focus();
    await page.keyboard.press("End");
    expect(await reader.getAttribute("aria-valuetext")).toBe("2024");
    expect(await said(page)).toMatch(/^2024: .*6,801\.9/);
    await page.keyboard.press("ArrowLeft");
    expect(await reader.getAttribute("aria-valuetext")).toBe("2023");
    expect(await said(page)).toMatch(/^2023: .*4,633\.8.*5,700\.0 \(estimate\), US\$ million$/);
    expect(await note(page).innerText()).toContain("4,633.8");
    await page.keyboard.press("Home");
    expect(await reader.getAttribute("aria-valuenow")).toBe("0");
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await note(page).isVisible()).toBe(false);
    expect(troubles).toEqual([]);
    await close();
  },
  SLOW,
);

it.each([360, 1280])(
  "keeps the note inside the figure at %i px, at a pointer anywhere",
  async (width) => {
    const { page, close } = await visit(site(), PROFILE, width, { script: true });
    const reader = await readerOf(page, "received");
    const box = await reader.boundingBox();
    if (box === null) throw new Error("no reader");
    for (const share of [0.02, 0.5, 0.98]) {
      await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
      const told = await note(page).boundingBox();
      expect(told?.x).toBeGreaterThanOrEqual(box.x - 1);
      expect((told?.x ?? 0) + (told?.width ?? 0)).toBeLessThanOrEqual(box.x + box.width + 1);
    }
    expect(await widths(page)).toEqual({ inner: width, scroll: width });
    await page.mouse.move(0, 0);
    expect(await note(page).isVisible()).toBe(false);
    await close();
  },
  SLOW,
);

it(
  "tells a row of marks at a key and at a pointer",
  async () => {
    const { page, close } = await visit(site(), PROFILE, 1280, { script: true });
    const reader = await readerOf(page, "abroad");
    await reader.focus();
    await page.keyboard.press("ArrowDown");
    expect(await reader.getAttribute("aria-valuenow")).toBe("1");
    await page.keyboard.press("Home");
    expect(await reader.getAttribute("aria-valuetext")).toBe("Russian Federation");
    expect(await said(page)).toMatch(/^Russian Federation: .*415,676.*, people$/);
    const box = await reader.boundingBox();
    if (box === null) throw new Error("no reader");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 20);
    expect(await note(page, "abroad").innerText()).toMatch(/\d/);
    expect(await reader.getAttribute("aria-valuenow")).not.toBe("0");
    await close();
  },
  SLOW,
);

it(
  "tells what a mark says of itself, and goes to the mark an arrow points to",
  async () => {
    const { page, close } = await visit(site(), "en/", 1280, { script: true });
    const reader = await readerOf(page, "matrix");
    await reader.focus();
    await page.keyboard.press("End");
    const last = await reader.getAttribute("aria-valuetext");
    await page.keyboard.press("ArrowUp");
    const above = await reader.getAttribute("aria-valuetext");
    const column = (text: string | null) => / → (.*):/.exec(text ?? "")?.[1];
    expect(column(above)).toBe(column(last));
    expect(above).not.toBe(last);
    expect(await note(page, "matrix").innerText()).toBe(above);
    await close();
  },
  SLOW,
);

it(
  "tells the values at a finger, and leaves them for reading",
  async () => {
    const context = await (await browser()).newContext({ viewport: { width: 360, height: 800 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(site().url + PROFILE);
    const reader = await readerOf(page, "received");
    await reader.tap({ position: { x: 300, y: 120 } });
    expect(await note(page).innerText()).toMatch(/^202\d/);
    await context.close();
  },
  SLOW,
);

it(
  "shows one measure at a time, and the one that an address names",
  async () => {
    const { page, close } = await visit(site(), PROFILE, 1280, { script: true });
    const shown = async () => Promise.all(["received", "gdp"].map((id) => page.locator(`#${id}`).isVisible()));
    expect(await shown()).toEqual([true, false]);
    await page.locator(".measures button", { hasText: "% of GDP" }).click();
    expect(await shown()).toEqual([false, true]);
    await page.evaluate(() => {
      location.hash = "received";
    });
    await page.waitForFunction(() => document.querySelector("#gdp")?.classList.contains("waiting"));
    expect(await shown()).toEqual([true, false]);
    await page.emulateMedia({ media: "print" });
    expect(await shown()).toEqual([true, true]);
    await close();
    const plain = await visit(site(), PROFILE, 1280, { script: false });
    expect(await plain.page.locator("#gdp").isVisible()).toBe(true);
    expect(await plain.page.locator(".measures").count()).toBe(0);
    await plain.close();
  },
  SLOW,
);

it(
  "sorts a table by its headers and tells the order",
  async () => {
    const { page, close } = await visit(site(), PROFILE, 1280, { script: true });
    await page.locator("#received summary", { hasText: "Show as a table" }).click();
    const table = page.locator("#received .drawers table");
    const column = async () =>
      (await table.locator("tbody tr td:nth-child(2)").allInnerTexts()).map((t) => t.replaceAll(",", ""));
    const before = await column();
    await table.locator("th.n .sort").first().click();
    expect(await table.locator("th.n").first().getAttribute("aria-sort")).toBe("descending");
    const numbers = (await column()).map(Number).filter((n) => !Number.isNaN(n));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    await table.locator("th.n .sort").first().click();
    await table.locator("th.n .sort").first().click();
    expect(await table.locator("th.n").first().getAttribute("aria-sort")).toBeNull();
    expect(await column()).toEqual(before);
    await close();
  },
  SLOW,
);

it(
  "marks in the contents what is being read",
  async () => {
    const { page, close } = await visit(site(), PROFILE, 1280, { script: true });
    const links = page.locator(".toc a[href^='#']");
    const target = (await links.last().getAttribute("href")) ?? "";
    await page.evaluate((id) => document.querySelector(id)?.scrollIntoView(), target);
    await page.waitForFunction(() => document.querySelector(".toc a[aria-current=location]") !== null);
    expect(await page.locator(".toc a[aria-current=location]").count()).toBe(1);
    await close();
  },
  SLOW,
);

it(
  "copies the citation and says so",
  async () => {
    const { page, close } = await visit(site(), PROFILE, 1280, { script: true });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("#received summary", { hasText: "Cite and embed" }).click();
    await page.locator("#received .copy").first().click();
    await page.waitForFunction(() => document.querySelector("p.said")?.textContent === "Copied");
    const cited = await page.locator("#received .cite").first().innerText();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(cited);
    await close();
  },
  SLOW,
);

it(
  "saves a chart as a PNG of twice its size, with nothing refused by the page's own policy",
  async () => {
    const { page, troubles, close } = await visit(site(), PROFILE, 1280, { script: true });
    const button = page.locator("#received .drawers > button", { hasText: "PNG" });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toBe("tajikistan-received.png");
    const path = await download.path();
    const png = readFileSync(path);
    const svg = await (await fetch(`${site().url}${PROFILE}received.svg`)).text();
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(troubles).toEqual([]);
    await close();
  },
  SLOW,
);

it(
  "leaves the SVG alone where script is off",
  async () => {
    const { page, close } = await visit(site(), PROFILE, 1280, { script: false });
    expect(await page.locator("#received .drawers > a[href$='.svg']").count()).toBe(1);
    expect(await page.locator("#received .drawers > button").count()).toBe(0);
    await close();
  },
  SLOW,
);

const EMBED = `${PROFILE}embed/received/`;

it.each([
  ["?held=2025-01-31", "Embedded with the figures of 31 January 2025; they have been updated since."],
  ["?held=2026-11-22", null],
  ["?held=2025-99-99", null],
  ["?held=<b>x</b>", null],
  ["", null],
])(
  "tells in a frame pasted with %j that its figures are newer: %j",
  async (query, sentence) => {
    const { page, troubles, close } = await visit(site(), EMBED + query, 600, { script: true });
    expect(await page.locator("[data-held]").innerText()).toBe("Figures as held on 22 November 2026");
    const notes = await page.locator("main > p.note[role=status]").allInnerTexts();
    expect(notes).toEqual(sentence === null ? [] : [sentence]);
    expect(troubles).toEqual([]);
    await close();
  },
  SLOW,
);

it(
  "names in the code for pasting the address that stays and the day of the figures",
  async () => {
    const { page, close } = await visit(site(), PROFILE, 1280, { script: false });
    const code = await page.locator("#received .cite code").first().textContent();
    expect(code).toContain('src="…/en/countries/tajikistan/embed/received/?held=2026-11-22"');
    await close();
  },
  SLOW,
);
