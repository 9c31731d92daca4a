/// <reference lib="dom" />
import { make } from "./element.ts";

/** What a reader of values goes through: periods, rows or marks of one chart. */
export interface Subject {
  readonly count: number;
  /** Where the keys begin. */
  readonly start: number;
  /** What the keys do, told to those who listen. */
  readonly label: string;
  /** Name of a stop: a period, a row, or all that a mark says. */
  name(index: number): string;
  /** All of a stop in one sentence for the live region; null where its name says it. */
  sentence(index: number): string | null;
  /** What the note holds. */
  note(index: number): readonly HTMLElement[];
  /** The stop at a place of the drawing, in its pixels; null where there is none. */
  at(drawing: SVGSVGElement, x: number, y: number): number | null;
  /** Marks the stop in the drawing and says beside which place the note stands, in pixels. */
  point(drawing: SVGSVGElement, index: number, pointers: Pointers): { readonly left: number; readonly top: number };
  /** The stop that a key leads to; null for a key that leads nowhere. */
  next(key: string, index: number, drawing: SVGSVGElement): number | null;
}

/** A line or field through the stop, and what lies over the drawing's marks. */
export interface Pointers {
  readonly rule: HTMLElement;
  readonly dots: HTMLElement;
}

/** Between the place and its note, in pixels. */
const BESIDE = 12;

/**
 * Values of a chart at a pointer, a finger or the keys.
 *
 * A slider lies over the drawing: its stops are told by it, what stands there by the live region and by a note inside
 * the figure. Nothing moves by itself; Escape takes the note away.
 */
export function addReader(plot: HTMLElement, subject: Subject, announce: (sentence: string) => void): void {
  const last = subject.count - 1;
  if (last < 0) return;
  let at = subject.start;
  const slider = make("div", "reader", {
    role: "slider",
    tabindex: "0",
    "aria-label": subject.label,
    "aria-valuemin": "0",
    "aria-valuemax": String(last),
  });
  const [rule, dots, note] = [make("div", "reader-rule"), make("div", "reader-dots"), make("div", "reader-note")];
  slider.append(rule, dots, note);
  const hide = () => slider.classList.remove("on");

  function mark(index: number): void {
    slider.setAttribute("aria-valuenow", String(index));
    slider.setAttribute("aria-valuetext", subject.name(index));
  }

  function show(index: number, spoken: boolean): void {
    const drawing = shown(plot);
    if (drawing === null) return;
    at = index;
    mark(index);
    const { left, top } = subject.point(drawing, index, { rule, dots });
    note.replaceChildren(...subject.note(index));
    slider.classList.add("on");
    const room = { x: slider.clientWidth - note.offsetWidth, y: slider.clientHeight - note.offsetHeight };
    const beside = left + BESIDE <= room.x ? left + BESIDE : left - BESIDE - note.offsetWidth;
    note.style.left = `${Math.max(0, Math.min(beside, room.x))}px`;
    note.style.top = `${Math.max(0, Math.min(top, Math.max(room.y, 0)))}px`;
    const sentence = subject.sentence(index);
    if (spoken && sentence !== null) announce(sentence);
  }

  function showAt(event: PointerEvent): void {
    const drawing = shown(plot);
    if (drawing === null) return;
    const box = drawing.getBoundingClientRect();
    const index = subject.at(drawing, event.clientX - box.left, event.clientY - box.top);
    if (index === null) hide();
    else show(index, false);
  }

  slider.addEventListener("pointermove", showAt);
  slider.addEventListener("pointerdown", showAt);
  slider.addEventListener("pointerleave", (event) => {
    // a finger that is lifted leaves the note for reading
    if (event.pointerType === "mouse" && document.activeElement !== slider) hide();
  });
  slider.addEventListener("focus", () => {
    if (slider.matches(":focus-visible")) show(at, true);
  });
  slider.addEventListener("blur", hide);
  slider.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return hide();
    const drawing = shown(plot);
    if (drawing === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = subject.next(event.key, at, drawing);
    if (next === null) return;
    event.preventDefault();
    show(next, true);
  });
  addEventListener("resize", hide);
  mark(at);
  plot.append(slider);
}

/** The drawing of the two that the screen shows. */
function shown(plot: HTMLElement): SVGSVGElement | null {
  return [...plot.querySelectorAll("svg")].find((svg) => svg.clientWidth > 0) ?? null;
}

/** Pixels of the screen in one unit of the drawing. */
export function pixels(drawing: SVGSVGElement): number {
  return drawing.getBoundingClientRect().width / (drawing.viewBox.baseVal.width || 1);
}
