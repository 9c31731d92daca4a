import type { KeyList } from "../document.ts";
import type { FigureContext } from "../figures/context.ts";
import type { Country } from "./country.ts";
import { paid, perGdp, received } from "./key-money.ts";
import { abroad, immigrants, netMigration, refugees } from "./key-people.ts";

/** The key figures: money first, then people; each with year, source and status, none without a number. */
export function keyList(country: Country, ctx: FigureContext): KeyList {
  const items = [received, perGdp, paid, abroad, immigrants, netMigration, refugees].flatMap(
    (k) => k(country, ctx) ?? [],
  );
  return { type: "keys", label: "", items };
}
