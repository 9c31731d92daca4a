import { indicatorById } from "../../schemas/indicators.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { territories } from "../../schemas/observation.ts";
import { knownBy } from "../../schemas/retrieval.ts";
import type { Measure, SourceDefinition } from "../../schemas/source.ts";
import { type ObsStatus, statuses } from "../../schemas/status.ts";
import { units } from "../../schemas/units.ts";
import type { Block, PageDocument, Section, Text } from "../document.ts";
import { findingTable } from "../quality/finding-table.ts";
import { nameOf } from "../words/areas.ts";
import { periodText } from "../words/dates.ts";
import { editionText } from "../words/editions.ts";
import { dateText, years } from "../words/grammar.ts";
import { licenceText } from "../words/licences.ts";
import { evidenceText } from "./citation.ts";
import { guardText } from "./guards.ts";
import { obtainedText } from "./obtained.ts";
import {
  chooser,
  countCell,
  inEnglish,
  inOriginal,
  joined,
  prose,
  section,
  sizeText,
  tableBlock,
  tableOf,
  textPage,
  webLink,
} from "./parts.ts";
import { passedOverText } from "./passed-over.ts";
import { datasetOf } from "./source-dataset.ts";
import { type FileFact, LARGE_PERCENT, type Revision, type SourceFacts } from "./source-facts.ts";
import { areaWords, measureName, nearnessWords, rawUnitName, seriesName, signName } from "./source-words.ts";

/** The page of one source of figures: what it is, what is read, from which files, what was left out, what has changed. */
export function sourcePage(source: SourceDefinition, facts: SourceFacts, lang: Lang): PageDocument {
  const t = chooser(lang);
  const newest = facts.files[0];
  const sections: Section[] = [
    section("about", t({ en: "What it is", ru: "Что это" }), "", [about(source, facts, lang)]),
    section("series", t({ en: "What is read", ru: "Что читается" }), "", [
      series(source, facts, lang),
      signs(source, lang),
    ]),
    section("files", t({ en: "Editions and files", ru: "Издания и файлы" }), "", [files(facts, lang)]),
  ];
  if (facts.revisions.length > 0)
    sections.push(
      section("revisions", t({ en: "What the newest edition changed", ru: "Что изменило новейшее издание" }), "", [
        revisions(facts, lang),
      ]),
    );
  sections.push(
    section(
      "left-out",
      t({ en: "Left out and mended", ru: "Что пропущено и исправлено" }),
      "",
      leftOut(source, facts, lang),
    ),
  );
  if (facts.listed.length > 0)
    sections.push(
      section("findings", t({ en: "Findings of the checks", ru: "Замечания проверок" }), "", [
        tableBlock(
          "findings-list",
          "",
          [
            t({ en: "All findings and what they mean: ", ru: "Все замечания и что они означают: " }),
            { text: t({ en: "quality of the data", ru: "качество данных" }), href: `/${lang}/quality/` },
            ".",
          ],
          findingTable(facts.listed, lang),
        ),
      ]),
    );
  return textPage({
    lang,
    path: `sources/${source.id}`,
    nav: "sources",
    title: source.title[lang],
    h1: source.title[lang],
    crumbs: [{ label: t({ en: "Sources", ru: "Источники" }), href: `/${lang}/sources/` }],
    description: `${source.title[lang]}. ${source.origin.publisher[lang]}.`,
    stand: source.description[lang],
    meta: [
      source.origin.publisher[lang],
      `${t({ en: "current figures", ru: "действующих чисел" })}: ${formatNumber(facts.figures, lang)}`,
      `${t({ en: "files", ru: "файлов" })}: ${formatNumber(facts.files.length, lang)}`,
      ...(newest
        ? [`${t({ en: "newest edition", ru: "новейшее издание" })}: ${editionText(newest.edition, lang)}`]
        : []),
    ],
    sections,
    dataset: datasetOf(source, facts, lang),
  });
}

