import type { LinkList } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { renderHead } from "./heading.ts";

/** Links in columns; an entry whose page does not exist stays as words. */
export function renderLinks(block: LinkList, page: PageContext, level: number): Html {
  const items = block.items.map((item) => {
    const href = page.href(item.href);
    const name = href === null ? html`<span>${item.label}</span>` : html`<a href="${href}">${item.label}</a>`;
    return html`<li>${name}${item.note === "" ? null : html`<small>${item.note}</small>`}</li>`;
  });
  return html`<div class="fig" id="${block.id}">${renderHead(block.heading, block.sub, level, page)}<ul class="links">${items}</ul></div>\n`;
}
