/** Where a label stands: of the places around its point, the one that covers least. */
import { type Box, lengthInside, overlap, type Segment, type XY } from "./geometry.ts";
import { type Anchor, type Block, baseline, boxOf, type Placed } from "./labels.ts";

/** What stands on the chart already: texts must not be touched, marks should not, lines rather not. */
export interface Obstacles {
  readonly texts: Box[];
  readonly marks: readonly Box[];
  readonly lines: readonly Segment[];
}

export type Side = "above" | "aboveLeft" | "aboveRight" | "below" | "belowLeft" | "belowRight" | "left" | "right";

/** A label's point, the radius of its mark, its wordings from best to worst, and the sides from best to worst. */
export interface Wish {
  readonly at: XY;
  readonly reach: number;
  readonly blocks: readonly Block[];
  readonly sides: readonly Side[];
}

/** A chosen place, what it covers, and the line that ties it to its point when it stands far off. */
export interface Choice {
  readonly placed: Placed;
  readonly covers: number;
  readonly leader: readonly [XY, XY] | null;
}

/** Distances tried from the mark. */
const DISTANCES = [0, 5, 11, 18, 26, 36, 48];
/** A label farther from its point than this has a leader. */
const LEADER = 17;
/** Costs of a place: of touching a text, of covered units of marks and lines, and of standing off. */
export const COST = { text: 1000, mark: 4, line: 6, leader: 8, side: 2, distance: 1.2, block: 8 };

/** The cheapest place inside `bounds`. */
export function place(wish: Wish, bounds: Box, taken: Obstacles): Choice {
  const { at, reach, blocks, sides } = wish;
  let best: { choice: Choice; cost: number } | null = null;
  for (const [wording, b] of blocks.entries())
    for (const distance of DISTANCES)
      for (const [rank, side] of sides.entries()) {
        const standing = wording * COST.block + rank * COST.side + distance * COST.distance;
        // what it covers can only add to the cost of standing there
        if (best !== null && standing >= best.cost) continue;
        const placed = inside(beside(at, reach + 4 + distance, b, side), bounds);
        const leader = leaderOf(at, reach, boxOf(placed));
        const covers = covered(boxOf(placed), taken, at, reach) + (leader ? crossed(leader, taken, at) : 0);
        const cost = covers + standing;
        if (best === null || cost < best.cost - 1e-9) best = { choice: { placed, covers, leader }, cost };
      }
  if (best === null) throw new RangeError("a label needs a wording and a side");
  return best.choice;
}

function beside({ x, y }: XY, away: number, b: Block, side: Side): Placed {
  const level = side === "left" || side === "right";
  const top = level ? y - b.height / 2 : side.startsWith("above") ? y - away - b.height : y + away;
  const anchor: Anchor = /left/i.test(side) ? "end" : /right/i.test(side) ? "start" : "middle";
  const shift = { end: level ? -away : 6, start: level ? away : -6, middle: 0 }[anchor];
  return { block: b, x: x + shift, y: baseline(b, top), anchor };
}

/** Moved the least way into the bounds. */
function inside(placed: Placed, bounds: Box): Placed {
  const box = boxOf(placed);
  const dx = Math.max(bounds.x0 - box.x0, 0) - Math.max(box.x1 - bounds.x1, 0);
  const dy = Math.max(bounds.y0 - box.y0, 0) - Math.max(box.y1 - bounds.y1, 0);
  return { ...placed, x: placed.x + dx, y: placed.y + dy };
}

function covered(box: Box, taken: Obstacles, at: XY, reach: number): number {
  const near = grow(box, 2);
  const texts = taken.texts.reduce(
    (sum, t) => sum + (overlap(grow(box, 4, 1), t) > 0 ? COST.text + overlap(box, t) : 0),
    0,
  );
  const marks = [around(at, reach), ...taken.marks].reduce((sum, m) => sum + overlap(near, m), 0);
  const lines = taken.lines.reduce((sum, s) => sum + s.weight * lengthInside(s, near), 0);
  return texts + marks * COST.mark + lines * COST.line;
}

/** From the edge of the mark to the nearest place of the label. */
function leaderOf(at: XY, reach: number, box: Box): readonly [XY, XY] | null {
  const foot = { x: Math.min(box.x1, Math.max(box.x0, at.x)), y: Math.min(box.y1, Math.max(box.y0, at.y)) };
  const length = Math.hypot(foot.x - at.x, foot.y - at.y);
  if (length <= LEADER) return null;
  const along = (length_: number): XY => ({
    x: at.x + ((foot.x - at.x) * length_) / length,
    y: at.y + ((foot.y - at.y) * length_) / length,
  });
  return [along(reach + 1), along(length - 2)];
}

function crossed([a, b]: readonly [XY, XY], { texts, marks }: Obstacles, at: XY): number {
  const others = [...texts, ...marks.filter((m) => overlap(m, around(at, 1)) === 0)];
  return COST.leader * others.reduce((sum, box) => sum + lengthInside({ a, b, weight: 1 }, box), 0);
}

const around = ({ x, y }: XY, r: number): Box => ({ x0: x - r, y0: y - r, x1: x + r, y1: y + r });
const grow = (box: Box, dx: number, dy = dx): Box => ({
  x0: box.x0 - dx,
  y0: box.y0 - dy,
  x1: box.x1 + dx,
  y1: box.y1 + dy,
});
