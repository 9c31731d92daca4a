import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WrittenFile } from "../../../pipelines/export/format.ts";
import { stata } from "../../../pipelines/export/stata/format.ts";
import { variableNames } from "../../../pipelines/export/stata/names.ts";
import { labelText } from "../../../pipelines/export/stata/sections.ts";
import { awkwardRelease, LONG_TEXT } from "./awkward-release.ts";
import { type DtaFile, readDta } from "./dta-reader.ts";

const dir = mkdtempSync(join(tmpdir(), "mirpal-stata-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let written: readonly WrittenFile[];
const file = (name: string): DtaFile => readDta(readFileSync(join(dir, "stata", `${name}.dta`)));
const records = ({ variables, rows }: DtaFile) =>
  rows.map((row) => Object.fromEntries(variables.map((v, i) => [v.name, row[i]])));
const said = (of: DtaFile, variable: string, name: string) =>
  of.characteristics.find((c) => c.variable === variable && c.name === name)?.text;

beforeAll(async () => {
  const release = await awkwardRelease();
  written = await stata.write(release, dir);
  release.store.close();
});

test("each table is a file, dated by the release", () => {
  expect(written).toEqual([
    { path: "stata/panel_country_year.dta", table: "panel_country_year", rows: 4 },
    { path: "stata/best_value.dta", table: "best_value", rows: 2 },
    { path: "stata/source.dta", table: "source", rows: 3 },
  ]);
  expect(file("source").timestamp).toBe("03 Feb 2026 00:00");
});

describe("a panel", () => {
  test("has its rows in order, with numbers, days since 1960, flags and texts", () => {
    const panel = file("panel_country_year");
    expect(panel.sortedBy).toEqual(["ref_area", "year"]);
    expect(records(panel)[0]).toEqual({
      ref_area: "ARM",
      ref_area_n: 51,
      country_en: "Armenia",
      country_ru: "Армения",
      is_ten: 1,
      year: 2022,
      period_end: 23_010,
      pop: 2_969_200,
      pop_status: "A",
      r_gdp_in: 10.409932892092012,
      r_gdp_in_status: "E",
    });
    expect(records(panel).map((r) => [r.ref_area, r.year, r.period_end])).toEqual([
      ["ARM", 2022, 23_010],
      ["ARM", 2023, 23_375],
      ["TJK", 2023, 23_375],
      ["_Z", 1959, -1],
    ]);
    expect(panel.variables.find((v) => v.name === "period_end")?.format).toBe("%td");
  });

  test("a missing figure has the letter of its status, and none without a status", () => {
    const rows = records(file("panel_country_year"));
    expect(rows.map((r) => r.pop)).toEqual([2_969_200, { missing: ".m" }, { missing: ".o" }, 0]);
    expect(rows.map((r) => r.r_gdp_in)).toEqual([10.409932892092012, { missing: "." }, 38.42058811738961, 8.9e307]);
    expect(records(file("best_value")).map((r) => r.obs_value)).toEqual([6.027482768387421, { missing: ".l" }]);
  });

  test("numbers of codes have labels in both languages, under the same numbers in every file", () => {
    const panel = file("panel_country_year");
    expect(panel.variables.find((v) => v.name === "ref_area_n")?.valueLabel).toBe("area_en");
    expect(said(panel, "ref_area_n", "_lang_l_ru")).toBe("area_ru");
    expect(panel.valueLabels.get("area_en")?.get(51)).toBe("Armenia");
    expect(panel.valueLabels.get("area_ru")?.get(51)).toBe("Армения");
    expect(panel.valueLabels.get("yesno_ru")?.get(1)).toBe("да");
    expect(panel.valueLabels.get("missing_en")?.get(2_147_483_621 + 15)).toBe("No data");
    const [arm] = records(file("best_value"));
    expect(arm?.ref_area_n).toBe(51);
  });

  test("no two numbers of a list have one label, and all may be factors", () => {
    for (const [name, labels] of file("panel_country_year").valueLabels) {
      expect(new Set(labels.values()).size, name).toBe(labels.size);
      if (!name.startsWith("missing"))
        for (const number of labels.keys()) expect(number >= 0 && number <= 32_740, name).toBe(true);
    }
  });

  test("labels are in both languages, and what was cut is whole in a note", () => {
    const panel = file("panel_country_year");
    expect(panel.label).toBe("Countries by year.");
    expect([said(panel, "_dta", "_lang_list"), said(panel, "_dta", "_lang_c")]).toEqual(["en ru", "en"]);
    expect(said(panel, "_dta", "_lang_v_ru")).toBe("Страны по годам.");
    expect(panel.variables[0]?.label).toBe("country");
    expect(said(panel, "ref_area", "_lang_v_ru")).toBe("страна");
    expect(panel.variables.find((v) => v.name === "pop")?.label).toBe(
      "people living in the country in the middle of the year, by the estimate of the…",
    );
    expect([said(panel, "pop", "unit_measure"), said(panel, "year", "unit_measure")]).toEqual(["PS", undefined]);
    expect(said(panel, "pop", "note0")).toBe("2");
    expect(said(panel, "pop", "note2")).toContain("пусто, если оценки нет");
    expect(said(panel, "year", "note0")).toBeUndefined();
  });

  test("notes say what it is, of which release, its licences and how missing figures read", () => {
    const panel = file("panel_country_year");
    const notes = Array.from({ length: Number(said(panel, "_dta", "note0")) }, (_, i) =>
      said(panel, "_dta", `note${i + 1}`),
    ).join("\n");
    for (const text of [
      "Release 2026.1",
      "Методология 1.2",
      "worldbank-wdi: CC BY 4.0",
      ".m Cannot exist",
      ".l Данные есть",
    ])
      expect(notes).toContain(text);
  });
});

test("best values are those of the ten countries, without the words on the choice", () => {
  const best = file("best_value");
  expect(records(best).map((r) => [r.obs_id, r.source_id_n])).toEqual([
    ["a", 0],
    ["b", 0],
  ]);
  expect(best.variables.map((v) => v.name)).not.toContain("reason_en");
});

test("a text longer than a row holds is kept apart, once", () => {
  const rows = records(file("source"));
  expect(rows.map((r) => r.trap_ru)).toEqual([LONG_TEXT, "", LONG_TEXT]);
  expect(rows.map((r) => r.trap_en)).toEqual(["", "@risk", "+7 (no formula)"]);
  expect(rows.map((r) => r.using_)).toEqual(["", "", "x"]);
  const bytes = readFileSync(join(dir, "stata", "source.dta"));
  expect(bytes.toString("latin1").split("GSO").length - 1).toBe(1);
});

test("the same rows give the same bytes, however they stand in the database", async () => {
  const other = mkdtempSync(join(dir, "turned-"));
  const release = await awkwardRelease(true);
  await stata.write(release, other);
  release.store.close();
  for (const { path } of written)
    expect(readFileSync(join(other, path)).equals(readFileSync(join(dir, path))), path).toBe(true);
});

test("names are such as Stata takes, and each is its own", () => {
  const long = "international_organisations_concept_basis";
  expect(variableNames(["year", "using", "str12", "2024", "доля", long, `${long}_n`])).toEqual([
    "year",
    "using_",
    "str12_",
    "_2024",
    "____",
    "international_organisations_conc",
    "international_organisations_co_2",
  ]);
});

test("a label ends with a clause, else with a word, else at 80 characters", () => {
  expect(labelText("short")).toBe("short");
  expect(labelText(`stk: SDMX letter; beside no number, ${"the letter of a source ".repeat(5)}`)).toBe(
    "stk: SDMX letter",
  );
  expect([...labelText("ж".repeat(90))]).toHaveLength(80);
  expect(labelText(`${"слово ".repeat(14)}конец`)).toMatch(/^(слово )+слово…$/);
});
