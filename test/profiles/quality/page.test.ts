import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rules } from "../../../pipelines/check/index.ts";
import { choose } from "../../../pipelines/choose.ts";
import type { Store } from "../../../pipelines/store.ts";
import type { Figure, PageDocument, Text } from "../../../profiles/document.ts";
import { qualityPages } from "../../../profiles/quality/page.ts";
import { langs } from "../../../schemas/language.ts";
import { renderPage } from "../../../site/page.ts";
import { observe, stock, tinyStore } from "../../pipelines/derive/tiny.ts";

/** Russia's immigrants of 2020 in two editions of the United Nations, and two findings, one answered. */
let store: Store;
let pages: PageDocument[];
beforeAll(async () => {
  store = await tinyStore();
  await store.run("delete from rule_measured");
  await choose(store);
  await store.run(`insert into run values ('r', 'i', null, '1', date '2026-11-22')`);
  await store.run(`
    insert into vintage (source_id, source_vintage, edition, published) values
      ('undesa-migrant-stock', '2020', '2020', date '2021-01-01'),
      ('undesa-migrant-stock', '2024', '2024', date '2025-01-01')`);
  await store.run(`
    insert into series_edition
    select source_id, 'STK_IMM', 'NA', 'A', edition, published, false from vintage`);
  const edition = (name: string, known_from: string) => ({
    source_vintage: name,
    source_edition: name,
    confirmed_vintage: name,
    known_from,
  });
  await observe(
    store,
    stock("RUS", "W1", 11636911, { ...edition("2020", "2021-01-01"), known_to: "2025-01-01" }),
    stock("RUS", "W1", 7297611, edition("2024", "2025-01-01")),
  );
  await store.run(`
    insert into finding (finding_id, rule_id, level, severity, source_id, source_vintage, ref_area, indicator,
      time_period, locator, occurrences, message_en, message_ru, hint_en, hint_ru)
    values
      ('V-401-aaaaaaaa', 'V-401', 2, 'W', 'undesa-migrant-stock', '2024', 'RUS', 'STK_IMM', '2020', 'Table 1!F17', 1,
        'revised', 'пересмотрено', 'read the note', 'прочитайте примечание'),
      ('V-301-bbbbbbbb', 'V-301', 2, 'W', null, null, null, null, null, null, 1, 'odd', 'необычно', 'look', 'посмотрите')`);
  await store.run(
    `insert into disposition values ('V-401-aaaaaaaa', 'accepted', 'A. Rahimova', date '2026-11-20', 'census of 2021')`,
  );
  pages = await qualityPages(store);
});
afterAll(() => store.close());

const page = (lang: string): PageDocument => {
  const found = pages.find((p) => p.lang === lang);
  if (!found) throw new Error(`no page ${lang}`);
  return found;
};
const figure = (doc: PageDocument, id: string): Figure => {
  const found = doc.sections.flatMap((s) => s.blocks).find((b) => b.type === "figure" && b.id === id);
  if (found?.type !== "figure") throw new Error(`no figure ${id}`);
  return found;
};
const plain = (text: Text) =>
  typeof text === "string" ? text : text.map((s) => (typeof s === "string" ? s : s.text)).join("");
const cells = (f: Figure) => f.table.rows.map((r) => r.map((c) => plain(c.text)));

describe("the page on quality", () => {
  test("says plainly that no errors were found, and what was checked", () => {
    expect(plain(page("en").stand)).toMatch(/^No errors found\. \d+ rules looked at 1 published figures/);
    expect(plain(page("ru").stand)).toMatch(/^Ошибок не найдено\. Правил: \d+\./);
  });

  test("gives each finding with what to do, its place and its answer, by name, day and reason", () => {
    expect(cells(figure(page("en"), "findings-russian-federation"))).toEqual([
      [
        "V-401, warning",
        "revised. What to do: read the note",
        "International Migrant Stock, Table 1!F17",
        "Accepted, A. Rahimova, 20\u00a0November 2026: census of 2021",
      ],
    ]);
    expect(cells(figure(page("ru"), "findings-other"))[0]?.at(-1)).toBe("ответа пока нет");
  });

  test("counts them by country and by source", () => {
    const row = cells(figure(page("en"), "countries")).find((r) => r[0] === "Russian Federation");
    expect(row).toEqual(["Russian Federation", "0", "1", "0", "0"]);
    expect(cells(figure(page("en"), "sources"))[0]).toEqual(["International Migrant Stock", "0", "1", "0", "0"]);
  });

  test("draws the triangle of a revision and gives its statistics", () => {
    const own = figure(page("en"), "revisions-stock");
    expect(own.headline).toBe(
      "Immigrants, UN DESA, people: 1 figure printed again, 1 of them changed; the largest change: \u221237\u00a0%",
    );
    const [drawn] = own.charts;
    expect(drawn?.chart).toMatchObject({
      kind: "triangle",
      columns: ["2020", "2024"],
      rows: [{ label: "2020", cells: [{ change: null }, { text: "\u221237\u00a0%" }] }],
      aria: "Immigrants, UN DESA, people, Russian Federation: changed: 2020",
    });
    expect(cells(figure(page("ru"), "statistics"))[1]).toEqual([
      "Россия",
      "2",
      "1",
      "1",
      "\u221237",
      "37",
      "\u221237",
      "",
    ]);
  });

  test("lists every registered rule of the checks", () => {
    for (const lang of langs) {
      const listed = cells(figure(page(lang), "rules-list")).map((r) => String(r[0]).replace("\u2011", "-"));
      expect(listed.toSorted()).toEqual(rules.map((r) => r.id).toSorted());
    }
  });

  test("says of rules not measured that they are not, and of measured ones how well they do", async () => {
    const measured = (doc: PageDocument, id: string) =>
      cells(figure(doc, "rules-list")).find((r) => r[0] === id.replace("-", "\u2011"));
    expect(measured(page("en"), "V-401")?.at(-1)).toBe("not measured yet");
    expect(measured(page("ru"), "V-401")?.[4]).toContain("5\u00a0% прежнего значения");
    await store.run("insert into rule_measured values ('V-401', 20, 19, 1000, 0, '2026-11-22')");
    const again = (await qualityPages(store)).find((p) => p.lang === "en");
    await store.run("delete from rule_measured");
    if (!again) throw new Error("no page");
    expect(measured(again, "V-401")?.slice(-3)).toEqual(["20", "19", "0"]);
    expect(measured(again, "V-301")?.slice(-3)).toEqual(Array(3).fill("not measured yet"));
  });

  test("tells how old a source is, and that two editions make no rhythm", () => {
    const row = cells(figure(page("en"), "age")).find((r) => r[0] === "International Migrant Stock");
    expect(row?.slice(1)).toEqual(["1\u00a0January 2025", "22", "2", "not known"]);
    expect(plain(figure(page("en"), "age").headline)).toBe("Sources older than two years: 0 of 1");
  });

  test.each(langs)("is rendered without holes (%s)", (lang) => {
    const markup = renderPage(page(lang));
    expect(markup).toContain("</html>");
    expect(markup).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });
});

test("a site of a past day says so on its pages", () => {
  const context = {
    title: { en: "t", ru: "t" },
    address: null,
    generatedOn: null,
    asOf: "2024-06-30",
    has: () => true,
    file: () => null,
    onMissing: () => undefined,
  };
  expect(renderPage(page("en"), context)).toContain("As known on 30 June 2024");
  expect(renderPage(page("ru"), context)).toContain("По данным, известным на 30 июня 2024 г.");
  expect(renderPage(page("en"))).not.toContain('class="asof"');
});
