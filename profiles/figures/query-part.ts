import type { Fact } from "../data.ts";

/** Figures that one condition finds in one table, each of another period. */
export interface Part {
  /** Numbers of an older edition are asked of `as_of`, computed ones of `best_value`, totals of `observation`, what is between two economies of `corridor`. */
  readonly table: string;
  /** Periods among them. */
  readonly conditions: readonly string[];
}

/** What tells series of national statistics apart, where a fact was read with it. */
type Told = Partial<Record<"breakdown_1" | "concept_basis" | "duration_rule" | "unit_measure" | "published", string>>;

/**
 * The facts with a value by what finds them; none without facts.
 *
 * Null where two are of one period, so that a query would take one for the other.
 *
 * @param chosen asks of `best_value` what was read there: of a source only the periods for which it speaks.
 */
export function partsOf(facts: readonly Fact[], chosen = false): Part[] | null {
  const held = facts.filter((f) => f.obs_value !== null);
  if (new Set(held.map((f) => f.time_period)).size < held.length) return null;
  const groups = new Map<string, Part & { readonly periods: string[] }>();
  for (const fact of held) {
    const [table, conditions] = [tableOf(fact, chosen), conditionsOf(fact, chosen)];
    const key = [table, ...conditions].join(" ");
    const group = groups.get(key) ?? { table, conditions, periods: [] };
    group.periods.push(fact.time_period);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ table, conditions, periods }) => ({
    table,
    conditions: [...conditions, periodBetween(periods.toSorted())],
  }));
}

function periodBetween(periods: readonly string[]): string {
  const [from = "", to = ""] = [periods[0], periods.at(-1)];
  return from === to ? is("time_period", from) : `time_period between ${quoted(from)} and ${quoted(to)}`;
}

function tableOf(fact: Fact & Told, chosen: boolean): string {
  if (fact.source_id === "mirpal" || chosen) return "best_value";
  if (fact.published !== undefined) return `as_of(${quoted(fact.published)})`;
  return /^[A-Z]{3}$/.test(fact.counterpart_area) ? "corridor" : "observation";
}

function conditionsOf(fact: Fact & Told, chosen: boolean): string[] {
  const told = (["concept_basis", "duration_rule", "unit_measure"] as const).flatMap((column) => {
    const value = fact[column];
    return value === undefined || value === null ? [] : [is(column, value)];
  });
  const maker = fact.source_id === "mirpal" ? is("method_id", fact.method_id ?? "") : is("source_id", fact.source_id);
  const series = [
    is("indicator", fact.indicator),
    is("direction", fact.direction),
    is("sex", fact.sex),
    is("breakdown_1", fact.breakdown_1 ?? "_T"),
    ...told,
    "obs_value is not null",
  ];
  const table = tableOf(fact, chosen);
  if (table === "corridor")
    return [
      maker,
      is("reporter", fact.ref_area),
      `${quoted(fact.counterpart_area)} in (from_area, to_area)`,
      ...series,
      `length(time_period) = ${fact.time_period.length}`,
    ];
  const now = table === "observation" ? ["known_to is null"] : [];
  return [maker, ...between(fact), ...series, is("freq", freqOf(fact.time_period)), ...now];
}

const between = (fact: Fact): string[] => [
  is("ref_area", fact.ref_area),
  is("counterpart_area", fact.counterpart_area),
];

/** How often a period of this form comes: a year, a quarter, a month. */
const freqOf = (period: string): string => (/-Q/.test(period) ? "Q" : /^\d{4}-\d{2}$/.test(period) ? "M" : "A");

const is = (column: string, value: string): string => `${column} = ${quoted(value)}`;

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
