import type { Text2 } from "../../schemas/language.ts";
import type { Direction } from "../document.ts";

/** How a value is written: dollars in all, dollars a head, people, per cent, or a plain number. */
export type ValueKind = "money" | "dollars" | "people" | "percent" | "number";

export type MeasureGroup = "money" | "people" | "moves" | "cost" | "context";

/**
 * One definition that several of the ten have: an indicator in one direction, from one publisher or by one method.
 *
 * Figures of another source or method never stand beside them, even under the same indicator.
 */
export interface Measure {
  /** Last part of the page's address. */
  readonly slug: string;
  readonly indicator: string;
  readonly direction: string;
  readonly freq: "A" | "Q";
  /** `mirpal` for a number computed here. */
  readonly sourceId: string;
  readonly group: MeasureGroup;
  readonly kind: ValueKind;
  /** What is compared, in words that a colon may follow; the page's title. */
  readonly subject: Text2;
  /** Above the axis. */
  readonly unit: Text2;
  /** Coming in, going out, or neither, seen from each country. */
  readonly tone: Direction;
  /** A model stands behind the number: that of the publisher, or one that weighs it. */
  readonly modelled?: boolean;
}

export const COMPUTED = "mirpal";
export const isComputed = (m: Measure): boolean => m.sourceId === COMPUTED;

export const groupTitles: Readonly<Record<MeasureGroup, Text2>> = {
  money: { en: "Remittances", ru: "Денежные переводы" },
  people: { en: "Migrants and refugees", ru: "Мигранты и беженцы" },
  moves: { en: "Net migration", ru: "Сальдо миграции" },
  cost: { en: "Costs of sending", ru: "Стоимость переводов" },
  context: { en: "Population and economy", ru: "Население и экономика" },
};
