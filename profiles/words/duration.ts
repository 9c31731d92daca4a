import type { Text2 } from "../../schemas/language.ts";
import type { DurationRule } from "../../schemas/observation.ts";

/** The rule of stay of a count of moves, as a clause: who is counted. */
export const durationWords: Readonly<Record<DurationRule, Text2>> = {
  "0": { en: "stays of any length are counted", ru: "учтены поездки на любой срок" },
  "3M": { en: "stays of three months or more are counted", ru: "учтены приехавшие на три месяца и более" },
  "6M": {
    en: "counted after 183 days of stay (or absence) in twelve months",
    ru: "учтены прожившие (или отсутствовавшие) 183 дня за двенадцать месяцев",
  },
  "9M": { en: "stays of nine months or more are counted", ru: "учтены приехавшие на девять месяцев и более" },
  "12M": { en: "stays of a year or more are counted", ru: "учтены приехавшие на год и более" },
  PERM: { en: "only moves for permanent residence are counted", ru: "учтены только переезды на постоянное жительство" },
  UNK: { en: "the rule of stay is not stated by the source", ru: "правило срока источником не указано" },
  NA: { en: "", ru: "" },
};
