import type { Figure, PageDocument } from "../../profiles/document.ts";
import { theTen } from "../../schemas/areas.ts";
import { pageFolder } from "../address.ts";
import { figuresOf } from "../figure-files.ts";

/** Figures that tell most of their page in one chart, the first at hand: money where there is any. */
const FIRST = ["received", "gdp", "transfers", "modelled", "stocks", "remittances-received-gdp", "rank", "map"];
/** Pages that have a picture: home, profiles, measures compared, and corridors of the ten; lists and pairs have none. */
const PICTURED = /^(?:|(?:countries|compare)\/[a-z-]+)$/;
const PAIRS = theTen.flatMap((a) => theTen.map((b) => [a.slug, b.slug] as const));
const CORRIDORS = new Set(PAIRS.map(([from, to]) => `corridors/${from}-${to}`));
const COMPARED = new Set(PAIRS.map(([one, other]) => `compare/${one}-and-${other}`));

/** The figure whose chart is the page's picture elsewhere; null for a page without one. */
export function headlineFigure(doc: PageDocument): Figure | null {
  const pictured = (PICTURED.test(doc.path) && !COMPARED.has(doc.path)) || CORRIDORS.has(doc.path);
  if (!pictured) return null;
  const drawn = figuresOf(doc).filter((f): f is Figure => f.type === "figure" && f.charts.length > 0);
  return FIRST.map((id) => drawn.find((f) => f.id === id)).find((f) => f !== undefined) ?? null;
}

/** Site path of the page's picture, or null. */
export function picturePath(doc: PageDocument): string | null {
  return headlineFigure(doc) === null ? null : `${pageFolder(doc.lang, doc.path)}picture.png`;
}
