import type { Text2 } from "./language.ts";

/** One mark of a criterion: nought, a half or one, with the fact it rests on. */
export interface Mark {
  readonly mark: 0 | 0.5 | 1;
  readonly fact: Text2;
}

export interface Criterion {
  readonly id: "definition" | "coverage" | "instrument" | "timeliness" | "revision";
  readonly title: Text2;
  /** By mark, the best first. */
  readonly marks: readonly [Mark, Mark, Mark];
}

const marks = (one: Text2, half: Text2, none: Text2): Criterion["marks"] => [
  { mark: 1, fact: one },
  { mark: 0.5, fact: half },
  { mark: 0, fact: none },
];

/**
 * The rubric of §4.1: five criteria of a source's figures of an indicator, each 0, ½ or 1 by facts that the database holds;
 * ρ is their mean rounded down to a quarter. What is not known counts as nought. The criteria are the methodology's, the
 * thresholds a decision of this project.
 */
export const criteria: readonly Criterion[] = [
  {
    id: "definition",
    title: { en: "definition match", ru: "соответствие определению" },
    marks: marks(
      {
        en: "the definition is stated and is the indicator’s",
        ru: "определение указано и совпадает с определением показателя",
      },
      {
        en: "the definition is stated and departs from the indicator’s, or is known from the press only",
        ru: "определение указано, но отличается от определения показателя, или известно только из прессы",
      },
      {
        en: "whom it counts or after how long a stay is not stated",
        ru: "не указано, кто учтён или после какого срока проживания",
      },
    ),
  },
  {
    id: "coverage",
    title: { en: "coverage", ru: "охват" },
    marks: marks(
      { en: "all channels, or ten partner countries and more", ru: "все каналы или не меньше десяти стран-партнёров" },
      {
        en: "some channels, or three to nine partner countries",
        ru: "часть каналов или от трёх до девяти стран-партнёров",
      },
      { en: "one or two partner countries", ru: "одна-две страны-партнёра" },
    ),
  },
  {
    id: "instrument",
    title: { en: "collection instrument", ru: "способ сбора" },
    marks: marks(
      {
        en: "a register, a census or the records of banks and transfer systems",
        ru: "регистр, перепись или учёт банков и систем переводов",
      },
      {
        en: "compiled by an organisation from the office’s figures, or quoted by the press",
        ru: "свод организации по данным ведомства или цитата в прессе",
      },
      { en: "what is collected is not stated", ru: "что именно собирается, не указано" },
    ),
  },
  {
    id: "timeliness",
    title: { en: "timeliness", ru: "своевременность" },
    marks: marks(
      {
        en: "the newest period was published within a year of its end",
        ru: "последний период опубликован в течение года после его окончания",
      },
      {
        en: "the newest period was published in the second year after its end",
        ru: "последний период опубликован на второй год после его окончания",
      },
      {
        en: "the newest period was published later, or the day is not known",
        ru: "последний период опубликован позже или день публикации неизвестен",
      },
    ),
  },
  {
    id: "revision",
    title: { en: "revision size", ru: "размер пересмотров" },
    marks: marks(
      {
        en: "revisions between editions have a median of 1% or less",
        ru: "медиана пересмотров между изданиями не больше 1\u00a0%",
      },
      {
        en: "revisions between editions have a median of 5% or less",
        ru: "медиана пересмотров между изданиями не больше 5\u00a0%",
      },
      {
        en: "revisions are larger, or fewer than two editions of the publisher’s own are held",
        ru: "пересмотры больше, или в базе меньше двух изданий самого источника",
      },
    ),
  },
];

/**
 * Coefficient of variation taken for a reliability (M-413): a decision of this project, not a measurement and not from the
 * literature. Each quarter of ρ lost doubles the standard error, from 5 % to 40 %. Look again when publishers print errors
 * of their own. A reliability of nought has none.
 */
export const variationOf: readonly { readonly rho: number; readonly variation: number }[] = [
  { rho: 1, variation: 0.05 },
  { rho: 0.75, variation: 0.1 },
  { rho: 0.5, variation: 0.2 },
  { rho: 0.25, variation: 0.4 },
];
