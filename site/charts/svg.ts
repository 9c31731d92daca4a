/** SVG as text: elements are built, text is escaped, coordinates keep one decimal. */

/** Finished markup. Only this file makes it; any other string is text and is escaped on its way in. */
export interface Markup {
  readonly svg: string;
}

export type Child = Markup | string | null | readonly Child[];
type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are null or empty are left out. */
export function el(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const inside = children.map(markup).join("");
  const open = `${name}${Object.entries(attributes).map(attribute).join("")}`;
  return { svg: inside ? `<${open}>${inside}</${name}>` : `<${open}/>` };
}

/** A coordinate as printed: one decimal, no negative zero. A missing coordinate is a bug, never a zero. */
export const coordinate = (value: number): string => String(round(value));

export function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a coordinate: ${value}`);
  return Math.round(value * 10) / 10 + 0;
}

export const hLine = (className: string, x1: number, x2: number, y: number): Markup =>
  el("line", { class: className, x1, x2, y1: y, y2: y });

export const segment = (className: string, a: { x: number; y: number }, b: { x: number; y: number }): Markup =>
  el("line", { class: className, x1: a.x, x2: b.x, y1: a.y, y2: b.y });

export const vLine = (className: string, x: number, y1: number, y2: number): Markup =>
  el("line", { class: className, x1: x, x2: x, y1, y2 });

export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c);
}

function attribute([name, value]: [string, string | number | null]): string {
  if (value === null || value === "") return "";
  return ` ${name}="${typeof value === "number" ? coordinate(value) : escapeText(value)}"`;
}

function markup(child: Child): string {
  if (child === null) return "";
  if (typeof child === "string") return escapeText(child);
  return "svg" in child ? child.svg : child.map(markup).join("");
}
