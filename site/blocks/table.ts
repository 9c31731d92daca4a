import type { TableBlock } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { renderDataTable } from "./data-table.ts";
import { renderHead } from "./heading.ts";

export function renderTableBlock(block: TableBlock, page: PageContext, level: number): Html {
  return html`<div class="fig" id="${block.id}">${renderHead(block.heading, block.sub, level, page)}${renderDataTable(block.table, page)}</div>\n`;
}
