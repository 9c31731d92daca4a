/** Words in a row of marks: the number beside the last series' mark, the note outside all marks. */
import type { Frame } from "./frame.ts";
import { baseline, block, type Placed, textLines } from "./labels.ts";

/** Half the room kept around a mark, and the distance of words from it. */
const HALF = 8;
const GAP = 3;
/** From the line of marks to the top of a second line of words. */
const BELOW = 13;

export interface RowWords {
  readonly placed: readonly Placed[];
  /** Height a second line adds to the row. */
  readonly extra: number;
}

type Spot = readonly [edge: number, side: "left" | "right"];

/**
 * Words placed around marks at `xs` (the last one is the last series'), their line at y 0.
 *
 * @param zero place of zero, which words do not cross on a wide chart. What finds no room stands on a line below.
 */
export function rowWords(print: string, note: string, xs: readonly number[], zero: number, frame: Frame): RowWords {
  const taken = xs.map((x) => [x - HALF, x + HALF] as const);
  const last = xs.at(-1) ?? zero;
  const leftmost = frame.size === "wide" ? Math.min(zero, ...xs) + GAP : 0;
  const placed: Placed[] = [];
  let extra = 0;
  const put = (text: string, className: string, spots: readonly Spot[]): void => {
    if (text === "") return;
    const one = block(textLines(text, className, frame), frame);
    for (const [edge, side] of spots) {
      const from = side === "right" ? edge + GAP : edge - GAP - one.width;
      const to = from + one.width;
      if (from < leftmost || to > frame.width || taken.some((t) => from < t[1] && t[0] < to)) continue;
      placed.push({ block: one, x: from, y: 4, anchor: "start" });
      taken.push([from - 5, to + 5]);
      return;
    }
    const broken = block(textLines(text, className, frame, frame.width - leftmost), frame);
    const end = Math.min(frame.width, Math.max(last + HALF, broken.width + leftmost));
    placed.push({ block: broken, x: end, y: baseline(broken, BELOW + extra), anchor: "end" });
    extra += broken.height + 4;
  };
  const right: Spot = [xs.length > 0 ? last + HALF : zero, "right"];
  const left: Spot = [last - HALF, "left"];
  put(print, "b sm", xs.length > 1 && last === Math.min(...xs) ? [left, right] : [right, left]);
  put(note, "sm", [
    [Math.max(zero, ...taken.map(([, to]) => to)), "right"],
    [Math.min(frame.width, ...taken.map(([from]) => from)), "left"],
  ]);
  return { placed, extra };
}
