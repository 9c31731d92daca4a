import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { baseUrl } from "../../bin/arguments.ts";
import { aloneContext } from "../../site/context.ts";
import { PAPER } from "../../site/head.ts";
import { renderPage } from "../../site/page.ts";
import { renderRobots, renderSitemap } from "../../site/site-map.ts";
import { data, profile, samplePages } from "./sample/documents.ts";

const known = { ...aloneContext, address: "https://example.org/p/", generatedOn: "2026-11-22" };
const meta = (markup: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(markup)?.[1];

describe("the head of a page", () => {
  it.each(["en", "ru"] as const)("tells title and headline in its own language (%s)", (lang) => {
    const markup = renderPage(profile(lang), known);
    expect(meta(markup, "og:title")).toBe(profile(lang).title);
    expect(meta(markup, "og:description")).toBe(meta(markup, "description"));
    expect(meta(markup, "og:locale")).toBe(lang === "en" ? "en_GB" : "ru_RU");
    expect(meta(markup, "og:locale:alternate")).toBe(lang === "en" ? "ru_RU" : "en_GB");
    expect(meta(markup, "og:image")).toBe(`https://example.org/p/${lang}/countries/tajikistan/picture.png`);
    expect(meta(markup, "og:image:alt")).not.toBe("");
  });

  it("names one address and both languages in full where the site knows where it lies", () => {
    const markup = renderPage(profile("ru"), known);
    expect(markup).toContain('<link rel="canonical" href="https://example.org/p/ru/countries/tajikistan/">');
    const at = (lang: string, code = lang) =>
      `<link rel="alternate" hreflang="${code}" href="https://example.org/p/${lang}/countries/tajikistan/">`;
    for (const link of [at("en"), at("ru"), at("en", "x-default")]) expect(markup).toContain(link);
  });

  it("names no address of its own on a site that may lie anywhere", () => {
    const markup = renderPage(profile("ru"));
    expect(markup).not.toContain('rel="canonical"');
    expect(markup).not.toContain("og:url");
    expect(meta(markup, "og:image")).toBe("picture.png");
  });

  it("has no picture for a page without one", () => {
    expect(meta(renderPage(data("en")), "og:image")).toBeUndefined();
    expect(meta(renderPage(data("en")), "twitter:card")).toBe("summary");
  });

  it("describes every page, each in words of its own", () => {
    for (const doc of samplePages()) expect(meta(renderPage(doc), "description"), doc.path).toMatch(/\S{3}/);
  });

  it("colours the browser's frame as the style sheet colours the page", () => {
    const css = readFileSync(new URL("../../site/style/tokens.css", import.meta.url), "utf8");
    expect([...css.matchAll(/--paper: (#\w+);/g)].slice(0, 2).map((m) => m[1])).toEqual([PAPER.light, PAPER.dark]);
  });

  it("allows no inline style or script, no plug-in, no frame, no foreign host and no base", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(renderPage(profile("en")))?.[1] ?? "";
    expect(policy.startsWith("default-src 'none';")).toBe(true);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    for (const part of ["base-uri 'none'", "form-action 'self'"]) expect(policy).toContain(part);
  });
});

describe("the public address of a site", () => {
  it("is that given, else that of the environment, and ends in a slash", () => {
    expect(baseUrl("https://example.org/p", "https://other.org/")).toBe("https://example.org/p/");
    expect(baseUrl(undefined, "https://example.org")).toBe("https://example.org/");
    expect(baseUrl("http://[::1]:8080/a//", undefined)).toBe("http://[::1]:8080/a/");
    expect([baseUrl(undefined, undefined), baseUrl(undefined, " ")]).toEqual([null, null]);
  });

  it.each(["example.org", "ftp://example.org/", "javascript:alert(1)", "https://u:p@example.org/", "https://x.org/?a"])(
    "is not %s",
    (text) => {
      expect(() => baseUrl(text)).toThrow(expect.objectContaining({ code: "usage/base-url" }));
    },
  );

  it("stands in the site map, with both languages and the day of the data, and in the robots' file", () => {
    const map = renderSitemap(samplePages(), known);
    expect(map).toContain(
      '<loc>https://example.org/p/ru/data/</loc><lastmod>2026-11-22</lastmod><xhtml:link rel="alternate" hreflang="en" href="https://example.org/p/en/data/"/>',
    );
    expect(map.match(/<loc>/g)).toHaveLength(samplePages().length);
    expect(renderRobots(known)).toBe("User-agent: *\nAllow: /\nSitemap: https://example.org/p/sitemap.xml\n");
    expect(renderRobots(aloneContext)).toBe("User-agent: *\nAllow: /\n");
  });
});
