import type { PageDocument } from "../profiles/document.ts";
import type { SiteContext } from "./context.ts";
import type { Charted } from "./figure-files.ts";

const languageOf = { en: "english", ru: "russian" } as const;

/** The figure as an entry of a bibliography: its publishers as authors, our site as the place, its citation as a note. */
export function bibtexOf(doc: PageDocument, figure: Charted, address: string, site: SiteContext): string {
  const publishers = [...new Set(figure.provenance.map((line) => line.publisher).filter((name) => name !== ""))];
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["title", figure.headline],
    ["author", publishers.map((name) => `{${texText(name)}}`).join(" and ")],
    ["organization", site.title[doc.lang]],
    ["year", site.generatedOn?.slice(0, 4) ?? ""],
    ["url", site.address === null ? "" : address],
    ["note", figure.citation],
    ["language", languageOf[doc.lang]],
  ];
  const lines = fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = {${fieldText(name, value)}},`);
  const stem = doc.path.split("/").at(-1) || "ten-countries";
  return [`@misc{mirpal-${stem}-${figure.id}-${doc.lang},`, ...lines, "}", ""].join("\n");
}

/** Names stand in braces of their own, so that no program turns "World Bank" into "Bank, W."; so does the title's case. */
function fieldText(name: string, value: string): string {
  if (name === "author" || name === "url")
    return name === "url" ? value.replace(/[{}\\\s]/g, encodeURIComponent) : value;
  return name === "title" ? `{${texText(value)}}` : texText(value);
}

const signs: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\u00a0": "~",
};

/** Plain text as TeX reads it; line ends become spaces. */
export function texText(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/[\\~^\u00a0{}%&#$_]/g, (sign) => signs[sign] ?? `\\${sign}`);
}
