import type { Lang } from "../../schemas/language.ts";
import type { Span } from "../document.ts";
import { hostOf } from "../words/addresses.ts";
import { inOriginal, withLinks } from "./parts.ts";

const OWN_RULE = /^Rule of this project, methodology .+?\.(?= |$) ?/;

/** What of a method a work is cited for. */
const SUBJECTS: Readonly<Record<string, string>> = { Remittances: "Переводы", Stocks: "Численность" };

/**
 * Where a method comes from, in the page's language: our own rules in words, titles of others as they stand.
 *
 * Sections of the written methodology are left out, since the page is not divided by them.
 */
export function citationText(citation: string, lang: Lang): Span[] {
  const own = OWN_RULE.test(citation);
  const [, subject, rest = ""] = /^(?:(Remittances|Stocks): )?(.*)$/s.exec(citation.replace(OWN_RULE, "")) ?? [];
  const words = lang === "ru" ? "Правило этого проекта." : "Rule of this project.";
  return [
    ...(own ? [words] : []),
    ...(own && rest ? [" "] : []),
    ...(subject ? [`${lang === "ru" ? SUBJECTS[subject] : subject}: `] : []),
    ...withLinks(rest, lang === "ru"),
  ];
}

/** English asides of the evidence, with their Russian; the rest are file names and cells. */
const ASIDES: readonly (readonly [RegExp, string])[] = [
  [/, the column's only figure$/, ", единственное число столбца"],
  [/; blank, with the note in /, "; пусто, с примечанием в "],
  [/^Workbook of the (\d{4}) edition, /, "Таблица Excel издания $1 г., "],
];

/** Where something is seen, in the page's language: file and cell stand as they are. */
export function evidenceText(evidence: string, lang: Lang): string {
  return lang === "en" ? evidence : ASIDES.reduce((text, [from, to]) => text.replace(from, to), evidence);
}

/** The same with each address a link that is named by its site. */
export function evidenceSpans(evidence: string, lang: Lang): Span[] {
  return evidenceText(evidence, lang)
    .split(/(https?:\/\/[^\s;]+)/)
    .filter((part) => part !== "")
    .map((part) => (/^https?:/.test(part) ? { text: hostOf(part), href: part } : inOriginal(part, lang)));
}
