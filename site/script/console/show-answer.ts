/// <reference lib="dom" />
import type { Lang } from "../../../schemas/language.ts";
import { cellText, isNumeric, type QueryResult, type ResultCell } from "../../console/result.ts";
import { phrase } from "../../console/words.ts";
import { type CsvStyle, csvText, excelCsv, plainCsv } from "../../csv.ts";
import { button, element } from "./elements.ts";

/** Rows in the table of the page: more would make it slow, and nobody reads them there. */
const SHOWN = 300;

/**
 * What stands below the query: the chart, if there is one, the table and the files.
 *
 * @param drawn the chart as our own markup.
 */
export function answerParts(result: QueryResult, drawn: string | null, lang: Lang): Node[] {
  const parts: Node[] = [];
  if (drawn !== null) {
    const chart = element("figure", { class: "drawn" });
    chart.innerHTML = drawn;
    chart.append(element("figcaption", { class: "src" }, phrase("drawn", lang)));
    parts.push(chart);
  }
  const rows = cellText(result.rows.length, lang);
  if (result.cut) parts.push(element("p", { class: "note" }, phrase("cut", lang, { rows })));
  if (result.rows.length > SHOWN)
    parts.push(element("p", { class: "note" }, phrase("shown", lang, { shown: cellText(SHOWN, lang), rows })));
  parts.push(tableOf(result, lang));
  parts.push(
    element("p", { class: "row" }, file("csv", plainCsv, result, lang), file("excelCsv", excelCsv, result, lang)),
  );
  return parts;
}

function tableOf(result: QueryResult, lang: Lang): HTMLElement {
  const numeric = result.columns.map((_, i) => isNumeric(result, i));
  const mark = (i: number) => (numeric[i] ? { class: "n lone" } : {});
  const head = element("tr", {}, ...result.columns.map((name, i) => element("th", { scope: "col", ...mark(i) }, name)));
  const body = result.rows
    .slice(0, SHOWN)
    .map((row) =>
      element(
        "tr",
        {},
        ...row.map((cell, i) => element("td", isDay(cell) ? { class: "day" } : mark(i), cellText(cell, lang))),
      ),
    );
  const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
  const label = { role: "region", "aria-label": phrase("result", lang) };
  return element("div", { class: "scroll tall", tabindex: "0", ...label }, table);
}

const isDay = (cell: ResultCell) => typeof cell === "string" && /^\d{4}-\d{2}-\d{2}/.test(cell);

function file(name: "csv" | "excelCsv", style: CsvStyle, result: QueryResult, lang: Lang): HTMLButtonElement {
  return button(phrase(name, lang), () => {
    const content = csvText([result.columns, ...result.rows], style);
    const address = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
    element("a", { href: address, download: name === "csv" ? "answer.csv" : "answer-excel.csv" }).click();
    // the browser has taken the content by then
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
}
