import type { Store } from "../../pipelines/store.ts";
import { type Lang, langs, type Text2 } from "../../schemas/language.ts";
import type { PageDocument, SearchKind } from "../document.ts";
import { chooser, textPage } from "../reference/parts.ts";
import { type LawTitle, searchEntries } from "./entries.ts";

const LAWS = `
  select distinct ref_area, title_en, title_ru, title_original
  from law_record
  where known_to is null
  order by title_en, ref_area, title_original
`;

const kinds: Readonly<Record<SearchKind, Text2>> = {
  country: { en: "Country", ru: "Страна" },
  corridor: { en: "Corridor", ru: "Коридор" },
  indicator: { en: "Indicator", ru: "Показатель" },
  page: { en: "Page", ru: "Страница" },
  term: { en: "Term", ru: "Термин" },
  method: { en: "Method", ru: "Метод" },
  source: { en: "Source", ru: "Источник" },
  law: { en: "Rule", ru: "Правило" },
};

/** The page of the search in both languages, with all that the other pages tell. */
export async function searchPages(store: Store, pages: readonly PageDocument[]): Promise<PageDocument[]> {
  const laws = await store.rows<LawTitle>(LAWS);
  return langs.map((lang) => searchPage(pages, laws, lang));
}

export function searchPage(pages: readonly PageDocument[], laws: readonly LawTitle[], lang: Lang): PageDocument {
  const t = chooser(lang);
  const title = t({ en: "Search", ru: "Поиск" });
  const entries = searchEntries(pages, laws, lang);
  return textPage({
    lang,
    path: "search",
    nav: "home",
    title,
    h1: title,
    description: t({
      en: "Search in countries, corridors, indicators, methods, sources, terms and rules, and all of them from A to Z.",
      ru: "Поиск по странам, коридорам, показателям, методам, источникам, терминам и правилам, и всё это по алфавиту.",
    }),
    stand: t({
      en: "Countries, corridors, indicators, methods, sources, terms and rules on migration and remittances.",
      ru: "Страны, коридоры, показатели, методы, источники, термины и правила о миграции и денежных переводах.",
    }),
    sections: [
      {
        id: "find",
        heading: "",
        intro: "",
        toc: [],
        blocks: [
          {
            type: "search",
            id: "results",
            kinds: Object.fromEntries(Object.entries(kinds).map(([k, name]) => [k, name[lang]])) as Record<
              SearchKind,
              string
            >,
            entries,
          },
        ],
      },
    ],
  });
}
