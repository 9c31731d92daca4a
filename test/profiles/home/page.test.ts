import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../../pipelines/store.ts";
import type { Figure, Multiples, PageDocument } from "../../../profiles/document.ts";
import { homePages } from "../../../profiles/home/index.ts";
import { renderPage } from "../../../site/page.ts";
import { builtHome } from "../../built.ts";
import { BROKEN, blocksOf, figuresOf, LATIN, texts } from "../walk.ts";

/** A test run by itself may have to build the database first. */
const BUILD_MS = 300_000;

let store: Store;
let docs: PageDocument[];
beforeAll(async () => {
  store = await openStore((await builtHome()).database, { readOnly: true });
  docs = await homePages(store);
}, BUILD_MS);
afterAll(() => store?.close());

const block = (id: string, lang = "en") => {
  const found = docs
    .filter((d) => d.lang === lang)
    .flatMap(blocksOf)
    .find((b) => "id" in b && b.id === id);
  if (!found) throw new Error(`no block ${id}`);
  return found;
};

describe("home", () => {
  test("one page a language, without a rail, with the key to the marks", () => {
    expect(docs.map((d) => [d.lang, d.path, d.nav, d.rail])).toEqual([
      ["en", "", "home", false],
      ["ru", "", "home", false],
    ]);
    for (const doc of docs) {
      expect(doc.aside).toEqual({ kind: "legend" });
      expect(doc.sections.map((s) => s.id)).toEqual(["glance", "corridors", "changed", "countries", "sources"]);
      expect(renderPage(doc).length).toBeGreaterThan(10_000);
    }
  });

  test("nothing broken, no English sentence in Russian, every figure traced", () => {
    for (const doc of docs) {
      expect([...texts(doc)].filter((t) => BROKEN.test(t.text))).toEqual([]);
      if (doc.lang === "ru") expect([...texts(doc, "", true)].filter((t) => LATIN.test(t.text))).toEqual([]);
      for (const f of figuresOf(doc)) {
        expect(f.provenance.length, f.id).toBeGreaterThan(0);
        expect(f.citation, f.id).not.toBe("");
        expect(f.table.rows.length, f.id).toBeGreaterThan(0);
      }
    }
  });

  test("ten countries in the order of the database's ratio", async () => {
    const rows = await store.rows<{ area: string; ratio: number }>(`
      select ref_area as area, arg_max(obs_value, time_period) as ratio
      from derived
      where indicator = 'R_GDP' and direction = 'IN' and ref_area in (select area from economy where is_ten)
      group by ref_area
      order by ratio desc
    `);
    const ten = block("ten") as Multiples;
    expect(ten.items.map((i) => i.id.toUpperCase())).toEqual(rows.map((r) => r.area));
    expect(ten.items.map((i) => i.points.at(-1)?.y)).toEqual(rows.map((r) => r.ratio));
    expect(ten.yMax).toBeGreaterThanOrEqual(Math.max(...ten.items.flatMap((i) => i.points.map((p) => p.y ?? 0))));
  });

  test("revisions of remittances are counted as the two files differ", async () => {
    // straight from what the two files print, by no function of the pages
    const [counts] = await store.rows<{ added: number; revised: number; unchanged: number; withdrawn: number }>(`
      with printed as (
        select v.published, r.ref_area_raw as area, r.time_period_raw as year, try_cast(r.value_raw as double) as value
        from reported r
        join vintage v using (source_id, source_vintage)
        where r.measure_raw = 'BX.TRF.PWKR.CD.DT' and r.ref_area_raw in (select area from economy where is_ten)
      ),
      sides as (
        select
          area, year,
          max(value) filter (published = (select min(published) from printed)) as was,
          max(value) filter (published = (select max(published) from printed)) as now
        from printed
        group by area, year
      )
      select
        count(*) filter (was is null and now is not null)::integer as added,
        count(*) filter (abs(now / was - 1) > 0.0005)::integer as revised,
        count(*) filter (abs(now / was - 1) <= 0.0005)::integer as unchanged,
        count(*) filter (was is not null and now is null)::integer as withdrawn
      from sides
    `);
    const { headline } = block("revised-r-wb") as Figure;
    expect(headline).toContain(
      `${counts?.added} figures added, ${counts?.revised} revised, ${counts?.unchanged} unchanged, ${counts?.withdrawn || "none"} withdrawn`,
    );
  });
});
