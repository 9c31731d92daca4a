import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Plain, Store } from "../../../pipelines/store.ts";
import type { Cell, Figure, PageDocument, Text } from "../../../profiles/document.ts";
import { evidencePages } from "../../../profiles/reference/evidence.ts";
import { combinationOf, nearest, readEvidence } from "../../../profiles/reference/evidence-rows.ts";
import { errorCell, errorText, inputsSpan } from "../../../profiles/reference/evidence-words.ts";
import { langs } from "../../../schemas/language.ts";
import { renderPage } from "../../../site/page.ts";
import { tinyStore } from "../../pipelines/derive/tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
afterAll(() => store.close());
beforeEach(() => store.run("delete from evidence"));

/** Rows of synthetic round numbers: what a comparison writes, said by what is particular to it. */
async function insert(...rows: readonly Readonly<Record<string, Plain>>[]): Promise<void> {
  for (const row of rows) {
    const full = {
      evidence_id: "knomad-2017",
      reference: "World Bank, bilateral remittance matrix 2017",
      ref_area: "_ALL",
      method_id: "M-342",
      inputs: "rule 3; stocks KNOMAD 2013; GNI per head, PPP, 2017",
      n: 100,
      correlation: null,
      mdape: null,
      wape: null,
      note_en: null,
      note_ru: null,
      ...row,
    };
    const columns = Object.keys(full);
    await store.run(
      `insert into evidence (${columns.join(", ")}) values (${columns.map((c) => `$${c}`).join(", ")})`,
      full,
    );
  }
}

const page = async (lang: string): Promise<PageDocument> => {
  const found = (await evidencePages(store)).find((p) => p.lang === lang);
  if (!found) throw new Error(`no page ${lang}`);
  return found;
};
const figures = (doc: PageDocument): Figure[] =>
  doc.sections.flatMap((s) => s.blocks.filter((b): b is Figure => b.type === "figure"));
