import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Table, tableFromIPC } from "apache-arrow";
import { randomLcg } from "d3-random";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerArrow } from "../../../pipelines/export/arrow/answer.ts";
import { BATCH_ROWS } from "../../../pipelines/export/arrow/column-builder.ts";
import { arrow } from "../../../pipelines/export/arrow/format.ts";
import type { WrittenFile } from "../../../pipelines/export/format.ts";
import type { Plain } from "../../../pipelines/store.ts";
import { awkwardRelease } from "./awkward-release.ts";

const dir = mkdtempSync(join(tmpdir(), "mirpal-arrow-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let written: readonly WrittenFile[];
const rowsOf = (table: Table) => table.toArray().map((row) => row.toJSON());
const file = (name: string) => tableFromIPC(readFileSync(join(dir, "arrow", `${name}.arrow`)));

beforeAll(async () => {
  const release = await awkwardRelease();
  written = await arrow.write(release, dir);
  release.store.close();
});

describe("a release", () => {
  test("panels and tables of figures are files", () => {
    expect(written).toEqual([
      { path: "arrow/panel_country_year.arrow", table: "panel_country_year", rows: 4 },
      { path: "arrow/best_value.arrow", table: "best_value", rows: 3 },
    ]);
  });

  test("values are read as they were, in order, a null as a null", () => {
    expect(rowsOf(file("panel_country_year"))[1]).toEqual({
      ref_area: "ARM",
      country_en: "Armenia",
      country_ru: "Армения",
      is_ten: true,
      year: 2023,
      period_end: Date.parse("2023-12-31"),
      pop: null,
      pop_status: "M",
      r_gdp_in: null,
      r_gdp_in_status: null,
    });
    const best = rowsOf(file("best_value"));
    expect(best.map((row) => [row.obs_id, row.obs_value])).toEqual([
      ["a", 6.027482768387421],
      ["c", 1.2094084398049698],
      ["b", null],
    ]);
  });

  test("a text that repeats is a dictionary, another is not, a day is a day", () => {
    const types = Object.fromEntries(file("best_value").schema.fields.map((f) => [f.name, String(f.type)]));
    expect(types).toMatchObject({ reason_ru: "Dictionary<Int8, Utf8>", obs_id: "Utf8", obs_value: "Float64" });
    const panel = file("panel_country_year").schema.fields.map((f) => [f.name, String(f.type)]);
    expect(Object.fromEntries(panel)).toMatchObject({ period_end: "Date32<DAY>", year: "Int32", is_ten: "Bool" });
  });

  test("the schema says what the table and its columns are, with units", () => {
    const { schema } = file("panel_country_year");
    expect(Object.fromEntries(schema.metadata)).toMatchObject({
      table: "panel_country_year",
      about_ru: "Страны по годам.",
      key: "ref_area, year",
      release: "2026.1",
      date: "2026-02-03",
    });
    const pop = schema.fields.find((f) => f.name === "pop");
    expect(pop?.metadata.get("unit_measure")).toBe("PS");
    expect(pop?.metadata.get("about_en")).toContain("people living in the country");
    expect(schema.fields.find((f) => f.name === "year")?.metadata.has("unit_measure")).toBe(false);
  });

  test("the same rows give the same bytes, however they stand in the database", async () => {
    const other = mkdtempSync(join(dir, "turned-"));
    const release = await awkwardRelease(true);
    await arrow.write(release, other);
    release.store.close();
    for (const { path } of written)
      expect(readFileSync(join(other, path)).equals(readFileSync(join(dir, path))), path).toBe(true);
  });
});

describe("an answer", () => {
  test("of many batches keeps every value, null and flag in its place", () => {
    const random = randomLcg(7);
    const rows: Plain[][] = Array.from({ length: 2 * BATCH_ROWS + 17 }, (_, i) => [
      random() < 0.1 ? null : `текст ${Math.floor(random() * 300)}`,
      random() < 0.1 ? null : `${i} ${"ё".repeat(i % 7)}`,
      random() < 0.1 ? null : random() * 1e9,
      random() < 0.1 ? null : random() < 0.5,
    ]);
    const columns = [
      { name: "coded", type: "VARCHAR" },
      { name: "own", type: "VARCHAR" },
      { name: "number", type: "DOUBLE" },
      { name: "flag", type: "BOOLEAN" },
    ];
    const table = tableFromIPC(answerArrow({ columns, rows }));
    expect(table.batches).toHaveLength(3);
    expect(String(table.schema.fields[0]?.type)).toBe("Dictionary<Int16, Utf8>");
    const read = columns.map(({ name }) => [...(table.getChild(name) ?? [])]);
    for (const [c, cells] of read.entries())
      expect(
        cells.findIndex((cell, i) => cell !== rows[i]?.[c]),
        columns[c]?.name,
      ).toBe(-1);
    expect(read[0]).toHaveLength(rows.length);
  });

  test("has types for what a query gives, and text for what Arrow has no plain type for", () => {
    const columns = ["BIGINT", "DECIMAL(9,2)", "SMALLINT", "DATE", "VARCHAR[]", "TIMESTAMP", "VARCHAR"].map(
      (type, i) => ({
        name: `c${i}`,
        type,
      }),
    );
    const rows = [[3_000_000_000, 1.25, -7, "2024-02-29", ["а", "b"], "2024-02-29 10:00:00", null]];
    const table = tableFromIPC(answerArrow({ columns, rows }));
    expect(table.schema.fields.map((f) => String(f.type))).toEqual([
      "Float64",
      "Float64",
      "Int32",
      "Date32<DAY>",
      "Utf8",
      "Utf8",
      "Utf8",
    ]);
    expect(Object.values(rowsOf(table)[0] ?? {})).toEqual([
      3_000_000_000,
      1.25,
      -7,
      Date.parse("2024-02-29"),
      '["а","b"]',
      "2024-02-29 10:00:00",
      null,
    ]);
  });

  test("a day without an end is text, since it is no number of days", () => {
    const table = tableFromIPC(
      answerArrow({ columns: [{ name: "d", type: "DATE" }], rows: [["infinity"], ["2024-02-29"]] }),
    );
    expect([...(table.getChild("d") ?? [])]).toEqual(["infinity", "2024-02-29"]);
  });

  test("of no rows keeps its columns", () => {
    const table = tableFromIPC(answerArrow({ columns: [{ name: "a", type: "VARCHAR" }], rows: [] }));
    expect([table.numRows, table.schema.fields.map((f) => f.name)]).toEqual([0, ["a"]]);
  });
});
