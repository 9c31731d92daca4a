import type { Figure, PageDocument } from "../document.ts";

/** Section of the home page that tells two editions apart. */
const CHANGED = "changed";

/** What the home page tells of revisions: its figures, each with its finding for a headline. */
export function revisedFigures(home: PageDocument | undefined): Figure[] {
  const blocks = home?.sections.find((s) => s.id === CHANGED)?.blocks ?? [];
  return blocks.filter((b) => b.type === "figure");
}
