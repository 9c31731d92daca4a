import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { corridorPath } from "../../../profiles/corridor/href.ts";
import { corridorPages } from "../../../profiles/corridor/index.ts";
import { readPartners } from "../../../profiles/corridor/partner-rows.ts";
import type { Figure, PageDocument } from "../../../profiles/document.ts";
import { theTen } from "../../../schemas/areas.ts";
import { renderPage } from "../../../site/page.ts";
import { builtHome } from "../../built.ts";
import { BROKEN, blocksOf, figuresOf, LATIN, texts } from "../walk.ts";
import { plain } from "./rows.ts";

const TEN = theTen.map((t) => `'${t.id}'`).join(", ");
/** Straight from the observations, by no function of the pages. */
const LARGEST = `
  select counterpart_area as origin, ref_area as destination, obs_value as people
  from observation
  where source_id = 'undesa-migrant-stock'
    and indicator = 'STK_IMM'
    and sex = '_T'
    and known_to is null
    and time_period = (select max(time_period) from observation where source_id = 'undesa-migrant-stock' and known_to is null)
    and ref_area in (${TEN})
    and counterpart_area in (${TEN})
  order by obs_value desc
  limit 10
`;

/** A test run by itself may have to build the database first. */
const BUILD_MS = 300_000;

let store: Store;
let docs: PageDocument[];
let partners: Awaited<ReturnType<typeof readPartners>>;
beforeAll(async () => {
  store = await openStore((await builtHome()).database, { readOnly: true });
  docs = await corridorPages(store);
  partners = await readPartners(store);
}, BUILD_MS);
afterAll(() => store?.close());

const page = (lang: string, path: string) => {
  const found = docs.find((d) => d.lang === lang && d.path === path);
  if (!found) throw new Error(`no page ${lang}/${path}`);
  return found;
};
const figure = (doc: PageDocument, id: string) => {
  const found = blocksOf(doc).find((b) => b.type === "figure" && b.id === id);
  if (!found) throw new Error(`no figure ${id} on ${doc.path}`);
  return found as Figure;
};

