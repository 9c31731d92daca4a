import { describe, expect, it } from "vitest";
import { bibtexOf, texText } from "../../site/bibtex.ts";
import { aloneContext } from "../../site/context.ts";
import { figuresOf } from "../../site/figure-files.ts";
import { profile } from "./sample/documents.ts";

const site = { ...aloneContext, address: "https://example.org/p/", generatedOn: "2026-11-22" };
const URL_OF = "https://example.org/p/en/countries/tajikistan/#received";

function entry(lang: "en" | "ru", headline?: string): string {
  const doc = profile(lang);
  const figure = figuresOf(doc).find((f) => f.id === "received");
  if (figure === undefined) throw new Error("the sample lacks its figure");
  return bibtexOf(doc, headline === undefined ? figure : { ...figure, headline }, URL_OF, site);
}

/** Every brace closes one that was opened, as a program that reads the file must find it. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text.replace(/\\[{}]/g, "")) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe("BibTeX of a figure", () => {
  it.each(["en", "ru"] as const)("names title, publishers, year, address and the citation (%s)", (lang) => {
    const text = entry(lang);
    expect(text.startsWith(`@misc{mirpal-tajikistan-received-${lang},\n`)).toBe(true);
    expect(text).toContain("  year = {2026},");
    expect(text).toContain(`  url = {${URL_OF}},`);
    expect(text).toMatch(/ {2}author = \{\{[^}]+\}( and \{[^}]+\})*\},/);
    expect(text).toContain(`  language = {${lang === "ru" ? "russian" : "english"}},`);
    expect(balanced(text)).toBe(true);
  });

  it("leaves the address out where the site knows none", () => {
    const doc = profile("en");
    const [figure] = figuresOf(doc);
    if (figure === undefined) throw new Error("the sample lacks its figure");
    expect(bibtexOf(doc, figure, "/en/#x", aloneContext)).not.toContain("url =");
  });

  it("lets no text of a headline out of its field", () => {
    const text = entry("en", "50 % of }\n@misc{x, note = {#_&$\\^~");
    expect(text.match(/^@misc/gm)).toHaveLength(1);
    expect(balanced(text)).toBe(true);
    expect(texText("5 % & more_\\")).toBe("5 \\% \\& more\\_\\textbackslash{}");
  });
});