const figure = (doc: PageDocument, id: string): Figure => {
  const found = figures(doc).find((f) => f.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const plain = (text: Text) =>
  typeof text === "string" ? text : text.map((s) => (typeof s === "string" ? s : s.text)).join("");
const printed = (row: readonly Cell[] | undefined) => row?.map((c) => plain(c.text));

const matrix = async () =>
  insert(
    { inputs: "rule 1; stocks KNOMAD 2013", wape: 0.1, note_en: "People alone.", note_ru: "Только люди." },
    { wape: 0.04, note_en: "Given back.", note_ru: "Воспроизведено." },
    { inputs: "rule 3; stocks KNOMAD 2017; GNI per head, PPP, 2017", wape: 0.2 },
    { inputs: "rule 3; stocks KNOMAD 2013; GDP per head, US$, 2017", wape: 0.05 },
    { ref_area: "TJK", n: 50, correlation: 0.9994, mdape: 0.02, wape: 0.01, note_en: "Same.", note_ru: "То же." },
    { ref_area: "KGZ", n: 40, correlation: 0.999, mdape: 0.03, wape: 0.02, note_en: "Same.", note_ru: "То же." },
    { ref_area: "UZB", n: 30, wape: 0.8, note_en: "By hand.", note_ru: "Вручную." },
  );

describe("a published matrix", () => {
  beforeEach(matrix);

  test("is said to be nearest to the combination with the least error", async () => {
    expect(figure(await page("en"), "knomad-2017").headline).toBe(
      "The matrix for 2017 is nearest to: rule 3; stocks KNOMAD 2013; GNI per head, PPP, 2017. Weighted error over all receivers: 4.0\u00a0%",
    );
    expect(figure(await page("ru"), "knomad-2017").headline).toBe(
      "К матрице за 2017\u00a0г. ближе всего: правило\u00a03; численность KNOMAD 2013; ВНД на душу, ППС, 2017. Взвешенная ошибка по всем получателям: 4,0\u00a0%",
    );
  });

  test("has a table of rules and stocks by incomes, the lowest error marked in words", async () => {
    const { table } = figure(await page("en"), "knomad-2017");
    expect(table.columns.map((c) => c.label)).toEqual([
      "Rule and stocks",
      "no incomes",
      "GDP per head, US$, 2017",
      "GNI per head, PPP, 2017",
    ]);
    expect(table.rows.map(printed)).toEqual([
      ["rule 1 (M-342)"],
      ["KNOMAD 2013", "10.0", "", ""],
      ["rule 3 (M-342)"],
      ["KNOMAD 2013", "", "5.0", "4.0 (lowest)"],
      ["KNOMAD 2017", "", "", "20.0"],
    ]);
  });

  test("shows its receivers with the largest error first, and each note once", async () => {
    const own = figure(await page("en"), "knomad-2017-receivers");
    expect(own.table.rows.map((r) => printed(r)?.[0])).toEqual(["Uzbekistan", "Kyrgyz Republic", "Tajikistan"]);
    expect(printed(own.table.rows[2])).toEqual(["Tajikistan", "50", "0.999", "2.0", "1.0"]);
    expect(own.headline).toContain("from 1.0\u00a0% (Tajikistan) to 80\u00a0% (Uzbekistan)");
    expect(own.notes.map(plain)).toEqual(["Uzbekistan: By hand.", "Kyrgyz Republic, Tajikistan: Same."]);
    expect(figure(await page("en"), "knomad-2017").notes.map(plain)).toEqual([
      "Given back.",
      "rule 1; stocks KNOMAD 2013: People alone.",
    ]);
  });

  test("leads to its rule and to the file of all comparisons", async () => {
    const doc = await page("en");
    expect(figure(doc, "knomad-2017").provenance.map((p) => p.methodId)).toEqual(["M-342"]);
    expect(renderPage(doc)).toContain('data/evidence.csv"');
  });

  test("says of a jump between matrices only where their stocks differ", async () => {
    const jump = /may be a change of stocks/;
    expect(renderPage(await page("en"))).not.toMatch(jump);
    await insert({
      evidence_id: "knomad-2018",
      inputs: "rule 3; stocks KNOMAD 2017; GNI per head, PPP, 2018",
      wape: 0.05,
    });
    expect(renderPage(await page("en"))).toMatch(jump);
  });
});

describe("lists of comparisons", () => {
  test("flows have one row a period, and what is not compared is said", async () => {
    for (const [year, wape] of [
      ["1990", 0],
      ["2010", 0.001],
    ] as const)
      await insert({
        evidence_id: `flows-drop-negative-${year}`,
        inputs: "stocks UN DESA 2019",
        n: 1000,
        wape,
        note_en: wape === 0 ? "Equal." : "Three cells differ.",
        note_ru: wape === 0 ? "Равны." : "Три клетки расходятся.",
      });
    const doc = await page("en");
    const own = figure(doc, "flows-drop-negative");
    expect(own.table.rows.map((r) => printed(r)?.[0])).toEqual(["1990–1995", "2010–2015"]);
    expect(own.headline).toContain("2,000\u00a0numbers compared, weighted error from 0\u00a0% to 0.10\u00a0%");
    expect(own.notes.map(plain)).toEqual(["1990–1995: Equal.", "2010–2015: Three cells differ."]);
    expect(renderPage(doc)).toContain("births, deaths and populations by place of birth for the whole world");
  });

  test("ratios have a table of the ten beside that of all, without its notes again", async () => {
    const ratio = { evidence_id: "remittances-gdp-wdi", inputs: "remittances and GDP, newest editions" };
    const note = { note_en: "Revisions.", note_ru: "Пересмотры." };
    await insert({ ...ratio, ...note, wape: 0.05 }, { ...ratio, ...note, ref_area: "ARM", wape: 0 });
    const doc = await page("en");
    expect(figure(doc, "remittances-gdp-wdi").notes.map(plain)).toEqual(["Revisions."]);
    const ten = figure(doc, "remittances-gdp-wdi-countries");
    expect(ten.table.rows.map(printed)).toEqual([["Armenia", "0.0"]]);
    expect(ten.notes).toEqual([]);
  });
});

describe("the page", () => {
  test("without rows says that nothing was compared", async () => {
    expect(renderPage(await page("en"))).toContain("no figure was set beside a published one");
    expect(renderPage(await page("ru"))).toContain("ни одно число не сверено с опубликованным");
  });

  test("is rendered in both languages, without holes, whatever the words of the inputs", async () => {
    await matrix();
    await insert(
      { evidence_id: "knomad-2021", inputs: "some other way of dividing", wape: 0.3 },
      { evidence_id: "unheard-of", inputs: "unknown words", wape: null, method_id: "M-000" },
    );
    for (const lang of langs) {
      const markup = renderPage(await page(lang));
      expect(markup).not.toMatch(/undefined|NaN|Infinity|\[object/);
      expect(markup).toContain("some other way of dividing");
    }
    expect(renderPage(await page("ru"))).toContain('<span lang="en">some other way of dividing</span>');
  });
});

describe("words of comparisons", () => {
  test("inputs are parted by rule, stocks and income", () => {
    expect(combinationOf("rule 3; stocks UN DESA 2019, 2017 (interpolated); GNI per head, Atlas, 2017")).toEqual({
      rule: "rule 3",
      stocks: "stocks UN DESA 2019, 2017 (interpolated)",
      income: "GNI per head, Atlas, 2017",
    });
    expect(combinationOf("the rule on UN DESA 2019")).toBeNull();
    expect(combinationOf("rule 3; a; b; c")).toBeNull();
  });

  test("inputs are said in Russian, or stand as English", () => {
    expect(inputsSpan("stocks UN DESA 2019, 2017 (interpolated)", "ru")).toBe(
      "численность ДЭСВ ООН 2019, 2017 (интерполяция)",
    );
    expect(inputsSpan("GDP per head, PPP (edition of 2017-04-27), 2015", "ru")).toBe(
      "ВВП на душу, ППС (издание 2017-04-27), 2015",
    );
    expect(inputsSpan("GNI per head, Atlas, 2017", "ru")).toBe("ВНД на душу, метод «Атлас», 2017");
    expect(inputsSpan("another thing", "ru")).toEqual({ text: "another thing", lang: "en" });
  });

  test("an error too small to print is not printed as none", () => {
    expect(errorText(0, "en")).toBe("0\u00a0%");
    expect(errorText(0.00001, "en")).toBe("less than\u00a00.01\u00a0%");
    expect(errorText(null, "en")).toBe("–");
    expect(errorCell(0.000001, "ru").text).toBe("<\u00a00,001");
  });

  test("the nearest row has the least error, then the most figures", async () => {
    await insert({ inputs: "a", wape: 0.2 }, { inputs: "b", wape: 0.1, n: 5 }, { inputs: "c", wape: 0.1, n: 9 });
    expect(nearest(await readEvidence(store, "en"))?.inputs).toBe("c");
  });
});

test("what is said of closed accounts holds with and without correlations, and where ours are compared with them", async () => {
  const beside = (method_id: string, correlation: number | null) => ({
    evidence_id: "flows-rates-da-pb-2015",
    reference: "Abel and Cohen, closed account, 2015/2020",
    inputs: "stocks UN DESA (edition of 2020)",
    method_id,
    correlation,
  });
  const text = async () => JSON.stringify((await page("en")).sections.filter((s) => s.id === "flows"));
  await insert(beside("M-222", null));
  expect(await text()).toContain("another method: no correlation could be computed");
  expect(await text()).toContain("A closed account is compared with no account of ours (M-223)");
  await insert(beside("M-220", 0.25), beside("M-221", 0.5));
  expect(await text()).toContain("another method: correlation from 0.25 to 0.50");
  await insert(beside("M-223", 0.99));
  expect(await text()).not.toContain("is compared with no account of ours");
  expect(await text(), "the same method is not set beside another").toContain(
    "another method: correlation from 0.25 to 0.50",
  );
});
