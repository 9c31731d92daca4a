import type { Lang } from "../../schemas/language.ts";
import { findingNotes } from "../country/findings.ts";
import type { Figure } from "../document.ts";
import { costFigure } from "../figures/own/cost.ts";
import { citing } from "./citing.ts";
import type { Pair } from "./pair.ts";
import type { CorridorRows } from "./rows.ts";

/** What sending money to the country of the page costs in this corridor, or from it. Null where neither is surveyed. */
export function costOf(pair: Pair, rows: CorridorRows, lang: Lang): Figure | null {
  const ctx = {
    ...citing(rows, lang),
    area: pair.from,
    findings: (ids: readonly string[]) => findingNotes(pair.findings, ids, lang),
  };
  return costFigure(pair.ownFacts, ctx);
}
