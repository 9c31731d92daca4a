import type { Lang } from "../../schemas/language.ts";
import type { Fact } from "../data.ts";
import type { FigureQuery } from "../document.ts";
import { nameOf } from "./query.ts";
import { partsOf } from "./query-part.ts";

/** Names of the columns: the economy, the period of its figure, the figure. */
export interface PlaceColumns {
  readonly area: string;
  readonly period: string;
  readonly value: string;
}

/**
 * The query that gives one figure each of several economies, largest first.
 *
 * @param per divides every value; 1 leaves it as it is.
 * @returns null where the figures don't stand in one table under one condition.
 */
export function placesQuery(
  facts: readonly Fact[],
  per: number,
  columns: PlaceColumns,
  lang: Lang,
): FigureQuery | null {
  const parts = facts.map((f) => partsOf([f], true)?.[0]);
  const [first] = parts;
  if (first === undefined || parts.some((p) => p?.table !== first.table)) return null;
  const shared = first.conditions.filter((c) => parts.every((p) => p?.conditions.includes(c)));
  const own = first.conditions.filter((c) => !shared.includes(c) && !/^(ref_area|time_period)/.test(c));
  if (own.length > 0) return null;
  const one = (f: Fact) => `('${f.ref_area}', '${f.time_period}')`;
  const sql = `select
  name_${lang} as ${nameOf(columns.area, 0)},
  time_period as ${nameOf(columns.period, 1)},
  obs_value${per === 1 ? "" : ` / ${per}`} as ${nameOf(columns.value, 2)}
from ${first.table}
join economy on area = ref_area
where ${[...shared, `(ref_area, time_period) in (${facts.map(one).join(", ")})`].join("\n  and ")}
order by obs_value desc`;
  return { sql, inBrowser: true };
}
