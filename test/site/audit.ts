import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Rules of the audit: WCAG 2.2 AA and best practice. */
const AUDIT = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * The two classes in which the audit keeps the parts of each colour it reads, as properties of the colour itself.
 *
 * It reads several for each word of a page. The browser's own classes are slow with so many short-lived keys: with
 * these the audit of a profile finds the same in two fifths of the time.
 */
const KEPT_ON_THE_KEY = `
  class WeakMap {
    constructor() { this.key = Symbol(); }
    has(k) { return Object.hasOwn(k, this.key); }
    get(k) { return k[this.key]; }
    set(k, value) { k[this.key] = value; return this; }
    delete(k) { return delete k[this.key]; }
  }
  class WeakSet {
    constructor() { this.key = Symbol(); }
    has(k) { return Object.hasOwn(k, this.key); }
    add(k) { k[this.key] = true; return this; }
    delete(k) { return delete k[this.key]; }
  }
`;

/** The audit's own script, which sees the classes above instead of the browser's. */
function auditScript(): string {
  const fromPlaywright = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
  return `{${KEPT_ON_THE_KEY}${readFileSync(fromPlaywright.resolve("axe-core/axe.min.js"), "utf8")}\n}`;
}

let script: string | undefined;

/**
 * What the audit finds in a page as it stands: rule and markup of each place; none for a page that keeps all rules.
 *
 * Only violations are written out, and in the page itself: a large page keeps to its rules in ten megabytes of places,
 * which took longer to tell than to find. "Legacy" is the library's word for that; our pages hold no frames.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  script ??= auditScript();
  const audit = new AxeBuilder({ page, axeSource: script }).options({ resultTypes: ["violations"] }).withTags(AUDIT);
  const { violations } = await audit.setLegacyMode().analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join("\n")}`);
}
