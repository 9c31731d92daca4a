import type { Figure } from "../document.ts";

/** What a figure must have; the rest is empty unless it is given. */
type Said = Pick<Figure, "id" | "headline" | "table" | "source" | "citation"> & Partial<Omit<Figure, "type">>;

/** A figure of the pages on methodology and quality: no events, no findings under it, and nothing else that is not given. */
export function plainFigure(said: Said): Figure {
  return {
    type: "figure",
    badges: [],
    sub: "",
    charts: [],
    events: [],
    notes: [],
    findings: [],
    provenance: [],
    ...said,
  };
}
