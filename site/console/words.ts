import { filled } from "../../schemas/filled.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";

/** What the console says; `{…}` is filled in. The page's words and the questions come from `profiles/`. */
const words = {
  withoutScript: {
    en: "Queries run in the browser, by script. Without script the questions stand below with their SQL and the command that runs them.",
    ru: "Запросы выполняет браузер с помощью скрипта. Без скрипта вопросы стоят ниже – с запросом и командой, которая его выполняет.",
  },
  noWebAssembly: {
    en: "This browser cannot run the query engine: it has no WebAssembly, workers or unpacking of gzip. The questions below can be asked by the command line.",
    ru: "Этот браузер не может выполнять запросы: в нём нет WebAssembly, фоновых потоков или распаковки gzip. Вопросы ниже можно задать из командной строки.",
  },
  noFile: { en: "There is no such query on this site.", ru: "Такого запроса на этом сайте нет." },
  fromDisk: {
    en: "A page opened from a disk may not load the query engine. Open the site through a server: npx mirpal serve.",
    ru: "Страница, открытая с диска, не может загрузить программу запросов. Откройте сайт через сервер: npx mirpal serve.",
  },
  loads: {
    en: "The first query loads the engine ({engine}) once; each takes the parts it needs of the data ({data} in all). What you type stays in your browser.",
    ru: "Первый запрос один раз загружает программу ({engine}); каждый берёт нужные ему части данных (всего {data}). То, что вы пишете, не покидает браузер.",
  },
  question: { en: "Ready question", ru: "Готовый вопрос" },
  own: { en: "My own query", ru: "Свой запрос" },
  query: { en: "Query (SQL)", ru: "Запрос (SQL)" },
  keys: { en: "Ctrl+Enter runs the query.", ru: "Ctrl+Enter выполняет запрос." },
  loadAndRun: { en: "Load {engine} and run", ru: "Загрузить {engine} и выполнить" },
  run: { en: "Run", ru: "Выполнить" },
  cancel: { en: "Stop", ru: "Остановить" },
  askHere: { en: "Ask this here", ru: "Задать этот вопрос" },
  loading: { en: "Loading the engine: {done} of {all}", ru: "Загрузка программы: {done} из {all}" },
  opening: { en: "Opening the data", ru: "Открываются данные" },
  running: { en: "The query is running", ru: "Запрос выполняется" },
  stopped: { en: "The query was stopped.", ru: "Запрос остановлен." },
  empty: { en: "Write a query first.", ru: "Сначала напишите запрос." },
  rows: { en: "Rows: {rows}. Seconds: {seconds}.", ru: "Строк: {rows}. Секунд: {seconds}." },
  noRows: { en: "The answer has no rows. Seconds: {seconds}.", ru: "В ответе нет строк. Секунд: {seconds}." },
  shown: {
    en: "The table shows the first {shown} rows; the files hold all {rows}.",
    ru: "В таблице первые {shown} строк; в файлах – все {rows}.",
  },
  cut: {
    en: "The answer is longer: only its first {rows} rows were kept. Narrow the query, or run it on the whole database.",
    ru: "Ответ длиннее: оставлены только первые {rows} строк. Сузьте запрос или выполните его на всей базе.",
  },
  result: { en: "Answer", ru: "Ответ" },
  drawn: {
    en: "Drawn from the answer as it stands; the query says what is measured.",
    ru: "Построено по ответу, как он есть; что измерено, видно из запроса.",
  },
  chart: {
    en: "{value} by {by}: {count} values, from {least} to {most}",
    ru: "{value} по {by}: значений – {count}, от {least} до {most}",
  },
  csv: { en: "CSV", ru: "CSV" },
  excelCsv: { en: "CSV for Excel, decimal comma", ru: "CSV для Excel" },
  failed: { en: "The query was not answered.", ru: "На запрос нет ответа." },
  engineSays: { en: "The engine says:", ru: "Сообщение программы:" },
  syntax: {
    en: "The query cannot be read: there is a slip near “{name}”.",
    ru: "Запрос не удаётся прочесть: ошибка около «{name}».",
  },
  syntaxEnd: { en: "The query cannot be read: its end is missing.", ru: "Запрос не удаётся прочесть: нет его конца." },
  noTable: {
    en: "There is no table “{name}” here. The tables are listed at the foot of the page.",
    ru: "Здесь нет таблицы «{name}». Таблицы перечислены внизу страницы.",
  },
  noColumn: { en: "There is no column “{name}” in these tables.", ru: "В этих таблицах нет столбца «{name}»." },
  noFunction: {
    en: "There is no function “{name}” in the browser’s engine.",
    ru: "В программе браузера нет функции «{name}».",
  },
  perhaps: { en: "Did you mean “{name}”?", ru: "Может быть, «{name}»?" },
  grouping: {
    en: "The column “{name}” must stand in group by or inside a function such as max().",
    ru: "Столбец «{name}» должен стоять в group by или внутри функции, например max().",
  },
  conversion: {
    en: "A value is not of the type the query asks for.",
    ru: "Значение не того типа, которого требует запрос.",
  },
  readOnly: {
    en: "The data are for reading: the query may only select, and only from them.",
    ru: "Данные открыты только для чтения: запрос может только выбирать, и только из них.",
  },
  memory: {
    en: "The query needs more memory than the browser gives. Narrow it, or run it on the whole database.",
    ru: "Запросу не хватает памяти браузера. Сузьте его или выполните на всей базе.",
  },
  network: {
    en: "The engine or the data could not be loaded. Check the connection and try again.",
    ru: "Не удалось загрузить программу или данные. Проверьте соединение и повторите.",
  },
} as const satisfies Record<string, Text2>;

export type ConsolePhrase = keyof typeof words;

/** A phrase in the page's language, with its gaps filled. */
export function phrase(key: ConsolePhrase, lang: Lang, gaps: Readonly<Record<string, string>> = {}): string {
  return filled(words[key][lang], gaps);
}
