import type { KeyList } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { ruleLink } from "./rule.ts";
import { renderText } from "./text.ts";

/** A ruled list: label, number with unit, one sentence of context, source. */
export function renderKeys(block: KeyList, page: PageContext): Html {
  const items = block.items.map(
    (key) =>
      html`<li><span class="k">${key.label}</span><span class="v">${key.value}${
        key.unit === "" ? null : html` <small>${key.unit}</small>`
      }</span><span class="c">${renderText(key.context, page)}${
        key.source === "" ? null : html`<span class="src">${key.source}${ruleOf(key.methodId, page)}</span>`
      }</span></li>\n`,
  );
  return html`<ul class="keys" aria-label="${page.uniqueLabel(block.label || page.word("keyFigures"))}">\n${items}</ul>\n`;
}

function ruleOf(methodId: string | undefined, page: PageContext): Html | null {
  return methodId === undefined ? null : html`, ${ruleLink(methodId, page)}`;
}
