import { describe, expect, it } from "vitest";
import type { PageDocument } from "../../profiles/document.ts";
import { aloneContext } from "../../site/context.ts";
import { renderEmbed } from "../../site/embed.ts";
import { figuresOf } from "../../site/figure-files.ts";
import { renderNotFound } from "../../site/not-found.ts";
import { renderPage } from "../../site/page.ts";
import { renderRoot } from "../../site/site-map.ts";
import { profile, samplePages } from "./sample/documents.ts";
import { faultsOf } from "./validator.ts";

const [figure] = figuresOf(profile("ru"));
if (figure === undefined) throw new Error("the sample lacks its figures");
const files: readonly (readonly [name: string, markup: string])[] = [
  ...samplePages().map((doc) => [`${doc.lang}/${doc.path}`, renderPage(doc)] as const),
  ["an embedded figure", renderEmbed(profile("ru"), figure, aloneContext)],
  ["the root", renderRoot(aloneContext)],
  ["the answer 404", renderNotFound(aloneContext)],
];

describe.each(files)("%s", (_, markup) => {
  it("is valid HTML", async () => {
    expect(await faultsOf(markup)).toEqual([]);
  });
});

/** Opening tags of a page with their attributes, in order. */
const tagsOf = (markup: string, name: string) => [...markup.matchAll(new RegExp(`<${name}(\\s[^>]*)?>`, "g"))];

describe.each(samplePages().map((doc): [string, PageDocument] => [`${doc.lang}/${doc.path}`, doc]))(
  "%s without style",
  (_, doc) => {
    const markup = renderPage(doc);

    it("is read in the order of its landmarks: the way past the masthead, masthead, main, foot", () => {
      const at = ['<a class="skip" href="#main">', '<header class="mast">', '<main id="main"', '<footer class="foot">'];
      const places = at.map((tag) => markup.indexOf(tag));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const name of ["main", "header", "footer", "h1"]) expect(tagsOf(markup, name), name).toHaveLength(1);
    });

    it("names every list of links apart from the others", () => {
      const names = tagsOf(markup, "nav").map((tag) => /aria-label="([^"]+)"/.exec(tag[1] ?? "")?.[1]);
      expect(names).not.toContain(undefined);
      expect(new Set(names).size).toBe(names.length);
    });

    it("heads every section that the contents list, and opens every fold by words", () => {
      for (const section of doc.sections.filter((s) => s.heading !== ""))
        expect(markup).toMatch(new RegExp(`<section id="${section.id}"><h2>`));
      for (const [, inner = ""] of markup.matchAll(/<details[^>]*>([\s\S]{0,80})/g))
        expect(inner).toMatch(/^<summary[^>]*>[^<]/);
    });
  },
);
