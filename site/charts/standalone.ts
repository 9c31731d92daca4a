/** One chart as a file by itself: white ground, title, key, source, and every colour written out. */
import type { Chart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { disclaimer } from "./disclaimer.ts";
import { draw } from "./draw.ts";
import { frames } from "./frame.ts";
import { dotEntries, drawKey } from "./key.ts";
import { standaloneStyle } from "./standalone-style.ts";
import { el, escapeText, type Markup } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";

export interface About {
  readonly title: string;
  /** A line for each numbered mark, and what a mark does not say. */
  readonly events?: readonly string[];
  readonly source: string;
  /** Text of the site's style sheet: the tokens and the rules of charts are taken from it. */
  readonly css: string;
}

const MARGIN = 24;
const LEAST_WIDTH = 480;
const TITLE = { size: 20, leading: 25 };
const SOURCE = { size: 13, leading: 18 };

/** A whole SVG file, of the wide drawing. Texts keep their estimated width in whatever font the reader has. */
export function renderStandalone(chart: Chart, lang: Lang, { title, events = [], source, css }: About): string {
  const drawing = draw(chart, "wide", lang);
  const inner = Math.max(drawing.width, LEAST_WIDTH);
  const titles = title ? wrap(title, inner * 0.94, TITLE.size, true) : [];
  const below = [...events, source, disclaimer(chart, lang) ?? ""];
  const sources = below.flatMap((line) => (line ? wrap(line, inner, SOURCE.size) : []));
  const key =
    chart.kind === "dots"
      ? drawKey(dotEntries(chart.series), { ...frames.wide, width: inner })
      : { body: [], height: 0 };
  const keyTop = MARGIN + titles.length * TITLE.leading + (titles.length > 0 ? 12 : 0);
  const top = keyTop + key.height + (key.height > 0 ? 8 : 0);
  const sourceTop = top + drawing.height + 14;
  const height = Math.ceil(sourceTop + sources.length * SOURCE.leading + MARGIN);
  const width = inner + 2 * MARGIN;
  const text = (lines: readonly string[], className: string, y: number, leading: number): Markup[] =>
    lines.map((line, i) => el("text", { x: MARGIN, y: y + i * leading, class: className }, line));
  const part = (y: number, body: readonly Markup[]): Markup | null =>
    body.length > 0 ? el("g", { transform: `translate(${MARGIN} ${y})` }, body) : null;
  const root = el(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "ch",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": chart.aria,
      lang,
    },
    { svg: `<style>${standaloneStyle(css)}</style>` },
    el("rect", { fill: "#ffffff", x: 0, y: 0, width, height }),
    text(titles, "title", MARGIN + TITLE.size * 0.8, TITLE.leading),
    part(keyTop, key.body),
    part(top, drawing.body),
    text(sources, "source", sourceTop + SOURCE.size, SOURCE.leading),
  );
  return `${root.svg.replace(/<text ([^>]*)>([^<]+)<\/text>/g, fitted)}\n`;
}

/** A text element told its width, so that another font neither cuts it nor runs it into its neighbour. */
function fitted(whole: string, attributes: string, escaped: string): string {
  const classes = (/class="([^"]*)"/.exec(attributes)?.[1] ?? "").split(" ");
  const size = classes.includes("title")
    ? TITLE.size
    : classes.includes("sm")
      ? frames.wide.small
      : classes.includes("evn")
        ? 11
        : frames.wide.body;
  const bold = classes.some((c) => ["b", "fin", "fout", "inv", "title", "evn"].includes(c));
  const letters = escaped.replace(
    /&(amp|lt|gt|quot);/g,
    (e) => ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' })[e] ?? e,
  );
  if (letters.length < 4 || escapeText(letters) !== escaped) return whole;
  const width = Math.round(textWidth(letters, size, bold) * 9.85) / 10;
  return `<text ${attributes} textLength="${width}" lengthAdjust="spacingAndGlyphs">${escaped}</text>`;
}
