/// <reference lib="dom" />
import { make } from "./element.ts";
import { nextOrder, type Order, sorted } from "./sort-order.ts";
import { lang } from "./words.ts";

/** Rows from which sorting helps. */
const LEAST_ROWS = 4;

/** Headers become buttons that sort; tables in groups and tables of records stay as they are. */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>(".scroll > table:not(.stack)")) {
    const [body, ...more] = table.tBodies;
    if (body === undefined || more.length > 0 || body.rows.length < LEAST_ROWS) continue;
    if (body.querySelector(".grp") !== null) continue;
    makeSortable(table, body);
  }
}

function makeSortable(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const original = [...body.rows];
  for (const [column, head] of heads.entries()) {
    if (head.classList.contains("st")) continue;
    const button = make("button", "sort", { type: "button" });
    button.append(...head.childNodes);
    head.append(button);
    // years stand in the first column as row headings, without the class of numbers
    const numeric = head.classList.contains("n");
    button.addEventListener("click", () => {
      const order = nextOrder((head.ariaSort ?? "none") as Order, numeric);
      const texts = original.map((row) => row.cells[column]?.textContent.trim() ?? "");
      for (const other of heads) other.removeAttribute("aria-sort");
      if (order !== "none") head.setAttribute("aria-sort", order);
      body.append(...sorted(texts, order, numeric, lang()).flatMap((i) => original[i] ?? []));
    });
  }
}
