import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";
import { lawConfidence, lawTopics, unanchoredReasons } from "../../schemas/law.ts";
import { lawSources } from "../../sources/law.ts";
import type { PageDocument, Text } from "../document.ts";
import { nameOf, slugOf } from "../words/areas.ts";
import { editionText } from "../words/editions.ts";
import { dateText } from "../words/grammar.ts";
import { chooser, countCell, prose, section, tableBlock, tableOf, textPage } from "./parts.ts";
import type { FileFact } from "./source-facts.ts";
import { fileText, publishedText } from "./source-page.ts";

/** What the database knows of the coded law of the ten countries. */
export interface LawFacts {
  readonly records: number;
  readonly acts: number;
  readonly answers: number;
  readonly countries: readonly LawCountry[];
  readonly topics: readonly { readonly topic: string; readonly n: number }[];
  readonly confidence: readonly { readonly letter: string; readonly n: number }[];
  readonly unanchored: readonly { readonly reason: string; readonly n: number }[];
  readonly conflicts: readonly LawConflict[];
  readonly machine: number;
  readonly files: readonly (FileFact & { readonly source_id: string })[];
}

interface LawCountry {
  readonly ref_area: string;
  readonly records: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly undated: number;
  readonly checked: string;
}

interface LawConflict {
  readonly title_en: string;
  readonly title_ru: string;
  readonly note_en: string;
  readonly note_ru: string;
  readonly ref_areas: readonly string[];
}

const READ = { en: "records", ru: "записей" };

const CURRENT = "law_record where known_to is null";

const COUNTRIES = `
  select
    ref_area, count(*)::integer as records,
    count(*) filter (confidence = 'H')::integer as high,
    count(*) filter (confidence = 'M')::integer as medium,
    count(*) filter (confidence = 'L')::integer as low,
    count(*) filter (date_adopted is null and date_in_force is null)::integer as undated,
    max(last_checked)::varchar as checked
  from ${CURRENT}
  group by ref_area
  order by ref_area
`;

export async function lawFacts(store: Store): Promise<LawFacts> {
  const one = async (sql: string) => (await store.first<{ n: number }>(`select (${sql})::integer as n`))?.n ?? 0;
  return {
    records: await one(`select count(*) from ${CURRENT}`),
    acts: await one("select count(*) from legal_instrument where known_to is null"),
    answers: await one("select count(*) from provision where known_to is null"),
    machine: await one(`select count(*) from ${CURRENT} and translation = 'machine'`),
    countries: await store.rows<LawCountry>(COUNTRIES),
    topics: await store.rows(
      `select topic, count(*)::integer as n from ${CURRENT} group by topic order by n desc, topic`,
    ),
    confidence: await store.rows(
      `select confidence as letter, count(*)::integer as n from ${CURRENT} group by confidence order by position(confidence in 'HML')`,
    ),
    unanchored: await store.rows(
      `select unanchored as reason, count(*)::integer as n from ${CURRENT} and unanchored is not null group by unanchored order by n desc, reason`,
    ),
    conflicts: await store.rows<LawConflict>(
      `select title_en, title_ru, note_en, note_ru, ref_areas from legal_instrument
       where known_to is null and note_en is not null order by ref_areas, instrument_id`,
    ),
    files: await store.rows(
      `select source_id, source_vintage, edition, published::varchar as published, published_basis, file_name, bytes,
         sha256, url, obtained, retrieved_at::varchar as retrieved_at, readings, passed_over, []::varchar[] as measures
       from vintage
       where source_id in (select distinct source_id from law_record)
       order by source_id, vintage.published desc, source_vintage`,
    ),
  };
}

