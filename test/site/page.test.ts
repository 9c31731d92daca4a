import { describe, expect, it } from "vitest";
import type { Block, PageDocument } from "../../profiles/document.ts";
import { aloneContext } from "../../site/context.ts";
import { renderPage } from "../../site/page.ts";
import { corridor, data, home, profile, samplePages } from "./sample/documents.ts";

const pages = samplePages().map((doc): [string, PageDocument] => [`${doc.lang}/${doc.path}`, doc]);

/** What a reader reads: no tags, no attributes. */
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const attributes = (markup: string, name: string) =>
  [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((m) => m[1] ?? "");

describe.each(pages)("%s", (_, doc) => {
  const markup = renderPage(doc);

  it("has each id once, and a target for each of its anchors", () => {
    const ids = attributes(markup, "id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const href of attributes(markup.replace(/<ul class="keys"[\s\S]*?<\/ul>/, ""), "href").filter((h) =>
      h.startsWith("#"),
    ))
      expect(ids).toContain(href.slice(1));
  });

  it("has one h1 and headings that skip no level", () => {
    const levels = [...markup.matchAll(/<h([1-6])/g)].map((m) => Number(m[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((l) => l === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1);
  });

  it("names each region once", () => {
    const labels = [...markup.matchAll(/role="region" aria-label="([^"]*)"/g)].map((m) => m[1]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("runs the site's one script only, sets no style of its own and loads nothing from elsewhere", () => {
    expect(markup.match(/\sstyle="|\son[a-z]+="/)).toBeNull();
    // a block of data is no script: nothing runs it, and no tag can stand in it
    const bare = markup.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, "");
    expect(bare.match(/<script[\s\S]*?<\/script>/g)?.map((tag) => tag.replaceAll("../", ""))).toEqual([
      '<script src="assets/site.js" defer></script>',
    ]);
    expect(attributes(markup, "src")).toHaveLength(1);
    expect(markup.match(/<link [^>]*href="https?:/)).toBeNull();
    expect(markup).toContain("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'");
  });

  it("gives the same bytes again", () => {
    expect(renderPage(doc)).toBe(markup);
  });
});

describe("the interface", () => {
  const phrases = [
    "Skip to content",
    "On this page",
    "Key figures",
    "Show as a table",
    "Where each number",
    "Cite and embed",
    "decimal comma",
    "Permanent link",
    "status",
    "edition",
    "licence",
    "publisher’s address",
    "Warning",
    "Awaiting",
    "Country names",
    "Letters in square",
    "Countries",
    "Corridors",
    "Methodology",
    "Sources",
    "How to read",
  ];

  it.each([profile("ru"), corridor("ru"), data("ru")])("speaks Russian on the Russian page: $h1", (doc) => {
    const bare = renderPage({
      ...doc,
      sections: doc.sections.map((s) => ({ ...s, blocks: s.blocks.map(withoutSources) })),
    });
    for (const phrase of phrases) expect(bare).not.toContain(phrase);
    expect(textOf(bare)).toContain("Перейти к содержанию");
    expect(bare).toContain('lang="ru"');
  });

  /** Titles of the publishers' files stay as printed, in English. */
  function withoutSources(block: Block): Block {
    return block.type === "figure" ? { ...block, provenance: [], citation: "", source: "", sub: "" } : block;
  }

  it("offers the other language at the same address, and nothing where it is missing", () => {
    const markup = renderPage(profile("en"));
    expect(markup).toContain('<a href="../../../ru/countries/tajikistan/" lang="ru" hreflang="ru">Русский</a>');
    expect(markup).toContain('<link rel="alternate" hreflang="ru" href="../../../ru/countries/tajikistan/">');
    const single = renderPage(home(), { ...aloneContext, has: (path) => !path.startsWith("/ru/") });
    expect(single).not.toContain("Русский");
    expect(single).not.toContain("hreflang");
  });

  it("marks the current entry of the masthead", () => {
    expect(renderPage(profile("en"))).toContain('<a href="../" aria-current="true">Countries</a>');
    expect(renderPage(data("ru"))).toContain('<a href="./" aria-current="page">Данные</a>');
  });
});

describe("figures", () => {
  const en = renderPage(profile("en"));
  const ru = renderPage(profile("ru"));

  it("print the numbers of the reference in the language of the page", () => {
    expect(textOf(en)).toContain("6,801.9 US$ million");
    expect(textOf(ru)).toContain("6 801,9 млн долл. США");
    expect(en).toContain("<td>5,700.0</td><td>[E]</td>");
    expect(ru).toContain("<td>5\u00a0700,0</td><td>[E]</td>");
  });

  it("print a gap as a dash with its letter", () => {
    expect(en).toContain('<th scope="row">2024</th><td>6,801.9</td><td>–</td><td>[L]</td>');
  });

  it("say of events that they are no causes, once", () => {
    expect(en.split("It does not say that the rule moved the series.")).toHaveLength(2);
    const figure = profile("en").sections[1]?.blocks[0];
    if (figure?.type !== "figure") throw new Error("the sample lacks its figure");
    const bare = renderPage({ ...profile("en"), lead: [{ ...figure, notes: [] }], sections: [] });
    expect(bare).toContain(
      "A numbered mark shows when a rule changed. It does not say that the rule moved the series.",
    );
  });

  it("show a finding with its answer under the figure it concerns", () => {
    expect(textOf(en)).toMatch(
      /Warning V-304\. The ratio changed by 17\.2 points .* Awaiting an answer from the national expert\./,
    );
  });

  it("explain at the foot every letter that a table shows", () => {
    expect(textOf(renderPage(corridor("en")))).toContain("[D] different definition");
    expect(textOf(en)).not.toContain("[D] different definition");
  });

  it("drop a publisher's hostile address and keep its name", () => {
    const doc = profile("en");
    const law = doc.sections[2]?.blocks[0];
    if (law?.type !== "law" || law.entries[0] === undefined) throw new Error("the sample lacks its law");
    const entry = { ...law.entries[0], source: { text: "<b>Gazette</b>", href: "javascript:alert(1)" } };
    const markup = renderPage({ ...doc, lead: [{ ...law, entries: [entry] }], sections: [] });
    expect(markup).not.toContain("javascript:");
    expect(markup).toContain("<span>&lt;b&gt;Gazette&lt;/b&gt;, as of");
  });

  it("refuse a page on which two parts share an id", () => {
    const doc = profile("en");
    expect(() => renderPage({ ...doc, lead: doc.sections[0]?.blocks ?? [] })).toThrow(/"abroad" stands twice/);
  });
});