function about(source: SourceDefinition, facts: SourceFacts, lang: Lang): Block {
  const t = chooser(lang);
  const { licence } = source.origin;
  const rows: readonly (readonly [string, Text])[] = [
    [t({ en: "Publisher", ru: "Издатель" }), source.origin.publisher[lang]],
    [t({ en: "Publisher’s page", ru: "Страница издателя" }), [webLink(source.origin.landing)]],
    [
      t({ en: "Licence", ru: "Лицензия" }),
      licence.url === null
        ? licenceText(licence.name, lang)
        : [{ text: licenceText(licence.name, lang), href: licence.url }],
    ],
    [
      t({ en: "How to cite", ru: "Как сослаться" }),
      lang === "ru" ? [inEnglish(source.origin.citation)] : source.origin.citation,
    ],
    [t({ en: "How near to a count", ru: "Близость к подсчёту" }), nearnessWords[source.nearness][lang]],
    [t({ en: "Take care", ru: "Осторожно" }), source.trap[lang]],
    [t({ en: "Territory", ru: "Территория" }), territories[source.territory][lang]],
    [
      t({ en: "How countries are told apart", ru: "Как узнаются страны" }),
      source.areas.map((a) => areaWords[a][lang]).join(t({ en: ", then ", ru: ", затем " })),
    ],
    [
      t({ en: "A new edition", ru: "Новое издание" }),
      restatesAll(source)
        ? t({ en: "restates the whole series", ru: "печатает весь ряд заново" })
        : t({
            en: "is about another year and revises nothing",
            ru: "относится к другому году и ничего не пересматривает",
          }),
    ],
    [
      t({ en: "How it comes here", ru: "Как поступает сюда" }),
      source.retrieval
        ? t({
            en: `with mirpal update; how the publisher’s server answers is ${knownBy[source.retrieval.known].en}`,
            ru: `по команде mirpal update; как отвечает сервер издателя: ${knownBy[source.retrieval.known].ru}`,
          })
        : t({ en: "a person fetches the file", ru: "файл загружает человек" }),
    ],
    ...(facts.findings.length > 0
      ? ([[t({ en: "Findings of the checks", ru: "Замечания проверок" }), findingsText(facts, lang)]] as const)
      : []),
  ];
  return tableBlock(
    "facts",
    "",
    "",
    tableOf<readonly [string, Text]>(
      t({ en: "The source in short", ru: "Коротко об источнике" }),
      [
        { label: t({ en: "What", ru: "Что" }), cell: (r) => r[0] },
        { label: t({ en: "Answer", ru: "Ответ" }), cell: (r) => r[1] },
      ],
      rows,
    ),
  );
}

const restatesAll = (source: SourceDefinition) => source.restates(source.layouts[0] ?? "") === "series";

function findingsText(facts: SourceFacts, lang: Lang): Text {
  const words = {
    E: { en: "errors", ru: "ошибок" },
    W: { en: "warnings", ru: "предупреждений" },
    I: { en: "for information", ru: "к сведению" },
  };
  const text = facts.findings.map((f) => `${words[f.severity][lang]}: ${formatNumber(f.n, lang)}`).join("; ");
  return [{ text, href: "#findings" }];
}

function series(source: SourceDefinition, facts: SourceFacts, lang: Lang): Block {
  const t = chooser(lang);
  type Row = readonly [string, Measure];
  const held = ([, m]: Row) =>
    facts.series.find((s) => s.indicator === m.indicator && s.direction === m.direction) ?? null;
  return tableBlock(
    "measures",
    t({ en: "Which series is which indicator", ru: "Какой ряд – какой показатель" }),
    "",
    tableOf<Row>(
      t({ en: "Series of the publisher and our indicators", ru: "Ряды издателя и наши показатели" }),
      [
        { label: t({ en: "Series", ru: "Ряд" }), cell: ([raw]) => [inOriginal(measureName(raw, lang), lang)] },
        {
          label: t({ en: "Indicator", ru: "Показатель" }),
          cell: ([, m]) =>
            `${seriesName(indicatorById(m.indicator)?.title[lang] ?? m.indicator, m.direction, "_T", lang)} (${m.indicator})`,
        },
        {
          label: t({ en: "Unit printed", ru: "Единица в файле" }),
          cell: ([, m]) => unitText(m, lang),
        },
        {
          label: t({ en: "Letter of all", ru: "Буква у всех" }),
          cell: ([, m]) => (m.status ? m.status.letter : "–"),
        },
        {
          label: t({ en: "Years", ru: "Годы" }),
          cell: (row) => {
            const found = held(row);
            return found ? years(found.first, found.last, lang) : "–";
          },
        },
        {
          label: t({ en: "Current figures", ru: "Действующих чисел" }),
          numeric: true,
          cell: (row) => countCell(held(row)?.figures ?? 0, lang),
        },
      ],
      Object.entries(source.measures),
    ),
  );
}

