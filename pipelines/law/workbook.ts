import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { columnLetter } from "../cell-address.ts";
import type { Store } from "../store.ts";
import type { Table } from "../tables.ts";
import { newGrid, put } from "../template/grid.ts";
import { type LawExportTable, lawExportTables, orderOf, standing } from "./exports.ts";
import { lawTables } from "./tables/index.ts";
import { noteRows } from "./workbook-notes.ts";

/** What an Excel cell can hold. */
const LONGEST_TEXT = 32_767;
const [NARROW, WIDE] = [10, 50];

const NO_DATE = "1980-01-01";

type Value = string | number | boolean | null;

/**
 * The law that stands now as a workbook: a sheet of notes in both languages, then a sheet a table.
 *
 * Texts are typed as texts, whatever they begin with; dates are ISO texts, as exact as their columns of precision say.
 * The same database gives the same bytes: the workbook bears the day of the files held.
 */
export async function lawWorkbook(store: Store): Promise<Uint8Array> {
  const run = await store.first<{ held_on: string | null }>("select held_on::varchar as held_on from run");
  const units = await store.rows<{ unit: string }>(
    "select distinct value_unit as unit from provision where known_to is null and value_unit is not null order by unit",
  );
  const tables = lawExportTables.map((name) => lawTables.find((t) => t.name === name) ?? missing(name));
  const sheets: WriteSheet[] = [
    sheetOf(
      "Notes · Примечания",
      noteRows(
        run?.held_on ?? null,
        tables,
        units.map((u) => u.unit),
      ),
    ),
  ];
  for (const [i, table] of tables.entries())
    sheets.push(await tableSheet(store, table, lawExportTables[i] as LawExportTable));
  const day = new Date(`${run?.held_on ?? NO_DATE}T00:00:00Z`);
  const properties = { title: "Regulations · Регулирование", creator: "MIRPAL", created: day, modified: day };
  return writeXlsx({ sheets, properties });
}

function missing(name: string): never {
  throw new Error(`no table ${name}`);
}

async function tableSheet(store: Store, table: Table, name: LawExportTable): Promise<WriteSheet> {
  const columns = table.columns.filter((c) => c.name !== "known_to");
  const cell = (c: (typeof columns)[number]) => {
    if (c.type.endsWith("[]")) return `array_to_string(${c.name}, ', ') as ${c.name}`;
    return c.type === "date" ? `${c.name}::varchar as ${c.name}` : c.name;
  };
  const rows = await store.rows<Record<string, Value>>(`
    select ${columns.map(cell).join(", ")}
    from ${name} as t
    where ${standing(name)}
    order by ${orderOf(name)
      .map((c) => `t.${c} nulls first`)
      .join(", ")}
  `);
  const sheet = sheetOf(name, [columns.map((c) => c.name), ...rows.map((r) => columns.map((c) => r[c.name] ?? null))]);
  return {
    ...sheet,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetter(columns.length - 1)}${rows.length + 1}` },
  };
}

/** A sheet of texts and numbers, its first row in bold. */
function sheetOf(name: string, rows: readonly (readonly Value[])[]): WriteSheet {
  const grid = newGrid();
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries())
      if (value !== null) put(grid, r, c, printed(value), r === 0 ? HEAD : undefined);
  const width = Math.max(0, ...rows.map((r) => r.length));
  const columns = Array.from({ length: width }, (_, c) => ({
    width: Math.min(WIDE, Math.max(NARROW, ...rows.slice(0, 200).map((r) => String(r[c] ?? "").length + 2))),
  }));
  return { name, rows: grid.rows, cells: grid.cells, columns };
}

const HEAD = { font: { bold: true } } as const;

function printed(value: string | number | boolean): string | number {
  if (typeof value === "number") return value;
  const text = String(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
