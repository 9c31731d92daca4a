import type { Text2 } from "../../schemas/language.ts";

/** What the template says to the expert, sheet by sheet. */
export const words = {
  steps: [
    {
      en: "1. Answer the questions below in the yellow cells: whose figures they are, who filled in the workbook and when.",
      ru: "1. Ответьте на вопросы ниже в жёлтых ячейках: чьи это числа, кто и когда заполнил книгу.",
    },
    {
      en: "2. Write your office’s figures into the white cells of the other sheets. A sheet you have no figures for stays as it is.",
      ru: "2. Впишите числа вашего ведомства в белые ячейки остальных листов. Лист, для которого чисел нет, оставьте как есть.",
    },
    {
      en: "3. Grey columns show what is held already for an earlier year, to compare with. Do not change them.",
      ru: "3. Серые столбцы показывают, что уже есть в базе за один из прошлых годов, для сравнения. Не меняйте их.",
    },
    {
      en: "4. The unit is in the heading of each column. Write the number alone, without “thousand” or “million”.",
      ru: "4. Единица измерения указана в заголовке столбца. Пишите только число, без слов «тыс.» или «млн».",
    },
    {
      en: "5. Choose countries from the list in the first column; blank rows are for countries that are not printed. Do not add columns and do not move them.",
      ru: "5. Страну выбирайте из списка в первом столбце; пустые строки – для стран, которых в таблице нет. Столбцы не добавляйте и не переставляйте.",
    },
    {
      en: "6. What a cell may hold besides a number:",
      ru: "6. Что ещё можно написать в ячейке вместо числа:",
    },
    { en: "     …   the figure is not available", ru: "     …   данных нет" },
    { en: "     –   there was none: a counted nought", ru: "     –   явления не было, то есть ноль" },
    { en: "     x   cannot exist, not applicable", ru: "     х   не применимо, такого числа быть не может" },
    {
      en: "     A blank cell says nothing: it is passed over.",
      ru: "     Пустая ячейка ничего не значит: она пропускается.",
    },
    {
      en: "7. Provisional figures and estimates: choose the mark from the list at the end of the row.",
      ru: "7. Предварительные данные и оценки: выберите отметку из списка в конце строки.",
    },
    {
      en: "8. Save the workbook as .xlsx and check it: npx mirpal check FILE. Each error is told with its sheet and cell.",
      ru: "8. Сохраните книгу как .xlsx и проверьте её: npx mirpal check ФАЙЛ. О каждой ошибке сказано, в какой она ячейке и что сделать.",
    },
    {
      en: "The compiler’s name and e-mail stay in this file. The office’s name and the remarks are published with the figures.",
      ru: "Имя и почта составителя остаются в этом файле. Название ведомства и примечания публикуются вместе с числами.",
    },
  ],
  lawNote: {
    en: "A row for each answer that an act changed: choose the question and its new answer from the lists. A matter that no question fits is kept as written.",
    ru: "По строке на каждый ответ, который изменил акт: выберите вопрос и новый ответ из списков. Если вопроса нет в списке, изменение хранится, как записано.",
  },
  note: (unit: Text2): Text2 => ({
    en: `Unit: ${unit.en}. White cells are to be filled in; … not available, – none, x not applicable.`,
    ru: `Единица измерения: ${unit.ru}. Заполняются белые ячейки; … данных нет, – явления не было, х не применимо.`,
  }),
  noDatabase: {
    en: "The grey columns are blank: there is no database on this machine yet.",
    ru: "Серые столбцы пусты: на этом компьютере базы ещё нет.",
  },
  held: {
    en: "Grey: the newest earlier figures of the country’s own offices in the database.",
    ru: "Серым: самые новые прежние числа ведомств страны, которые есть в базе.",
  },
  nothingHeld: {
    en: "The grey columns are blank: the database has no earlier figures of the country’s own offices for this table.",
    ru: "Серые столбцы пусты: прежних чисел ведомств страны для этой таблицы в базе нет.",
  },
  prompts: {
    figure: {
      en: "A number in the unit of the heading, or … not available, – none, x not applicable.",
      ru: "Число в единицах, указанных в заголовке, либо … нет данных, – явления не было, х не применимо.",
    },
    figureError: {
      en: "This is not a number, nor one of the marks: …, –, x. Write the number without its unit.",
      ru: "Это не число и не один из знаков: …, –, х. Напишите число без единицы измерения.",
    },
    list: { en: "Choose from the list.", ru: "Выберите из списка." },
    listError: { en: "This is not in the list. Choose from the list.", ru: "Этого нет в списке. Выберите из списка." },
    question: {
      en: "What the act decides. If no question fits, choose the last line and describe the change.",
      ru: "Что решает акт. Если вопроса нет, выберите последнюю строку и опишите изменение.",
    },
    party: {
      en: "Whose citizens the rule concerns. For everybody and for own citizens choose the first line.",
      ru: "Граждан какой страны касается правило. Для всех и для своих граждан выберите первую строку.",
    },
    whom: {
      en: "Workers, students and so on; leave blank if the former rule’s circle does not change.",
      ru: "Работники, студенты и так далее; оставьте пустым, если круг лиц прежний.",
    },
    answer: {
      en: "First choose the question; the list then has its answers.",
      ru: "Сначала выберите вопрос: в списке будут ответы на него.",
    },
    date: { en: "Day, month, year: 31.12.2026.", ru: "День, месяц, год: 31.12.2026." },
    dateError: { en: "This is not a date.", ru: "Это не дата." },
    title: { en: "MIRPAL", ru: "MIRPAL" },
  },
  lists: {
    countries: { en: "Countries", ru: "Страны" },
    other: { en: "Страны", ru: "Countries" },
  },
} as const;
