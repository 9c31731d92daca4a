import type { Text2 } from "../../schemas/language.ts";
import type { AnswerRow } from "../law/read.ts";

/** A question asked of every pair of the ten (scheme §4): whose rule stands in the row, and towards whom in the column. */
export interface MatrixQuestion {
  readonly topic: string;
  readonly slug: string;
  readonly row: Text2;
  readonly column: Text2;
  /** Which rows of an answer the cell shows, the first that holds: everyone's or workers', of this aspect. */
  readonly aspects: readonly AnswerRow["aspect"][];
}

const CITIZENS: Text2 = { en: "Citizens of", ru: "Гражданство" };
const MAIN = [null];

export const matrixQuestions: readonly MatrixQuestion[] = [
  {
    topic: "ENT_VISA",
    slug: "entry",
    row: { en: "Country entered", ru: "Страна въезда" },
    column: CITIZENS,
    aspects: MAIN,
  },
  {
    topic: "REG_STAY",
    slug: "registration",
    row: { en: "Country of stay", ru: "Страна пребывания" },
    column: CITIZENS,
    aspects: MAIN,
  },
  {
    topic: "LAB_ACC",
    slug: "access-to-work",
    row: { en: "Country of work", ru: "Страна работы" },
    column: CITIZENS,
    aspects: MAIN,
  },
  {
    topic: "PEN_MODE",
    slug: "pensions",
    row: { en: "Whose rule", ru: "Чьё правило" },
    column: { en: "With", ru: "Вторая страна" },
    aspects: MAIN,
  },
  {
    topic: "TR_LIM_OUT",
    slug: "transfer-limits",
    row: { en: "Sent from", ru: "Откуда" },
    column: { en: "Sent to", ru: "Куда" },
    aspects: ["NO_ACCOUNT", null],
  },
];

/** Path of the section without language, and of a question's page, now or on a day. */
export const REGULATIONS_PATH = "regulations";
export const questionPath = (q: MatrixQuestion, day?: string): string =>
  [REGULATIONS_PATH, q.slug, ...(day ? [day] : [])].join("/");
