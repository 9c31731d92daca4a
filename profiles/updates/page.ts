import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Figure, PageDocument, Section } from "../document.ts";
import { chooser, countCell, prose, section, tableBlock, tableOf, textPage } from "../reference/parts.ts";
import { publishedText } from "../reference/source-page.ts";
import { editionText } from "../words/editions.ts";
import { dateText } from "../words/grammar.ts";
import { feedPath, feedTitle } from "./feed.ts";
import { type Received, sourcePath } from "./read.ts";

export const UPDATES_PATH = "updates";

/** What the page tells, read once for both languages. */
export interface UpdateFacts {
  /** Every file held, the last received first. */
  readonly files: readonly Received[];
  readonly heldOn: string;
}

/** What is new: the newest edition of each source, what it revised, which rules changed. */
export function updatesPage(
  facts: UpdateFacts,
  revised: readonly Figure[],
  law: Section | null,
  lang: Lang,
): PageDocument {
  const t = chooser(lang);
  const title = t({ en: "What is new", ru: "Что нового" });
  const newest = newestBySource(facts.files);
  return {
    ...textPage({
      lang,
      path: UPDATES_PATH,
      nav: "data",
      title,
      h1: title,
      crumbs: [{ label: t({ en: "Data", ru: "Данные" }), href: `/${lang}/data/` }],
      description: t({
        en: "The newest edition of each source with the days on which it was published and received, what was revised, and which rules changed.",
        ru: "Новейшее издание каждого источника с днями публикации и получения, что пересмотрено и какие правила изменились.",
      }),
      stand: t({
        en: "Which editions this site rests on, what they changed in earlier figures, and which rules changed last.",
        ru: "На каких изданиях основан этот сайт, что они изменили в прежних числах и какие правила изменились последними.",
      }),
      meta: [
        t({
          en: `Figures as held on ${dateText(facts.heldOn, "en")}`,
          ru: `По данным, известным на ${dateText(facts.heldOn, "ru")}`,
        }),
        `${t({ en: "files", ru: "файлов" })}: ${formatNumber(facts.files.length, lang)}`,
        `${t({ en: "sources", ru: "источников" })}: ${newest.length}`,
      ],
      sections: [
        ...(revised.length > 0 ? [revisions(revised, lang)] : []),
        ...(law ? [law] : []),
        editions(newest, facts.files, lang),
        following(lang),
      ],
    }),
    feed: { path: feedPath(lang), title: feedTitle(lang) },
  };
}

/** The file of each source that was published last. */
function newestBySource(files: readonly Received[]): Received[] {
  const newest = new Map<string, Received>();
  for (const file of files) {
    const known = newest.get(file.source_id);
    if (!known || known.published < file.published) newest.set(file.source_id, file);
  }
  return [...newest.values()].toSorted((a, b) =>
    a.published === b.published ? (a.source_id < b.source_id ? -1 : 1) : a.published < b.published ? 1 : -1,
  );
}

function revisions(revised: readonly Figure[], lang: Lang): Section {
  const t = chooser(lang);
  return section(
    "revisions",
    t({ en: "Revisions", ru: "Пересмотры" }),
    t({
      en: "What the newest edition says otherwise than the one before it. How far each series is revised from edition to edition stands on the page on quality.",
      ru: "В чём новейшее издание расходится с предыдущим. Насколько ряды пересматриваются от издания к изданию, сказано на странице о качестве.",
    }),
    [
      {
        type: "links",
        id: "revised",
        heading: "",
        sub: "",
        items: revised.map((f) => ({
          label: f.headline,
          href: `/${lang}/#${f.id}`,
          note: typeof f.sub === "string" ? f.sub : "",
        })),
      },
      prose("revised-more", "", [
        { text: t({ en: "Quality of the data", ru: "Качество данных" }), href: `/${lang}/quality/` },
      ]),
    ],
  );
}

function editions(newest: readonly Received[], files: readonly Received[], lang: Lang): Section {
  const t = chooser(lang);
  const held = (id: string) => files.filter((f) => f.source_id === id).length;
  return section(
    "editions",
    t({ en: "The newest edition of each source", ru: "Новейшее издание каждого источника" }),
    t({
      en: "Last published first. Where a file does not say its day of publication, the day given on receipt stands in its place.",
      ru: "Сначала опубликованные позже. Если день публикации в файле не назван, стоит день, указанный при получении.",
    }),
    [
      tableBlock(
        "editions-list",
        "",
        "",
        tableOf<Received>(
          t({ en: "Newest editions by source", ru: "Новейшие издания по источникам" }),
          [
            {
              label: t({ en: "Source", ru: "Источник" }),
              cell: (f) => [
                { text: lang === "ru" ? f.title_ru : f.title_en, href: `/${lang}/${sourcePath(f.source_id)}/` },
              ],
            },
            { label: t({ en: "Edition", ru: "Издание" }), cell: (f) => editionText(f.edition, lang) },
            { label: t({ en: "Published", ru: "Опубликовано" }), cell: (f) => publishedText(f, lang) },
            { label: t({ en: "Received", ru: "Получено" }), cell: (f) => dateText(f.received, lang) },
            {
              label: t({ en: "Files held", ru: "Файлов" }),
              numeric: true,
              cell: (f) => countCell(held(f.source_id), lang),
            },
          ],
          newest,
        ),
      ),
    ],
  );
}

function following(lang: Lang): Section {
  const t = chooser(lang);
  return section("feed", t({ en: "Feed", ru: "Лента новостей" }), "", [
    prose("feed-how", "", [
      t({
        en: "A feed reader shows each new edition and revision as it comes: ",
        ru: "Программа для чтения лент покажет каждое новое издание и каждый пересмотр: ",
      }),
      { text: t({ en: "feed in Atom format", ru: "лента в формате Atom" }), href: feedPath(lang) },
      ".",
    ]),
  ]);
}
