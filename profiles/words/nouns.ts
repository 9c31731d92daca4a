import type { Forms } from "./grammar.ts";

const ru = (one: string, few: string, many: string) => ({ one, few, many, other: few });

export const IMMIGRANTS: Forms = {
  en: { one: "immigrant", other: "immigrants" },
  ru: ru("иммигрант", "иммигранта", "иммигрантов"),
};
/** Russian counts people who came from a country; English says "people from". */
export const NATIVES: Forms = {
  en: { one: "person", other: "people" },
  ru: ru("выходец", "выходца", "выходцев"),
};
/** The verb of a number of people: «жил 341 выходец», «жили 342 выходца». */
export const LIVED: Forms = {
  en: { one: "lived", other: "lived" },
  ru: { one: "жил", few: "жили", many: "жили", other: "жили" },
};
export const REFUGEES: Forms = {
  en: { one: "refugee", other: "refugees" },
  ru: ru("беженец", "беженца", "беженцев"),
};
export const DATED_CHANGES: Forms = {
  en: { one: "dated change of rules", other: "dated changes of rules" },
  ru: ru("датированное изменение правил", "датированных изменения правил", "датированных изменений правил"),
};
export const ANSWERS: Forms = {
  en: { one: "answer", other: "answers" },
  ru: ru("ответ", "ответа", "ответов"),
};
/** «на 41 вопрос», «на 42 вопроса». */
export const QUESTIONS: Forms = {
  en: { one: "question", other: "questions" },
  ru: ru("вопрос", "вопроса", "вопросов"),
};
export const RECORDS: Forms = {
  en: { one: "record", other: "records" },
  ru: ru("запись", "записи", "записей"),
};
export const FINDINGS: Forms = {
  en: { one: "finding", other: "findings" },
  ru: ru("замечание", "замечания", "замечаний"),
};
export const NUMBERS: Forms = {
  en: { one: "number", other: "numbers" },
  ru: ru("число", "числа", "чисел"),
};
export const COMPARISONS: Forms = {
  en: { one: "comparison", other: "comparisons" },
  ru: ru("сверка", "сверки", "сверок"),
};
export const TABLES: Forms = {
  en: { one: "published table", other: "published tables" },
  ru: ru("опубликованная таблица", "опубликованные таблицы", "опубликованных таблиц"),
};
