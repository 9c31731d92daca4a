import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../pipelines/home.ts";
import { Fault } from "../../schemas/fault.ts";
import { REASONS } from "../../sources/mvd-migration-situation/rows.ts";
import { mvdMigrationSituation } from "../../sources/mvd-migration-situation/source.ts";
import { Fixture, fixtureFile } from "./fixture.ts";

const folder = join(projectDir, "sources", "mvd-migration-situation", "fixture");
const fixture = Fixture.parse(JSON.parse(readFileSync(join(folder, "two-sheets.json"), "utf8")));
const [REGIONS, COUNTRIES] = ["САЙТ (2-РД регионы) ", "САЙТ (2-РД страны)"];

type Cell = readonly [sheet: string, row: number, column: number, value: string | number | null];

/** The fixture with some cells replaced (rows and columns from one). */
function changed(...cells: readonly Cell[]) {
  const sheets = structuredClone(fixture.sheets ?? {});
  for (const [sheet, row, column, value] of cells) {
    const line = sheets[sheet]?.[row - 1];
    if (line) line[column - 1] = value;
  }
  return mvdMigrationSituation.parse(fixtureFile({ ...fixture, sheets }));
}

function faultOf(...cells: readonly Cell[]): string {
  try {
    changed(...cells);
    return "";
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return `${error.code} ${error.at?.split("!").at(-1)}`;
  }
}

describe("form 2-RD", () => {
  test("is refused where a figure is not in its total, its whole or its checksum", () => {
    expect(faultOf([COUNTRIES, 13, 2, 1])).toBe("file/sum S13");
    expect(faultOf([COUNTRIES, 14, 4, 1])).toBe("file/sum D14");
    expect(faultOf([REGIONS, 13, 2, 1])).toBe("file/sum B13");
    expect(faultOf([COUNTRIES, 14, 19, 1])).toBe("file/sum S14");
  });

  test("goes by the stacked headings, wherever the words are broken", () => {
    expect(faultOf([COUNTRIES, 8, 13, "Снято с миграционного учета"])).toBe("");
    expect(faultOf([COUNTRIES, 11, 10, "трудовая"])).toBe("file/header J12");
    expect(faultOf([COUNTRIES, 10, 8, null])).toBe("file/header H12");
  });

  test("takes January to June as a half, and of January to September the stocks only", () => {
    const half = changed([REGIONS, 3, 1, "за январь - июнь 2017 года"]);
    expect(half.edition).toBe("2017-S1");
    const span = changed([REGIONS, 3, 1, "за январь - сентябрь 2017 года"]);
    expect([...new Set(span.readings.map((r) => r.measure))]).toEqual(["temporary-holders", "permanent-holders"]);
    expect(span.passed_over[REASONS.span]).toBeGreaterThan(0);
    const { time_period = "", measure = "" } = span.readings[0] ?? {};
    expect(mvdMigrationSituation.period(time_period, measure).ref_date).toBe("2017-09-30");
  });
});
