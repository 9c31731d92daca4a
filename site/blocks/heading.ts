import type { Text } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, raw } from "../html.ts";
import { renderText } from "./text.ts";

/** Heading of a part of a page. The level follows the page's outline; the look follows the class. */
export function renderHeading(text: string, level: number, className: string, id?: string): Html | null {
  if (text === "") return null;
  const tag = `h${Math.min(Math.max(level, 1), 6)}`;
  const attributes = html` class="${className}"${id === undefined ? null : html` id="${id}"`}`;
  return html`${raw(`<${tag}`)}${attributes}>${text}${raw(`</${tag}>`)}`;
}

/** Heading and the line under it: measure, unit, years. */
export function renderHead(heading: string, sub: Text, level: number, page: PageContext): Html {
  const line = sub === "" || sub.length === 0 ? null : html`<p class="sub">${renderText(sub, page)}</p>\n`;
  return html`${renderHeading(heading, level, "fh")}${line}`;
}
