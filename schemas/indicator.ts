import type { Text2 } from "./language.ts";
import type { Direction } from "./observation.ts";
import type { Unit } from "./units.ts";

/** What an indicator counts: people at a date, moves in a period, money, a price, context. */
export type Theme = "stock" | "flow" | "money" | "price" | "context";

export interface Indicator {
  readonly id: string;
  readonly theme: Theme;
  readonly unit: Unit;
  /** Other units in which publishers print it, never converted in silence: national currency, cases beside persons. */
  readonly otherUnits?: readonly Unit[];
  readonly directions: readonly Direction[];
  /** Additive over counterparts and sexes: sums may be checked (V-201, V-203). */
  readonly additive: boolean;
  readonly title: Text2;
  readonly definition: Text2;
  /** The definition's rule, `M-…`. */
  readonly rule: string;
}

type Words = readonly [title: string, definition: string];

/** One line of a catalogue: not additive, no other units, unless `more` says so. */
export function indicatorRow(
  id: string,
  theme: Theme,
  unit: Unit,
  directions: readonly Direction[],
  rule: string,
  en: Words,
  ru: Words,
  more: Partial<Indicator> = {},
): Indicator {
  const title = { en: en[0], ru: ru[0] };
  const definition = { en: en[1], ru: ru[1] };
  return { id, theme, unit, directions, additive: false, rule, title, definition, ...more };
}
