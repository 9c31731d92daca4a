/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeConsole } from "../../../pipelines/console/write.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { consolePages } from "../../../profiles/console/page.ts";
import { sqlOf } from "../../../profiles/console/question.ts";
import { questions } from "../../../profiles/console/questions.ts";
import type { Lang } from "../../../schemas/language.ts";
import { cellText } from "../../../site/console/result.ts";
import { type RunningSite, serveSite } from "../../../site/serve.ts";
import { writeSite } from "../../../site/write-site.ts";
import { builtHome } from "../../built.ts";
import { violationsOf } from "../audit.ts";
import { browser, closeBrowser } from "../browser.ts";
import { visit, widths } from "../visit.ts";

const SLOW = 120_000;
const folder = mkdtempSync(join(tmpdir(), "console-page-"));
const database = join(folder, "console.duckdb");
let store: Store;
let site: RunningSite;

beforeAll(async () => {
  await writeConsole((await builtHome()).database, database);
  store = await openStore(database, { readOnly: true });
  const files = { "/data/console.duckdb": database };
  await writeSite(await consolePages(store), join(folder, "site"), { generatedOn: "2026-11-22", files });
  site = await serveSite(join(folder, "site"), { port: 0 });
  await browser();
}, 600_000);

afterAll(async () => {
  await closeBrowser();
  await site?.close();
  store?.close();
  rmSync(folder, { recursive: true, force: true });
}, SLOW);

const open = (path: string, width = 1280) => visit(site, path, width, { script: true });
const status = (page: Page) => page.locator("[role=status]");
const rows = (page: Page) =>
  page
    .locator(".console tbody tr")
    .evaluateAll((list) => list.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)));

/** The engine takes itself out of the page's memory, and looks for a journal that a finished file has not. */
const isOfEngine = (trouble: string) =>
  trouble.startsWith(`request: blob:${site.url}`) || trouble === `404: ${site.url}data/console.duckdb.wal`;

/** What Node's engine answers, as the page prints it. */
async function expected(id: string, lang: Lang): Promise<string[][]> {
  const question = questions.find((q) => q.id === id);
  if (!question) throw new Error(id);
  const { rows } = await store.table(sqlOf(question, lang));
  return rows.map((row) =>
    row.map((cell) => cellText(Array.isArray(cell) ? JSON.stringify(cell) : (cell as never), lang)),
  );
}

/** Runs what stands in the field, and waits for the end. */
async function run(page: Page): Promise<void> {
  await page.locator("#console-sql").press("Control+Enter");
  await page.waitForFunction(() => document.querySelector<HTMLElement>(".console .row button + button")?.hidden, null, {
    timeout: 60_000,
  });
}

test(
  "loads nothing before the button is pressed, and says what it will load",
  async () => {
    const { page, troubles, close } = await open("en/data/query/?q=share-of-gdp");
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map((r) => r.name));
    expect(loaded.filter((name) => /wasm|worker|program|duckdb/.test(name))).toEqual([]);
    expect(await page.locator(".console button[type=submit]").innerText()).toMatch(/^Load 8\.\d\sMB and run$/);
    expect(await page.locator("#console-choice").inputValue()).toBe("share-of-gdp");
    expect(troubles).toEqual([]);
    await close();
  },
  SLOW,
);

describe.each(["en", "ru"] as const)("in %s", (lang) => {
  test(
    "answers two questions as Node's engine does, draws them, and asks no other host",
    async () => {
      const { page, troubles, close } = await open(`${lang}/data/query/?q=share-of-gdp`, lang === "ru" ? 360 : 1280);
      await page.locator(".console button[type=submit]").click();
      await page.waitForSelector(".console table", { timeout: 60_000 });
      expect(await rows(page)).toEqual(await expected("share-of-gdp", lang));
      expect(await page.locator(".console svg.ch:visible").count()).toBe(1);
      await page.locator("#console-choice").selectOption("received");
      await run(page);
      expect(await rows(page)).toEqual(await expected("received", lang));
      expect(page.url()).toContain("?q=received");
      expect(await status(page).innerText()).toMatch(lang === "ru" ? /^Строк: 10\./ : /^Rows: 10\./);
      expect(troubles.filter((t) => !isOfEngine(t))).toEqual([]);
      const { inner, scroll } = await widths(page);
      expect(scroll).toBe(inner);
      expect(await violationsOf(page)).toEqual([]);
      await close();
    },
    SLOW,
  );
});

