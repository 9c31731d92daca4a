/** Parts of a whole as bands between a column of countries and the country of the page; modelled bands are pale and dashed. */
import { sum } from "d3-array";
import type { FlowChart } from "../../profiles/document.ts";
import { type Drawing, type Frame, frames, type Size } from "./frame.ts";
import { drawKey, type KeyEntry } from "./key.ts";
import { type Block, baseline, block, drawBlock, textLines } from "./labels.ts";
import { coordinate as c, el, type Markup } from "./svg.ts";

type Band = FlowChart["bands"][number];

/** Height of the whole, width of the two bars, room between a bar and its words, and between two rows. */
const WHOLE = { wide: 250, narrow: 210 } as const;
const BAR = 7;
const GAP = { words: 7, row: 7, parts: 12 };
/** Widest words at the side of the countries. */
const LIMIT = { wide: 230, narrow: 132 } as const;
/** The thinnest band that is seen. */
const LEAST = 0.8;

export function drawFlow(chart: FlowChart, size: Size): Drawing {
  const frame = frames[size];
  const words = chart.bands.map((band) => wordsOf(band, frame));
  const total = sum(chart.bands, (b) => b.value);
  const thick = chart.bands.map((b) => (total > 0 ? Math.max(LEAST, (WHOLE[size] * b.value) / total) : LEAST));
  const room = Math.max(0, ...words.map((w) => w.width)) + GAP.words;
  const inward = chart.direction === "in";
  const [far, near] = inward ? [room, frame.width - BAR] : [frame.width - room - BAR, 0];
  const key = drawKey(keyOf(chart), frame);
  const unit = block(textLines(chart.unit, "ax sm", frame, frame.width), frame);
  const hub = block(textLines(chart.hub, "b", frame, frame.width * 0.6), frame);
  const head = 4 + key.height + (key.height > 0 ? 4 : 0);
  const top = head + Math.max(unit.height, hub.height) + GAP.parts;
  const slots = words.map((w, i) => Math.max(thick[i] ?? 0, w.height) + GAP.row);
  const height = Math.max(sum(slots), sum(thick));
  let [slotTop, hubTop] = [top, top + (height - sum(thick)) / 2];
  const rows = chart.bands.map((band, i): Row => {
    const [t, slot] = [thick[i] ?? 0, slots[i] ?? 0];
    const middle = slotTop + (slot - GAP.row) / 2;
    slotTop += slot;
    hubTop += t;
    return { band, thick: t, middle, hubMiddle: hubTop - t / 2, words: words[i] ?? unit };
  });
  const ink = chart.direction;
  const ends = inward ? [far + BAR, near] : [near + BAR, far];
  return {
    width: frame.width,
    height: Math.ceil(top + height + 2),
    body: [
      ...key.body,
      ...drawBlock(inward ? at(unit, 0, head, "start") : at(unit, frame.width, head, "end"), false),
      ...drawBlock(inward ? at(hub, frame.width, head, "end") : at(hub, 0, head, "start"), false),
      ...rows.map((row) => drawBand(row, ends as [number, number], inward, ink)),
      ...rows.map((row) => bar(row, far, ink)),
      el("rect", { class: `f${ink}`, x: near, y: top + (height - sum(thick)) / 2, width: BAR, height: sum(thick) }),
      ...rows.flatMap(({ words: w, middle }) =>
        drawBlock(
          inward
            ? at(w, far - GAP.words, middle - w.height / 2, "end")
            : at(w, far + BAR + GAP.words, middle - w.height / 2, "start"),
          false,
        ),
      ),
    ],
  };
}

interface Row {
  readonly band: Band;
  readonly thick: number;
  /** Middles of the band at the country and at the country of the page. */
  readonly middle: number;
  readonly hubMiddle: number;
  readonly words: Block;
}

const at = (b: Block, x: number, top: number, anchor: "start" | "end") => ({
  block: b,
  x,
  y: baseline(b, top),
  anchor,
});

function wordsOf(band: Band, frame: Frame): Block {
  const limit = LIMIT[frame.size];
  return block([...textLines(band.label, "b sm", frame, limit), ...textLines(band.print, "sm", frame, limit)], frame);
}

function drawBand(
  { band, thick, middle, hubMiddle }: Row,
  [x0, x1]: [number, number],
  inward: boolean,
  ink: string,
): Markup {
  const [from, to] = inward ? [middle, hubMiddle] : [hubMiddle, middle];
  const half = thick / 2;
  const bend = (x0 + x1) / 2;
  const edge = (y0: number, y1: number, a: number, b: number) =>
    `C${c(bend)} ${c(y0)} ${c(bend)} ${c(y1)} ${c(b)} ${c(y1)}`.replace(
      /^/,
      a === x0 ? `M${c(a)} ${c(y0)}` : `L${c(a)} ${c(y0)}`,
    );
  const d = `${edge(from - half, to - half, x0, x1)}${edge(to + half, from + half, x1, x0)}Z`;
  return el("path", { ...look(band.nearness, ink), d });
}

/** The bar of one country, as its band; a thin one is filled, for it would be all outline. */
function bar({ band, thick, middle }: Row, x: number, ink: string): Markup {
  const place = { x, y: middle - thick / 2, width: BAR, height: thick };
  const hollow = thick > 4 && isHollow(band.nearness);
  return el("rect", {
    ...(hollow ? look(band.nearness, ink) : { class: `f${ink}` }),
    "stroke-dasharray": null,
    ...place,
  });
}

const isHollow = (nearness: Band["nearness"]) => nearness === "modelled" || nearness === "quoted";

/** Filled; pale with an outline where the press is quoted; the outline dashed where it is a model. */
function look(nearness: Band["nearness"], ink: string) {
  if (!isHollow(nearness)) return { class: `flow f${ink}`, "stroke-dasharray": null };
  return { class: `area-${ink} ${ink} thin`, "stroke-dasharray": nearness === "modelled" ? "4 3" : null };
}

/** Only kinds that are drawn. */
function keyOf({ key, bands, direction }: FlowChart): KeyEntry[] {
  return key
    .filter((k) => bands.some((b) => b.nearness === k.nearness))
    .map(({ nearness, label }) => ({
      label,
      mark: el("rect", { ...look(nearness, direction), x: -8, y: -6, width: 16, height: 12 }),
    }));
}
