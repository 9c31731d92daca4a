/// <reference lib="dom" />
import { describe, expect, it } from "vitest";
import { violationsOf } from "./audit.ts";
import { sampleSite } from "./sample/site.ts";
import { openDrawers, visit as visitOn, widths } from "./visit.ts";

const SLOW = 60_000;

const site = sampleSite();

const visit = (path: string, width: number, options: { script: boolean; dark?: boolean }) =>
  visitOn(site(), path, width, options);

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

describe.each([360, 1280])("at %i px", (width) => {
  it.each(paths)(
    "%s reads without script, stays in its width and on its host",
    async (path) => {
      const { page, troubles, close } = await visit(path, width, { script: false });
      await openDrawers(page);
      expect(await widths(page)).toEqual({ inner: width, scroll: width });
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
      await openDrawers(page);
      expect(await violationsOf(page)).toEqual([]);
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