describe("all corridor pages", () => {
  test("ninety ordered pairs, both sides of each corridor with a partner, and their list, in both languages", () => {
    expect(partners.length).toBeGreaterThan(10);
    expect(docs).toHaveLength(2 * (90 + 2 * partners.length + 1));
    expect(new Set(docs.map((d) => `${d.lang}/${d.path}`)).size).toBe(docs.length);
    expect(docs.every((d) => d.nav === "corridors")).toBe(true);
  });

  test("nothing broken in any text", () => {
    const broken = docs.flatMap((d) =>
      [...texts(d)].filter((t) => BROKEN.test(t.text)).map((t) => `${d.lang}/${d.path}${t.where}: ${t.text}`),
    );
    expect(broken).toEqual([]);
  });

  test("no English sentence on a Russian page", () => {
    const english = docs
      .filter((d) => d.lang === "ru")
      .flatMap((d) =>
        [...texts(d, "", true)]
          .filter((t) => LATIN.test(t.text.replace(/https?:\/\/\S+/g, "")))
          .map((t) => `${d.path}${t.where}: ${t.text}`),
      );
    expect(english).toEqual([]);
  });

  test("every figure has its source, provenance, citation and table", () => {
    for (const doc of docs)
      for (const f of figuresOf(doc)) {
        const at = `${doc.lang}/${doc.path}#${f.id}`;
        expect(f.source, at).not.toBe("");
        expect(f.citation, at).not.toBe("");
        expect(f.provenance.length, at).toBeGreaterThan(0);
        expect(
          f.provenance.every((p) => p.locators !== ""),
          at,
        ).toBe(true);
        expect(f.table.rows.length, at).toBeGreaterThan(0);
        const bare = f.table.columns.length;
        expect(
          f.table.rows.every((r) => r.length === bare || r.length === 1),
          at,
        ).toBe(true);
      }
  });

  test("no chart is empty", () => {
    for (const doc of docs)
      for (const f of figuresOf(doc))
        if (f.type === "figure")
          for (const { chart } of f.charts) {
            const numbers =
              chart.kind === "lines"
                ? chart.series.flatMap((s) => s.points.map((p) => p.y))
                : chart.kind === "matrix"
                  ? chart.cells.flat()
                  : chart.kind === "ranges"
                    ? chart.rows.map((r) => r.estimate)
                    : [];
            expect(
              numbers.some((v) => v !== null && v > 0),
              `${doc.lang}/${doc.path}#${f.id}`,
            ).toBe(true);
          }
  });

  test("every page is rendered, and every link of the site points to a page of it or another author's", () => {
    const own = new Set(docs.map((d) => `/${d.lang}/${d.path}/`));
    for (const doc of docs) {
      expect(renderPage(doc).length).toBeGreaterThan(1000);
      const inner = JSON.stringify(doc).matchAll(/"href":"(\/(?:en|ru)\/corridors\/[^"#]*)/g);
      for (const [, href = ""] of inner) expect(own.has(href), href).toBe(true);
    }
  });
});

describe("corridors with partners outside the ten", () => {
  test("each of the ten has at most eight, every one with its people or its own bank’s money", () => {
    for (const { id } of theTen) {
      const own = partners.filter((p) => p.ten === id);
      expect(own.length, id).toBeLessThanOrEqual(8);
      expect(own.length, id).toBeGreaterThan(0);
    }
    for (const p of partners)
      expect((p.people ?? 0) >= 10_000 || (p.usd ?? 0) >= 5e6, `${p.ten} ${p.partner}`).toBe(true);
  });

  test("a partner by people has them in the stocks of the newest edition or the matrix", async () => {
    for (const p of partners.filter((c) => c.by === "people")) {
      const found = await store.first<{ people: number }>(
        `select max(obs_value) as people
         from observation
         where known_to is null and indicator = 'STK_IMM' and sex = '_T' and source_id in
           ('undesa-migrant-stock', 'knomad-bilateral-migration')
           and ((ref_area = $ten and counterpart_area = $partner) or (ref_area = $partner and counterpart_area = $ten))`,
        { ten: p.ten, partner: p.partner },
      );
      expect(found?.people ?? 0, `${p.ten} ${p.partner}`).toBeGreaterThanOrEqual((p.people ?? 0) / 2);
    }
  });

  test("the list names every one and leads to both of its pages", () => {
    for (const lang of ["en", "ru"]) {
      const links = JSON.stringify(page(lang, "corridors").sections.find((s) => s.id === "partners"));
      for (const { ten, partner } of partners)
        for (const path of [corridorPath(ten, partner), corridorPath(partner, ten)])
          expect(links).toContain(`"/${lang}/${path}/"`);
    }
  });

  test("law is told only where a record names the other, else that none is held", () => {
    const law = (path: string) => page("en", path).sections.find((s) => s.id === "law");
    expect(law("corridors/moldova-italy")?.blocks.length).toBeGreaterThan(0);
    const none = law("corridors/kazakhstan-mongolia");
    expect(none?.blocks).toEqual([]);
    expect(none?.intro).toContain("No record is held of an agreement between the two");
  });

  test("two of the ten lead to their comparison, a partner to the profile of the one that is", () => {
    expect(JSON.stringify(page("en", "corridors/armenia-russian-federation").stand)).toContain(
      "/en/compare/armenia-and-russian-federation/",
    );
    expect(JSON.stringify(page("ru", "corridors/germany-ukraine").stand)).toContain("/ru/countries/ukraine/");
  });
});

describe("numbers", () => {
  test("the ten largest corridors are those of the database", async () => {
    const rows = await store.rows<{ origin: string; destination: string; people: number }>(LARGEST);
    expect(rows).toHaveLength(10);
    const table = figure(page("en", "corridors"), "matrix").charts[0]?.table;
    expect(table?.rows.map((r) => r[1]?.value)).toEqual(rows.map((r) => r.people));
    for (const { origin, destination, people } of rows) {
      const slug = (id: string) => theTen.find((t) => t.id === id)?.slug;
      const doc = page("ru", `corridors/${slug(origin)}-${slug(destination)}`);
      const keys = blocksOf(doc).find((b) => b.type === "keys");
      expect(keys?.type === "keys" && keys.items[0]?.value.replace(/\D/g, "")).toBe(String(people));
    }
  });

  test("Armenia – Russia says what the editions print", () => {
    const en = figure(page("en", "corridors/armenia-russian-federation"), "stocks");
    expect(plain(en.headline)).toBe(
      "The same year in two editions differs by 139,000: 527,000 people from Armenia in Russia in 2020, or 388,000",
    );
    expect(en.charts.map((c) => c.direction)).toEqual(["out", "in"]);
    const back = figure(page("en", "corridors/russian-federation-armenia"), "stocks");
    expect(back.charts.map((c) => [c.heading, c.direction])).toEqual([
      ["From Russia, living in Armenia", "out"],
      ["From Armenia, living in Russia", "in"],
    ]);
    expect(back.headline).toBe(en.headline);
  });

  test("a corridor that the newest edition no longer lists is drawn as an older edition, with its year", () => {
    const doc = page("en", "corridors/belarus-armenia");
    const chart = figure(doc, "stocks").charts[0]?.chart;
    expect(chart?.kind === "lines" && chart.series.map((s) => s.role)).toEqual(["older", "older", "marks"]);
    expect(plain(String(doc.stand))).toContain("in mid-2020 304 people from Belarus lived in Armenia");
    const keys = blocksOf(doc).find((b) => b.type === "keys");
    expect(keys?.type === "keys" && keys.items[0]).toMatchObject({
      label: "From Belarus, living in Armenia, 2020",
      value: "304",
      context: ["The edition of 2024 has no number. ", { href: "#stocks" }],
    });
  });

  test("a page seen from the other side has the same money under the other name", () => {
    const there = figure(page("en", "corridors/tajikistan-russian-federation"), "modelled").table.rows;
    const back = figure(page("en", "corridors/russian-federation-tajikistan"), "modelled").table.rows;
    expect(there.map((r) => [r[2]?.value, r[3]?.value])).toEqual(back.map((r) => [r[3]?.value, r[2]?.value]));
  });
});
