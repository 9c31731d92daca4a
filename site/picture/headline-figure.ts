import type { Figure, PageDocument } from "../../profiles/document.ts";
import { pageFolder } from "../address.ts";
import { figuresOf } from "../figure-files.ts";

/** Figures that tell most of their page in one chart, the first at hand: money where there is any. */
const FIRST = ["received", "gdp", "transfers", "modelled", "stocks", "remittances-received-gdp", "rank", "map"];
/** Pages that have a picture: home, profiles, corridors, comparisons; their lists have none. */
const PICTURED = /^(?:|(?:countries|corridors|compare)\/[a-z-]+)$/;

/** The figure whose chart is the page's picture elsewhere; null for a page without one. */
export function headlineFigure(doc: PageDocument): Figure | null {
  if (!PICTURED.test(doc.path)) return null;
  const drawn = figuresOf(doc).filter((f): f is Figure => f.type === "figure" && f.charts.length > 0);
  return FIRST.map((id) => drawn.find((f) => f.id === id)).find((f) => f !== undefined) ?? null;
}

/** Site path of the page's picture, or null. */
export function picturePath(doc: PageDocument): string | null {
  return headlineFigure(doc) === null ? null : `${pageFolder(doc.lang, doc.path)}picture.png`;
}
