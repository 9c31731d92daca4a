/** The root element of a drawing, with what it tells to those who do not see it. */
import type { Drawing } from "./frame.ts";
import { el, type Markup } from "./svg.ts";

/** `className` after `ch`: `w` and `n` are switched by the width of the screen, `cv` and `mini` always show. */
export function root(drawing: Drawing, className: "w" | "n" | "cv" | "mini", aria: string): Markup {
  const { width, height, body } = drawing;
  return el(
    "svg",
    { class: `ch ${className}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": aria },
    body,
  );
}
