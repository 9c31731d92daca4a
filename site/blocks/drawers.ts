import type { Provenance } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Charted, figureFiles } from "../figure-files.ts";
import { type Html, html } from "../html.ts";
import { renderDataTable } from "./data-table.ts";
import { renderQuery } from "./query.ts";
import { ruleLink } from "./rule.ts";

/** Pixels: a figure alone with headline, chart, events and source line at the width of an article. */
const EMBED_HEIGHT = 560;

/**
 * One row under a figure: its table, its sources, citation and embed code, its files, its permanent link.
 *
 * Checksums of the files read stand in the XLSX and on the page of their source.
 */
export function renderDrawers(figure: Charted, page: PageContext): Html {
  const files = figureFiles(figure);
  const stem = page.page.split("/").filter(Boolean).slice(1).at(-1) ?? "ten-countries";
  const file = (name: string, label: string) => html`<a href="${name}" download="${stem}-${name}">${label}</a>`;
  const chart = (name: string, i: number) =>
    file(name, files.svg.length === 1 ? page.word("svg") : `${page.word("svg")} ${i + 1}`);
  // a figure without charts shows its table already, unless it is folded
  const shown = figure.type === "figure" && figure.charts.length === 0 && figure.folded !== true;
  return html`<div class="drawers">
${shown ? null : html`<details><summary>${page.word("showTable")}</summary>${renderDataTable(figure.table, page, true)}</details>\n`}${renderProvenance(figure.provenance, page)}<details><summary>${page.word("citeEmbed")}</summary><p class="cite">${figure.citation}</p><p class="cite"><code>${embedCode(figure, page)}</code></p><p>${file(files.bib, "BibTeX")}</p></details>
${renderQuery(figure, page)}${file(files.csv, "CSV")}${file(files.excelCsv, page.word("excelCsv"))}${file(files.xlsx, page.word("xlsx"))}${files.svg.map(chart)}<a href="#${figure.id}" aria-label="${page.word("permanentLinkTo")}: ${figure.id}">${page.word("permanentLink")}</a>
</div>`;
}

function renderProvenance(lines: readonly Provenance[], page: PageContext): Html | null {
  if (lines.length === 0) return null;
  return html`<details><summary>${page.word("whereFrom")}</summary><ul class="prov">${lines.map((line) => renderLine(line, page))}</ul></details>\n`;
}

function renderLine(line: Provenance, page: PageContext): Html {
  const own = `/${page.lang}/sources/${line.sourceId}/`;
  const about = line.sourceId !== "" && page.site.has(own) ? page.href(own) : null;
  const address = line.url === null ? null : page.href(line.url);
  const licence = line.licence.url === null ? null : page.href(line.licence.url);
  const facts = [
    line.edition === "" ? null : html`${page.word("edition")} ${line.edition}`,
    html`${page.word("licence")}: ${licence === null ? line.licence.name : html`<a href="${licence}">${line.licence.name}</a>`}`,
    line.retrieved === undefined ? null : html`${page.word("retrieved")}: ${line.retrieved}`,
    line.methodId === undefined ? null : ruleLink(line.methodId, page),
    about === null ? null : html`<a href="${about}">${page.word("aboutSource")}</a>`,
    address === null ? null : html`<a href="${address}">${page.word("publisherAddress")}</a>`,
  ].filter((fact) => fact !== null);
  const where = line.locators === "" ? null : html` (${line.locators})`;
  return html`<li><b>${line.what}:</b> ${line.publisher}, ${line.title}${where}<span class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</span></li>`;
}

/** What another site pastes, with the day of the figures; the address is whole when the site knows its own. */
function embedCode(figure: Charted, page: PageContext): string {
  const root = page.site.address ?? "…/";
  const day = page.site.asOf ?? page.site.generatedOn;
  const held = day === null ? "" : `?held=${day}`;
  const src = `${root}${page.page.slice(1)}${figureFiles(figure).embed}${held}`;
  const title = figure.headline.replaceAll('"', "&quot;");
  return `<iframe src="${src}" title="${title}" width="100%" height="${EMBED_HEIGHT}" loading="lazy"></iframe>`;
}
