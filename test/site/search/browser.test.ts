/// <reference lib="dom" />
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { glossaryPages } from "../../../profiles/reference/glossary.ts";
import { searchPage } from "../../../profiles/search/index.ts";
import { langs } from "../../../schemas/language.ts";
import { type RunningSite, serveSite } from "../../../site/serve.ts";
import { writeSite } from "../../../site/write-site.ts";
import { violationsOf } from "../audit.ts";
import { browser, closeBrowser } from "../browser.ts";
import { samplePages } from "../sample/documents.ts";
import { visit, widths } from "../visit.ts";

const SLOW = 60_000;
const folder = mkdtempSync(join(tmpdir(), "search-"));
let site: RunningSite;

beforeAll(async () => {
  const pages = [...samplePages(), ...glossaryPages()];
  const all = [...pages, ...langs.map((lang) => searchPage(pages, [], lang))];
  await writeSite(all, join(folder, "site"), { generatedOn: "2026-11-22" });
  site = await serveSite(join(folder, "site"), { port: 0 });
  await browser();
}, SLOW);

afterAll(async () => {
  await closeBrowser();
  await site.close();
  rmSync(folder, { recursive: true });
}, SLOW);

it(
  "suggests from the masthead by the keyboard, and loads the index only then",
  async () => {
    const { page, troubles, close } = await visit(site, "ru/data/", 360, { script: true });
    const asked: string[] = [];
    page.on("request", (r) => asked.push(new URL(r.url()).pathname));
    const field = page.getByRole("combobox", { name: "Поиск по сайту" });
    expect(asked).toEqual([]);
    await field.focus();
    await page.keyboard.type("tajik");
    const options = page.getByRole("option");
    await options.first().waitFor();
    expect(asked).toEqual(["/ru/search/index.json"]);
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator("#site-seek [role=status]").textContent()).toMatch(/^Найдено: \d+$/);
    expect(await widths(page)).toEqual({ inner: 360, scroll: 360 });
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    const active = await field.getAttribute("aria-activedescendant");
    expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowUp");
    expect(await field.getAttribute("aria-activedescendant")).toBeNull();
    await page.keyboard.press("Escape");
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.type("istan");
    await options.first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/ru/countries/tajikistan/");
    expect(troubles).toEqual([]);
    await close();
  },
  SLOW,
);

it(
  "leads to the page of the search, which tells how many it found and keeps the question in its address",
  async () => {
    const { page, troubles, close } = await visit(site, "en/countries/tajikistan/", 1280, { script: true });
    await page.getByRole("combobox").fill("LAB");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/en/search/?q=LAB");
    const hits = page.locator("#results li");
    await hits.first().waitFor();
    expect(await hits.first().innerText()).toMatch(/_LAB|LAB_/);
    expect(await page.getByRole("status").textContent()).toMatch(/^Found: \d+/);
    expect(await page.locator("#all").isVisible()).toBe(false);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("searchbox").fill("zzzz");
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/^Nothing found/);
    expect(page.url()).toMatch(/\?q=zzzz$/);
    await page.getByRole("searchbox").fill("");
    await expect.poll(() => page.locator("#all").isVisible()).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  },
  SLOW,
);

it(
  "is an alphabet without script, and the form leads there",
  async () => {
    const { page, troubles, close } = await visit(site, "ru/data/", 360, { script: false });
    await page.getByRole("searchbox").fill("перевод");
    await page.getByRole("button", { name: "Найти" }).click();
    await page.waitForURL(/\/ru\/search\/\?q=/);
    expect(await page.locator("noscript").innerText()).toContain("Скрипты выключены");
    await page.getByRole("navigation", { name: "Первые буквы" }).getByRole("link", { name: "Т", exact: true }).click();
    expect(await page.getByRole("link", { name: "Таджикистан", exact: true }).isVisible()).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  },
  SLOW,
);
