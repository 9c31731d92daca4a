import type { Lang, Text2 } from "../../schemas/language.ts";

/** Stands for the folder of a release: its public address, or a folder on a disk; a slash at its end. */
export const RELEASE_PLACE = "https://example.org/releases/latest/";

/** A panel of the ten countries taken from a release, in one program. */
export interface ReleaseSnippet {
  readonly id: string;
  /** Name of the program. */
  readonly program: string;
  readonly text: Text2;
  readonly code: string;
  /** Whether the tests run this text on the files of a release. */
  readonly tested: boolean;
}

const TESTED: Text2 = {
  en: "Tested: the tests of the project run this text on the files of a release.",
  ru: "Проверено: этот текст выполняют тесты проекта на файлах выпуска.",
};
const UNTESTED: Text2 = {
  en: "Not tested by us: written by the program’s manual.",
  ru: "Нами не проверено: написано по руководству программы.",
};

export const testedText = (snippet: ReleaseSnippet, lang: Lang): string => (snippet.tested ? TESTED : UNTESTED)[lang];

const NODE_PACKAGE = "@duckdb/node-api";
const COLUMNS = ["ref_area", "year", "r_wb_in", "r_wb_in_status", "r_gdp_in", "gdp", "pop"];
const quoted = COLUMNS.map((name) => `"${name}"`).join(", ");

/** The same question in DuckDB, R, Python, Stata and Power Query. */
export const releaseSnippets: readonly ReleaseSnippet[] = [
  {
    id: "duckdb",
    program: "DuckDB",
    text: {
      en: "For files on the web run first, once: install httpfs.",
      ru: "Для файлов в сети сначала один раз выполните: install httpfs.",
    },
    code: `set variable release = '${RELEASE_PLACE}';

select ${COLUMNS.join(", ")}
from read_parquet(getvariable('release') || 'parquet/panel_country_year.parquet')
where is_ten and year >= 2000
order by ref_area, year;`,
    tested: true,
  },
  {
    id: "node",
    program: "DuckDB, Node.js",
    text: {
      en: `With the package ${NODE_PACKAGE}.`,
      ru: `С пакетом ${NODE_PACKAGE}.`,
    },
    code: `import { DuckDBInstance } from "${NODE_PACKAGE}";

const release = "${RELEASE_PLACE}";
const connection = await (await DuckDBInstance.create()).connect();
const answer = await connection.runAndReadAll(\`
  select ${COLUMNS.join(", ")}
  from read_parquet('\${release}parquet/panel_country_year.parquet')
  where is_ten and year >= 2000
  order by ref_area, year\`);
console.table(answer.getRowObjectsJson());`,
    tested: true,
  },
  {
    id: "python",
    program: "Python",
    text: {
      en: "With the packages pandas and pyarrow.",
      ru: "С пакетами pandas и pyarrow.",
    },
    code: `import pandas as pd

release = "${RELEASE_PLACE}"
panel = pd.read_parquet(release + "parquet/panel_country_year.parquet")
ten = panel[panel["is_ten"] & (panel["year"] >= 2000)].sort_values(["ref_area", "year"])
print(ten[[${quoted}]].to_string(index=False))`,
    tested: true,
  },
  {
    id: "r",
    program: "R",
    text: {
      en: "With the package arrow.",
      ru: "С пакетом arrow.",
    },
    code: `library(arrow)

release <- "${RELEASE_PLACE}"
panel <- read_parquet(paste0(release, "parquet/panel_country_year.parquet"))
ten <- panel[panel$is_ten & panel$year >= 2000, c(${quoted})]
ten <- ten[order(ten$ref_area, ten$year), ]
print(as.data.frame(ten))`,
    tested: false,
  },
  {
    id: "stata",
    program: "Stata",
    text: {
      en: "As a do-file, in Stata 14 or later.",
      ru: "Как do-файл, в Stata 14 и новее.",
    },
    code: [
      `local release "${RELEASE_PLACE}"`,
      'use "`release\'stata/panel_country_year.dta", clear',
      "keep if is_ten == 1 & year >= 2000",
      "encode ref_area, generate(country)",
      "xtset country year",
      "generate r_wb_growth = 100 * (r_wb_in / L.r_wb_in - 1)",
      `list ${COLUMNS.join(" ")} r_wb_growth, sepby(ref_area)`,
    ].join("\n"),
    tested: false,
  },
  {
    id: "power-query",
    program: "Power Query",
    text: {
      en: 'In Excel: Data → Get Data → From Other Sources → Blank Query → Advanced Editor. For a file on your disk put File.Contents("C:\\…\\panel_country_year.csv") in place of Web.Contents(…). Decimal points are read whatever the language of your Excel.',
      ru: 'В Excel: «Данные» → «Получить данные» → «Из других источников» → «Пустой запрос» → «Расширенный редактор». Для файла на диске вместо Web.Contents(…) напишите File.Contents("C:\\…\\panel_country_year.csv"). Десятичная точка читается при любом языке Excel.',
    },
    code: `let
  Release = "${RELEASE_PLACE}",
  File = Web.Contents(Release & "csv/panel_country_year.csv"),
  Lines = Csv.Document(File, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Named = Table.PromoteHeaders(Lines, [PromoteAllScalars = true]),
  Chosen = Table.SelectColumns(Named, {"is_ten", ${quoted}}),
  Empty = Table.ReplaceValue(Chosen, "", null, Replacer.ReplaceValue, Table.ColumnNames(Chosen)),
  Typed = Table.TransformColumnTypes(Empty, {
    {"is_ten", type logical}, {"year", Int64.Type},
    {"r_wb_in", type number}, {"r_gdp_in", type number}, {"gdp", type number}, {"pop", type number}
  }, "en-US"),
  Ten = Table.SelectRows(Typed, each [is_ten] and [year] >= 2000),
  Sorted = Table.Sort(Ten, {{"ref_area", Order.Ascending}, {"year", Order.Ascending}})
in
  Sorted`,
    tested: false,
  },
];