/** The page of the coded law: what it is, by country, how sure, where sources disagree, from which files. */
export function lawPage(law: LawFacts, lang: Lang): PageDocument {
  const t = chooser(lang);
  const [register] = lawSources;
  const title = t({ en: "Rules on migration and remittances", ru: "Правила о миграции и переводах" });
  const number = <Row>(label: string, of: (row: Row) => number) => ({
    label,
    numeric: true,
    cell: (row: Row) => countCell(of(row), lang),
  });
  const country = (id: string): Text => {
    const slug = slugOf(id);
    return slug === null ? nameOf(id, lang) : [{ text: nameOf(id, lang), href: `/${lang}/countries/${slug}/` }];
  };
  const levels = Object.values(lawConfidence);
  return textPage({
    lang,
    path: "sources/law",
    nav: "sources",
    title,
    h1: title,
    crumbs: [{ label: t({ en: "Sources", ru: "Источники" }), href: `/${lang}/sources/` }],
    description: t({
      en: "How the rules of ten countries on migration and remittances were collected, how sure each record is and where sources disagree.",
      ru: "Как собраны правила десяти стран о миграции и переводах, насколько надёжна каждая запись и где источники расходятся.",
    }),
    stand: register?.description[lang] ?? "",
    meta: [
      `${t({ en: "records", ru: "записей" })}: ${law.records}`,
      `${t({ en: "acts and agreements", ru: "актов и соглашений" })}: ${law.acts}`,
      `${t({ en: "countries", ru: "стран" })}: ${law.countries.length}`,
    ],
    sections: [
      section("about", t({ en: "How it was collected", ru: "Как это собрано" }), "", [
        prose(
          "collected",
          "",
          t({
            en: "A record is one fact: a law and its date, an agreement and its partner, a limit and its amount. It keeps the page on which it was seen, the date of that page, and how near the page stands to the law’s own text. What was not seen is left empty: an act whose entry into force was not found says so.",
            ru: "Запись – один факт: закон и его дата, соглашение и его сторона, предел и его сумма. В ней сохранены страница, где факт увиден, дата этой страницы и то, насколько она близка к самому тексту закона. Чего не видели, то оставлено пустым: если вступление в силу не найдено, так и сказано.",
          }),
          t({
            en: "Records that describe one act were matched by a person reading both. Titles and summaries in the second language are unofficial translations; titles in the original language stand beside them where they were seen.",
            ru: "Записи об одном акте сопоставил человек, прочитав обе. Названия и пересказы на втором языке – неофициальный перевод; название на языке оригинала стоит рядом, если его видели.",
          }),
          ...(law.machine > 0
            ? [
                t({
                  en: `Translated by machine and marked so: ${law.machine} records.`,
                  ru: `Машинный перевод, отмечен как таковой: записей ${law.machine}.`,
                }),
              ]
            : []),
          ...(law.answers === 0
            ? [
                t({
                  en: "Closed answers to fixed questions (may one work without a permit, how many days before registration) have not been coded yet, so countries are not scored or ranked.",
                  ru: "Ответы на единый список вопросов (можно ли работать без разрешения, сколько дней до постановки на учёт) ещё не закодированы, поэтому у стран нет баллов и мест.",
                }),
              ]
            : []),
        ),
        prose(
          "licence",
          t({ en: "Licence", ru: "Лицензия" }),
          t({
            en: "Facts collected by the project may be reused with a reference to it. Each record links its own source, whose texts have terms of their own.",
            ru: "Собранные проектом факты можно использовать со ссылкой на него. Каждая запись ссылается на свой источник; у его текстов свои условия.",
          }),
          t({
            en: "This is information, not legal advice. The text in the original language prevails.",
            ru: "Это справочная информация, а не юридическая консультация. Силу имеет текст на языке оригинала.",
          }),
        ),
      ]),
      section("held", t({ en: "What is held", ru: "Что имеется" }), "", [
        tableBlock(
          "by-country",
          t({ en: "By country", ru: "По странам" }),
          "",
          tableOf<LawCountry>(
            t({ en: "Records by country and confidence", ru: "Записи по странам и надёжности" }),
            [
              { label: t({ en: "Country", ru: "Страна" }), cell: (r) => country(r.ref_area) },
              number(t({ en: "Records", ru: "Записей" }), (r) => r.records),
              number(t({ en: "Primary source", ru: "Первоисточник" }), (r) => r.high),
              number(t({ en: "Secondary", ru: "Вторичный" }), (r) => r.medium),
              number(t({ en: "Tertiary", ru: "Третичный" }), (r) => r.low),
              number(t({ en: "Without a date", ru: "Без даты" }), (r) => r.undated),
              { label: t({ en: "Last checked", ru: "Последняя проверка" }), cell: (r) => dateText(r.checked, lang) },
            ],
            law.countries,
            false,
          ),
        ),
        tableBlock(
          "by-topic",
          t({ en: "By topic", ru: "По темам" }),
          "",
          tableOf<LawFacts["topics"][number]>(
            t({ en: "Records by topic", ru: "Записи по темам" }),
            [
              {
                label: t({ en: "Topic", ru: "Тема" }),
                cell: (r) => lawTopics.find((x) => x.id === r.topic)?.title[lang] ?? r.topic,
              },
              number(t({ en: "Records", ru: "Записей" }), (r) => r.n),
            ],
            law.topics,
            false,
          ),
        ),
      ]),
      section("sure", t({ en: "How sure", ru: "Насколько надёжно" }), "", [
        tableBlock(
          "confidence",
          t({ en: "Confidence", ru: "Надёжность" }),
          "",
          tableOf<LawFacts["confidence"][number]>(
            t({ en: "Records by confidence", ru: "Записи по надёжности" }),
            [
              { label: t({ en: "Letter", ru: "Буква" }), cell: (r) => r.letter },
              {
                label: t({ en: "Source", ru: "Источник" }),
                cell: (r) => levels.find((l) => l.letter === r.letter)?.title[lang] ?? "–",
              },
              {
                label: t({ en: "What that means", ru: "Что это значит" }),
                cell: (r) => levels.find((l) => l.letter === r.letter)?.about[lang] ?? "–",
              },
              number(t({ en: "Records", ru: "Записей" }), (r) => r.n),
            ],
            law.confidence,
          ),
        ),
        tableBlock(
          "unanchored",
          t({ en: "Records without an act", ru: "Записи без акта" }),
          t({
            en: "These state a fact but no act to tie it to, for one of these reasons.",
            ru: "Эти записи называют факт, но не акт, с которым его можно связать; причины такие.",
          }),
          tableOf<LawFacts["unanchored"][number]>(
            t({ en: "Records not tied to an act, by reason", ru: "Записи, не связанные с актом, по причинам" }),
            [
              {
                label: t({ en: "Reason", ru: "Причина" }),
                cell: (r) => unanchoredReasons[r.reason as keyof typeof unanchoredReasons]?.[lang] ?? r.reason,
              },
              number(t({ en: "Records", ru: "Записей" }), (r) => r.n),
            ],
            law.unanchored,
            false,
          ),
        ),
      ]),
      section("conflicts", t({ en: "Where sources disagree", ru: "Где источники расходятся" }), "", [
        tableBlock(
          "conflict-list",
          "",
          t({
            en: "Both dates are kept. Nothing is decided here until the depositary or the official text has been read.",
            ru: "Сохранены обе даты. Выбор не делается, пока не прочитан депозитарий или официальный текст.",
          }),
          tableOf<LawConflict>(
            t({ en: "Acts on which sources disagree", ru: "Акты, о которых источники расходятся" }),
            [
              { label: t({ en: "Act", ru: "Акт" }), cell: (c) => (lang === "ru" ? c.title_ru : c.title_en) },
              {
                label: t({ en: "Country", ru: "Страна" }),
                cell: (c) => c.ref_areas.map((id) => nameOf(id, lang)).join(", "),
              },
              {
                label: t({ en: "What disagrees", ru: "В чём расхождение" }),
                cell: (c) => (lang === "ru" ? c.note_ru : c.note_en),
              },
            ],
            law.conflicts,
          ),
        ),
      ]),
      section("files", t({ en: "Files", ru: "Файлы" }), "", [
        tableBlock(
          "vintages",
          "",
          t({
            en: "One folder a country; every collection is kept as an edition of its own.",
            ru: "По папке на страну; каждый сбор хранится как отдельное издание.",
          }),
          tableOf<LawFacts["files"][number]>(
            t({ en: "Collections", ru: "Сборы" }),
            [
              { label: t({ en: "Folder", ru: "Папка" }), cell: (f) => f.source_id },
              { label: t({ en: "Edition", ru: "Издание" }), cell: (f) => editionText(f.edition, lang) },
              { label: t({ en: "Collected", ru: "Собрано" }), cell: (f) => publishedText(f, lang) },
              { label: t({ en: "File", ru: "Файл" }), cell: (f) => fileText(f, lang, READ) },
            ],
            law.files,
          ),
        ),
      ]),
    ],
  });
}
