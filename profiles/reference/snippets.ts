import type { Lang, Text2 } from "../../schemas/language.ts";

/** Remittances to GDP of the ten countries, five years, with whose number it is: the query of the examples. */
export const EXAMPLE_SQL = `select ref_area, time_period, obs_value, source_id
from best_value
where indicator = 'R_GDP' and direction = 'IN'
  and time_period >= '2019'
  and ref_area in (select area from economy where is_ten)
order by ref_area, time_period`;

/** The same question as it would have been answered on a day. */
export const AS_OF_SQL = `select time_period, obs_value, confirmed_vintage
from as_of('2022-01-01')
where indicator = 'STK_IMM' and ref_area = 'RUS'
  and counterpart_area = 'W1' and sex = '_T'
  and source_id = 'undesa-migrant-stock'
order by time_period`;

const oneLine = (sql: string) => sql.replace(/\s+/g, " ");

/** A way to ask, with how far it has been tried: its queries by the tests, the whole by hand once, or not at all. */
export interface Snippet {
  readonly id: string;
  readonly heading: Text2;
  readonly text: Text2;
  readonly code: string | null;
  readonly tried: "tests" | "hand" | "no";
}

const TRIED: Readonly<Record<Snippet["tried"], Text2>> = {
  tests: { en: "The tests of the project run these queries.", ru: "Эти запросы выполняют тесты проекта." },
  hand: { en: "Run once by hand.", ru: "Выполнено один раз вручную." },
  no: {
    en: "Not run by us: written by the program’s manual.",
    ru: "Нами не выполнялось: написано по руководству программы.",
  },
};

export const triedText = (s: Snippet, lang: Lang) => TRIED[s.tried][lang];

export const snippets: readonly Snippet[] = [
  {
    id: "clone",
    heading: { en: "From a clone of the project", ru: "Из копии проекта" },
    text: {
      en: "After npm ci && npm start the database is on your machine. The ending of the file chooses the format: csv, xlsx, json or parquet.",
      ru: "После npm ci && npm start база лежит на вашем компьютере. Окончание имени файла выбирает вид: csv, xlsx, json или parquet.",
    },
    code: `npx mirpal query "${oneLine(EXAMPLE_SQL)}"
npx mirpal query "${oneLine(AS_OF_SQL)}" --out then.csv
npx mirpal explain TJK R_GDP 2022`,
    tried: "tests",
  },
  {
    id: "duckdb",
    heading: { en: "DuckDB", ru: "DuckDB" },
    text: {
      en: "The file opens without a server. Tables, columns and their meaning are in the file: from dictionary.",
      ru: "Файл открывается без сервера. Таблицы, столбцы и их смысл лежат в самом файле: from dictionary.",
    },
    code: `duckdb -readonly mirpal.duckdb

${EXAMPLE_SQL};

-- what was known on 1 January 2022
${AS_OF_SQL};`,
    tried: "tests",
  },
  {
    id: "python",
    heading: { en: "Python", ru: "Python" },
    text: {
      en: "With the packages duckdb and pandas. When you read a CSV file with pandas, switch off its own list of blanks: NA here means “not applicable”.",
      ru: "С пакетами duckdb и pandas. Читая CSV в pandas, отключите его список пустых значений: NA здесь означает «неприменимо».",
    },
    code: `import duckdb
import pandas as pd

con = duckdb.connect("mirpal.duckdb", read_only=True)
table = con.sql("""
${EXAMPLE_SQL}
""").df()

current = pd.read_csv("observation.csv.gz", keep_default_na=False, na_values=[""])
history = pd.read_parquet("observation.parquet")`,
    tried: "hand",
  },
  {
    id: "r",
    heading: { en: "R", ru: "R" },
    text: {
      en: "With the packages DBI, duckdb and arrow.",
      ru: "С пакетами DBI, duckdb и arrow.",
    },
    code: `con <- DBI::dbConnect(duckdb::duckdb(), "mirpal.duckdb", read_only = TRUE)
table <- DBI::dbGetQuery(con, "
${EXAMPLE_SQL}
")

current <- read.csv(gzfile("observation.csv.gz"), na.strings = "")
history <- arrow::read_parquet("observation.parquet")`,
    tried: "no",
  },
  {
    id: "excel",
    heading: { en: "Excel", ru: "Excel" },
    text: {
      en: "For one figure take the XLSX file or the CSV for Excel that stands under it. For the whole table unpack observation.csv.gz, then Data → From Text/CSV, encoding 65001 Unicode (UTF-8), delimiter comma. Decimal points are points: where your Excel expects a comma, choose Transform Data, then for the column obs_value Change Type → Using Locale → Decimal Number, English. Cells that begin with =, +, − or @ have an apostrophe before them, so that no text is taken for a formula.",
      ru: "Для одного графика возьмите под ним файл XLSX или CSV для Excel. Для всей таблицы распакуйте observation.csv.gz, затем «Данные» → «Из текстового/CSV-файла», кодировка 65001 Юникод (UTF-8), разделитель – запятая. Дробная часть отделена точкой: если ваш Excel ждёт запятую, выберите «Преобразовать данные», затем для столбца obs_value «Тип изменения» → «Используя локаль» → «Десятичное число», английский. Перед ячейками, которые начинаются с =, +, − или @, стоит апостроф, чтобы текст не приняли за формулу.",
    },
    code: null,
    tried: "no",
  },
];
