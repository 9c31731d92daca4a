/** Keys: which mark is which, as a list for the page or as a row inside a drawing. */
import type { DotSeries } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Frame } from "./frame.ts";
import { block, drawBlock, textLines } from "./labels.ts";
import { inkOf, mark } from "./marks.ts";
import { el, type Markup } from "./svg.ts";

export interface KeyEntry {
  readonly label: string;
  /** The mark, centred on the origin, within 8 units of it. */
  readonly mark: Markup;
}

export const dotEntries = (series: readonly DotSeries[]): KeyEntry[] =>
  series.map((s) => ({
    label: s.label,
    mark: mark(
      s.nearness,
      s.hollow ? "hollow" : "filled",
      inkOf(s.direction, s.nearness),
      { x: 0, y: 0 },
      s.small ? 3.2 : 4.6,
    ),
  }));

/** The key of a dot chart as an HTML list; the classes of the site's style sheet lay it out and colour it. */
export function renderKey(series: readonly DotSeries[], lang: Lang): string {
  const items = dotEntries(series).map((entry) =>
    el(
      "li",
      {},
      el("svg", { viewBox: "-8 -10 16 16", width: 16, height: 16, "aria-hidden": "true" }, entry.mark),
      " ",
      el("span", {}, entry.label),
    ),
  );
  return el("ul", { class: "meta ch key", lang }, items).svg;
}

/** The same entries in rows inside a drawing, as many to a row as fit. */
export function drawKey(entries: readonly KeyEntry[], frame: Frame): { body: Markup[]; height: number } {
  let [x, row] = [0, 0];
  const body = entries.flatMap((entry) => {
    const label = block(textLines(entry.label, "sm", frame), frame);
    if (x > 0 && x + 20 + label.width > frame.width) [x, row] = [0, row + 1];
    const y = 8 + row * 20;
    const drawn = [
      el("g", { transform: `translate(${Math.round(x + 8)} ${y})` }, entry.mark),
      ...drawBlock({ block: label, x: x + 20, y: y + 4, anchor: "start" }, false),
    ];
    x += 20 + label.width + 24;
    return drawn;
  });
  return { body, height: entries.length > 0 ? (row + 1) * 20 : 0 };
}
