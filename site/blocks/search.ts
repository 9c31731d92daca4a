import type { SearchBlock, SearchEntry } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { byLetter, type Letter } from "../search/alphabet.ts";
import { searchFile } from "../search/file.ts";
import { formatBytes } from "./file-size.ts";

/**
 * The field, its results, and everything that can be found by its first letter.
 *
 * Without script the list is the page; with it the list gives way to results while something stands in the field.
 */
export function renderSearch(block: SearchBlock, page: PageContext): Html {
  const letters = byLetter(block.entries, page.lang);
  const size = Buffer.byteLength(searchFile(block, page.page));
  const contents = letters.map((l) => html`<li><a href="#${l.id}">${l.label}</a></li>`);
  return html`<form class="seek" id="seek" role="search" method="get" action="./" data-index="index.json" data-found="${page.word("found")}" data-none="${page.word("foundNone")}" data-first="${page.word("foundFirst")}">
<label for="q">${page.word("searchFor")}</label><input id="q" type="search" name="q" autocomplete="off" spellcheck="false"><button type="submit">${page.word("search")}</button>
<p class="hint">${page.word("searchSize")}: ${formatBytes(size, page.lang)}. <noscript>${page.word("searchNoScript")}</noscript></p></form>
<p class="found" id="found" role="status"></p>
<ol class="hits" id="${block.id}" hidden></ol>
<div id="all"><h2>${page.word("fromAToZ")}</h2><nav class="letters" aria-label="${page.word("letterNav")}"><ul>${contents}</ul></nav>
${letters.map((l) => renderLetter(l, block, page))}</div>`;
}

function renderLetter(letter: Letter, block: SearchBlock, page: PageContext): Html {
  const items = letter.entries.map((e) => renderEntry(e, block, page));
  return html`<h3 id="${letter.id}">${letter.label}</h3><ul class="links">${items}</ul>\n`;
}

function renderEntry(entry: SearchEntry, block: SearchBlock, page: PageContext): Html {
  const href = page.href(entry.href);
  const name = href === null ? html`<span>${entry.title}</span>` : html`<a href="${href}">${entry.title}</a>`;
  const note = entry.note === "" ? "" : ` · ${entry.note}`;
  return html`<li>${name}<small>${block.kinds[entry.kind]}${note}</small></li>`;
}
