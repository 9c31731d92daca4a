import { describe, expect, it } from "vitest";
import { updatesFeed } from "../../profiles/updates/feed.ts";
import type { Received } from "../../profiles/updates/read.ts";
import { langs } from "../../schemas/language.ts";
import { aloneContext } from "../../site/context.ts";
import { renderFeed } from "../../site/feed.ts";
import { elements } from "../site/xml.ts";

const file = (source_vintage: string, more: Partial<Received> = {}): Received => ({
  source_id: "worldbank-wdi",
  source_vintage,
  title_en: 'Indicators <of> "all" & more',
  title_ru: "Показатели",
  publisher_en: "World Bank",
  publisher_ru: "Всемирный банк",
  edition: "2025-07-01",
  published: "2025-07-01",
  published_basis: "file",
  received: "2026-11-22",
  file_name: "a&b.csv",
  url: "https://example.org/?a=1&b=2",
  readings: 1234,
  ...more,
});
const FILES = [file("2025 07/a"), file("2025-07-b", { url: null }), file("2024", { source_id: "law-tjk" })];

const DAY = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const TAG = /^tag:[a-z.]+,\d{4}:[\w/%.-]+$/;

describe.each(langs)("%s", (lang) => {
  const feed = updatesFeed(FILES, [], "2026-11-22", lang);
  const render = (address: string | null) => renderFeed(feed, { ...aloneContext, address });

  it.each([null, "https://example.org/site/"])("is Atom 1.0 with what the standard asks for, at %s", (address) => {
    const parsed = elements(render(address));
    const of = (path: string) => parsed.filter((n) => n.path === path);
    expect(parsed[0]).toMatchObject({
      path: "feed",
      attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang },
    });
    expect(of("feed/author/name")[0]?.text).not.toBe("");
    expect(of("feed/link").map((l) => l.attributes.rel)).toEqual(["self", "alternate"]);
    for (const name of ["id", "title", "updated"]) {
      expect(of(`feed/${name}`)).toHaveLength(1);
      expect(of(`feed/entry/${name}`)).toHaveLength(FILES.length);
    }
    for (const { text } of [...of("feed/id"), ...of("feed/entry/id")]) expect(text).toMatch(TAG);
    for (const { text } of [...of("feed/updated"), ...of("feed/entry/updated")]) expect(text).toMatch(DAY);
    for (const { text } of [...of("feed/title"), ...of("feed/entry/title")]) expect(text).not.toBe("");
    expect(of("feed/entry/link").filter((l) => l.attributes.rel === "alternate")).toHaveLength(FILES.length);
    const links = [...of("feed/link"), ...of("feed/entry/link")].map((l) => l.attributes.href ?? "");
    expect(links.every((l) => (address === null ? /^(\.\.?\/|feed\.xml|https)/ : /^https:/).test(l))).toBe(true);
  });

  it("gives each file an id of its own that holds from one build to the next", () => {
    const ids = feed.entries.map((e) => e.id);
    expect(new Set(ids).size).toBe(FILES.length);
    const later = updatesFeed([file("2026"), ...FILES], [], "2026-12-01", lang);
    expect(later.entries.slice(1).map((e) => e.id)).toEqual(ids);
    expect(render(null)).toBe(render(null));
  });

  it("says what stands in hostile titles, not what it would mean in a feed", () => {
    const title = elements(render(null)).find((n) => n.path === "feed/entry/title")?.text ?? "";
    expect(title.startsWith(lang === "en" ? 'Indicators <of> "all" & more: edition' : "Показатели: издание")).toBe(
      true,
    );
  });

  it("leads files of the law to the page of the law", () => {
    expect(feed.entries.at(-1)?.page).toBe(`/${lang}/sources/law/`);
  });
});

it("tells the two languages apart", () => {
  const ids = langs.flatMap((lang) => updatesFeed(FILES, [], "2026-11-22", lang).entries.map((e) => e.id));
  expect(new Set(ids).size).toBe(ids.length);
});
