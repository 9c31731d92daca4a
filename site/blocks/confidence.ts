import { type Html, html } from "../html.ts";

/** Three squares, the first `filled` of them solid: how near a record of law is to the law's own text. */
export function confidenceSquares(filled: number): Html {
  const square = (i: number) => (i < filled ? html`<b></b>` : html`<b class="o"></b>`);
  return html`<i class="sq" aria-hidden="true">${[0, 1, 2].map(square)}</i>`;
}
