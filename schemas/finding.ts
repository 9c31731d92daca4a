import type { Text2 } from "./language.ts";

/** What a check noticed (methodology §8). Errors stop the site; warnings need a signed answer. */
export interface Finding {
  readonly rule_id: string;
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  readonly severity: "E" | "W" | "I";
  readonly source_id: string | null;
  readonly source_vintage: string | null;
  readonly ref_area: string | null;
  readonly counterpart_area: string | null;
  readonly indicator: string | null;
  readonly time_period: string | null;
  readonly locator: string | null;
  readonly observed: number | null;
  readonly expected: number | null;
  readonly threshold: number | null;
  /** How many equal findings are folded into this one. */
  readonly occurrences: number;
  readonly message: Text2;
  readonly hint: Text2;
}

/** A rule of the checks, as `list rules` and the quality page print it. */
export interface Rule {
  readonly id: string;
  readonly level: Finding["level"];
  readonly severity: Finding["severity"];
  readonly title: Text2;
}
