import type { Prose, ProsePart } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { renderFormula } from "./formula.ts";
import { renderHeading } from "./heading.ts";
import { renderText } from "./text.ts";

/** Paragraphs, lists, code and formulas, and what opens when asked for. Code and formulas scroll in their own boxes. */
export function renderProse(block: Prose, page: PageContext, level: number): Html {
  return html`<div class="prose" id="${block.id}">${renderHeading(block.heading, level, "fh")}${block.body.map((part) => renderOuter(part, block, page))}</div>\n`;
}

function renderOuter(part: Prose["body"][number], block: Prose, page: PageContext): Html {
  if (typeof part === "string" || !("summary" in part)) return renderPart(part, block, page);
  const inner = part.parts.map((one) => renderPart(one, block, page));
  return html`<details><summary>${part.summary}</summary>${inner}</details>\n`;
}

function renderPart(part: ProsePart, block: Prose, page: PageContext): Html {
  if (typeof part === "string" || !("items" in part || "code" in part || "tex" in part))
    return html`<p>${renderText(part, page)}</p>\n`;
  if ("items" in part) return html`<ul>${part.items.map((item) => html`<li>${renderText(item, page)}</li>`)}</ul>\n`;
  if ("tex" in part) return renderFormula(part, block.heading, page);
  const label = page.uniqueLabel(part.label ?? (block.heading || block.id));
  return html`<pre tabindex="0" role="region" aria-label="${label}"><code>${part.code}</code></pre>\n`;
}
