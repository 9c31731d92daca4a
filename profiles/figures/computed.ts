import type { Fact } from "../data.ts";
import type { LineSeries } from "../document.ts";
import type { FigureContext } from "./context.ts";
import { citation, inputsOf } from "./origin.ts";

/** A line of money received, its last value at the end. */
export function moneyLine(
  id: string,
  role: LineSeries["role"],
  list: LineSeries["points"],
  text: (v: number) => string,
  sublabel: string,
): LineSeries {
  const end = list.findLast((p) => p.y !== null)?.y ?? 0;
  return {
    id,
    label: text(end),
    sublabel,
    direction: "in",
    role,
    nearness: "compiled",
    everyPoint: false,
    points: list,
    callouts: [],
  };
}

/** The sources of computed numbers with the editions of their inputs. */
export function citeInputs(facts: readonly Fact[], about: string, ctx: FigureContext): string {
  const printed = [...facts.filter((f) => f.method_id === null), ...inputsOf(facts, ctx)];
  const ids = [...new Set(printed.map((f) => f.source_id))];
  return citation(
    ids.map((sourceId) => ({
      sourceId,
      editions: [...new Set(printed.filter((f) => f.source_id === sourceId).map((f) => f.edition))].toSorted(),
      about,
    })),
    ctx,
  );
}
