/// <reference lib="dom" />
import { describe, expect, it } from "vitest";
import { aloneContext } from "../../site/context.ts";
import { renderNotFound } from "../../site/not-found.ts";
import { browser } from "./browser.ts";
import { sampleSite } from "./sample/site.ts";

const links = (markup: string) => [...markup.matchAll(/(?:href|src|action)="([^"]*)"/g)].map((m) => m[1] ?? "");

describe("the page of a missing address", () => {
  it("offers a search and the main pages in both languages", () => {
    const markup = renderNotFound(aloneContext);
    for (const lang of ["en", "ru"]) {
      expect(markup).toContain(`method="get" action="/${lang}/search/"`);
      for (const way of ["", "countries/", "corridors/", "data/"]) expect(links(markup)).toContain(`/${lang}/${way}`);
    }
    expect(markup).toContain('<section class="prose" id="ru" lang="ru"');
    expect(markup).toContain('<meta name="robots" content="noindex">');
  });

  it("names every address from the root, at whatever depth it is sent", () => {
    const plain = links(renderNotFound(aloneContext)).filter((at) => at !== "#main");
    expect(plain.filter((at) => !at.startsWith("/"))).toEqual([]);
    const known = links(renderNotFound({ ...aloneContext, address: "https://example.org/p/" }));
    expect(known.filter((at) => at !== "#main" && !at.startsWith("https://example.org/p/"))).toEqual([]);
  });

  it("offers only pages that the site has", () => {
    const markup = renderNotFound({ ...aloneContext, has: (path) => path === "/en/data/" });
    expect(markup).not.toContain("<form");
    expect(links(markup)).toContain("/en/data/");
    expect(links(markup)).not.toContain("/ru/data/");
  });
});

const SLOW = 60_000;

const site = sampleSite();

it(
  "comes with its style from any depth, and says 404",
  async () => {
    const page = await (await browser()).newPage({ viewport: { width: 360, height: 800 } });
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    const answer = await page.goto(`${site().url}ru/countries/nowhere/at/all`);
    expect(answer?.status()).toBe(404);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    // the browser itself tells of the answer 404, and of nothing else
    expect(messages.filter((text) => !/404/.test(text))).toEqual([]);
    await page.close();
  },
  SLOW,
);
