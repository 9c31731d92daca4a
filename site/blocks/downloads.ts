import type { DownloadList } from "../../profiles/document.ts";
import { splitTail } from "../address.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { formatBytes } from "./file-size.ts";
import { renderHead } from "./heading.ts";

/** Files with their note, and their size and SHA-256 once the site has them. */
export function renderDownloads(block: DownloadList, page: PageContext, level: number): Html {
  const items = block.items.map((item) => {
    const href = page.href(item.href);
    const file = page.site.file(splitTail(item.href)[0]);
    const name = href === null ? html`<span>${item.label}</span>` : html`<a href="${href}">${item.label}</a>`;
    return html`<li>${name}${file === null ? null : html` <span class="size">${formatBytes(file.bytes, page.lang)}</span>`}${
      item.note === "" ? null : html`<small>${item.note}</small>`
    }${file === null ? null : html`<small class="sha">SHA-256 ${file.sha256}</small>`}</li>`;
  });
  return html`<div class="fig" id="${block.id}">${renderHead(block.heading, block.sub, level, page)}<ul class="files">${items}</ul></div>\n`;
}
