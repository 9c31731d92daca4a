import type { Multiples } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, raw } from "../html.ts";
import { renderBadges } from "./badges.ts";
import { renderDrawers } from "./drawers.ts";
import { smallDrawing } from "./drawing.ts";
import { renderHead, renderHeading } from "./heading.ts";

/**
 * Small charts on one scale, ordered by the last value, each with its facts.
 *
 * @param alone leaves out the drawers, for the embed page.
 */
export function renderMultiples(block: Multiples, page: PageContext, level: number, alone = false): Html {
  const items = block.items.map((item, i) => {
    const facts = item.facts.map((fact) => html`<dt>${fact.label}</dt><dd>${fact.value}</dd>`);
    return html`<li>${renderName(item, page, level + 1)}${smallDrawing(block, i)}${facts.length === 0 ? null : html`<dl>${facts}</dl>`}</li>\n`;
  });
  return html`<div class="fig" id="${block.id}"><figure>
${renderBadges(block, page)}${renderHead(block.headline, block.sub, level, page)}<ol class="ten">
${items}</ol>
<figcaption class="src">${block.source}</figcaption>
</figure>
${alone ? null : renderDrawers(block, page)}</div>\n`;
}

function renderName(item: Multiples["items"][number], page: PageContext, level: number): Html | null {
  const href = page.href(item.href);
  if (href === null) return renderHeading(item.label, level, "tn");
  const tag = raw(`h${Math.min(level, 6)}`);
  return html`<${tag} class="tn"><a href="${href}">${item.label}</a></${tag}>`;
}
