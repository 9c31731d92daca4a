import type { Lang } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import type { PageDocument, SearchEntry } from "../document.ts";
import { vocabulary, type Word, type WordGroup } from "../reference/vocabulary.ts";
import { nameOf, slugOf } from "../words/areas.ts";
import { slugsIn, spellings } from "./spellings.ts";

/** A title of a record of the law, with the state whose law it is. */
export interface LawTitle {
  readonly ref_area: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly title_original: string | null;
}

/** All that can be found in one language: pages as they were assembled, the vocabulary, titles of the law. */
export function searchEntries(pages: readonly PageDocument[], laws: readonly LawTitle[], lang: Lang): SearchEntry[] {
  const twins = new Map(pages.filter((p) => p.lang !== lang).map((p) => [p.path, p.h1]));
  const own = pages.filter((p) => p.lang === lang && !ONE_DAY.test(p.path));
  const entries = [
    ...own.map((page) => pageEntry(page, twins.get(page.path) ?? "", lang)),
    ...vocabulary.flatMap((group) => group.words.map((word) => wordEntry(word, group, lang))),
    ...laws.flatMap((law) => lawEntry(law, lang)),
  ];
  const seen = new Set<string>();
  return entries.filter((e) => {
    const key = `${e.kind}|${e.title}|${e.href}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Pages of one day repeat the page they belong to. */
const ONE_DAY = /\d{4}-\d{2}-\d{2}/;

function pageEntry(page: PageDocument, twin: string, lang: Lang): SearchEntry {
  const [folder = "", ...rest] = page.path.split("/");
  const name = rest.join("/");
  const href = page.path === "" ? `/${lang}/` : `/${lang}/${page.path}/`;
  const entry = { title: page.h1, note: "", href, words: twin };
  if (folder === "countries" && rest.length === 1)
    return { ...entry, kind: "country", words: spellings(name).join(" ") };
  if (folder === "corridors" && rest.length === 1)
    return { ...entry, kind: "corridor", words: [twin, ...slugsIn(name).flatMap(spellings)].join(" ") };
  const source = folder === "sources" ? sources.find((s) => s.id === name) : undefined;
  if (source) return { ...entry, kind: "source", note: source.origin.publisher[lang], words: `${twin} ${source.id}` };
  return { ...entry, kind: "page", words: `${twin} ${page.description}` };
}

function wordEntry(word: Word, group: WordGroup, lang: Lang): SearchEntry {
  const other: Lang = lang === "en" ? "ru" : "en";
  const href = group.kind === "method" ? `/${lang}/methodology/#${word.code}` : `/${lang}/glossary/#${word.id}`;
  return { kind: group.kind, title: word.name[lang], note: word.code ?? "", href, words: word.name[other] };
}

function lawEntry(law: LawTitle, lang: Lang): SearchEntry[] {
  const slug = slugOf(law.ref_area);
  if (slug === null) return [];
  return [
    {
      kind: "law",
      title: lang === "ru" ? law.title_ru : law.title_en,
      note: nameOf(law.ref_area, lang),
      href: `/${lang}/countries/${slug}/#law`,
      words: law.title_original ?? "",
    },
  ];
}
