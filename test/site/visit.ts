/// <reference lib="dom" />
import type { Page } from "playwright-core";
import type { RunningSite } from "../../site/serve.ts";
import { browser } from "./browser.ts";

/** A phone, a tablet and a desk, in px. */
export const WIDTHS = [360, 768, 1280] as const;

export interface Visit {
  readonly page: Page;
  /** Requests to other hosts, failed ones, messages and errors of the browser. */
  readonly troubles: string[];
  close(): Promise<void>;
}

/** Opens a page of the site in a window of its own. */
export async function visit(
  site: RunningSite,
  path: string,
  width: number,
  options: { script: boolean; dark?: boolean },
): Promise<Visit> {
  const context = await (await browser()).newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: options.script,
    colorScheme: options.dark === true ? "dark" : "light",
  });
  const page = await context.newPage();
  const troubles = troublesOf(page, site);
  await page.goto(site.url + path, { waitUntil: "load" });
  return { page, troubles, close: () => context.close() };
}

/** What goes wrong in a page from now on, as it happens. */
export function troublesOf(page: Page, site: RunningSite): string[] {
  const troubles: string[] = [];
  page.on("request", (r) => {
    if (!r.url().startsWith(site.url)) troubles.push(`request: ${r.url()}`);
  });
  page.on("response", (r) => {
    if (r.status() >= 400) troubles.push(`${r.status()}: ${r.url()}`);
  });
  page.on("console", (message) => troubles.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  return troubles;
}

export async function openDrawers(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const drawer of document.querySelectorAll("details")) drawer.open = true;
  });
}

/** Width of the window and of what is in it, once its fonts are there: larger means that the page scrolls sideways. */
export async function widths(page: Page): Promise<{ inner: number; scroll: number }> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return { inner: document.documentElement.clientWidth, scroll: document.documentElement.scrollWidth };
  });
}
