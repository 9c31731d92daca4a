import type { LawFileName } from "../../pipelines/law/exports.ts";
import type { PublishedFile, PublishedName } from "../../pipelines/publish.ts";
import type { Store } from "../../pipelines/store.ts";
import { type Lang, langs, type Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { units } from "../../schemas/units.ts";
import { sources } from "../../sources/index.ts";
import { lawSources } from "../../sources/law.ts";
import type { Block, DownloadList, PageDocument, Section, Text } from "../document.ts";
import { dateText, years } from "../words/grammar.ts";
import { licenceText } from "../words/licences.ts";
import { ruleLink } from "../words/rule-link.ts";
import { isLawFile, lawFiles } from "./law-files.ts";
import { chooser, countCell, inEnglish, prose, section, tableBlock, tableOf, textPage } from "./parts.ts";
import { snippets, triedText } from "./snippets.ts";

/** Site path of a file for download. */
export const dataPath = (name: string) => `/data/${name}`;

/** Downloads, how to ask, the dictionary, the catalogue, licences and how to cite, in both languages. */
export async function dataPages(store: Store, published: readonly PublishedFile[]): Promise<PageDocument[]> {
  const facts = await dataFacts(store);
  return langs.map((lang) => dataPage(facts, published, lang));
}

interface ColumnRow {
  readonly table_name: string;
  readonly column_name: string | null;
  readonly data_type: string | null;
  readonly about_en: string;
  readonly about_ru: string;
}

interface IndicatorRow {
  readonly indicator: string;
  readonly unit_measure: string;
  readonly rule: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly definition_en: string;
  readonly definition_ru: string;
  readonly figures: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** The build a database is of. */
export interface Run {
  readonly run_id: string;
  readonly methodology: string;
  readonly held_on: string;
  readonly as_of: string | null;
}

interface DataFacts {
  readonly run: Run;
  readonly duckdb: string;
  readonly dictionary: readonly ColumnRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly methods: ReadonlySet<string>;
}

const INDICATORS = `
  with held as (
    select indicator, count(*)::integer as figures, min(left(time_period, 4)) as first, max(left(time_period, 4)) as last
    from (
      select indicator, time_period from observation where known_to is null and obs_value is not null
      union all
      select indicator, time_period from derived where obs_value is not null
    )
    group by indicator
  )
  select i.*, coalesce(h.figures, 0)::integer as figures, h.first, h.last
  from indicator i
  left join held h using (indicator)
`;

/** The build the database is of. @throws Error when it has none. */
export async function runOf(store: Store): Promise<Run> {
  const run = await store.first<Run>(
    "select run_id, methodology, held_on::varchar as held_on, as_of::varchar as as_of from run",
  );
  if (!run) throw new Error("the database has no run");
  return run;
}

async function dataFacts(store: Store): Promise<DataFacts> {
  const run = await runOf(store);
  const version = await store.first<{ library_version: string }>("select library_version from pragma_version()");
  const methods = await store.rows<{ method_id: string }>("select method_id from method");
  return {
    run,
    duckdb: version?.library_version ?? "",
    dictionary: await store.rows<ColumnRow>("from dictionary"),
    indicators: await store.rows<IndicatorRow>(INDICATORS),
    methods: new Set(methods.map((m) => m.method_id)),
  };
}

function dataPage(facts: DataFacts, published: readonly PublishedFile[], lang: Lang): PageDocument {
  const t = chooser(lang);
  return textPage({
    lang,
    path: "data",
    nav: "data",
    title: t({ en: "Data", ru: "Данные" }),
    h1: t({ en: "Data", ru: "Данные" }),
    description: t({
      en: "Files for download, how to query them, what every column means, licences and how to cite.",
      ru: "Файлы для скачивания, как к ним обращаться, что означает каждый столбец, лицензии и как сослаться.",
    }),
    stand: t({
      en: "Everything on this site is in one file that opens without a server. The same tables stand beside it as Parquet and CSV.",
      ru: "Всё, что есть на сайте, лежит в одном файле, который открывается без сервера. Те же таблицы даны рядом в Parquet и CSV.",
    }),
    meta: [
      `${t({ en: "Build", ru: "Сборка" })}: ${facts.run.run_id}`,
      `${t({ en: "Files held on", ru: "Файлы на" })} ${dateText(facts.run.held_on, lang)}`,
      `${t({ en: "Methodology", ru: "Методология" })}: ${facts.run.methodology}`,
    ],
    sections: [
      section("downloads", t({ en: "Downloads", ru: "Скачать" }), "", [
        downloads(published, facts, lang),
        sums(lang),
        prose("quality", "", [
          t({
            en: "What the checks found, how figures were revised, how old they are: ",
            ru: "Что нашли проверки, как пересматривались числа и насколько они стары: ",
          }),
          { text: t({ en: "quality of the data", ru: "качество данных" }), href: `/${lang}/quality/` },
          ".",
        ]),
      ]),
      lawFiles(published, dataPath, lang),
      section("query", t({ en: "How to ask", ru: "Как обращаться" }), "", [
        prose("in-browser", "", [
          t({ en: "Without installing anything: ", ru: "Ничего не устанавливая: " }),
          {
            text: t({ en: "query the data in the browser", ru: "запрос к данным в браузере" }),
            href: `/${lang}/data/query/`,
          },
          t({ en: ", with ready questions.", ru: ", с готовыми вопросами." }),
        ]),
        ...queries(lang),
      ]),
      indicatorSection(facts, lang),
      dictionarySection(facts, lang),
      licences(lang),
      citing(facts, lang),
    ],
  });
}

const FILES: Readonly<Record<Exclude<PublishedName, LawFileName>, Text2>> = {
  "mirpal.duckdb": {
    en: "The whole database: figures of all editions, computed numbers, law, findings, dictionary",
    ru: "Вся база: числа всех изданий, расчётные числа, правила, замечания, словарь",
  },
  "console.duckdb": {
    en: "A small database of the ten countries: the one that the query page opens in the browser",
    ru: "Малая база о десяти странах: её открывает в браузере страница запросов",
  },
  "observation.parquet": {
    en: "Published figures with their whole history: revised and withdrawn ones too",
    ru: "Опубликованные числа со всей историей, в том числе пересмотренные и снятые",
  },
  "observation.csv.gz": {
    en: "Published figures that stand now, packed with gzip",
    ru: "Действующие опубликованные числа, сжато gzip",
  },
  "derived.parquet": {
    en: "Numbers computed here, with the identifiers of what they were computed from",
    ru: "Расчётные числа с идентификаторами исходных значений",
  },
  "derived.csv.gz": { en: "Numbers computed here, packed with gzip", ru: "Расчётные числа, сжато gzip" },
  "indicator.csv": { en: "Catalogue of indicators", ru: "Перечень показателей" },
  "dictionary.csv": { en: "What every table and column means", ru: "Что означает каждая таблица и каждый столбец" },
  "evidence.csv": {
    en: "Our figures beside published tables of the same kind",
    ru: "Наши числа рядом с опубликованными таблицами того же рода",
  },
  "finding.csv": { en: "What the checks noticed", ru: "Что заметили проверки" },
  SHA256SUMS: { en: "Hashes of all files of this list", ru: "Хеши всех файлов списка" },
};

function downloads(published: readonly PublishedFile[], facts: DataFacts, lang: Lang): DownloadList {
  const t = chooser(lang);
  return {
    type: "downloads",
    id: "files",
    heading: "",
    sub: t({
      en: `The database was written by DuckDB ${facts.duckdb}. CSV files are in UTF-8, with commas and decimal points.`,
      ru: `База записана программой DuckDB ${facts.duckdb}. Файлы CSV в кодировке UTF-8, с запятыми и десятичной точкой.`,
    }),
    items: published.flatMap(({ name, rows }) => {
      if (isLawFile(name)) return [];
      const lines = rows === null ? "" : `; ${t({ en: "rows", ru: "строк" })}: ${formatNumber(rows, lang)}`;
      return [{ label: name, href: dataPath(name), note: `${FILES[name][lang]}${lines}` }];
    }),
  };
}

function sums(lang: Lang): Block {
  const t = chooser(lang);
  return prose(
    "sums",
    t({ en: "To check a download", ru: "Как проверить скачанное" }),
    t({
      en: "In the folder with the files; on a Mac: shasum -a 256 -c SHA256SUMS.",
      ru: "В папке с файлами; на компьютере Mac: shasum -a 256 -c SHA256SUMS.",
    }),
    { code: "sha256sum -c SHA256SUMS" },
  );
}

function queries(lang: Lang): Block[] {
  return snippets.map((s) =>
    prose(
      `query-${s.id}`,
      s.heading[lang],
      s.text[lang],
      ...(s.code === null ? [] : [{ code: s.code }]),
      triedText(s, lang),
    ),
  );
}

function indicatorSection(facts: DataFacts, lang: Lang): Section {
  const t = chooser(lang);
  const held = facts.indicators.filter((i) => i.figures > 0);
  return section("indicators", t({ en: "Indicators", ru: "Показатели" }), "", [
    tableBlock(
      "catalogue",
      "",
      t({
        en: "Indicators with figures, published and computed, for all countries held.",
        ru: "Показатели, по которым есть числа, опубликованные и расчётные, по всем имеющимся странам.",
      }),
      tableOf<IndicatorRow>(
        t({ en: "Catalogue of indicators", ru: "Перечень показателей" }),
        [
          { label: t({ en: "Code", ru: "Код" }), cell: (i) => i.indicator },
          {
            label: t({ en: "Indicator", ru: "Показатель" }),
            cell: (i): Text => [
              { text: lang === "ru" ? i.title_ru : i.title_en, strong: true },
              `. ${lang === "ru" ? i.definition_ru : i.definition_en}`,
            ],
          },
          {
            label: t({ en: "Unit", ru: "Единица" }),
            cell: (i) => units[i.unit_measure as keyof typeof units]?.name[lang] ?? i.unit_measure,
          },
          {
            label: t({ en: "Rule", ru: "Правило" }),
            cell: (i) => (facts.methods.has(i.rule) ? [ruleLink(i.rule, lang)] : i.rule),
          },
          {
            label: t({ en: "Years", ru: "Годы" }),
            cell: (i) => (i.first && i.last ? years(i.first, i.last, lang) : "–"),
          },
          { label: t({ en: "Figures", ru: "Чисел" }), numeric: true, cell: (i) => countCell(i.figures, lang) },
        ],
        held,
      ),
    ),
  ]);
}

/** Tables a reader asks first; the others follow in the database's order. */
const FIRST = [
  "best_value",
  "observation",
  "derived",
  "corridor",
  "mirror",
  "indicator",
  "economy",
  "source",
  "vintage",
];

function dictionarySection(facts: DataFacts, lang: Lang): Section {
  const t = chooser(lang);
  const about = (row: ColumnRow) => (lang === "ru" ? row.about_ru : row.about_en);
  const place = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const tables = facts.dictionary
    .filter((d) => d.column_name === null)
    .sort((a, b) => place(a.table_name) - place(b.table_name));
  const built = section(
    "dictionary",
    t({ en: "Tables and columns", ru: "Таблицы и столбцы" }),
    t({
      en: "The same words are in the database: in the table dictionary, and as comments on every table and column.",
      ru: "Те же слова есть в базе: в таблице dictionary и в комментариях к каждой таблице и каждому столбцу.",
    }),
    tables.map((table): Block => {
      const columns = facts.dictionary.filter((d) => d.table_name === table.table_name && d.column_name !== null);
      if (columns.length === 0) return prose(`table-${table.table_name}`, table.table_name, about(table));
      return tableBlock(
        `table-${table.table_name}`,
        table.table_name,
        about(table),
        tableOf<ColumnRow>(
          t({ en: `Columns of ${table.table_name}`, ru: `Столбцы таблицы ${table.table_name}` }),
          [
            { label: t({ en: "Column", ru: "Столбец" }), cell: (c) => c.column_name ?? "" },
            {
              label: t({ en: "What it means, type", ru: "Что означает, тип" }),
              cell: (c) => [about(c), ` (${c.data_type})`],
            },
          ],
          columns,
          false,
        ),
      );
    }),
  );
  return built;
}

function licences(lang: Lang): Section {
  const t = chooser(lang);
  interface Row {
    readonly name: Text;
    readonly licence: Text;
    readonly citation: Text;
  }
  const [law] = lawSources;
  const rows: Row[] = [
    ...sources.map((s) => ({
      name: [{ text: s.title[lang], href: `/${lang}/sources/${s.id}/` }],
      licence:
        s.origin.licence.url === null
          ? licenceText(s.origin.licence.name, lang)
          : [{ text: licenceText(s.origin.licence.name, lang), href: s.origin.licence.url }],
      citation: lang === "ru" ? [inEnglish(s.origin.citation)] : s.origin.citation,
    })),
    ...(law
      ? [
          {
            name: [
              {
                text: t({ en: "Rules on migration and remittances", ru: "Правила о миграции и переводах" }),
                href: `/${lang}/sources/law/`,
              },
            ],
            licence: t({
              en: "facts collected by the project; each record links its source",
              ru: "факты, собранные проектом; каждая запись ссылается на свой источник",
            }),
            citation: t({
              en: "MIRPAL profiles. Rules on migration and remittances.",
              ru: "Профили МИРПАЛ. Правила о миграции и переводах.",
            }),
          },
        ]
      : []),
  ];
  return section("licences", t({ en: "Licences", ru: "Лицензии" }), "", [
    tableBlock(
      "licence-list",
      "",
      t({
        en: "Published figures are the publishers’: name them and the edition. Computed numbers rest on their figures and carry the same duty. The code is under the Apache License 2.0.",
        ru: "Опубликованные числа принадлежат издателям: назовите издателя и издание. Расчётные числа опираются на них и обязывают к тому же. Программный код – под лицензией Apache 2.0.",
      }),
      tableOf<Row>(
        t({ en: "Licence of each source", ru: "Лицензия каждого источника" }),
        [
          { label: t({ en: "Source", ru: "Источник" }), cell: (r) => r.name },
          { label: t({ en: "Licence", ru: "Лицензия" }), cell: (r) => r.licence },
          { label: t({ en: "How to cite", ru: "Как сослаться" }), cell: (r) => r.citation },
        ],
        rows,
      ),
    ),
  ]);
}

/** How to cite one figure, and the whole by its build. */
export function citing(facts: Pick<DataFacts, "run">, lang: Lang): Section {
  const t = chooser(lang);
  const year = facts.run.held_on.slice(0, 4);
  const day = facts.run.as_of;
  const known =
    day === null
      ? { en: "", ru: "" }
      : { en: `, as known on ${dateText(day, "en")}`, ru: `, по данным, известным на ${dateText(day, "ru")}` };
  return section("cite", t({ en: "How to cite", ru: "Как сослаться" }), "", [
    prose(
      "cite-site",
      "",
      t({
        en: "For one figure use the citation under it: it names the publisher and the edition. For the whole:",
        ru: "Для одного графика возьмите ссылку под ним: в ней названы издатель и издание. Для всего сразу:",
      }),
      {
        code: t({
          en: `MIRPAL profiles (${year}). Migration and remittances in ten countries. Build ${facts.run.run_id}, methodology ${facts.run.methodology}, files held on ${dateText(facts.run.held_on, "en")}${known.en}.`,
          ru: `Профили МИРПАЛ. Миграция и денежные переводы в десяти странах. Сборка ${facts.run.run_id}, методология ${facts.run.methodology}, файлы на ${dateText(facts.run.held_on, "ru")}${known.ru} ${year}.`,
        }),
      },
      t({
        en: "The build names the code and the files at once: the same build gives the same numbers.",
        ru: "Номер сборки определяет сразу и код, и файлы: одна сборка даёт одни и те же числа.",
      }),
    ),
  ]);
}
