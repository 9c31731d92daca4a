import type { Store } from "../../pipelines/store.ts";
import { theTen } from "../../schemas/areas.ts";
import { type Lang, langs } from "../../schemas/language.ts";
import type { SourceDefinition } from "../../schemas/source.ts";
import { sourceGroups, sources } from "../../sources/index.ts";
import type { DataTable, PageDocument } from "../document.ts";
import { nameOf } from "../words/areas.ts";
import { editionText } from "../words/editions.ts";
import { years } from "../words/grammar.ts";
import { licenceText } from "../words/licences.ts";
import { type LawFacts, lawFacts, lawPage } from "./law-source.ts";
import { chooser, section, tableBlock, tableOf, textPage } from "./parts.ts";
import { type SourceFacts, sourceFacts } from "./source-facts.ts";
import { sourcePage } from "./source-page.ts";
import { conceptText } from "./source-words.ts";

/** The list of sources and a page for each, the coded law among them, in both languages. */
export async function sourcePages(store: Store): Promise<PageDocument[]> {
  const known: Known[] = [];
  const countries = await countriesBySource(store);
  for (const source of sources)
    known.push({ source, facts: await sourceFacts(store, source), countries: countries.get(source.id) ?? [] });
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
  /** Which of the ten it has figures of. */
  readonly countries: readonly string[];
}

/** One group of sources: what each counts, for which years and countries, what to take care of, how new, on which terms. */
function groupTable(caption: string, known: readonly Known[], lang: Lang): DataTable {
  const t = chooser(lang);
  return tableOf<Known>(
    caption,
    [
      {
        label: t({ en: "Source", ru: "Источник" }),
        cell: ({ source }) => [
          { text: source.title[lang], href: `/${lang}/sources/${source.id}/` },
          `. ${source.origin.publisher[lang]}`,
        ],
      },
      { label: t({ en: "What it counts", ru: "Что считает" }), cell: ({ source }) => conceptText(source, lang) },
      { label: t({ en: "Years", ru: "Годы" }), cell: ({ facts }) => span(facts, lang) },
      {
        label: t({ en: "Countries", ru: "Страны" }),
        cell: ({ countries }) =>
          countries.length === theTen.length
            ? t({ en: "all ten", ru: "все десять" })
            : countries.map((id) => nameOf(id, lang)).join(", ") || "–",
      },
      { label: t({ en: "Take care", ru: "Осторожно" }), cell: ({ source }) => source.trap[lang] },
      {
        label: t({ en: "Newest edition", ru: "Новейшее издание" }),
        cell: ({ facts }) => (facts.files[0] ? editionText(facts.files[0].edition, lang) : "–"),
      },
      {
        label: t({ en: "Licence", ru: "Лицензия" }),
        cell: ({ source: { origin } }) => {
          const { name, url } = origin.licence;
          const shown = licenceText(name, lang);
          return url === null ? shown : [{ text: shown, href: url }];
        },
      },
    ],
    known,
  );
}

function span({ series }: SourceFacts, lang: Lang): string {
  const from = series.map((s) => s.first).sort()[0];
  const to = series
    .map((s) => s.last)
    .sort()
    .at(-1);
  return from && to ? years(from, to, lang) : "–";
}

/** Which of the ten a source has figures of, on either side. */
async function countriesBySource(store: Store): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await store.rows<{ source_id: string; areas: string[] }>(`
    select source_id, list(distinct area order by area) as areas
    from (
      select source_id, unnest([ref_area, counterpart_area]) as area
      from observation
      where known_to is null and obs_value is not null
    )
    where area in (select area from economy where is_ten)
    group by source_id
  `);
  return new Map(rows.map((r) => [r.source_id, r.areas]));
}

function indexPage(known: readonly Known[], law: LawFacts, lang: Lang): PageDocument {
  const t = chooser(lang);
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
        ...sourceGroups.map(({ title, sources: own }, i) =>
          tableBlock(
            `figure-sources-${i + 1}`,
            title[lang],
            "",
            groupTable(
              title[lang],
              known.filter((k) => own.includes(k.source)),
              lang,
            ),
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
