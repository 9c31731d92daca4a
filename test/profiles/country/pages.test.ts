import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../pipelines/store.ts";
import { countryPages } from "../../../profiles/country/index.ts";
import { type LawTables, readLaw } from "../../../profiles/country/read-law.ts";
import { daysOf } from "../../../profiles/data.ts";
import type { Block, Figure, LawEntry, LawList, PageDocument, Text } from "../../../profiles/document.ts";
import { theTen } from "../../../schemas/areas.ts";
import { renderPage } from "../../../site/page.ts";
import { builtHome } from "../../built.ts";
import { disagreements } from "./agreement.ts";
import { headlineNumbers, inTable } from "./numbers.ts";

let pages: PageDocument[] = [];
let others: PageDocument[] = [];
let sheets: PageDocument[] = [];
let lists: PageDocument[] = [];
let law: LawTables;

beforeAll(async () => {
  const home = await builtHome();
  const store = await openStore(home.database, { readOnly: true });
  const all = await countryPages(store);
  others = all.filter((p) => p.path.endsWith("/records"));
  sheets = all.filter((p) => p.path.endsWith("/summary"));
  pages = all.filter((p) => p.path !== "countries" && !others.includes(p) && !sheets.includes(p));
  lists = all.filter((p) => p.path === "countries");
  law = await readLaw(store, (await daysOf(store)).heldOn);
  store.close();
}, 300_000);

