import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { comparePages } from "../../../profiles/compare/index.ts";
import { type Held, isOf, leftOut } from "../../../profiles/compare/left-out.ts";
import { measures } from "../../../profiles/compare/measures.ts";
import { LEAST } from "../../../profiles/compare/read.ts";
import type { PageDocument } from "../../../profiles/document.ts";
import { theTen } from "../../../schemas/areas.ts";
import { renderPage } from "../../../site/page.ts";
import { builtHome } from "../../built.ts";
import { BROKEN, figuresOf, LATIN, texts } from "../walk.ts";

const BUILD_MS = 300_000;

let store: Store;
let docs: PageDocument[];
beforeAll(async () => {
  store = await openStore((await builtHome()).database, { readOnly: true });
  docs = await comparePages(store);
}, BUILD_MS);
afterAll(() => store?.close());

describe("compare", () => {
  test("a list, a page a measure and a page a pair, in both languages", () => {
    for (const lang of ["en", "ru"]) {
      const own = docs.filter((d) => d.lang === lang).map((d) => d.path);
      expect(own).toHaveLength(1 + measures.length + 45);
      expect(own).toEqual(
        expect.arrayContaining(["compare", "compare/remittances-received-gdp", "compare/tajikistan-and-uzbekistan"]),
      );
    }
  });

  test("every figure has its table, its provenance and its citation; words are whole", () => {
    for (const doc of docs) {
      for (const figure of figuresOf(doc)) {
        expect(figure.table.rows.length, `${doc.path} ${figure.id}`).toBeGreaterThan(1);
        expect(figure.provenance.length, `${doc.path} ${figure.id}`).toBeGreaterThan(0);
        expect(figure.citation).not.toBe("");
        // the first cell is the head of its row
        for (const row of figure.table.rows) expect(row[0]?.text, `${doc.path} ${figure.id}`).not.toBe("");
      }
      for (const { where, text } of texts(doc, "", true)) {
        expect(text, `${doc.path}${where}`).not.toMatch(BROKEN);
        if (doc.lang === "ru") expect(text, `${doc.path}${where}`).not.toMatch(LATIN);
      }
      expect(renderPage(doc).length).toBeGreaterThan(5000);
    }
  });

  test("bars are in order of size, with all ten", () => {
    for (const doc of docs.filter((d) => d.lang === "en")) {
      for (const figure of figuresOf(doc)) {
        if (figure.type !== "figure" || figure.id !== "rank") continue;
        const chart = figure.charts[0]?.chart;
        if (chart?.kind !== "bars") throw new Error(doc.path);
        expect(chart.rows).toHaveLength(10);
        // as printed: those printed alike stand by name
        const printed = chart.rows
          .filter((r) => r.value !== null)
          .map((r) => Number.parseFloat(r.print.replaceAll(/[\s,]/g, "").replace("\u2212", "-")));
        expect(printed, doc.path).toEqual(printed.toSorted((a, b) => b - a));
      }
    }
  });

  test("each definition that four of the ten have is compared, or left out for a reason", async () => {
    const held = await store.rows<Held>(`
      select indicator, direction, source_id, freq
      from best_value
      where ref_area in (${theTen.map((t) => `'${t.id}'`).join(", ")})
        and counterpart_area in ('W1', '_Z')
        and sex = '_T'
        and age = '_T'
        and breakdown_1 = '_T'
        and obs_value is not null
      group by all
      having count(distinct ref_area) >= ${LEAST}
    `);
    const told = held.filter(
      (h) => !measures.some((m) => isOf(m, h)) && leftOut[`${h.indicator} ${h.direction}`] === undefined,
    );
    expect(told).toEqual([]);
  });
});
