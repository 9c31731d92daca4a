import type { Text2 } from "../../schemas/language.ts";

/** Words of the report on a file, as its workbook and its page print them. */
export const words = {
  sheet: { en: "MIRPAL findings", ru: "Замечания MIRPAL" },
  title: { en: "What the checks found", ru: "Что нашли проверки" },
  number: { en: "No.", ru: "№" },
  severity: { en: "Kind", ru: "Вид" },
  rule: { en: "Rule", ru: "Правило" },
  place: { en: "Place", ru: "Место" },
  message: { en: "What was found", ru: "Что найдено" },
  hint: { en: "What to do", ru: "Что сделать" },
  answer: { en: "Answer", ru: "Ответ" },
  by: { en: "Who answers", ru: "Кто отвечает" },
  why: { en: "Why", ru: "Почему" },
  id: { en: "Finding", ru: "Номер замечания" },
  clean: { en: "No errors found.", ru: "Ошибок не найдено." },
  file: { en: "File", ru: "Файл" },
  source: { en: "Read as", ru: "Прочитано как" },
  values: { en: "Figures and marks read", ru: "Прочитано чисел и знаков" },
  checked: { en: "Rules asked", ru: "Проверено правил" },
  how: {
    en: "Fill in the three columns on the right for each warning: choose an answer, write your name and the reason. Save the workbook and run the update again. A workbook that lies elsewhere than in the folder of reports goes into the folder of new files first.",
    ru: "Для каждого предупреждения заполните три столбца справа: выберите ответ, впишите имя и причину. Сохраните книгу и снова запустите обновление. Если книга лежит не в папке отчётов, сначала положите её в папку с новыми файлами.",
  },
  E: { en: "Error", ru: "Ошибка" },
  W: { en: "Warning", ru: "Предупреждение" },
  I: { en: "For information", ru: "К сведению" },
} as const satisfies Record<string, Text2>;
