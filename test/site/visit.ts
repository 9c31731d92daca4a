/// <reference lib="dom" />
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { RunningSite } from "../../site/serve.ts";
import { browser } from "./browser.ts";

/** Rules of the audit: WCAG 2.2 AA and best practice. */
const AUDIT = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

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

/**
 * What the audit finds in a page as it stands: rule and markup of each place; none for a page that keeps all rules.
 *
 * Only violations are written out, and in the page itself: a large page keeps to its rules in ten megabytes of places,
 * which took longer to tell than to find. "Legacy" is the library's word for that; our pages hold no frames.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  const audit = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(AUDIT)
    .setLegacyMode();
  const { violations } = await audit.analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join("\n")}`);
}
