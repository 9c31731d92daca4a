import { afterAll, beforeAll, expect, test } from "vitest";
import * as XLSX from "xlsx";
import { lawExportTables } from "../../../pipelines/law/exports.ts";
import { loadLaw } from "../../../pipelines/law/load.ts";
import { lawTables } from "../../../pipelines/law/tables/index.ts";
import { lawWorkbook } from "../../../pipelines/law/workbook.ts";
import type { Store } from "../../../pipelines/store.ts";
import { topics } from "../../../schemas/regulations/index.ts";
import { emptyStore } from "./store.ts";

let store: Store;
let bytes: Uint8Array;
beforeAll(async () => {
  store = await emptyStore();
  await loadLaw(store);
  bytes = await lawWorkbook(store);
});
afterAll(() => store.close());

const rowsOf = (book: XLSX.WorkBook, name: string) =>
  XLSX.utils.sheet_to_json<(string | number | null)[]>(book.Sheets[name] ?? {}, { header: 1, defval: null });

test("every table of the law is offered", () => {
  expect([...lawExportTables].sort()).toEqual(lawTables.map((t) => t.name).sort());
});

test("a sheet a table with what stands now, numbers as numbers", async () => {
  const book = XLSX.read(bytes);
  expect(book.SheetNames).toEqual(["Notes · Примечания", ...lawExportTables]);
  const [head = [], ...answers] = rowsOf(book, "provision");
  const held = await store.first<{ n: number; total: number }>(
    "select count(*)::integer as n, sum(value_num) as total from provision where known_to is null",
  );
  expect(answers).toHaveLength(held?.n ?? 0);
  const place = head.indexOf("value_num");
  expect(answers.reduce((sum, row) => sum + Number(row[place] ?? 0), 0)).toBeCloseTo(held?.total ?? 0, 3);
  expect(head).not.toContain("known_to");
  expect(rowsOf(book, "regulation_topic")).toHaveLength(topics.length + 1);
});

test("notes name every column in both languages, every unit, the terms and that it is no advice", () => {
  const notes = rowsOf(XLSX.read(bytes), "Notes · Примечания");
  const text = notes.map((row) => row.join("|")).join("\n");
  expect(text).toContain("Information, not legal advice");
  expect(text).toContain("не юридическая консультация");
  expect(text).toContain("Facts collected by the project");
  for (const table of lawTables)
    for (const c of table.columns.filter((one) => one.name !== "known_to"))
      expect(notes).toContainEqual([table.name, c.name, c.about.en, c.about.ru]);
  expect(notes).toContainEqual(["days/180_days", null, "days in 180 days", "дн. за 180 дней"]);
});

test("the same database gives the same bytes, on another day too", async () => {
  const again = await emptyStore();
  await loadLaw(again);
  const later = await lawWorkbook(again).finally(() => again.close());
  expect(Buffer.compare(bytes, later)).toBe(0);
});

test("text that looks like a formula stays text, and a text too long for a cell is cut with a mark", async () => {
  await store.run("begin");
  try {
    await store.run(
      "update law_record set title_en = '=HYPERLINK(\"http://x\")', summary_en = repeat('a', 40000) where record_id = 'arm-law-on-foreigners'",
    );
    const book = XLSX.read(await lawWorkbook(store));
    const cells = Object.values(book.Sheets.law_record ?? {}) as XLSX.CellObject[];
    const found = cells.find((c) => c.v === '=HYPERLINK("http://x")');
    expect(found).toMatchObject({ t: "s" });
    expect(found?.f).toBeUndefined();
    expect(cells.some((c) => typeof c.v === "string" && c.v.length === 32_767 && c.v.endsWith("a…"))).toBe(true);
  } finally {
    await store.run("rollback");
  }
});

test("an empty database gives the headings", async () => {
  const empty = await emptyStore();
  await empty.run("delete from run");
  const book = XLSX.read(await lawWorkbook(empty).finally(() => empty.close()));
  expect(rowsOf(book, "provision")).toHaveLength(1);
});
