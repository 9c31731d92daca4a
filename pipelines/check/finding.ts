import type { Finding, Rule } from "../../schemas/finding.ts";

/** What a rule has to say of one thing it noticed; the rest of the finding is the rule's own or null. */
export type Noticed = Pick<Finding, "message" | "hint"> &
  Partial<Omit<Finding, "rule_id" | "level" | "severity" | "message" | "hint">>;

/** A finding of a rule: one occurrence, of no particular key, unless it says otherwise. */
export function finding(rule: Rule, noticed: Noticed): Finding {
  return {
    rule_id: rule.id,
    level: rule.level,
    severity: rule.severity,
    source_id: null,
    source_vintage: null,
    ref_area: null,
    counterpart_area: null,
    indicator: null,
    time_period: null,
    locator: null,
    observed: null,
    expected: null,
    threshold: null,
    occurrences: 1,
    ...noticed,
  };
}

/** The key and the place of a figure, as rows of the database have them. */
export type Place = Readonly<
  Record<
    "source_id" | "source_vintage" | "ref_area" | "counterpart_area" | "indicator" | "time_period" | "locator",
    string
  >
>;

/** What of a finding says which figure it is about, for a rule that speaks of single figures. */
export function at(row: Place): Place {
  const { source_id, source_vintage, ref_area, counterpart_area, indicator, time_period, locator } = row;
  return { source_id, source_vintage, ref_area, counterpart_area, indicator, time_period, locator };
}
