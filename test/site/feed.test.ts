import { describe, expect, test } from "vitest";
import type { FeedDocument } from "../../profiles/document.ts";
import { aloneContext } from "../../site/context.ts";
import { renderFeed } from "../../site/feed.ts";
import { elements } from "./xml.ts";

const feed: FeedDocument = {
  lang: "ru",
  path: "/ru/regulations/feed.xml",
  id: "urn:uuid:00000000-0000-5000-8000-000000000000",
  title: "Изменения <правил> & «прочее»",
  subtitle: "Справка",
  author: "A & B",
  page: "/ru/regulations/changes/",
  updated: "2026-11-22",
  entries: [
    {
      id: "urn:uuid:00000000-0000-5000-8000-000000000001",
      title: 'Закон "о\u0007 труде" ]]> <b>',
      summary: "действует с 1 января",
      updated: "2026-11-21",
      page: "/ru/regulations/changes/#y2015",
      source: { href: "https://example.org/a?b=1&c=2", title: "x" },
      category: { term: "WORK_ACCESS", label: "доступ к работе" },
    },
    {
      id: "urn:uuid:00000000-0000-5000-8000-000000000002",
      title: "t",
      summary: "s",
      updated: "2026-11-20",
      page: "/ru/regulations/changes/#y2014",
      source: { href: "javascript:alert(1)", title: "x" },
      category: null,
    },
  ],
};

describe("a feed", () => {
  const parsed = elements(renderFeed(feed, aloneContext));
  const of = (path: string) => parsed.filter((n) => n.path === path);

  test("has what Atom asks of a feed and of each entry", () => {
    expect(parsed[0]).toMatchObject({
      path: "feed",
      attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "ru" },
    });
    expect(of("feed/author/name").map((n) => n.text)).toEqual(["A & B"]);
    for (const name of ["id", "title", "updated"]) {
      expect(of(`feed/${name}`)).toHaveLength(1);
      expect(of(`feed/entry/${name}`)).toHaveLength(2);
    }
    expect(of("feed/updated")[0]?.text).toBe("2026-11-22T00:00:00Z");
    expect(of("feed/entry/updated").map((n) => n.text)).toEqual(["2026-11-21T00:00:00Z", "2026-11-20T00:00:00Z"]);
  });

  test("keeps a publisher's text as text and drops what XML forbids and what is no web address", () => {
    expect(of("feed/title")[0]?.text).toBe(feed.title);
    expect(of("feed/entry/title")[0]?.text).toBe('Закон "о труде" ]]> <b>');
    expect(of("feed/entry/link").map((n) => n.attributes.href)).toEqual([
      "changes/#y2015",
      "https://example.org/a?b=1&c=2",
      "changes/#y2014",
      "#",
    ]);
  });

  test("gives whole addresses on a site that knows its own", () => {
    const links = elements(renderFeed(feed, { ...aloneContext, address: "https://example.org/m/" })).filter(
      (n) => n.path === "feed/link",
    );
    expect(links.map((n) => [n.attributes.rel, n.attributes.href])).toEqual([
      ["self", "https://example.org/m/ru/regulations/feed.xml"],
      ["alternate", "https://example.org/m/ru/regulations/changes/"],
    ]);
  });
});
