import type { Cell, Figure } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { type FigureContext, said } from "./context.ts";
import type { Remittances } from "./received.ts";
import { held, numberCell, toMillions, yearRows } from "./series.ts";

/** Every year of every edition drawn, and the early estimates as rows of their own. */
export function receivedTable(money: Remittances, restated: boolean, { lang, area }: FigureContext): Figure["table"] {
  const columns = [
    { label: said(lang, "Received", "Получено"), facts: money.received },
    ...(restated
      ? [{ label: said(lang, "Received, edition before", "Получено, прежнее издание"), facts: money.before }]
      : []),
    ...(held(money.paid).length > 0 ? [{ label: said(lang, "Paid", "Выплачено"), facts: money.paid }] : []),
  ];
  const ends = columns.map((c) => c.facts.reduce((end, f) => (f.time_period > end ? f.time_period : end), ""));
  const rows = yearRows(
    columns.map((c) => ({ facts: c.facts, decimals: 1, scale: toMillions })),
    lang,
  ).map((row): Cell[] => {
    const year = String(row[0]?.text);
    // figures later than the file held exist and are not collected here
    return row.map((cell, i) =>
      i > 0 && cell.value === null && year > (ends[i - 1] ?? "") ? { ...cell, status: "L" } : cell,
    );
  });
  const estimates = held(money.early).map((f): Cell[] => [
    { text: `${f.time_period}, ${said(lang, "early estimate", "ранняя оценка")}` },
    numberCell(f, lang, 1, toMillions),
    ...columns.slice(1).map((): Cell => ({ text: "", value: null, status: "O" })),
  ]);
  return {
    caption: said(
      lang,
      `Remittances ${inArea(area, "en")}, US$ million`,
      `Денежные переводы ${inArea(area, "ru")}, млн долл. США`,
    ),
    columns: [
      { label: said(lang, "Year", "Год"), numeric: false },
      ...columns.map((c) => ({ label: c.label, numeric: true })),
    ],
    rows: [...rows, ...estimates],
    stack: false,
  };
}
