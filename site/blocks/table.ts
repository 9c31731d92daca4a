import type { TableBlock } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, raw } from "../html.ts";
import { renderDataTable } from "./data-table.ts";
import { renderHead } from "./heading.ts";

export function renderTableBlock(block: TableBlock, page: PageContext, level: number): Html {
  const table = renderDataTable(block.table, page);
  if (block.folded !== undefined)
    return html`<details class="more" id="${block.id}"${block.open ? raw(" open") : null}><summary>${block.folded}</summary>${renderHead(block.heading, block.sub, level, page)}${table}</details>\n`;
  return html`<div class="fig" id="${block.id}">${renderHead(block.heading, block.sub, level, page)}${table}</div>\n`;
}
