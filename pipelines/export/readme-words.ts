import type { Text2 } from "../../schemas/language.ts";
import type { FormatId } from "./format.ts";

/** What the README of a release says beside its tables and formats. `{…}` are gaps. */
export const README = {
  release: {
    en: "Release {id}, files held on {date}, methodology {methodology}.",
    ru: "Выпуск {id}, файлы на {date}, методология {methodology}.",
  },
  build: {
    en: "Build {id}, files held on {date}, methodology {methodology}. **It is not a release**: warnings of the checks may be unanswered, and nobody promises to build it again.",
    ru: "Сборка {id}, файлы на {date}, методология {methodology}. **Это не выпуск**: на предупреждения проверок могло не быть ответов, и повторить её никто не обещает.",
  },
  address: { en: "Address: {address}", ru: "Адрес: {address}" },
  where: { en: "What is where", ru: "Что где лежит" },
  whereHead: { en: "file or folder | what it is", ru: "файл или папка | что это" },
  vintages: { en: "every file of a publisher that is in it, with its hash", ru: "каждый файл источника, с хешем" },
  notes: { en: "what has changed since the release before", ru: "что изменилось с прошлого выпуска" },
  json: {
    en: "for programs: tables, columns, keys, files, sources, vintages",
    ru: "для программ: таблицы, столбцы, ключи, файлы, источники, версии",
  },
  described: { en: "a description for programs", ru: "описание для программ" },
  sums: { en: "hashes of all files but the database", ru: "хеши всех файлов, кроме базы" },
  databaseSum: { en: "hash of the database", ru: "хеш базы" },
  tables: { en: "Tables", ru: "Таблицы" },
  tablesHead: { en: "table | rows | what it is", ru: "таблица | строк | что это" },
  columns: {
    en: "Every column is described in the table `dictionary`, in both languages. A figure has its unit, status, source, vintage and licence beside it; in the panels status, source and vintage are columns of each series and the unit is in `dictionary`. Missing is empty, with a status.",
    ru: "Каждый столбец описан в таблице `dictionary` на двух языках. Рядом с числом – единица, статус, источник, версия и лицензия; в панелях статус, источник и версия – столбцы у каждого ряда, а единица – в `dictionary`. Отсутствующее пусто, и у него есть статус.",
  },
  open: { en: "How to open it", ru: "Как открыть" },
  check: { en: "How to check it", ru: "Как проверить" },
  checkAbout: {
    en: "`sha256sum --check SHA256SUMS` compares every file but the database: built again of the same vintages by the same code they are the same byte for byte. The bytes of `mirpal.duckdb` differ each time it is written, though it holds the same: its hash in `mirpal.duckdb.sha256` is of this copy, and the hash of each table's content is in `release.json`.",
    ru: "`sha256sum --check SHA256SUMS` сверяет все файлы, кроме базы: собранные снова из тех же версий тем же кодом, они совпадают байт в байт. Байты `mirpal.duckdb` при каждой записи иные, хотя содержание то же: хеш в `mirpal.duckdb.sha256` – этой копии, а хеш содержания каждой таблицы – в `release.json`.",
  },
  terms: { en: "Terms", ru: "Условия" },
  termsAbout: {
    en: "The figures are their publishers', on the terms named in the column `licence`; a computed number has the licences of all sources its inputs go back to. For a figure, cite its publisher and edition; for the whole: {cite}",
    ru: "Числа принадлежат их издателям, условия – в столбце `licence`; у расчётного числа – лицензии всех источников, к которым восходят исходные значения. О числе ссылайтесь на издателя и издание, обо всём собрании: {cite}",
  },
  cite: { en: "{title}. {id}, files held on {date}.", ru: "{title}. {id}, файлы на {date}." },
} as const satisfies Record<string, Text2>;

/** How each format is opened, in the words of its program. */
export const OPENING: Readonly<Partial<Record<FormatId, readonly string[]>>> = {
  duckdb: ["duckdb -readonly mirpal.duckdb \"from panel_country_year where ref_area = 'TJK'\""],
  parquet: [
    'arrow::read_parquet("parquet/panel_country_year.parquet")                       # R',
    'arrow::open_dataset("parquet/best_value", partitioning = "indicator")           # R, a table in folders',
    'pandas.read_parquet("parquet/panel_country_year.parquet")                       # Python',
  ],
  csv: ['read.csv("csv/panel_country_year.csv", na.strings = "")                                 # R'],
  stata: ['use "stata/panel_country_year.dta", clear                                             // label language ru'],
  arrow: ['pyarrow.ipc.open_file("arrow/panel_country_year.arrow").read_pandas()                   # Python'],
};