test(
  "answers every ready question as Node's engine does, and prints it in full above its text",
  async () => {
    const { page, troubles, close } = await open("ru/data/query/", 360);
    for (const question of questions) {
      await page.locator("#console-choice").selectOption(question.id);
      expect(await page.locator("#console-about").innerText()).toContain(question.title.ru);
      await run(page);
      expect(await rows(page), question.id).toEqual(await expected(question.id, "ru"));
    }
    expect(troubles.filter((t) => !isOfEngine(t))).toEqual([]);
    await close();
  },
  SLOW,
);

test(
  "tells a slip in a sentence, keeps working, and reaches no other file",
  async () => {
    const { page, close } = await open("ru/data/query/");
    const ask = async (sql: string) => {
      await page.locator("#console-sql").fill(sql);
      await run(page);
      return status(page).innerText();
    };
    expect(await ask("selec 1")).toBe("Запрос не удаётся прочесть: ошибка около «selec».");
    expect(await ask("from nope")).toContain("Здесь нет таблицы «nope».");
    expect(await ask("from read_csv('https://example.org/x.csv')")).toContain("только для чтения");
    expect(await ask("create table x (i integer)")).toContain("только для чтения");
    expect(await ask("")).toBe("Сначала напишите запрос.");
    expect(await ask("select 1 as one")).toMatch(/^Строк: 1\./);
    expect(await page.locator("#console-choice").inputValue()).toBe("");
    await close();
  },
  SLOW,
);

test(
  "keeps a long answer within bounds, and gives it as a file",
  async () => {
    const { page, close } = await open("en/data/query/");
    await page.locator("#console-sql").fill("select i::integer as i, '=1+1' as t from range(60000) t(i)");
    await run(page);
    expect(await page.locator(".console tbody tr").count()).toBe(300);
    expect(await page.locator(".console .note").allInnerTexts()).toEqual([
      "The answer is longer: only its first 50,000 rows were kept. Narrow the query, or run it on the whole database.",
      "The table shows the first 300 rows; the files hold all 50,000.",
    ]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV", exact: true }).click(),
    ]);
    const lines = readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect([lines.length, lines[0], lines[1]]).toEqual([50_001, "i,t", "0,'=1+1"]);
    await close();
  },
  SLOW,
);

test(
  "stops a query that takes too long, and answers the next",
  async () => {
    const { page, close } = await open("en/data/query/");
    await page.locator("#console-sql").fill("select count(*) from range(10000000000) a(i) where i % 7 = 3");
    await page.locator("#console-sql").press("Control+Enter");
    await page.getByText("The query is running").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("The query was stopped.").waitFor();
    await page.locator("#console-sql").fill("select 1 as one");
    await run(page);
    expect(await rows(page)).toEqual([["1"]]);
    await close();
  },
  SLOW,
);

test(
  "says so where the browser can't, and leaves the questions",
  async () => {
    const context = await (await browser()).newContext();
    await context.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
    const page = await context.newPage();
    await page.goto(`${site.url}ru/data/query/`);
    expect(await page.locator(".console").innerText()).toContain("Этот браузер не может выполнять запросы");
    expect(await page.locator("[id^=q-]").count()).toBe(questions.length);
    await context.close();
  },
  SLOW,
);

test(
  "reads without script: every question with its SQL and the command",
  async () => {
    const { page, troubles, close } = await visit(site, "en/data/query/", 360, { script: false });
    expect(await page.locator(".console").innerText()).toContain("Without script the questions stand below");
    const blocks = await page
      .locator("[id^=q-]")
      .evaluateAll((list) => list.map((block) => [...block.querySelectorAll("pre")].map((pre) => pre.textContent)));
    expect(blocks).toEqual(questions.map((q) => [sqlOf(q, "en"), `npx mirpal query --question ${q.id}`]));
    expect(troubles).toEqual([]);
    await close();
  },
  SLOW,
);

test(
  "reads the whole file where the server sends no parts",
  async () => {
    const { page, close } = await open("en/data/query/?q=received");
    await page.route("**/console.duckdb", async (route) => {
      await route.fulfill({ path: database, status: 200, contentType: "application/octet-stream" });
    });
    await run(page);
    expect(await rows(page)).toEqual(await expected("received", "en"));
    await close();
  },
  SLOW,
);
