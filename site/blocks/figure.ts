import type { Direction, Figure, FindingNote } from "../../profiles/document.ts";
import { disclaimer } from "../charts/index.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, raw } from "../html.ts";
import type { Phrase } from "../words.ts";
import { renderBadges } from "./badges.ts";
import { renderDataTable } from "./data-table.ts";
import { renderDrawers } from "./drawers.ts";
import { keyOf, plot } from "./drawing.ts";
import { renderEvents } from "./events.ts";
import { renderHead, renderHeading } from "./heading.ts";
import { plainText, renderText } from "./text.ts";

/**
 * A figure, top to bottom: badges, headline, subtitle, chart, events, source line, notes, findings, drawers.
 *
 * @param alone leaves out the drawers, for the embed page.
 */
export function renderFigure(figure: Figure, page: PageContext, level: number, alone = false): Html {
  const measure = figure.measure && html` data-measures="${figure.measure.of}" data-measure="${figure.measure.label}"`;
  return html`<div class="fig" id="${figure.id}"${measure}><figure>
${renderBadges(figure, page)}${renderHead(figure.headline, figure.sub, level, page)}${renderCharts(figure, page, level + 1, alone)}
${renderEvents(figure.events, page)}<figcaption class="src">${figure.source}</figcaption>
</figure>${renderDisclaimer(figure, page)}
${notesOf(figure, page).map((note) => html`<p class="note">${note}</p>\n`)}${figure.findings.map((f) => renderFinding(f, page))}${
  alone ? null : renderDrawers(figure, page)
}</div>\n`;
}

/**
 * Wide and narrow drawing of one chart, switched by the stylesheet; two charts stand side by side, each narrow.
 *
 * A chart with a table of its own has it at its side where there is room; a figure without charts shows its table, unless
 * that is folded and stands among the drawers.
 */
function renderCharts(figure: Figure, page: PageContext, level: number, alone: boolean): Html | null {
  const [only, ...others] = figure.charts;
  if (only === undefined) return figure.folded && !alone ? null : renderDataTable(figure.table, page);
  if (others.length > 0) {
    const sides = figure.charts.map((side) => {
      const heading = renderHeading(side.heading, level, "sht");
      const table = side.table === undefined ? null : renderDataTable(side.table, page);
      return html`<div class="side half ${sideClass[side.direction]}"><div class="sh">${arrows[side.direction]}${heading}</div>${keyOf(side.chart, page.lang)}${plot(side.chart, ["narrow"], page.lang)}${table}</div>`;
    });
    return html`<div class="sides">${sides}</div>`;
  }
  const { chart, table } = only;
  const drawings = html`${keyOf(chart, page.lang)}${plot(chart, ["wide", "narrow"], page.lang)}`;
  if (table === undefined) return drawings;
  return html`<div class="two"><div>${drawings}</div>${renderDataTable(table, page)}</div>`;
}

const sideClass: Readonly<Record<Direction, string>> = { out: "a", in: "b", none: "c" };

const arrow = (path: string) =>
  raw(
    `<svg viewBox="0 0 32 12" width="26" height="10" aria-hidden="true"><path d="${path}" fill="none" stroke="currentColor" stroke-width="2"/></svg>`,
  );
const arrows: Readonly<Record<Direction, Html | null>> = {
  out: arrow("M0 6H26M20 1L27 6L20 11"),
  in: arrow("M32 6H6M12 1L5 6L12 11"),
  none: null,
};

/** Under a map stands the sentence on boundaries, once. */
function renderDisclaimer(figure: Figure, page: PageContext): Html | null {
  const said = figure.charts.map(({ chart }) => disclaimer(chart, page.lang)).find((text) => text !== null);
  return said ? html`\n<p class="src">${said}</p>` : null;
}

/** Where events stand, the sentence that they are no causes stands too, whether the notes brought it or not. */
function notesOf(figure: Figure, page: PageContext): Html[] {
  const notes = figure.notes.map((note) => renderText(note, page));
  const said = figure.notes.some((note) => plainText(note).includes(page.word("eventsNotCause")));
  if (figure.events.length === 0 || said) return notes;
  return [...notes, html`${page.word("eventsMark")} ${page.word("eventsNotCause")}`];
}

const severities: Readonly<Record<FindingNote["severity"], Phrase>> = { E: "error", W: "warning", I: "information" };

function renderFinding(finding: FindingNote, page: PageContext): Html {
  const head = `${page.word(severities[finding.severity])} ${finding.ruleId}.`;
  const answer = finding.answer === "" ? html`<b>${page.word("awaitingAnswer")}</b>` : finding.answer;
  return html`<div class="find${finding.severity === "I" ? " info" : ""}"><b>${head}</b> ${finding.text} ${answer}</div>\n`;
}
