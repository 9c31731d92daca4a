import type { DayList } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { renderHead } from "./heading.ts";

/** A control of dates that needs no script: one page a day, the neighbours first. */
export function renderDays(block: DayList, page: PageContext, level: number): Html {
  const items = block.items.map((item) => {
    const note = item.note === "" ? null : html`<small>${item.note}</small>`;
    const href = item.current ? null : page.href(item.href);
    const name =
      href === null
        ? html`<span${item.current ? html` aria-current="page"` : null}>${item.label}</span>`
        : html`<a href="${href}">${item.label}</a>`;
    return html`<li>${name}${note}</li>`;
  });
  const list = items.length === 0 ? null : html`<ol class="links">${items}</ol>`;
  return html`<nav class="fig days" id="${block.id}" aria-label="${page.uniqueLabel(block.label)}">${renderHead("", block.sub, level, page)}${renderNeighbours(block, page)}${list}</nav>\n`;
}

function renderNeighbours(block: DayList, page: PageContext): Html | null {
  const link = (to: DayList["next"], rel: "prev" | "next") => {
    const href = to === null ? null : page.href(to.href);
    if (to === null || href === null) return null;
    const label = rel === "prev" ? `← ${to.label}` : `${to.label} →`;
    return html`<a rel="${rel}" href="${href}">${label}</a>`;
  };
  const both = [link(block.previous, "prev"), link(block.next, "next")].filter((l) => l !== null);
  return both.length === 0 ? null : html`<p class="near">${both}</p>`;
}
