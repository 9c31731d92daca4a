import type { Block, CoverageChart, PageDocument, Section } from "../profiles/document.ts";
import { renderConsole } from "./blocks/console.ts";
import { statusLetter } from "./blocks/data-table.ts";
import { renderDays } from "./blocks/days.ts";
import { renderDownloads } from "./blocks/downloads.ts";
import { drawing } from "./blocks/drawing.ts";
import { renderFigure } from "./blocks/figure.ts";
import { renderKeys } from "./blocks/keys.ts";
import { renderLaw } from "./blocks/law.ts";
import { renderLegend } from "./blocks/legend.ts";
import { renderLinks } from "./blocks/links.ts";
import { renderMultiples } from "./blocks/multiples.ts";
import { renderProse } from "./blocks/prose.ts";
import { renderRules } from "./blocks/rules.ts";
import { renderSearch } from "./blocks/search.ts";
import { renderTableBlock } from "./blocks/table.ts";
import { renderText } from "./blocks/text.ts";
import { aloneContext, type PageContext, pageContext, type SiteContext } from "./context.ts";
import { figuresOf } from "./figure-files.ts";
import { type Html, html, join } from "./html.ts";
import { renderLayout } from "./layout.ts";

/**
 * One page in one language as a file of HTML. Pure: the same document gives the same bytes.
 *
 * @param site what the page may know of its neighbours; by default every linked page is taken to exist.
 * @throws Error when two parts of the page share an id: a mistake of `profiles/`.
 */
export function renderPage(doc: PageDocument, site: SiteContext = aloneContext): string {
  checkIds(doc);
  const page = pageContext(doc.lang, doc.path, site);
  const contents = renderContents(doc, page);
  const content = html`${renderHeadOf(doc, page)}<div class="${doc.rail && contents !== null ? "body" : "body full"}">
${contents}<div class="col">${doc.lead.map((block) => renderBlock(block, page, 2))}${doc.sections.map((s) => renderSection(s, page, doc.rail))}</div>
</div>`;
  return renderLayout(doc, page, lettersOf(doc), content);
}

/** A block at a level of the page's outline: 3 under a section's heading, 2 where there is none. */
export function renderBlock(block: Block, page: PageContext, level: number): Html {
  switch (block.type) {
    case "figure":
      return renderFigure(block, page, level);
    case "keys":
      return renderKeys(block, page);
    case "law":
      return renderLaw(block, page, level);
    case "table":
      return renderTableBlock(block, page, level);
    case "rules":
      return renderRules(block, page, level);
    case "days":
      return renderDays(block, page, level);
    case "prose":
      return renderProse(block, page, level);
    case "multiples":
      return renderMultiples(block, page, level);
    case "links":
      return renderLinks(block, page, level);
    case "downloads":
      return renderDownloads(block, page, level);
    case "search":
      return renderSearch(block, page);
    case "console":
      return renderConsole(block, page);
  }
}

function renderSection(section: Section, page: PageContext, rail: boolean): Html {
  const level = section.heading === "" ? 2 : 3;
  const heading = section.heading === "" ? null : html`<h2>${section.heading}</h2>`;
  const intro = section.intro === "" ? null : html`<p class="intro">${section.intro}</p>`;
  const blocks = pairs(section.blocks, rail).map((group) => {
    const parts = group.map((block) => renderBlock(block, page, level));
    return parts.length > 1 ? html`<div class="pair">${parts}</div>` : html`${parts}`;
  });
  return html`<section id="${section.id}">${heading}${intro}${blocks}</section>\n`;
}

/** Two figures that are tables stand side by side where the page has no rail. */
function pairs(blocks: readonly Block[], rail: boolean): Block[][] {
  const out: Block[][] = [];
  const isTable = (block: Block | undefined) => block?.type === "figure" && block.charts.length === 0;
  for (const block of blocks) {
    const last = out.at(-1);
    if (!rail && last?.length === 1 && isTable(block) && isTable(last[0])) last.push(block);
    else out.push([block]);
  }
  return out;
}

