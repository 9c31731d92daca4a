import type { Table } from "../../tables.ts";
import { c } from "./columns.ts";

export const regulationTopicTable: Table = {
  name: "regulation_topic",
  about: {
    en: "A question of the regulations scheme: what a topic code of provision asks.",
    ru: "Вопрос схемы регулирования: о чём спрашивает код темы в provision.",
  },
  columns: [
    c("topic", "varchar", "code of the question", "код вопроса"),
    c("place", "integer", "place in the order of the pages, from 1", "место в порядке страниц, с 1"),
    c("family", "varchar", "family of questions", "группа вопросов"),
    c("family_en", "varchar", "name of the family", "название группы по-английски"),
    c("family_ru", "varchar", "name of the family in Russian", "название группы"),
    c("title_en", "varchar", "short name", "краткое название по-английски"),
    c("title_ru", "varchar", "short name in Russian", "краткое название"),
    c("question_en", "varchar", "the question", "вопрос по-английски"),
    c("question_ru", "varchar", "the question in Russian", "вопрос"),
    c(
      "scale",
      "varchar",
      "ACC limits, PROT protection: what 0 and 1 of its answers mean; never averaged together",
      "ACC ограничения, PROT защита: что значат 0 и 1 её ответов; вместе не усредняются",
    ),
    c(
      "number_en",
      "varchar",
      "what the number of an answer says; null: the question has none",
      "что значит число ответа, по-английски; пусто – числа у вопроса нет",
    ),
    c("number_ru", "varchar", "the same in Russian", "что значит число ответа"),
  ],
};

export const regulationAnswerTable: Table = {
  name: "regulation_answer",
  about: {
    en: "An answer of a question's closed list; those with topic * may answer every question.",
    ru: "Ответ из закрытого списка вопроса; ответы с темой * подходят к любому вопросу.",
  },
  columns: [
    c("topic", "varchar", "code of the question; * every question", "код вопроса; * – любой вопрос"),
    c("answer_code", "varchar", "code of the answer", "код ответа"),
    c("place", "integer", "place in the list, from 1", "место в списке, с 1"),
    c("title_en", "varchar", "the answer in words", "ответ словами, по-английски"),
    c("title_ru", "varchar", "the answer in words, in Russian", "ответ словами"),
    c(
      "restrictiveness",
      "double",
      "fixed value: 0 fewer limits (or protected) … 1 more; null for an answer that only names",
      "заданное значение: 0 меньше ограничений (или защищён) … 1 больше; пусто, если ответ только называет",
    ),
  ],
};

export const lawCodeTable: Table = {
  name: "law_code",
  about: {
    en: "The other codes of the law's tables in words: the column they stand in, the code and what it means.",
    ru: "Прочие коды таблиц о праве словами: столбец, где код стоит, сам код и его значение.",
  },
  columns: [
    c("code_list", "varchar", "column of the law's tables", "столбец таблиц о праве"),
    c("code", "varchar", "code", "код"),
    c("place", "integer", "place in the list, from 1", "место в списке, с 1"),
    c("title_en", "varchar", "what it means", "что означает, по-английски"),
    c("title_ru", "varchar", "what it means, in Russian", "что означает"),
  ],
};
