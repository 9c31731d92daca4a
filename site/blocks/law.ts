import type { LawEntry, LawGroup, LawList } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { confidenceSquares } from "./confidence.ts";
import { renderHead, renderHeading } from "./heading.ts";
import { renderText } from "./text.ts";

/**
 * Statements of the law: topic · rule in plain words · since when, how sure, from where.
 *
 * A folded list shows its heading and its length, a folded group its heading and its note, until it is opened.
 */
export function renderLaw(block: LawList, page: PageContext, level: number): Html {
  const groups = (block.groups ?? []).map((group) => renderGroup(group, page, level + 1));
  const content = html`${renderEntries(block.entries, page)}${groups}`;
  if (block.folded === undefined)
    return html`<div class="fig" id="${block.id}">${renderHead(block.heading, block.sub, level, page)}${content}</div>\n`;
  const sub = block.sub === "" ? null : html`<p class="sub">${block.sub}</p>\n`;
  return html`<div class="fig" id="${block.id}"><details class="fold"><summary>${renderHeading(block.heading, level, "fh")}<span class="len">${block.folded}</span></summary>${sub}${content}</details></div>\n`;
}

function renderGroup(group: LawGroup, page: PageContext, level: number): Html {
  const entries = renderEntries(group.entries, page);
  const heading = renderHeading(group.heading, level, "gh");
  const note = group.note === "" ? null : html`<span class="len">${group.note}</span>`;
  return group.folded
    ? html`<details class="fold group"><summary>${heading}${note}</summary>${entries}</details>\n`
    : html`<div class="group"><div class="ghead">${heading}${note}</div>${entries}</div>\n`;
}

function renderEntries(entries: readonly LawEntry[], page: PageContext): Html | null {
  if (entries.length === 0) return null;
  return html`<ul class="law">${entries.map((entry) => renderEntry(entry, page))}</ul>\n`;
}

function renderEntry(entry: LawEntry, page: PageContext): Html {
  const id = entry.id === undefined ? null : html` id="${entry.id}"`;
  return html`<li${id}${entry.again ? html` class="again"` : null}>${renderTopic(entry)}<div>${renderStatement(entry, page)}</div><p class="when">${
    entry.since === "" ? null : html`<span class="since">${entry.since}</span>`
  }${
    entry.confidence === null
      ? null
      : html`<span class="conf">${confidenceSquares(entry.confidence)}${entry.confidenceText}</span><span>${renderSource(entry, page)}</span>`
  }${
    entry.lastChecked === "" ? null : html`<span>${entry.lastChecked}</span>`
  }${entry.stale ? html`<span class="stale">${page.word("staleLaw")}</span>` : null}</p></li>\n`;
}

/** A topic told by the entry above is read out, not printed again. */
function renderTopic(entry: LawEntry): Html {
  if (entry.again) return html`<div class="topic"><span class="vh">${entry.topic}</span></div>`;
  const question = entry.question === undefined ? null : html`<span class="ask">${entry.question}</span>`;
  return html`<div class="topic">${entry.topic}${question}</div>`;
}

/** The rule and its text in one paragraph; an answer with its act has a line for each. */
function renderStatement(entry: LawEntry, page: PageContext): Html {
  const original =
    entry.original === null
      ? null
      : html`<cite class="orig-title" lang="${entry.original.lang}">${entry.original.text}</cite>`;
  if (entry.act === undefined)
    return html`<p class="txt">${renderRule(entry)} ${renderText(entry.text, page)} ${original}</p>`;
  const text = entry.text === "" ? null : html`<p class="txt">${renderText(entry.text, page)}</p>`;
  return html`<p class="say">${renderRule(entry)}</p>${text}<p class="act">${renderText(entry.act, page)}${original === null ? null : html`; ${original}`}</p>`;
}

/** What sets the statement apart comes before it, so that a draft or a version is never read as the rule. */
function renderRule(entry: LawEntry): Html {
  const tag = entry.tag ? html`<span class="tag">${entry.tag}</span> ` : null;
  const whom = entry.whom ? html`${entry.whom}: ` : null;
  return html`${tag}${whom}<span class="rule">${entry.rule}</span>`;
}

function renderSource(entry: LawEntry, page: PageContext): Html {
  const href = entry.source.href === null ? null : page.href(entry.source.href);
  const name = href === null ? html`${entry.source.text}` : html`<a href="${href}">${entry.source.text}</a>`;
  return entry.asOf === "" ? name : html`${name}, ${entry.asOf}`;
}
