import type { Cell, DataTable } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { MOST_COLUMNS } from "../style/columns.ts";
import { plainText, renderText } from "./text.ts";

/**
 * A table in a box that scrolls by itself.
 *
 * Numbers stand right-aligned with their status letter in a narrow column of its own, left out where no cell of the
 * column has a letter. A null number is an en dash with its letter. A row of one cell is the heading of the rows below it.
 *
 * @param fit keeps the columns close together, for tables in drawers.
 */
export function renderDataTable(table: DataTable, page: PageContext, fit = false): Html {
  const columns = table.columns.map((column, i) => ({
    ...column,
    lettered: !table.stack && column.numeric && table.rows.some((row) => isLettered(row[i])),
  }));
  const classes = [...(table.stack ? ["stack"] : columnClasses(columns)), ...(fit && !table.stack ? ["fit"] : [])].join(
    " ",
  );
  const heads = columns.map(
    (c) =>
      html`<th scope="col"${c.numeric ? html` class="${c.lettered ? "n" : "n lone"}"` : null}>${c.label}</th>${
        c.lettered ? html`<th scope="col" class="st"><span class="vh">${page.word("status")}</span></th>` : null
      }`,
  );
  const label = page.uniqueLabel(table.caption);
  const width = columns.length + columns.filter((c) => c.lettered).length;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table${
    classes === "" ? null : html` class="${classes}"`
  }><caption>${table.caption}</caption><thead><tr>${heads}</tr></thead>${groups(table.rows).map(
    (group) => html`<tbody>${group.map((row) => renderRow(row, columns, width, table.stack, page))}</tbody>`,
  )}</table></div>`;
}

/**
 * Which printed columns hold numbers, numbers without letters, and letters: said once for the table, not in each cell.
 *
 * @throws RangeError for more columns than the style sheet has rules for.
 */
function columnClasses(columns: readonly Column[]): string[] {
  let printed = 0;
  const classes = columns.flatMap(({ numeric, lettered }) => {
    printed += 1;
    if (!numeric) return [];
    if (!lettered) return [`lone${printed}`];
    printed += 1;
    return [`n${printed - 1}`, `st${printed}`];
  });
  if (printed > MOST_COLUMNS) throw new RangeError(`a table of ${printed} printed columns`);
  return classes;
}

interface Column {
  readonly label: string;
  readonly numeric: boolean;
  readonly lettered: boolean;
}

function renderRow(
  row: readonly Cell[],
  columns: readonly Column[],
  width: number,
  stack: boolean,
  page: PageContext,
): Html {
  if (isHeading(row, columns.length)) {
    const text = row[0] === undefined ? "" : renderText(row[0].text, page);
    return html`<tr class="grp"><th scope="rowgroup" colspan="${width}">${text}</th></tr>`;
  }
  const cells = columns.map((column, i) => {
    const cell = row[i] ?? { text: "" };
    if (i === 0) return html`<th scope="row">${renderText(cell.text, page)}</th>`;
    const heading = stack ? html` data-h="${column.label}"` : null;
    if (!column.numeric) return html`<td${heading}>${renderText(cell.text, page)}</td>`;
    const number = isGap(cell) ? "–" : renderText(cell.text, page);
    if (stack) return html`<td class="n lone"${heading}>${number}${letter(cell, " ")}</td>`;
    return column.lettered ? html`<td>${number}</td><td>${letter(cell)}</td>` : html`<td>${number}</td>`;
  });
  const id = row[0]?.id === undefined ? null : html` id="${row[0].id}"`;
  return html`<tr${id}>${cells}</tr>`;
}

/** Rows under one heading form one group. */
function groups(rows: DataTable["rows"]): DataTable["rows"][] {
  const out: (readonly Cell[])[][] = [[]];
  for (const row of rows) {
    if (isHeading(row, 2) && out.at(-1)?.length !== 0) out.push([]);
    out.at(-1)?.push(row);
  }
  return out;
}

function isHeading(row: readonly Cell[], columns: number): boolean {
  return row.length === 1 && columns > 1;
}

/** `A` is "nothing to report", so it is not printed. */
export function statusLetter(cell: Cell | undefined): string | null {
  const status = cell?.status ?? null;
  return status === null || status === "" || status === "A" ? null : status;
}

function isLettered(cell: Cell | undefined): boolean {
  return statusLetter(cell) !== null;
}

function isGap(cell: Cell): boolean {
  return (cell.value === null || cell.value === undefined) && plainText(cell.text).trim() === "";
}

function letter(cell: Cell, before = ""): Html | null {
  const status = statusLetter(cell);
  if (status === null) return null;
  return before === "" ? html`[${status}]` : html`${before}<span class="sl">[${status}]</span>`;
}
