import type { LawEntry, LawList } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { confidenceSquares } from "./confidence.ts";
import { renderHead } from "./heading.ts";

/** Rules in force: topic · rule in plain words · since when, how sure, from where. */
export function renderLaw(block: LawList, page: PageContext, level: number): Html {
  const entries = block.entries.map((entry) => renderEntry(entry, page));
  return html`<div class="fig" id="${block.id}">${renderHead(block.heading, block.sub, level, page)}<ul class="law">${entries}</ul></div>\n`;
}

function renderEntry(entry: LawEntry, page: PageContext): Html {
  const original =
    entry.original === null
      ? null
      : html` <cite class="orig-title" lang="${entry.original.lang}">${entry.original.text}</cite>`;
  return html`<li><div class="topic">${entry.topic}</div><p class="txt"><span class="rule">${entry.rule}</span> ${entry.text}${original}</p><p class="when">${
    entry.since === "" ? null : html`<span class="since">${entry.since}</span>`
  }<span class="conf">${confidenceSquares(entry.confidence)}${entry.confidenceText}</span><span>${renderSource(entry, page)}</span>${
    entry.lastChecked === "" ? null : html`<span>${entry.lastChecked}</span>`
  }${entry.stale ? html`<span class="stale">${page.word("staleLaw")}</span>` : null}</p></li>\n`;
}

function renderSource(entry: LawEntry, page: PageContext): Html {
  const href = entry.source.href === null ? null : page.href(entry.source.href);
  const name = href === null ? html`${entry.source.text}` : html`<a href="${href}">${entry.source.text}</a>`;
  return entry.asOf === "" ? name : html`${name}, ${entry.asOf}`;
}
