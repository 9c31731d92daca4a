import { CONSOLE_DATABASE, consoleTables, LEFT_INDICATORS, WORLD_INDICATORS } from "../../pipelines/publish.ts";
import type { Store } from "../../pipelines/store.ts";
import { type Lang, langs, type Text2 } from "../../schemas/language.ts";
import type { Block, PageDocument, Section } from "../document.ts";
import { dataPath } from "../reference/data.ts";
import { chooser, prose, section, tableBlock, tableOf, textPage } from "../reference/parts.ts";
import { type Audience, type Question, sqlOf } from "./question.ts";
import { questions } from "./questions.ts";

/** Path of the page, without language. */
export const CONSOLE_PATH = "data/query";

interface TableRow {
  readonly table_name: string;
  readonly about_en: string;
  readonly about_ru: string;
}

/** The console with its ready questions, and what its data hold, in both languages. */
export async function consolePages(store: Store): Promise<PageDocument[]> {
  const held = new Set(["dictionary", "regulations_as_of", "regulations_changed", ...consoleTables.map((t) => t.name)]);
  const words = await store.rows<TableRow>(
    "select table_name, about_en, about_ru from dictionary where column_name is null",
  );
  const tables = words.filter((row) => held.has(row.table_name));
  return langs.map((lang) => consolePage(tables, lang));
}

function consolePage(tables: readonly TableRow[], lang: Lang): PageDocument {
  const t = chooser(lang);
  return textPage({
    lang,
    path: CONSOLE_PATH,
    nav: "data",
    title: t({ en: "Query the data", ru: "Запрос к данным" }),
    h1: t({ en: "Query the data", ru: "Запрос к данным" }),
    crumbs: [{ label: t({ en: "Data", ru: "Данные" }), href: `/${lang}/data/` }],
    description: t({
      en: "Ask the database in SQL in the browser, with ready questions of readers, national experts and economists.",
      ru: "Запросы к базе на языке SQL прямо в браузере и готовые вопросы читателей, национальных экспертов и экономистов.",
    }),
    stand: t({
      en: "Choose a question or write your own in SQL. DuckDB answers it in your browser; the same text runs on the whole database.",
      ru: "Выберите вопрос или напишите свой на SQL. Отвечает DuckDB в вашем браузере; тот же текст выполняется и на всей базе.",
    }),
    sections: [
      section("ask", t({ en: "Console", ru: "Консоль" }), "", [
        { type: "console", id: "console", database: dataPath(CONSOLE_DATABASE) },
      ]),
      ...audiences.map(({ id, heading }) =>
        section(
          id,
          heading[lang],
          "",
          questions.filter((q) => q.audience === id).map((q) => questionBlock(q, lang)),
        ),
      ),
      contents(tables, lang),
    ],
  });
}

const audiences: readonly { readonly id: Audience; readonly heading: Text2 }[] = [
  { id: "reader", heading: { en: "Questions of readers", ru: "Вопросы читателей" } },
  { id: "expert", heading: { en: "Questions of national experts", ru: "Вопросы национальных экспертов" } },
  { id: "economist", heading: { en: "Questions of economists", ru: "Вопросы экономистов" } },
];

function questionBlock(question: Question, lang: Lang): Block {
  const t = chooser(lang);
  return prose(
    `q-${question.id}`,
    question.title[lang],
    question.about[lang],
    {
      summary: t({ en: "The query in SQL", ru: "Запрос на SQL" }),
      parts: [{ code: sqlOf(question, lang) }],
    },
    { code: `npx mirpal query --question ${question.id}` },
  );
}

function contents(tables: readonly TableRow[], lang: Lang): Section {
  const t = chooser(lang);
  const left = LEFT_INDICATORS.join(", ");
  return section("contents", t({ en: "What can be asked", ru: "О чём можно спросить" }), "", [
    prose(
      "held",
      "",
      t({
        en: `The console’s database is a part of the whole: figures that stand now, by the ten countries or about them, published and computed; of other countries the totals of ${WORLD_INDICATORS.join(", ")}; all coded law; sources, methods and findings. Figures by partner are in corridor, totals in observation, the number that speaks in best_value. The tables ready for analysis (panel_country_year, panel_corridor_year, remittances_monthly, stocks_wide, comparison) are here for the ten only, without some columns.`,
        ru: `База консоли – часть всей базы: действующие числа десяти стран и о них, опубликованные и расчётные; по другим странам – итоги ${WORLD_INDICATORS.join(", ")}; всё закодированное право; источники, методы и замечания. Числа по странам-партнёрам – в corridor, итоги – в observation, число, которое показано на сайте, – в best_value. Готовые для анализа таблицы (panel_country_year, panel_corridor_year, remittances_monthly, stocks_wide, comparison) здесь только по десяти странам и без некоторых столбцов.`,
      }),
      [
        t({
          en: `Only the whole database has the history of revisions and as_of, inputs of computed numbers, other countries among themselves, numbers as printed (reported) and asylum decisions (${left}). `,
          ru: `Только во всей базе есть история пересмотров и as_of, исходные данные расчётов, числа других стран между собой, числа как напечатаны (reported) и решения об убежище (${left}). `,
        }),
        { text: t({ en: "Download the whole", ru: "Скачать всю базу" }), href: `/${lang}/data/#downloads` },
        "; ",
        { text: t({ en: "columns in words", ru: "столбцы словами" }), href: `/${lang}/data/#dictionary` },
        ".",
      ],
      t({
        en: "In the browser there is no today’s date (current_date) and no sorting by the rules of a language; take the day from the table run, as the ready questions do.",
        ru: "В браузере нет сегодняшней даты (current_date) и сортировки по правилам языка; день берите из таблицы run, как в готовых вопросах.",
      }),
    ),
    tableBlock(
      "tables",
      "",
      "",
      tableOf<TableRow>(
        t({ en: "Tables of the console", ru: "Таблицы консоли" }),
        [
          { label: t({ en: "Table", ru: "Таблица" }), cell: (row) => row.table_name },
          {
            label: t({ en: "What it holds", ru: "Что в ней" }),
            cell: (row) => (lang === "ru" ? row.about_ru : row.about_en),
          },
        ],
        tables,
      ),
    ),
  ]);
}