/** The unit as printed, and ours where the figure is brought to another scale. */
function unitText(m: Measure, lang: Lang): Text {
  const printed = inOriginal(rawUnitName(m.unit_raw, lang), lang);
  return m.unit_mult === 0 ? [printed] : [printed, ` → ${units[m.unit_measure].name[lang]}`];
}

/** The publisher's signs, each with the letter it stands for. */
function signs(source: SourceDefinition, lang: Lang): Block {
  const t = chooser(lang);
  type Row = { readonly sign: string; readonly where: string; readonly letter: ObsStatus };
  const rows: Row[] = [
    ...Object.entries(source.numbers.tokens).map(([sign, letter]) => ({
      sign,
      where: t({ en: "in place of a number", ru: "вместо числа" }),
      letter,
    })),
    ...Object.entries(source.marks).map(([sign, letter]) => ({
      sign,
      where: t({ en: "beside a number", ru: "рядом с числом" }),
      letter,
    })),
  ];
  return tableBlock(
    "signs",
    t({ en: "What the publisher’s signs mean", ru: "Что означают знаки издателя" }),
    t({
      en: "A sign that is not in this list stops the reading of a file.",
      ru: "Знак не из этого списка останавливает чтение файла.",
    }),
    tableOf<Row>(
      t({ en: "Signs and letters", ru: "Знаки и буквы" }),
      [
        { label: t({ en: "Sign", ru: "Знак" }), cell: (r) => [inOriginal(signName(r.sign, lang), lang)] },
        { label: t({ en: "Where", ru: "Где" }), cell: (r) => r.where },
        {
          label: t({ en: "Letter", ru: "Буква" }),
          cell: (r) => `${r.letter}: ${lowered(statuses.find((s) => s.id === r.letter)?.name[lang] ?? "", lang)}`,
        },
      ],
      rows,
      false,
    ),
  );
}

const lowered = (text: string, lang: Lang) => text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);

function files(facts: SourceFacts, lang: Lang): Block {
  const t = chooser(lang);
  return tableBlock(
    "vintages",
    "",
    t({
      en: "Every file held, newest first. The hash lets anyone check that a file is the one read here.",
      ru: "Все имеющиеся файлы, сначала новые. По хешу можно проверить, что файл – тот самый, который прочитан здесь.",
    }),
    tableOf<FileFact>(
      t({ en: "Editions and files", ru: "Издания и файлы" }),
      [
        { label: t({ en: "Edition", ru: "Издание" }), cell: (f) => editionText(f.edition, lang) },
        { label: t({ en: "Published", ru: "Опубликовано" }), cell: (f) => publishedText(f, lang) },
        { label: t({ en: "File", ru: "Файл" }), cell: (f) => fileText(f, lang) },
      ],
      facts.files,
    ),
  );
}

/** The day of the edition and who says so. */
export function publishedText(f: Pick<FileFact, "published" | "published_basis">, lang: Lang): string {
  const by = {
    file: { en: "by the file", ru: "сказано в файле" },
    receiver: { en: "given on receipt", ru: "указано при получении" },
  };
  return `${dateText(f.published, lang)} (${by[f.published_basis][lang]})`;
}

const READ: Text2 = { en: "numbers and signs read", ru: "прочитано чисел и знаков" };

/** Name, size, series, what was read, hash, and whose copy it is. */
export function fileText(f: FileFact, lang: Lang, read = READ): Text {
  const t = chooser(lang);
  return joined(
    [
      f.url === null ? [inOriginal(f.file_name, lang)] : [{ text: f.file_name, href: f.url }],
      sizeText(f.bytes, lang),
      ...(f.measures.length > 0
        ? [
            joined(
              f.measures.map((m) => [inOriginal(measureName(m, lang), lang)]),
              ", ",
            ),
          ]
        : []),
      lang === "ru" ? `${read.ru}: ${formatNumber(f.readings, lang)}` : `${formatNumber(f.readings, lang)} ${read.en}`,
      `SHA-256 ${f.sha256}`,
      obtainedText(f.obtained, f.file_name, lang),
      `${t({ en: "received", ru: "получено" })} ${dateText(f.retrieved_at, lang)}`,
    ],
    " · ",
  );
}

