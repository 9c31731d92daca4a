import type { Figure } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { disclaimer } from "../charts/disclaimer.ts";
import { draw } from "../charts/draw.ts";
import { frames } from "../charts/frame.ts";
import { dotEntries, drawKey } from "../charts/key.ts";
import { standaloneStyle } from "../charts/standalone-style.ts";
import { el, type Markup } from "../charts/svg.ts";
import { wrap } from "../charts/text-width.ts";

/** Pixels, as the sites that show pictures of links ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** Share of the width that lines of the headline may fill by the estimate, which is of another face. */
const TITLE_FILL = 0.9;
const MARGIN = 48;
const INNER = PICTURE.width - 2 * MARGIN;
const TITLES = [
  { size: 42, leading: 50, lines: 2 },
  { size: 34, leading: 42, lines: 3 },
] as const;
const SOURCE = { size: 18, leading: 24, lines: 2 };
const SITE = { size: 22, leading: 40 };
const GAP = 18;
/** The largest share by which a short chart is magnified. */
const MOST_SCALE = 1.35;

/**
 * A figure's first chart with its headline, source line and the name of the site, as one SVG of the picture's size.
 *
 * @param css tokens and rules of charts. Fonts are named as the files by which the picture is drawn name them.
 */
export function pictureSvg(figure: Figure, lang: Lang, siteTitle: string, css: string): string {
  const [first] = figure.charts;
  if (first === undefined) throw new Error(`${figure.id} has no chart`);
  const drawing = draw(first.chart, "wide", lang);
  const heading = figure.charts.length > 1 ? `${figure.headline}. ${first.heading}` : figure.headline;
  const title = titleOf(heading);
  // what must be said of a map's boundaries is never cut
  const said = wrap(disclaimer(first.chart, lang) ?? "", INNER * 0.97, SOURCE.size).filter((line) => line !== "");
  const source = [...cut(wrap(figure.source, INNER * 0.97, SOURCE.size), SOURCE.lines), ...said];
  const key =
    first.chart.kind === "dots"
      ? drawKey(dotEntries(first.chart.series), { ...frames.wide, width: drawing.width })
      : { body: [] as Markup[], height: 0 };
  const siteY = PICTURE.height - MARGIN / 2 - 4;
  const sourceTop = siteY - SITE.leading - (source.length - 1) * SOURCE.leading;
  const top = MARGIN + title.lines.length * title.leading + GAP / 2;
  const room = sourceTop - SOURCE.size - GAP - top;
  const scale = Math.min(INNER / drawing.width, room / (drawing.height + key.height), MOST_SCALE);
  const left = MARGIN + Math.max(0, (INNER - drawing.width * scale) / 2);
  const text = (lines: readonly string[], className: string, y: number, leading: number) =>
    lines.map((line, i) => el("text", { x: MARGIN, y: y + i * leading, class: className }, line));
  const root = el(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", class: "ch", viewBox: `0 0 ${PICTURE.width} ${PICTURE.height}`, lang },
    { svg: `<style>${pictureStyle(css, title.size)}</style>` },
    el("rect", { fill: "#ffffff", x: 0, y: 0, width: PICTURE.width, height: PICTURE.height }),
    text(title.lines, "title", MARGIN + title.size * 0.8, title.leading),
    el("g", { transform: `translate(${Math.round(left)} ${Math.round(top)}) scale(${scale.toFixed(3)})` }, [
      ...key.body,
      el("g", { transform: `translate(0 ${Math.round(key.height)})` }, drawing.body),
    ]),
    text(source, "source", sourceTop, SOURCE.leading),
    text([siteTitle], "site", siteY, 0),
  );
  return `${root.svg}\n`;
}

/** The headline as large as it fits. */
function titleOf(headline: string): { lines: string[]; size: number; leading: number } {
  const [large, small] = TITLES;
  const lines = wrap(headline, INNER * TITLE_FILL, large.size, true);
  if (lines.length <= large.lines) return { ...large, lines };
  return { ...small, lines: cut(wrap(headline, INNER * TITLE_FILL, small.size, true), small.lines) };
}

/** The first lines; what is left out is told by an ellipsis. */
function cut(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? "";
  return [...kept.slice(0, -1), `${last.replace(/[\s,;:.–-]*\s\S*$/, "")}…`];
}

function pictureStyle(css: string, titleSize: number): string {
  return [
    standaloneStyle(css).replaceAll(" Variable", ""),
    // numbers refer to sentences that stand under the chart on its page
    ".ch .ev,.ch .evc,.ch .evn{display:none}",
    `.ch text.title{font-size:${titleSize}px}`,
    `.ch text.source{font-size:${SOURCE.size}px}`,
    `.ch text.site{font-size:${SITE.size}px;font-weight:600;fill:#0b5d52}`,
  ].join("\n");
}
