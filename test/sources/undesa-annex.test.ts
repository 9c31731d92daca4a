import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { areaByM49, areaByName } from "../../schemas/areas.ts";
import { readWorkbook, requireSheet } from "../../sources/_kit/workbook.ts";
import { originalNamed } from "../originals.ts";

/** UN DESA's own classification of 2020: the only one of its files that prints ISO codes beside its location codes. */
const ANNEX = "aggregates_correspondence_table_2020_1.xlsx";
const FIRST_ROW = 11;

interface AnnexRow {
  readonly at: string;
  readonly name: string;
  readonly code: number;
  readonly iso3: string;
}

function annexRows(path: string): AnnexRow[] {
  const file = { name: ANNEX, bytes: readFileSync(path) };
  const sheet = requireSheet(file, readWorkbook(file), "Annex");
  return Array.from({ length: sheet.rows - FIRST_ROW }, (_, i) => {
    const [name, code, iso3] = [1, 3, 4].map((column) => sheet.cell(FIRST_ROW + i, column).text.trim());
    return { at: `D${FIRST_ROW + i + 1}`, name: name ?? "", code: Number(code), iso3: iso3 ?? "" };
  }).filter((row) => row.name !== "");
}

const path = originalNamed(ANNEX);

describe.skipIf(path === null)("the area list agrees with the annex of UN DESA's 2020 edition", () => {
  const rows = path === null ? [] : annexRows(path);
  const areas = rows.filter((row) => row.iso3 !== "");

  test("the annex was read whole", () => {
    expect(areas.length).toBeGreaterThan(230);
    expect(rows.find((row) => row.iso3 === "TJK")).toMatchObject({ code: 762, name: "Tajikistan" });
  });

  test("every location code of a country or area is the M49 code of its ISO code", () => {
    expect(areas.filter((row) => areaByM49(row.code)?.id !== row.iso3)).toEqual([]);
  });

  test("every location code of a region or group is an aggregate", () => {
    const groups = rows.filter((row) => row.iso3 === "");
    expect(groups.filter((row) => areaByM49(row.code)?.kind !== "aggregate")).toEqual([]);
  });

  test("every name of a country or area, its asterisk included or not, is that area's", () => {
    for (const row of areas) {
      expect(areaByName(row.name.replace(/\*$/, ""))?.id, row.at).toBe(row.iso3);
    }
  });
});