const blocksOf = (doc: PageDocument): Block[] => [...doc.lead, ...doc.sections.flatMap((s) => s.blocks)];
const figuresOf = (doc: PageDocument): Figure[] => blocksOf(doc).filter((b) => b.type === "figure");
const page = (lang: string, slug: string) => {
  const found = pages.find((p) => p.lang === lang && p.path === `countries/${slug}`);
  if (!found) throw new Error(`no page ${lang} ${slug}`);
  return found;
};
const figure = (doc: PageDocument, id: string) => {
  const found = figuresOf(doc).find((f) => f.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const textOf = (text: Text): string =>
  typeof text === "string" ? text : text.map((s) => (typeof s === "string" ? s : s.text)).join("");

/** Every string of a document with its place, statements of SQL aside. */
function* strings(node: unknown, path = ""): Generator<readonly [path: string, text: string]> {
  if (typeof node === "string") yield [path, node];
  else if (node !== null && typeof node === "object")
    for (const [key, child] of Object.entries(node)) if (key !== "sql") yield* strings(child, `${path}/${key}`);
}

describe("profiles of the ten", () => {
  it("are twenty: each country in both languages under one address", () => {
    expect(pages.map((p) => `${p.lang}/${p.path}`).toSorted()).toEqual(
      theTen.flatMap((t) => ["en", "ru"].map((l) => `${l}/countries/${t.slug}`)).toSorted(),
    );
    for (const doc of pages) {
      expect(doc.nav).toBe("countries");
      expect(doc.sections.map((s) => s.id)).toEqual(["people", "money", "law", "notes", "sources"]);
    }
  });

  it("are told in short, number and noun agreeing, and alike on the sheet", () => {
    expect(sheets).toHaveLength(2 * theTen.length);
    for (const sheet of sheets) {
      const profile = pages.find((p) => p.lang === sheet.lang && sheet.path === `${p.path}/summary`);
      const [short, whole] = [sheet, profile].map((doc) => doc?.lead.find((b) => b.type === "prose")?.body[0]);
      const at = `${sheet.lang}/${sheet.path}`;
      expect(short, at).toBe(whole);
      const text = String(short);
      expect(disagreements(text), at).toEqual([]);
      expect(text, at).toMatch(/[.!]$/);
      expect(text, at).not.toMatch(/\.\.| {2}|undefined|NaN/);
      expect(sheet.sections[0]?.blocks, at).toHaveLength(2);
      expect(sheet.lead.find((b) => b.type === "keys")?.items.length, at).toBeGreaterThanOrEqual(5);
    }
  });

  it("are listed on a page of their own in both languages", () => {
    expect(lists.map((p) => p.lang).toSorted()).toEqual(["en", "ru"]);
    for (const doc of lists) {
      const [links] = doc.lead;
      expect(links?.type === "links" && links.items.map((i) => i.href).toSorted()).toEqual(
        theTen.map((t) => `/${doc.lang}/countries/${t.slug}/`).toSorted(),
      );
      expect(renderPage(doc)).toContain("</html>");
    }
  });

  it("render without a fault", () => {
    for (const doc of pages) expect(renderPage(doc)).toContain("</html>");
  });

  it("say nothing undefined, in any string", () => {
    for (const doc of pages)
      for (const [path, text] of strings(doc))
        expect(text, `${doc.lang}/${doc.path}${path}`).not.toMatch(
          /\bundefined\b|\bNaN\b|\bnull\b|\[object|\.\.(?!\.)| {2}/,
        );
  });

  it("have figures with source, provenance, citation and a table, and no empty chart", () => {
    for (const doc of pages)
      for (const f of figuresOf(doc)) {
        const at = `${doc.lang}/${doc.path}#${f.id}`;
        expect(f.source, at).toMatch(/^(Source|Источник): /);
        expect(f.provenance.length, at).toBeGreaterThan(0);
        expect(
          f.provenance.some((p) => /^[0-9a-f]{64}$/.test(p.sha256)),
          at,
        ).toBe(true);
        expect(f.citation, at).not.toBe("");
        expect(f.table.rows.length, at).toBeGreaterThan(0);
        // a row of one cell is a heading of those below it
        for (const row of f.table.rows) expect([1, f.table.columns.length], at).toContain(row.length);
        if (f.charts.length === 0) continue;
        expect(f.charts[0]?.chart.aria.length, at).toBeGreaterThan(20);
        expect(pointsOf(f), at).toBeGreaterThan(0);
      }
  });

  it("print a gap with its letter, never an empty cell", () => {
    for (const doc of pages)
      for (const f of figuresOf(doc))
        for (const row of f.table.rows)
          for (const [i, cell] of row.entries())
            if (f.table.columns[i]?.numeric && (cell.value ?? null) === null)
              expect(
                cell.status,
                `${doc.lang}/${doc.path}#${f.id}: ${textOf(row[0]?.text ?? "")}, column ${i}`,
              ).toMatch(/^[BOMLQK]$/);
  });

  it("claim no number in a headline that the figure's table does not hold", () => {
    for (const doc of pages)
      for (const f of figuresOf(doc))
        for (const n of headlineNumbers(f.headline, doc.lang))
          expect(inTable(n, f), `${doc.lang}/${doc.path}#${f.id}: ${n.text} in "${f.headline}"`).toBe(true);
  });

  it("have the same figures in both languages, with the same numbers", () => {
    for (const { slug } of theTen) {
      const [en, ru] = [figuresOf(page("en", slug)), figuresOf(page("ru", slug))];
      expect(ru.map((f) => f.id)).toEqual(en.map((f) => f.id));
      const values = (f: Figure) => f.table.rows.map((r) => r.map((c) => c.value ?? null));
      for (const [i, f] of en.entries()) expect(values(ru[i] as Figure), f.id).toEqual(values(f));
    }
  });

  it("write no English sentence on a Russian page", () => {
    const titles = /\/(provenance|citation|original|crumbs|href|lang|id|kind|path)(\/|$)|\/source\/text$/;
    for (const doc of pages.filter((p) => p.lang === "ru"))
      for (const [path, text] of strings(doc)) {
        if (titles.test(path) || isSourceName(doc, path) || isPublishersWord(doc, path)) continue;
        expect(text, `${doc.path}${path}`).not.toMatch(/(?:\b[A-Za-z]{2,}\b[ ,]+){3}\b[A-Za-z]{2,}\b/);
      }
  });
});

/** Points and marks of a figure's charts. */
function pointsOf(f: Figure): number {
  return f.charts.reduce((sum, { chart }) => {
    if (chart.kind === "lines")
      return sum + chart.series.reduce((n, s) => n + s.points.filter((p) => p.y !== null).length, 0);
    if (chart.kind === "dots") return sum + chart.rows.length;
    if (chart.kind === "flow") return sum + chart.bands.filter((b) => b.value > 0).length;
    return chart.kind === "lanes" ? sum + chart.lanes.length : sum;
  }, 0);
}

/** Names of publishers' pages and files: cells of the last column. */
function isSourceName(doc: PageDocument, path: string): boolean {
  const match = /^\/sections\/(\d+)\/blocks\/(\d+)\/table\/rows\/(\d+)\/(\d+)/.exec(path);
  if (!match) return false;
  const block = doc.sections[Number(match[1])]?.blocks[Number(match[2])];
  const listed = block?.type === "table" || (block?.type === "figure" && block.id === "timeline");
  return listed && (block.id === "files" || Number(match[4]) === block.table.columns.length - 1);
}

/** The words of a link to a publisher's page, or marked as another language. */
function isPublishersWord(doc: PageDocument, path: string): boolean {
  const keys = path.split("/").slice(1, -1);
  const span = keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], doc) as {
    readonly href?: unknown;
    readonly lang?: unknown;
  };
  return keys.length > 0 && (/^https?:/.test(String(span?.href ?? "")) || typeof span?.lang === "string");
}

describe("what must be plain to see", () => {
  it("Russia's immigrants of 2020 in two editions, never joined", () => {
    const f = figure(page("en", "russian-federation"), "immigrants");
    expect(f.headline.replaceAll("\u00a0", " ")).toBe(
      "The same day, 1 July 2020, counted again: 11.6 million immigrants became 7.3 million",
    );
    const chart = f.charts[0]?.chart;
    if (chart?.kind !== "lines") throw new Error("not a line chart");
    expect(chart.series.map((s) => s.role)).toEqual(["older", "newest"]);
    const at2020 = chart.series.map((s) => s.points.find((p) => p.x === 2020)?.y);
    expect(at2020).toEqual([11_636_911, 7_297_611]);
  });

  it("Uzbekistan's total was entered by hand, and no share is modelled", () => {
    const f = figure(page("en", "uzbekistan"), "corridors");
    expect(f.headline).toContain("enters all of Uzbekistan’s receipts");
    expect(textOf(f.notes[0] ?? "")).toContain("the whole of the economy’s receipts");
    expect(f.table.columns.some((c) => c.label.startsWith("%"))).toBe(false);
  });

  it("a country the newer edition no longer lists is a gap with its letter, not a zero", () => {
    const f = figure(page("en", "tajikistan"), "abroad");
    const germany = f.table.rows.find((r) => textOf(r[0]?.text ?? "") === "Germany");
    expect(germany?.slice(1, 4).map((c) => [c.value, c.status])).toEqual([
      [32_157, "E"],
      [null, "O"],
      [null, "O"],
    ]);
    const chart = f.charts[0]?.chart;
    if (chart?.kind !== "dots") throw new Error("not a dot chart");
    expect(chart.rows.find((r) => r.label === "Germany")?.note).toBe("not listed in the 2024 edition [O]");
    expect(chart.splitAt).toBe(1);
  });

  it("an early estimate is a hollow mark with its letter beside the later figure", () => {
    const f = figure(page("ru", "tajikistan"), "received");
    const chart = f.charts[0]?.chart;
    if (chart?.kind !== "lines") throw new Error("not a line chart");
    const mark = chart.series.find((s) => s.role === "marks");
    expect(mark?.points).toEqual([{ x: 2023, y: 5700, status: "E" }]);
    expect(f.headline.replaceAll("\u00a0", " ")).toContain("5,7 млрд долл. США, сменило число 4,6 млрд долл. США");
  });

  it("findings stand under the figure they concern", () => {
    const f = figure(page("en", "tajikistan"), "gdp");
    expect(f.findings.map((n) => n.ruleId)).toContain("V-304");
  });

  it("computed numbers name their method and the files behind them", () => {
    const lines = figure(page("en", "armenia"), "gdp").provenance;
    expect(lines.some((l) => l.publisher === "Calculated here" && l.title.includes("M-342"))).toBe(true);
    expect(lines.filter((l) => l.what.includes("computed from")).length).toBeGreaterThanOrEqual(2);
  });

  it("an older edition's numbers are traced to that edition's own files", () => {
    const lines = figure(page("en", "belarus"), "immigrants").provenance;
    for (const year of ["2019", "2020", "2024"]) {
      const own = lines.filter((l) => l.what === `Edition of ${year}`);
      expect(
        own.map((l) => l.edition),
        year,
      ).toEqual(own.map(() => year));
      expect(own.length, year).toBeGreaterThan(0);
    }
  });

  it("every country has current rules, each with its time, confidence, act and source, checked on a day that is said", () => {
    for (const doc of pages) {
      const rules = lawOf(doc, "rules");
      expect(entriesOf(rules).length, doc.path).toBeGreaterThan(5);
      for (const list of blocksOf(doc).filter((b): b is LawList => b.type === "law"))
        for (const e of entriesOf(list)) {
          const at = `${doc.lang}/${doc.path}#${list.id}: ${e.topic}, ${e.rule}`;
          expect(e.confidenceText, at).not.toBe("");
          expect(`${e.lastChecked} ${list.sub}`, at).toMatch(/(Last checked|Последняя проверка:)[^.]*\d{4}/);
          expect(e.since, at).not.toBe("");
          expect(e.source.text, at).not.toBe("");
        }
    }
  });

  it("law says once, at its head, that it is no advice", () => {
    for (const doc of pages) {
      const said = [...strings(doc)].filter(([, text]) => /not legal advice|не юридическая консультация/.test(text));
      expect(said.length, doc.path).toBe(1);
    }
  });

  it("rules of the past and records without an answer stand on a page of their own, checked and with their sources", () => {
    expect(others).toHaveLength(2 * theTen.length);
    for (const doc of others) {
      const profile = page(doc.lang, doc.path.split("/")[1] ?? "");
      const links = blocksOf(profile).find((b) => b.type === "links" && b.id === "other-records");
      expect(links?.type === "links" && links.items.map((i) => i.href)).toEqual(
        doc.sections.map((s) => `/${doc.lang}/${doc.path}/#${s.id}`),
      );
      for (const section of doc.sections) {
        expect(section.intro, doc.path).toMatch(/(Last checked|Последняя проверка:)[^.]*\d{4}/);
        for (const e of section.blocks.flatMap((b) => (b.type === "law" ? entriesOf(b) : [])))
          expect(e.source.text, `${doc.path}: ${e.rule}`).not.toBe("");
      }
    }
  });

  it("every version of a contested rule stands beside another one", () => {
    const versions = [...pages, ...others].flatMap((doc) =>
      blocksOf(doc)
        .filter((b): b is LawList => b.type === "law")
        .flatMap((list) =>
          entriesOf(list).flatMap((e) => e.tag?.match(/(?:version|версия) (\d) (?:of|из) (\d)/) ?? []),
        ),
    );
    expect(versions.length).toBeGreaterThan(0);
    const alone = [...pages, ...others].flatMap((doc) =>
      [...strings(doc)].filter(([, t]) => /one version is held|есть одна версия/.test(t)),
    );
    expect(alone).toEqual([]);
  });

  it("no draft stands among the rules, the changes of rules or their years", () => {
    const drafts = law.records.filter((r) => r.draft);
    expect(drafts.length).toBeGreaterThan(10);
    for (const doc of pages.filter((p) => p.lang === "en")) {
      const told = JSON.stringify([lawOf(doc, "rules"), figure(doc, "timeline").table]);
      for (const d of drafts) expect(told, doc.path).not.toContain(JSON.stringify(d.summary_en).slice(1, -1));
    }
  });

  it("every record collected is told on its country's page or on that of its other records", () => {
    for (const { id, slug } of theTen) {
      const rest = others.find((p) => p.lang === "en" && p.path === `countries/${slug}/records`);
      const told = JSON.stringify([page("en", slug).sections.find((s) => s.id === "law"), rest]);
      for (const r of law.records.filter((r) => r.ref_area === id))
        expect(told.includes(JSON.stringify(r.source_title).slice(1, -1)), r.record_id).toBe(true);
    }
  });

  it("stay light enough for a slow connection", () => {
    for (const doc of pages)
      expect(gzipSync(renderPage(doc)).length, `${doc.lang}/${doc.path}`).toBeLessThan(MOST_BYTES);
  });
});

/** Bytes of a profile's HTML over the wire: what a phone on a slow connection loads in a few seconds. */
const MOST_BYTES = 150_000;

const lawOf = (doc: PageDocument, id: string): LawList => {
  const found = blocksOf(doc).find((b): b is LawList => b.type === "law" && b.id === id);
  if (!found) throw new Error(`no ${id} on ${doc.path}`);
  return found;
};
const entriesOf = (list: LawList): LawEntry[] => [...list.entries, ...(list.groups ?? []).flatMap((g) => g.entries)];
