import type { Lang, Text2 } from "../schemas/language.ts";
import { statuses } from "../schemas/status.ts";

/** Phrases of the interface (glossary, table D); the words of a page's content come finished from `profiles/`. */
const words = {
  siteName: {
    en: "Migration and remittances in ten countries",
    ru: "Миграция и денежные переводы в десяти странах",
  },
  skip: { en: "Skip to content", ru: "Перейти к содержанию" },
  mainNav: { en: "Main", ru: "Основные разделы" },
  languages: { en: "Language", ru: "Язык" },
  search: { en: "Search", ru: "Найти" },
  searchFor: { en: "Word, country, code or its beginning", ru: "Слово, страна, код или их начало" },
  searchSite: { en: "Search the site", ru: "Поиск по сайту" },
  searchSize: {
    en: "The list of what can be found is loaded when the field is used",
    ru: "Перечень того, что можно найти, загружается при обращении к полю",
  },
  searchNoScript: {
    en: "Script is off: everything that can be found stands below by its first letter.",
    ru: "Скрипты выключены: всё, что можно найти, стоит ниже по первой букве.",
  },
  found: { en: "Found", ru: "Найдено" },
  foundNone: { en: "Nothing found. A shorter word may find more.", ru: "Ничего не найдено. Попробуйте слово короче." },
  foundFirst: { en: "Shown, best first", ru: "Показаны лучшие" },
  fromAToZ: { en: "Everything, A to Z", ru: "Всё по алфавиту" },
  letterNav: { en: "First letters", ru: "Первые буквы" },
  glossary: { en: "Glossary", ru: "Словарь" },
  updates: { en: "What is new", ru: "Что нового" },
  about: { en: "About this site", ru: "О сайте" },
  accessibility: { en: "Accessibility", ru: "Доступность" },
  feed: { en: "Feed (Atom)", ru: "Лента (Atom)" },
  moreOfSite: { en: "More of this site", ru: "Ещё на сайте" },
  onThisPage: { en: "On this page", ru: "На этой странице" },
  keyFigures: { en: "Key figures", ru: "Главные показатели" },
  countries: { en: "Countries", ru: "Страны" },
  corridors: { en: "Corridors", ru: "Коридоры" },
  compare: { en: "Compare", ru: "Сравнение" },
  regulations: { en: "Regulations", ru: "Правила" },
  furtherCases: { en: "further cases", ru: "другие случаи" },
  methodology: { en: "Methodology", ru: "Методология" },
  sources: { en: "Sources", ru: "Источники" },
  data: { en: "Data", ru: "Данные" },
  quality: {
    en: "Quality of the data: findings, revisions, coverage",
    ru: "Качество данных: замечания, пересмотры, охват",
  },
  notes: { en: "Notes", ru: "Примечания" },
  editionBefore: { en: "edition before", ru: "прежнее издание" },
  calculated: { en: "calculated here", ru: "расчёт" },
  showTable: { en: "Show as a table", ru: "Показать таблицей" },
  whereFrom: { en: "Where each number comes from", ru: "Откуда взято каждое число" },
  citeEmbed: { en: "Cite and embed", ru: "Как сослаться и встроить" },
  queryThis: { en: "Query this", ru: "Запросить самому" },
  queryGives: {
    en: "This statement gives the figures of the table from the site’s database.",
    ru: "Этот запрос выдаёт числа таблицы из базы сайта.",
  },
  queryWhole: {
    en: "It asks older editions too, which only the whole database holds.",
    ru: "Он обращается и к прежним изданиям, а они есть только во всей базе.",
  },
  queryCommand: { en: "The same from a command line:", ru: "То же из командной строки:" },
  openConsole: { en: "Open in the console", ru: "Открыть в консоли" },
  sqlFile: { en: "File with the query", ru: "Файл с запросом" },
  excelCsv: { en: "CSV for Excel, decimal comma", ru: "CSV для Excel" },
  xlsx: { en: "Excel", ru: "Excel" },
  svg: { en: "SVG", ru: "SVG" },
  permanentLink: { en: "Permanent link", ru: "Постоянная ссылка" },
  permanentLinkTo: { en: "Permanent link to this figure", ru: "Постоянная ссылка на этот график" },
  status: { en: "status", ru: "статус" },
  edition: { en: "edition", ru: "издание" },
  licence: { en: "licence", ru: "лицензия" },
  retrieved: { en: "retrieved", ru: "дата обращения" },
  publisherAddress: { en: "publisher’s address", ru: "адрес издателя" },
  formula: { en: "Formula", ru: "Формула" },
  rule: { en: "rule", ru: "правило" },
  aboutSource: { en: "about the source", ru: "об источнике" },
  error: { en: "Error", ru: "Ошибка" },
  warning: { en: "Warning", ru: "Предупреждение" },
  information: { en: "For information", ru: "К сведению" },
  awaitingAnswer: {
    en: "Awaiting an answer from the national expert.",
    ru: "Ожидает ответа национального эксперта.",
  },
  eventsMark: { en: "A numbered mark shows when a rule changed.", ru: "Номер показывает, когда изменилось правило." },
  eventsNotCause: {
    en: "It does not say that the rule moved the series.",
    ru: "Он не означает, что ряд изменился из-за него.",
  },
  staleLaw: {
    en: "Last checked more than 400 days ago: the rule may have changed.",
    ru: "Последняя проверка была больше 400 дней назад: правило могло измениться.",
  },
  confidence: { en: "Confidence", ru: "Надёжность" },
  howToRead: { en: "How to read", ru: "Как читать" },
  counted: { en: "counted: census, register, survey", ru: "сосчитано: перепись, регистр, обследование" },
  reported: { en: "reported by a central bank", ru: "по данным центрального банка" },
  compiled: { en: "compiled by an international organisation", ru: "собрано международной организацией" },
  modelled: { en: "modelled, not data", ru: "модельная оценка, а не данные" },
  hollow: { en: "hollow: estimated, calculated or older", ru: "полые: оценка, расчёт или прежнее издание" },
  comesIn: { en: "comes in", ru: "поступает" },
  goesOut: { en: "goes out, seen from the country of the page", ru: "уходит, если смотреть из страны страницы" },
  names: {
    en: "Country names follow the usage of the United Nations and the World Bank and express no opinion on the status of any territory.",
    ru: "Названия стран даны по практике ООН и Всемирного банка и не выражают мнения о статусе какой-либо территории.",
  },
  letters: { en: "Letters in square brackets", ru: "Буквы в квадратных скобках" },
  noLetter: {
    en: "No letter: nothing to report, or the publisher gives no status. A gap in a line is a gap in the data.",
    ru: "Без буквы: отметок нет или источник не сообщает статус. Пропуск в линии – пропуск в данных.",
  },
  rights: {
    en: "The figures are the publishers’; the licence of each source stands under its figure. Code of this site: Apache License 2.0.",
    ru: "Права на данные принадлежат их издателям; лицензия каждого источника указана под графиком. Код сайта: лицензия Apache 2.0.",
  },
  heldOn: { en: "Figures as held on", ru: "По данным на" },
  asKnownOn: { en: "As known on", ru: "По данным, известным на" },
  asKnownMeans: {
    en: "only editions published up to that day take part.",
    ru: "учтены только издания, вышедшие не позже этого дня.",
  },
  made: { en: "This edition of the site", ru: "Это издание сайта" },
  fullPage: { en: "Whole page with sources", ru: "Вся страница с источниками" },
  notFound: { en: "There is no such page", ru: "Такой страницы нет" },
  notFoundText: {
    en: "The address may have been mistyped. Addresses of this site do not change from release to release.",
    ru: "Возможно, в адресе опечатка. Адреса этого сайта не меняются от выпуска к выпуску.",
  },
  sheetData: { en: "Data", ru: "Данные" },
  sheetNotes: { en: "Notes", ru: "Примечания" },
  title: { en: "Title", ru: "Название" },
  definition: { en: "Definition", ru: "Определение" },
  note: { en: "Note", ru: "Примечание" },
  source: { en: "Source", ru: "Источник" },
  address: { en: "Address", ru: "Адрес" },
  citation: { en: "Citation", ru: "Как сослаться" },
  group: { en: "group", ru: "группа" },
  publisher: { en: "Publisher", ru: "Издатель" },
  mark: { en: "Mark", ru: "Отметка" },
  place: { en: "Place in the file", ru: "Место в файле" },
} as const satisfies Record<string, Text2>;

export type Phrase = keyof typeof words;

export function word(key: Phrase, lang: Lang): string {
  return words[key][lang];
}

/** Each language under its own name. */
export const languageNames: Readonly<Record<Lang, string>> = { en: "English", ru: "Русский" };

/** Letters every page explains; others join when a table of the page shows them. */
const alwaysExplained = ["B", "E", "L", "O", "U"];

/** "[B] break in series, [E] estimate, …" for the foot of a page. */
export function letterKey(used: ReadonlySet<string>, lang: Lang): string {
  const shown = statuses.filter((s) => s.id !== "A" && (used.has(s.id) || alwaysExplained.includes(s.id)));
  const list = [...shown]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((s) => `[${s.id}] ${s.name[lang].charAt(0).toLocaleLowerCase(lang)}${s.name[lang].slice(1)}`);
  return `${word("letters", lang)}: ${list.join(", ")}. ${word("noLetter", lang)}`;
}

/** A date in words, "22 November 2026" and "22 ноября 2026 г."; text that is no ISO date stays as it is. */
export function dateInWords(date: string, lang: Lang): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : "ru-RU", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}
