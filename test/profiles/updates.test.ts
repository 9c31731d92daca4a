import { describe, expect, it } from "vitest";
import type { PageDocument, TableBlock } from "../../profiles/document.ts";
import type { EventRow } from "../../profiles/law/read.ts";
import { lawChanges } from "../../profiles/updates/law-changes.ts";
import { updatesPage } from "../../profiles/updates/page.ts";
import type { Received } from "../../profiles/updates/read.ts";

const file = (source_id: string, source_vintage: string, published: string): Received => ({
  source_id,
  source_vintage,
  title_en: source_id,
  title_ru: source_id,
  publisher_en: "",
  publisher_ru: "",
  edition: published.slice(0, 4),
  published,
  published_basis: "file",
  received: "2026-11-22",
  file_name: "f.csv",
  url: null,
  readings: 1,
});

const event = (id: string, date_effective: string | null, date_announced: string | null): EventRow => ({
  event_id: id,
  ref_area: "TJK",
  topic: "entry",
  tool: null,
  target_group: null,
  origin_group: null,
  direction: null,
  magnitude: null,
  provision_before: [],
  provision_after: [],
  date_announced,
  date_announced_precision: date_announced === null ? null : "M",
  date_effective,
  date_effective_precision: date_effective === null ? null : "D",
  contested: false,
  title_en: id,
  title_ru: id,
  summary_en: "",
  summary_ru: "",
  instrument_id: null,
  confidence: "H",
  record_id: id,
  counterpart: null,
  source_url: null,
  source_title: "Gazette",
  known_from: "2026-11-22",
});

const rowsOf = (page: Pick<PageDocument, "sections">, id: string) => {
  const block = page.sections.flatMap((s) => s.blocks).find((b) => b.type === "table" && b.id === id) as TableBlock;
  return block.table.rows.map((row) =>
    row.map((c) =>
      typeof c.text === "string" ? c.text : c.text.map((s) => (typeof s === "string" ? s : s.text)).join(""),
    ),
  );
};

describe("the page on what is new", () => {
  const files = [file("b", "2020", "2020-05-01"), file("b", "2024", "2024-05-01"), file("a", "2023", "2023-01-02")];
  const page = updatesPage({ files, heldOn: "2026-11-22" }, [], null, "en");

  it("tells the newest edition of each source, last published first, and how many files are held", () => {
    expect(rowsOf(page, "editions-list").map((r) => [r[0], r[1], r[4]])).toEqual([
      ["b", "2024", "2"],
      ["a", "2023", "1"],
    ]);
  });

  it("leaves out what there is nothing to tell of, and names its feed", () => {
    expect(page.sections.map((s) => s.id)).toEqual(["editions", "feed"]);
    expect(page.feed?.path).toBe("/en/updates/feed.xml");
  });
});

describe("changes of rules", () => {
  const events = [
    event("old", "1999-01-01", null),
    event("new", "2026-01-01", "2025-12-01"),
    event("announced", null, "2026-06-01"),
    event("to come", "2027-01-01", null),
    event("undated", null, null),
  ];

  it("stand newest first up to the day, a beginning that was not seen told as such", () => {
    const section = lawChanges(events, "2026-11-22", null, "en");
    const rows = rowsOf({ sections: section ? [section] : [] }, "law-list");
    expect(rows.map((r) => [r[1], r[2]])).toEqual([
      ["adopted or announced: June 2026; beginning not seen", "announced"],
      ["took effect: 1\u00a0January 2026", "new"],
      ["took effect: 1\u00a0January 1999", "old"],
    ]);
    expect(section?.intro).toContain("not legal advice");
  });

  it("lead to all changes where the site has the page, else to how rules were collected", () => {
    const links = (all: string | null) => JSON.stringify(lawChanges(events, "2026-11-22", all, "ru")?.blocks.at(-1));
    expect(links("/ru/regulations/changes/")).toContain("/ru/regulations/changes/");
    expect(links(null)).toContain("/ru/sources/law/");
  });

  it("are left out where none is held", () => expect(lawChanges([], "2026-11-22", null, "ru")).toBeNull());
});