function renderHeadOf(doc: PageDocument, page: PageContext): Html {
  const crumbs = doc.crumbs.map(({ label, href }) => {
    const to = href === null ? null : page.href(href);
    return to === null ? html`${label}` : html`<a href="${to}">${label}</a>`;
  });
  return html`<div class="head"><div>${crumbs.length === 0 ? null : html`<p class="crumb">${join(crumbs, " / ")}</p>`}<h1>${doc.h1}</h1>${renderOriginal(doc.original)}${
    doc.stand.length === 0 ? null : html`<p class="stand">${renderText(doc.stand, page)}</p>`
  }${doc.meta.length === 0 ? null : html`<ul class="meta">${doc.meta.map((m) => html`<li>${m}</li>`)}</ul>`}</div>${renderAside(doc.aside, page)}</div>
`;
}

function renderOriginal(original: PageDocument["original"]): Html | null {
  if (original === null) return null;
  const name = original.text === "" ? null : html`<span lang="${original.lang}">${original.text}</span>`;
  const parts = [name, original.code === "" ? null : html`${original.code}`].filter((part) => part !== null);
  return html`<p class="orig">${join(parts, " · ")}</p>`;
}

function renderAside(aside: CoverageChart | { readonly kind: "legend" } | null, page: PageContext): Html | null {
  if (aside === null) return null;
  if (aside.kind === "legend") return html`<div class="cov">${renderLegend(page)}</div>`;
  return html`<div class="cov">${drawing(aside, "narrow", page.lang)}</div>`;
}

/** The contents list; null when there is one section or none. The first part of a heading, up to a colon, stands in it. */
function renderContents(doc: PageDocument, page: PageContext): Html | null {
  const named = doc.sections.filter((s) => s.heading !== "");
  if (named.length < 2) return null;
  const entries = named.map((section) => {
    const label = section.heading.split(": ")[0] ?? section.heading;
    const inner = section.toc.map((entry) => html`<li><a href="#${entry.id}">${entry.label}</a></li>`);
    return html`<li><a class="l1" href="#${section.id}">${label}</a>${inner.length === 0 ? null : html`<ol>${inner}</ol>`}</li>`;
  });
  return html`<nav class="toc" aria-label="${page.word("onThisPage")}"><ol>${entries}</ol></nav>\n`;
}

/** Letters that stand in the page's tables, for the key at its foot. */
function lettersOf(doc: PageDocument): Set<string> {
  const blocks = [doc.lead, ...doc.sections.map((s) => s.blocks)].flat();
  const tables = [
    ...figuresOf(doc).map((f) => f.table),
    ...blocks.flatMap((b) => (b.type === "figure" ? b.charts.map((c) => c.table) : [])),
    ...blocks.flatMap((b) => (b.type === "table" ? [b.table] : [])),
  ];
  const cells = tables.flatMap((t) => t?.rows.flat() ?? []);
  return new Set(cells.map(statusLetter).filter((s) => s !== null));
}

function checkIds(doc: PageDocument): void {
  const blocks = [doc.lead, ...doc.sections.map((s) => s.blocks)].flat();
  const rows = blocks.flatMap((b) => (b.type === "table" ? b.table.rows.flatMap((r) => r[0]?.id ?? []) : []));
  const ids = [...doc.sections.map((s) => s.id), ...blocks.flatMap((b) => ("id" in b ? [b.id] : [])), ...rows];
  const twice = ids.find((id, i) => ids.indexOf(id) !== i || id === "main");
  if (twice !== undefined) throw new Error(`${doc.lang}/${doc.path}: the id "${twice}" stands twice on the page`);
  const bad = ids.find((id) => !/^[a-z0-9][a-z0-9_-]*$/i.test(id));
  if (bad !== undefined) throw new Error(`${doc.lang}/${doc.path}: "${bad}" can't be an id and a file name`);
}
