import type { Fact } from "../data.ts";
import type { FigureQuery } from "../document.ts";
import { type Part, partsOf } from "./query-part.ts";

/** A column of a figure's table: its label, what it is made of, and how it is scaled for the reader. */
export interface QueryColumn {
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly scale?: (value: number) => number;
}

/**
 * The query that gives a figure's table by period: a row a period, newest first, a column a series, gaps left out.
 *
 * Null where one query can't tell the figures apart: where two of a series are of one period, or two series of one name.
 *
 * @param period name of the first column. @param chosen the facts were read of `best_value`.
 */
export function periodsQuery(period: string, columns: readonly QueryColumn[], chosen = false): FigureQuery | null {
  const named = columns.map((c, i) => ({ ...c, name: nameOf(c.label, i), parts: partsOf(c.facts, chosen) }));
  if (named.some((c) => c.parts === null || c.parts.length === 0)) return null;
  if (new Set(named.map((c) => c.name)).size < named.length) return null;
  const series = named.flatMap(({ name, parts, scale }): Series[] =>
    (parts ?? []).map((part) => ({ name, part, per: perOf(scale) })),
  );
  const head = nameOf(period, 0);
  const [only, ...others] = series;
  if (only === undefined) return null;
  const oneTable = series.length === named.length && series.every((s) => s.part.table === only.part.table);
  return {
    sql: others.length === 0 ? single(head, only) : oneTable ? filtered(head, series) : united(head, series),
    inBrowser: series.every((s) => !s.part.table.startsWith("as_of")),
  };
}

interface Series {
  readonly name: string;
  readonly part: Part;
  readonly per: string;
}

const single = (
  head: string,
  { name, part, per }: Series,
): string => `select time_period as ${head}, obs_value${per} as ${name}
from ${part.table}
where ${part.conditions.join("\n  and ")}
order by time_period desc`;

/** One look at one table: what all series share in `where`, what tells them apart beside each. */
function filtered(head: string, series: readonly Series[]): string {
  const parts = series.map((s) => s.part);
  const shared = (parts[0]?.conditions ?? []).filter((c) => parts.every((p) => p.conditions.includes(c)));
  const lines = series.map(({ name, part, per }) => {
    const own = part.conditions.filter((c) => !shared.includes(c)).join(" and ");
    return `  max(obs_value) filter (where ${own})${per} as ${name}`;
  });
  return `select
  time_period as ${head},
${lines.join(",\n")}
from ${parts[0]?.table}
where ${shared.join("\n  and ")}
group by time_period
having coalesce(${series.map((s) => s.name).join(", ")}) is not null
order by time_period desc`;
}

/** Series of several tables, one under another, then side by side. */
function united(head: string, series: readonly Series[]): string {
  const selects = series.map(
    ({ name, part, per }) => `  select '${name}' as series, time_period, obs_value${per} as obs_value
  from ${part.table}
  where ${part.conditions.join("\n    and ")}`,
  );
  const names = [...new Set(series.map((s) => s.name))];
  return `with figure as (
${selects.join("\n  union all\n")}
)
select
  time_period as ${head},
${names.map((name) => `  max(obs_value) filter (where series = '${name}') as ${name}`).join(",\n")}
from figure
group by time_period
order by time_period desc`;
}

/** The divisor of a scale, as it stands after a value. */
function perOf(scale: QueryColumn["scale"]): string {
  return scale === undefined || scale(1) === 1 ? "" : ` / ${1 / scale(1)}`;
}

/** A label as a name that needs no quotes, in the letters of its language: the query stands in quotes on a command line. */
export function nameOf(label: string, at: number): string {
  const name = label
    .toLocaleLowerCase("en")
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
  if (name === "") return `column_${at}`;
  return /^\d/.test(name) ? `in_${name}` : name;
}
