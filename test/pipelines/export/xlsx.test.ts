import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as XLSX from "xlsx";
import { xlsx } from "../../../pipelines/export/xlsx/format.ts";
import { numberFormat } from "../../../pipelines/export/xlsx/table-sheet.ts";
import { awkwardRelease } from "./awkward-release.ts";

const dir = mkdtempSync(join(tmpdir(), "mirpal-xlsx-"));
const path = join("xlsx", "mirpal-release.xlsx");
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let book: XLSX.WorkBook;
const cells = (sheet: string) =>
  XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[sheet] ?? {}, { header: 1, defval: null });

/** SheetJS gives midnight by the clock of the machine. */
const day = (text: string) => new Date(`${text}T00:00:00`);

beforeAll(async () => {
  const release = await awkwardRelease();
  expect(await xlsx.write(release, dir)).toEqual([{ path: "xlsx/mirpal-release.xlsx", table: null, rows: null }]);
  release.store.close();
  book = XLSX.read(readFileSync(join(dir, path)), { cellNF: true, cellFormula: true });
});

describe("the workbook of a release", () => {
  test("begins with notes, dictionary, sources and vintages", () => {
    expect(book.SheetNames).toEqual([
      "Notes · Примечания",
      "Dictionary · Словарь",
      "Sources · Источники",
      "Vintages · Версии",
      "panel_country_year",
    ]);
    const notes = JSON.stringify(cells("Notes · Примечания"));
    for (const text of [
      "Release 2026.1.",
      "Методология 1.2",
      "https://example.org/releases/",
      "M: Данных быть не может",
    ])
      expect(notes).toContain(text);
    expect(cells("Dictionary · Словарь")).toContainEqual([
      "panel_country_year",
      "r_gdp_in",
      "double",
      "PT_GDP",
      "r_gdp_in",
      "r_gdp_in по-русски",
    ]);
    expect(cells("Sources · Источники")[1]?.slice(0, 3)).toEqual(["worldbank-wdi", "World Bank", "Всемирный банк"]);
    expect(cells("Vintages · Версии")[1]?.[2]).toBe("January 2026");
  });

  test("a panel's numbers are numbers, days are days, flags are flags, and nothing is nothing", () => {
    const [head, first, second] = cells("panel_country_year");
    expect(head?.slice(0, 7)).toEqual(["ref_area", "country_en", "country_ru", "is_ten", "year", "period_end", "pop"]);
    expect(first).toEqual([
      "ARM",
      "Armenia",
      "Армения",
      true,
      2022,
      day("2022-12-31"),
      2_969_200,
      "A",
      10.409932892092012,
      "E",
    ]);
    expect(second?.slice(5)).toEqual([day("2023-12-31"), null, "M", null, null]);
    const sheet = book.Sheets.panel_country_year ?? {};
    expect([sheet.F2?.z, sheet.F2?.w, sheet.G2?.z, sheet.E2?.z]).toEqual([
      "yyyy-mm-dd",
      "2022-12-31",
      "#,##0",
      "General",
    ]);
  });

  test("what looks like a formula is a text", () => {
    const sheet = book.Sheets.panel_country_year ?? {};
    expect([sheet.B5?.t, sheet.B5?.v, sheet.B5?.f]).toEqual(["s", "=1+1", undefined]);
  });

  test("its head stays in view, with filters under it", async () => {
    const read = await readXlsx(readFileSync(join(dir, path)));
    const panel = read.sheets.find((s) => s.name === "panel_country_year");
    expect(panel?.freezePane?.rows).toBe(1);
    expect(panel?.autoFilter?.range).toBe("A1:J5");
    expect(panel?.rows[4]?.[1]).toBe("=1+1");
  });

  test("bears the release's day, and the same bytes for the same rows", async () => {
    const bytes = readFileSync(join(dir, path));
    const core = strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array());
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(["2026-02-03T00:00:00Z", "2026-02-03T00:00:00Z"]);
    const other = mkdtempSync(join(dir, "turned-"));
    const release = await awkwardRelease(true);
    await xlsx.write(release, other);
    release.store.close();
    expect(readFileSync(join(other, path)).equals(bytes)).toBe(true);
  });
});

test.each([
  [{ whole: true, least: 0, greatest: 12 }, "#,##0"],
  [{ whole: false, least: -250_000.5, greatest: 1 }, "#,##0"],
  [{ whole: false, least: 0.5, greatest: 47.9 }, "#,##0.00"],
  [{ whole: false, least: 0.001, greatest: 0.3 }, "0.0000"],
])("numbers from %o are shown as %s", (range, format) => expect(numberFormat(range)).toBe(format));
