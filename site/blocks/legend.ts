import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { nearnessMark } from "./badges.ts";

/** The key to the marks, in the head of the home page. */
export function renderLegend(page: PageContext): Html {
  const marks = [
    [nearnessMark("counted", false), page.word("counted")],
    [nearnessMark("reported", false), page.word("reported")],
    [nearnessMark("compiled", false), page.word("compiled")],
    [nearnessMark("modelled", true), page.word("modelled")],
    [nearnessMark("compiled", true), page.word("hollow")],
    [html`<i class="sw in"></i>`, page.word("comesIn")],
    [html`<i class="sw out"></i>`, page.word("goesOut")],
  ] as const;
  const items = marks.map(([mark, words]) => html`<li>${mark}<span>${words}</span></li>`);
  return html`<p class="lgh">${page.word("howToRead")}</p><ul class="lg">${items}</ul>`;
}
