import type { Store } from "../../pipelines/store.ts";
import { type Lang, langs } from "../../schemas/language.ts";
import type { SourceDefinition } from "../../schemas/source.ts";
import { sources } from "../../sources/index.ts";
import type { PageDocument } from "../document.ts";
import { editionText } from "../words/editions.ts";
import { years } from "../words/grammar.ts";
import { type LawFacts, lawFacts, lawPage } from "./law-source.ts";
import { chooser, countCell, section, tableBlock, tableOf, textPage } from "./parts.ts";
import { type SourceFacts, sourceFacts } from "./source-facts.ts";
import { sourcePage } from "./source-page.ts";
import { conceptText, nearnessWords } from "./source-words.ts";

/** The list of sources and a page for each, the coded law among them, in both languages. */
export async function sourcePages(store: Store): Promise<PageDocument[]> {
  const known: Known[] = [];
  for (const source of sources) known.push({ source, facts: await sourceFacts(store, source) });
  const law = await lawFacts(store);
  return langs.flatMap((lang) => [
    indexPage(known, law, lang),
    ...known.map(({ source, facts }) => sourcePage(source, facts, lang)),
    lawPage(law, lang),
  ]);
}

interface Known {
  readonly source: SourceDefinition;
  readonly facts: SourceFacts;
}

function indexPage(known: readonly Known[], law: LawFacts, lang: Lang): PageDocument {
  const t = chooser(lang);
  const editions = ({ facts }: Known) => new Set(facts.files.map((f) => f.edition)).size;
  const span = ({ facts }: Known) => {
    const from = facts.series.map((s) => s.first).sort()[0];
    const to = facts.series
      .map((s) => s.last)
      .sort()
      .at(-1);
    return from && to ? years(from, to, lang) : "–";
  };
  return textPage({
    lang,
    path: "sources",
    nav: "sources",
    title: t({ en: "Sources", ru: "Источники" }),
    h1: t({ en: "Sources", ru: "Источники" }),
    description: t({
      en: "Publishers of the figures and of the law on this site: editions held, licences, what is read and what is not.",
      ru: "Издатели чисел и правил на этом сайте: имеющиеся издания, лицензии, что читается и что нет.",
    }),
    stand: t({
      en: "Every figure on this site was printed by one of these publishers or computed from what they printed. Each page lists all files held, with their hashes, and everything that was left out or mended.",
      ru: "Каждое число на сайте напечатал один из этих издателей или оно рассчитано из напечатанного ими. На странице источника перечислены все файлы с хешами и всё, что пропущено или исправлено.",
    }),
    sections: [
      section("figures", "", "", [
        tableBlock(
          "figure-sources",
          t({ en: "Figures", ru: "Числа" }),
          "",
          tableOf<Known>(
            t({ en: "Sources of figures", ru: "Источники чисел" }),
            [
              {
                label: t({ en: "Source", ru: "Источник" }),
                cell: ({ source }) => [{ text: source.title[lang], href: `/${lang}/sources/${source.id}/` }],
              },
              { label: t({ en: "Publisher", ru: "Издатель" }), cell: ({ source }) => source.origin.publisher[lang] },
              {
                label: t({ en: "How near to a count", ru: "Близость к подсчёту" }),
                cell: ({ source }) => nearnessWords[source.nearness][lang],
              },
              {
                label: t({ en: "What it counts", ru: "Что считает" }),
                cell: ({ source }) => conceptText(source, lang),
              },
              { label: t({ en: "Years", ru: "Годы" }), cell: span },
              { label: t({ en: "Take care", ru: "Осторожно" }), cell: ({ source }) => source.trap[lang] },
              {
                label: t({ en: "Newest edition", ru: "Новейшее издание" }),
                cell: ({ facts }) => (facts.files[0] ? editionText(facts.files[0].edition, lang) : "–"),
              },
              {
                label: t({ en: "Editions", ru: "Изданий" }),
                numeric: true,
                cell: (k) => countCell(editions(k), lang),
              },
              {
                label: t({ en: "Current figures", ru: "Действующих чисел" }),
                numeric: true,
                cell: ({ facts }) => countCell(facts.figures, lang),
              },
              {
                label: t({ en: "Licence", ru: "Лицензия" }),
                cell: ({ source: { origin } }) =>
                  origin.licence.url === null
                    ? origin.licence.name
                    : [{ text: origin.licence.name, href: origin.licence.url }],
              },
            ],
            known,
          ),
        ),
        {
          type: "links",
          id: "law-sources",
          heading: t({ en: "Law", ru: "Правила" }),
          sub: "",
          items: [
            {
              label: t({ en: "Rules on migration and remittances", ru: "Правила о миграции и переводах" }),
              href: `/${lang}/sources/law/`,
              note: t({
                en: `${law.records} records of ${law.countries.length} countries, collected from public pages`,
                ru: `записей: ${law.records}, стран: ${law.countries.length}, собрано с открытых страниц`,
              }),
            },
          ],
        },
      ]),
    ],
  });
}
