/// <reference lib="dom" />
import { make } from "./element.ts";
import type { Subject } from "./reader.ts";
import { type Spot, towards } from "./steps.ts";
import { say } from "./words.ts";

/** From a mark to a pointer that still means it, in pixels. */
const REACH = 36;
/** A larger mark, such as an arrow across a map, is not framed but coloured. */
const LARGEST_FRAMED = 48;

/** A chart whose marks each carry their sentence as a title: squares, circles, arrows, dates. */
export function marksOf(plot: HTMLElement): Subject {
  const titles = [...(plot.querySelector("svg")?.querySelectorAll("title") ?? [])].map((t) => t.textContent ?? "");
  return {
    count: titles.length,
    start: 0,
    label: say("readMarks"),
    name: (index) => titles[index] ?? "",
    sentence: () => null,
    note: (index) => [make("p", "", {}, titles[index] ?? "")],
    at: (drawing, x, y) => {
      const under = markUnder(drawing, x, y);
      if (under !== -1) return under;
      const away = boxesOf(drawing).map((box) => Math.hypot(middle(box).x - x, middle(box).y - y));
      const least = Math.min(...away);
      return least > REACH ? null : away.indexOf(least);
    },
    point: (drawing, index, { rule, dots }) => {
      const box = boxesOf(drawing)[index];
      dots.replaceChildren();
      if (box === undefined) return { left: 0, top: 0 };
      const large = Math.max(box.right - box.left, box.bottom - box.top) > LARGEST_FRAMED;
      rule.classList.add("frame");
      rule.classList.toggle("off", large);
      for (const [i, title] of drawing.querySelectorAll("title").entries())
        title.parentElement?.classList.toggle("lit", large && i === index);
      Object.assign(rule.style, {
        left: `${box.left - 3}px`,
        top: `${box.top - 3}px`,
        width: `${box.right - box.left + 6}px`,
        height: `${box.bottom - box.top + 6}px`,
      });
      return { left: box.right, top: box.bottom + 6 };
    },
    next: (key, index, drawing) => towards(key, index, boxesOf(drawing).map(middle)),
  };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxesOf(drawing: SVGSVGElement): Box[] {
  const origin = drawing.getBoundingClientRect();
  return [...drawing.querySelectorAll("title")].map((title) => {
    const box = title.parentElement?.getBoundingClientRect() ?? origin;
    return {
      left: box.left - origin.left,
      top: box.top - origin.top,
      right: box.right - origin.left,
      bottom: box.bottom - origin.top,
    };
  });
}

const middle = (box: Box): Spot => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

/** Index of the mark that is drawn at a place, the uppermost of several; -1 where there is none. */
function markUnder(drawing: SVGSVGElement, x: number, y: number): number {
  const origin = drawing.getBoundingClientRect();
  const marks = [...drawing.querySelectorAll("title")].map((title) => title.parentElement);
  const under = document.elementsFromPoint(origin.left + x, origin.top + y);
  return Math.max(
    -1,
    ...under.slice(0, 4).map((element) => marks.findIndex((mark) => mark?.contains(element) ?? false)),
  );
}
