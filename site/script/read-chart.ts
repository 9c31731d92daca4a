/// <reference lib="dom" />
import { announce, make } from "./element.ts";
import { type Carried, nearest, place, type Stop, sentenceOf, stopsOf } from "./stops.ts";
import { lang, say } from "./words.ts";

type Scale = [number, number, number, number];

/** Keys that move, by how many periods. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Values of a line chart at a pointer, a finger or the arrow keys.
 *
 * A slider lies over the drawing: its periods are told by it, what stands there by the live region and by a note inside
 * the figure. Nothing moves by itself; Escape takes the note away.
 */
export function readChart(plot: HTMLElement): void {
  const chart: Carried = JSON.parse(plot.dataset.readings ?? "");
  const stops = stopsOf(chart, lang());
  const last = stops.length - 1;
  let at = last;
  const slider = make("div", "reader", {
    role: "slider",
    tabindex: "0",
    "aria-label": say("readChart"),
    "aria-valuemin": "0",
    "aria-valuemax": String(last),
  });
  const [rule, note] = [make("div", "reader-rule"), make("div", "reader-note")];
  const dots = make("div", "reader-dots");
  slider.append(rule, dots, note);
  const hide = () => slider.classList.remove("on");

  function show(index: number, spoken: boolean): void {
    const stop = stops[index];
    const drawing = shown(plot);
    if (stop === undefined || drawing === null) return;
    at = index;
    mark(stop, index);
    const { x, y, scale } = scalesOf(drawing);
    const left = place(stop.x, x) * scale;
    rule.style.left = `${left}px`;
    rule.style.top = `${y[3] * scale}px`;
    rule.style.height = `${(y[1] - y[3]) * scale}px`;
    dots.replaceChildren(
      ...stop.values
        .filter((v) => Number.isFinite(v.y))
        .map((v) => {
          const dot = make("i", v.direction);
          dot.style.left = `${left}px`;
          dot.style.top = `${place(v.y, y) * scale}px`;
          return dot;
        }),
    );
    note.replaceChildren(...noteOf(stop, chart.unit));
    slider.classList.add("on");
    const width = slider.clientWidth;
    const beside = left + 12 + note.offsetWidth <= width ? left + 12 : left - 12 - note.offsetWidth;
    note.style.left = `${Math.max(0, Math.min(beside, width - note.offsetWidth))}px`;
    note.style.top = `${y[3] * scale}px`;
    if (spoken) announce(sentenceOf(stop, chart.unit));
  }

  function mark(stop: Stop, index: number): void {
    slider.setAttribute("aria-valuenow", String(index));
    slider.setAttribute("aria-valuetext", stop.period);
  }

  function showAt(event: PointerEvent): void {
    const drawing = shown(plot);
    if (drawing === null) return;
    const { x, scale } = scalesOf(drawing);
    const from = drawing.getBoundingClientRect().left;
    show(
      nearest(stops, event.clientX - from, (stop) => place(stop.x, x) * scale),
      false,
    );
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
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(Math.max(0, Math.min(last, at + step)), true);
  });
  addEventListener("resize", hide);
  const end = stops[last];
  if (end === undefined) return;
  mark(end, last);
  plot.append(slider);
}

/** The drawing of the two that the screen shows. */
function shown(plot: HTMLElement): SVGSVGElement | null {
  return [...plot.querySelectorAll<SVGSVGElement>("svg[data-scales]")].find((svg) => svg.clientWidth > 0) ?? null;
}

function scalesOf(drawing: SVGSVGElement): { x: Scale; y: Scale; scale: number } {
  const numbers = (drawing.dataset.scales ?? "").split(" ").map(Number);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = numbers;
  const scale = drawing.getBoundingClientRect().width / (drawing.viewBox.baseVal.width || 1);
  return { x: [a, b, c, d], y: [e, f, g, h], scale };
}

function noteOf(stop: Stop, unit: string): HTMLElement[] {
  const head = make("p", "reader-head", {}, stop.period);
  if (unit !== "") head.append(" ", make("span", "", {}, unit));
  const lines = stop.values.map((v) => {
    const line = make("p", "");
    line.append(make("b", v.direction, {}, v.text));
    if (v.name !== "") line.append(` ${v.name}`);
    if (v.status !== "") line.append(" ", make("em", "", {}, v.status));
    return line;
  });
  return [head, ...lines];
}
