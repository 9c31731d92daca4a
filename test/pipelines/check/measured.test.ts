import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { rules } from "../../../pipelines/check/index.ts";
import { measuredRows } from "../../../pipelines/check/measured.ts";

const folder = mkdtempSync(join(tmpdir(), "mirpal-measured-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("how well rules were measured to work", () => {
  test("is read from its file, and is empty where nothing was measured", () => {
    const path = join(folder, "measured.json");
    expect(measuredRows(path)).toEqual([]);
    const one = {
      rule_id: "V-105",
      planted: 20,
      detected: 19,
      figures_checked: 1000,
      alarms: 0,
      measured_on: "2026-11-22",
    };
    writeFileSync(path, JSON.stringify([one]));
    expect(measuredRows(path)).toEqual([["V-105", 20, 19, 1000, 0, "2026-11-22"]]);
    writeFileSync(path, JSON.stringify([{ ...one, alarms: -1 }]));
    expect(() => measuredRows(path)).toThrow();
  });

  test("speaks of rules that are there", () => {
    const ids = rules.map((r) => r.id);
    expect(measuredRows().filter(([id]) => !ids.includes(String(id)))).toEqual([]);
  });
});