function revisions(facts: SourceFacts, lang: Lang): Block {
  const t = chooser(lang);
  const number = (label: string, of: (r: Revision) => number) => ({
    label,
    numeric: true,
    cell: (r: Revision) => countCell(of(r), lang),
  });
  return tableBlock(
    "differences",
    "",
    t({
      en: "Figures of the newest edition against the one before it, all countries and groups. “Gone” means: without a number in the files held; such a file may be a cut of its edition, as the list above says.",
      ru: "Числа новейшего издания против предыдущего, все страны и группы стран. «Исчезло» – в имеющихся файлах числа нет; такой файл может быть сокращённым, об этом сказано в списке выше.",
    }),
    tableOf<Revision>(
      t({
        en: "How the newest edition differs from the one before",
        ru: "Чем новейшее издание отличается от предыдущего",
      }),
      [
        {
          label: t({ en: "Series", ru: "Ряд" }),
          cell: (r) => seriesName(indicatorById(r.indicator)?.title[lang] ?? r.indicator, r.direction, r.sex, lang),
        },
        {
          label: t({ en: "Editions", ru: "Издания" }),
          cell: (r) => `${editionText(r.older, lang)} → ${editionText(r.newer, lang)}`,
        },
        number(t({ en: "Unchanged", ru: "Без изменений" }), (r) => r.same),
        number(t({ en: "Changed", ru: "Изменено" }), (r) => r.revised),
        number(
          t({ en: `by more than ${LARGE_PERCENT} %`, ru: `из них больше чем на ${LARGE_PERCENT} %` }),
          (r) => r.large,
        ),
        number(t({ en: "Added", ru: "Добавлено" }), (r) => r.added),
        number(t({ en: "Gone", ru: "Исчезло" }), (r) => r.gone),
      ],
      facts.revisions,
      false,
    ),
  );
}

function leftOut(source: SourceDefinition, facts: SourceFacts, lang: Lang): Block[] {
  const t = chooser(lang);
  const blocks: Block[] = [];
  if (facts.passedOver.length === 0)
    blocks.push(
      prose(
        "passed-over",
        t({ en: "Cells passed over", ru: "Пропущенные ячейки" }),
        t({ en: "The cards of the files count none.", ru: "В карточках файлов таких нет." }),
      ),
    );
  else
    blocks.push(
      tableBlock(
        "passed-over",
        t({ en: "Cells passed over", ru: "Пропущенные ячейки" }),
        t({
          en: "Nothing is dropped in silence: cells that are not read are counted by reason, over all files.",
          ru: "Ничего не пропадает молча: непрочитанные ячейки подсчитаны по причинам, по всем файлам.",
        }),
        tableOf<SourceFacts["passedOver"][number]>(
          t({ en: "Cells passed over, by reason", ru: "Пропущенные ячейки по причинам" }),
          [
            { label: t({ en: "Reason", ru: "Причина" }), cell: (r) => passedOverText(r.reason, lang) },
            { label: t({ en: "Cells", ru: "Ячеек" }), numeric: true, cell: (r) => countCell(r.cells, lang) },
            { label: t({ en: "Files", ru: "Файлов" }), numeric: true, cell: (r) => countCell(r.files, lang) },
          ],
          facts.passedOver,
        ),
      ),
    );
  blocks.push(
    prose(
      "breaks",
      t({ en: "Breaks in series", ru: "Разрывы рядов" }),
      ...(source.breaks.length === 0
        ? [t({ en: "None declared.", ru: "Не записано." })]
        : [
            {
              items: source.breaks.map(
                (b): Text => [
                  `${b.ref_area === "*" ? t({ en: "All countries", ru: "Все страны" }) : nameOf(b.ref_area, lang)}, ${t({ en: "from", ru: "с" })} ${periodText(b.from_period, lang)}: ${b.reason[lang]} (`,
                  evidenceText(b.evidence, lang),
                  ")",
                ],
              ),
            },
          ]),
    ),
    prose(
      "corrections",
      t({ en: "Corrections", ru: "Исправления" }),
      ...(source.corrections.length === 0
        ? [t({ en: "None.", ru: "Нет." })]
        : source.corrections.map((c) => `${c.what[lang]} ${c.why[lang]} ${guardText(c, lang)}`)),
    ),
  );
  return blocks;
}
