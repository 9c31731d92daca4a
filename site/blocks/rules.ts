import type { RuleCell, RuleLine, RuleMatrix } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { renderHead } from "./heading.ts";

/** A matrix of rules: a table in a box that scrolls by itself, its marks explained above it. */
export function renderRules(block: RuleMatrix, page: PageContext, level: number): Html {
  const label = page.uniqueLabel(block.caption);
  const heads = block.areas.map((a) => html`<th scope="col">${a.label}</th>`);
  const rows = block.areas.map((a, i) => {
    const cells = (block.cells[i] ?? []).map((cell) => renderCell(cell, page));
    return html`<tr><th scope="row">${a.label}</th>${cells}</tr>\n`;
  });
  return html`<div class="fig" id="${block.id}">${renderHead(block.heading, block.sub, level, page)}${renderLegend(block)}<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="mx"><caption>${block.caption}</caption><thead><tr><th scope="col">${block.rowHeading} <span aria-hidden="true">↓</span> ${block.columnHeading} <span aria-hidden="true">→</span></th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></div>\n`;
}

function renderLegend(block: RuleMatrix): Html | null {
  if (block.legend.length === 0) return null;
  return html`<ul class="mxkey">${block.legend.map((l) => html`<li>${mark(l.level)}${l.text}</li>`)}</ul>`;
}

function renderCell(cell: RuleCell | null, page: PageContext): Html {
  if (cell === null) return html`<td class="own"><span aria-hidden="true">–</span></td>`;
  const lines = cell.lines.map((line) => renderLine(line, page));
  const more = cell.more === 0 ? null : html`<small>+ ${page.word("furtherCases")}: ${cell.more}</small>`;
  const top = cell.kind === "rule" ? Math.max(-1, ...cell.lines.map((l) => l.level ?? -1)) : -1;
  const name = `c-${cell.kind}${top < 0 ? "" : ` t${top}`}`;
  return html`<td class="${name}">${cell.intro === "" ? null : html`<b>${cell.intro}:</b>`}${lines}${more}</td>`;
}

function renderLine(line: RuleLine, page: PageContext): Html {
  const href = line.href === undefined ? null : page.href(line.href);
  const words = html`${mark(line.level)}${line.text}`;
  const text = href === null ? html`<span class="a">${words}</span>` : html`<a href="${href}">${words}</a>`;
  return html`${text}${line.note === undefined ? null : html`<span class="num">${line.note}</span>`}`;
}

/** A disc filled by quarters; the words beside it say the answer. */
function mark(level: number | null): Html | null {
  return level === null ? null : html`<i class="lv q${level}" aria-hidden="true"></i>`;
}
