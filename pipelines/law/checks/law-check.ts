import type { Text2 } from "../../../schemas/language.ts";
import type { Check } from "../../check/check.ts";
import { finding, type Noticed } from "../../check/finding.ts";
import type { Store } from "../../store.ts";

/** Rows of `law_record` by which a finding names its place. */
export interface Place {
  readonly ref_area: string;
  readonly counterpart: string | null;
  readonly source_id: string;
  readonly source_vintage: string;
  readonly locator: string;
}
export type Title = { readonly title_en: string; readonly title_ru: string };

export const PLACE = "ref_area, counterpart, source_id, source_vintage, locator";
/** Current records in the order of countries and of the file. */
export const CURRENT = "from law_record where known_to is null";
export const ORDER = "order by ref_area, try_cast(substr(locator, 2) as integer) nulls last, record_id";

/** A rule whose findings carry its own number, level and severity. */
export function lawCheck(
  id: string,
  level: Check["level"],
  severity: Check["severity"],
  title: Text2,
  look: (store: Store) => AsyncGenerator<Noticed>,
): Check {
  const rule = { id, level, severity, title };
  return {
    ...rule,
    async *find(store) {
      for await (const noticed of look(store)) yield finding(rule, noticed);
    },
  };
}

export const at = (p: Place) => ({
  ref_area: p.ref_area,
  counterpart_area: p.counterpart,
  source_id: p.source_id,
  source_vintage: p.source_vintage,
  locator: p.locator,
});

/** Records of a country folded into one finding. */
export type Fold = { readonly ref_area: string; readonly source_id: string; readonly n: number };
export const fold = (where: string) => `
  select ref_area, source_id, count(*)::integer as n ${CURRENT} and ${where}
  group by ref_area, source_id
  order by ref_area
`;
export const folded = (f: Fold) => ({
  ref_area: f.ref_area,
  source_id: f.source_id,
  observed: f.n,
  occurrences: f.n,
});
