import { describe, expect, it } from "vitest";
import type { PageDocument, SearchBlock } from "../../../profiles/document.ts";
import { glossaryPages } from "../../../profiles/reference/glossary.ts";
import { searchPage } from "../../../profiles/search/index.ts";
import { langs } from "../../../schemas/language.ts";
import { renderPage } from "../../../site/page.ts";
import { byLetter } from "../../../site/search/alphabet.ts";
import { type SearchFile, searchFile } from "../../../site/search/file.ts";
import { find, prepare } from "../../../site/search/match.ts";
import { samplePages } from "../sample/documents.ts";

const LAWS = [
  {
    ref_area: "TJK",
    title_en: "<b>Law</b> on migration",
    title_ru: "«Закон» о миграции",
    title_original: "Қонун дар бораи муҳоҷират",
  },
  { ref_area: "UZB", title_en: "Limit of 5,000 dollars", title_ru: "5000 долларов: предел", title_original: null },
];

const blockOf = (page: PageDocument) => {
  const block = page.sections[0]?.blocks[0];
  if (block?.type !== "search") throw new Error("the page has no search");
  return block;
};

describe.each(langs)("%s", (lang) => {
  const pages = [...samplePages(), ...glossaryPages()];
  const page = searchPage(pages, LAWS, lang);
  const block: SearchBlock = blockOf(page);
  const file: SearchFile = JSON.parse(searchFile(block, `/${lang}/search/`));
  const found = (question: string) => find(prepare(file), question).map((f) => f.path);

  it("finds a country and an indicator in either language, by code and in Latin letters", () => {
    for (const question of ["Таджикистан", "tajik", "tjk", "Тоҷикистон", "tadzhikistan"])
      expect(found(question)[0]).toBe("countries/tajikistan/");
    expect(found("LAB")[0]).toMatch(/^glossary\/#indicator-(STK_LAB|LAB_FLW)$/);
    expect(found("переводы")[0]).toMatch(/^glossary\/#indicator-/);
    expect(found("remittances")[0]).toMatch(/^glossary\/#indicator-/);
    expect(found("M-342")).toEqual(["methodology/#M-342"]);
    expect(found("LAB_ACC")).toEqual(["glossary/#question-LAB_ACC"]);
    expect(found("Қонун")).toEqual(["countries/tajikistan/#law"]);
  });

  it("finds every entry by its own title", () => {
    const index = prepare(file);
    for (const e of block.entries)
      expect(find(index, e.title).some((f) => f.title === e.title && f.note === e.note)).toBe(true);
  });

  it("has every entry once under its letter", () => {
    const letters = byLetter(block.entries, lang);
    expect(letters.flatMap((l) => l.entries)).toHaveLength(block.entries.length);
    expect(new Set(letters.flatMap((l) => l.entries))).toEqual(new Set(block.entries));
    expect(new Set(letters.map((l) => l.id)).size).toBe(letters.length);
    const of = (title: string) => letters.find((l) => l.entries.some((e) => e.title === title))?.label;
    expect(of(lang === "ru" ? "5000 долларов: предел" : "Limit of 5,000 dollars")).toBe(lang === "ru" ? "0–9" : "L");
    expect(of(lang === "ru" ? "«Закон» о миграции" : "<b>Law</b> on migration")).toBe(lang === "ru" ? "З" : "B");
  });

  it("links every entry from the page, escaped, with a target on its page", () => {
    const markup = renderPage(page);
    const glossary = renderPage(glossaryPages().find((p) => p.lang === lang) as PageDocument);
    expect(markup.match(/<ul class="links">/g)).toHaveLength(byLetter(block.entries, lang).length);
    const items = markup.slice(markup.indexOf('id="all"'), markup.indexOf("</main>")).match(/<li><a href="\.\.\//g);
    expect(items).toHaveLength(block.entries.length);
    expect(markup).not.toContain("<b>Law</b>");
    for (const e of block.entries.filter((entry) => entry.href.includes("/glossary/#")))
      expect(glossary).toContain(`<tr id="${e.href.split("#")[1]}">`);
  });

  it("gives the same bytes again", () => {
    expect(searchFile(blockOf(searchPage(pages, LAWS, lang)), `/${lang}/search/`)).toBe(
      searchFile(block, `/${lang}/search/`),
    );
  });
});

it("refuses an entry of another language", () => {
  const entry = { kind: "page", title: "Data", note: "", href: "/ru/data/", words: "" } as const;
  const block = { ...blockOf(searchPage([], [], "en")), entries: [entry] };
  expect(() => searchFile(block, "/en/search/")).toThrow("not under /en/");
});
