import type { LawFileName } from "../../pipelines/law/exports.ts";
import type { PublishedFile, PublishedName } from "../../pipelines/publish.ts";
import type { Store } from "../../pipelines/store.ts";
import { type Lang, langs, type Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Block, DownloadList, PageDocument } from "../document.ts";
import { dateText } from "../words/grammar.ts";
import { type ColumnRow, dictionarySection } from "./data-dictionary.ts";
import { type IndicatorRow, indicatorSection } from "./data-indicators.ts";
import { licences } from "./data-licences.ts";
import { questionSection } from "./data-questions.ts";
import { releaseSection } from "./data-release.ts";
import { isLawFile, lawFiles } from "./law-files.ts";
import { chooser, prose, section, textPage } from "./parts.ts";
import { citing, type Run, runOf } from "./run.ts";
import { snippets, triedText } from "./snippets.ts";
import { wholeDataset } from "./whole-dataset.ts";

/** Site path of a file for download. */
export const dataPath = (name: string) => `/data/${name}`;

/** Downloads, how to ask, the dictionary, the catalogue, licences and how to cite, in both languages. */
export async function dataPages(store: Store, published: readonly PublishedFile[]): Promise<PageDocument[]> {
  const facts = await dataFacts(store);
  return langs.map((lang) => dataPage(facts, published, lang));
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
        prose("for-programs", "", [
          t({ en: "For programs: ", ru: "Для программ: " }),
          { text: t({ en: "the catalogue of all this", ru: "каталог всего этого" }), href: "/catalog.jsonld" },
          t({ en: " by DCAT-AP, in JSON-LD.", ru: " по DCAT-AP, в формате JSON-LD." }),
        ]),
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
      questionSection(lang),
      releaseSection(lang),
      indicatorSection(facts.indicators, facts.methods, lang),
      dictionarySection(facts.dictionary, lang),
      licences(lang),
      citing(facts.run, lang),
    ],
    dataset: wholeDataset(facts.indicators, facts.run, lang),
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
      ...(s.code === null
        ? []
        : [{ summary: chooser(lang)({ en: "The text", ru: "Текст" }), parts: [{ code: s.code }] }]),
      triedText(s, lang),
    ),
  );
}
