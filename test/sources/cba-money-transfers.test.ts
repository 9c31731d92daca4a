import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CANDIDATE, harmonise } from "../../pipelines/harmonise.ts";
import { homeAt, projectDir } from "../../pipelines/home.ts";
import { createTables } from "../../pipelines/metadata.ts";
import { parseFile, receive } from "../../pipelines/receive.ts";
import { openStore } from "../../pipelines/store.ts";
import { tables } from "../../pipelines/tables.ts";
import { listVintages } from "../../pipelines/vintages.ts";
import type { Reading } from "../../schemas/reading.ts";
import { cbaMoneyTransfers as source } from "../../sources/cba-money-transfers/source.ts";
import { originalWith } from "../originals.ts";
import { Fixture, fixtureFile } from "./fixture.ts";

type Grid = (string | number | null)[][];
type Sheets = Record<string, Grid>;

function workbook(layout: "months" | "months-and-years", change: (sheets: Sheets) => Sheets = (s) => s) {
  const path = join(projectDir, "sources", source.id, "fixture", `${layout}.json`);
  const fixture = Fixture.parse(JSON.parse(readFileSync(path, "utf8")));
  return fixtureFile({ ...fixture, sheets: change(structuredClone(fixture.sheets ?? {})) });
}

/** The grid of a sheet. */
const grid = (sheets: Sheets, name: string): Grid => sheets[name] ?? [];

const put = (name: string, row: number, column: number, value: string | number | null) => (sheets: Sheets) => {
  (grid(sheets, name)[row] ?? [])[column] = value;
  return sheets;
};

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "mirpal-cba-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The annual total inflow in drams, as a build loads it from this file. */
async function annualDrams(name: string, file: ReturnType<typeof workbook>) {
  const home = homeAt(join(dir, name));
  const path = join(dir, `${name}.xlsx`);
  writeFileSync(path, file.bytes);
  await receive(source, path, home, { edition: name, published: "2025-01-01" });
  const store = await openStore(":memory:");
  try {
    await createTables(store, tables);
    await store.run(CANDIDATE);
    await harmonise(
      store,
      source,
      listVintages(home).filter((v) => v.card.edition === name),
    );
    return await store.rows(
      `select obs_value as value, unit_measure as unit, correction_id as correction from candidate
       where indicator = 'MTO_IN' and breakdown_1 = '_T' and time_period = '2024' and counterpart_area = 'W1'
       order by unit_measure`,
    );
  } finally {
    store.close();
  }
}

describe("the sheet of annual drams labelled in dollars", () => {
  test("is read as million drams, by a correction that says so", async () => {
    expect(await annualDrams("as-printed", workbook("months-and-years"))).toEqual([
      { value: 2292143870000, unit: "AMD", correction: "cba-annual-amd-in" },
      { value: 5837096030, unit: "USD", correction: null },
    ]);
  });

  test("stops the build once its figures are dollars, as its label says", async () => {
    const mended = workbook("months-and-years", (sheets) => ({
      ...sheets,
      "annual in AMD": structuredClone(grid(sheets, "annual in USD")).map((row, i) =>
        i === 0 ? (grid(sheets, "annual in AMD")[0] ?? row) : row,
      ),
    }));
    await expect(annualDrams("dollars", mended)).rejects.toMatchObject({ code: "source/correction" });
  });

  test("needs no correction once its label says drams", async () => {
    expect(
      await annualDrams("label", workbook("months-and-years", put("annual in AMD", 2, 0, "(mln AMD)"))),
    ).toMatchObject([
      { value: 2292143870000, unit: "AMD", correction: null },
      { value: 5837096030, unit: "USD" },
    ]);
  });
});

describe("a later workbook", () => {
  const readings = (file: ReturnType<typeof workbook>) => parseFile(source, file).readings;
  const values = (rows: readonly Reading[]) =>
    rows.map((r) => [r.counterpart_area, r.measure, r.time_period, r.value_raw].join(" ")).sort();

  test("reads the same with its sheets in another order and blank rows above the table", () => {
    const moved = workbook("months-and-years", (sheets) =>
      Object.fromEntries(
        Object.entries(sheets)
          .reverse()
          .map(([name, rows]) => [
            name,
            name === "methodology" ? rows : [[null], ...rows.slice(0, 2), [null], ...rows.slice(2)],
          ]),
      ),
    );
    expect(values(readings(moved))).toEqual(values(readings(workbook("months-and-years"))));
  });

  test("reads one more month; the year it begins is passed over until it is whole", () => {
    const longer = workbook("months-and-years", (sheets) =>
      Object.fromEntries(
        Object.entries(sheets).map(([name, rows]) => [
          name,
          rows.map((row, i) => {
            if (name === "methodology") return row;
            const more = row.slice(-6);
            if (i === 2) return [...row, 2025, null, null, null, null, null];
            if (i === 3 && name.startsWith("monthly")) return [...row, "January", ...more.slice(1)];
            return i < 3 ? row : [...row, ...more];
          }),
        ]),
      ),
    );
    const parsed = parseFile(source, longer);
    expect(parsed.edition).toBe("data to 2025-01");
    expect(new Set(parsed.readings.map((r) => r.time_period))).toEqual(
      new Set(["2024-11", "2024-12", "2025-01", "2024"]),
    );
    expect(parsed.passed_over["cells of a year whose months are not all in the workbook"]).toBe(36);
  });

  test.each([
    ["a month printed twice", put("monthly in USD", 3, 7, "November"), "file/period", "monthly in USD!H4"],
    ["a month left out", put("monthly in USD", 2, 7, 2025), "file/period", "monthly in USD!H4"],
    ["a new unit", put("monthly in AMD", 2, 0, "(bln AMD)"), "file/unit", "monthly in AMD!A3"],
    [
      "another title",
      put("annual in USD", 0, 0, "Transfers of legal entities in USD"),
      "file/title",
      "annual in USD!A1",
    ],
    ["headings exchanged", put("monthly in USD", 4, 1, "Outflow "), "file/header", "monthly in USD!B5"],
    ["a purpose renamed", put("annual in AMD", 3, 4, "of which commercial"), "file/header", "annual in AMD!E4"],
    ["a column added", put("annual in USD", 4, 7, "Share"), "file/header", "annual in USD!"],
    ["an unknown country", put("annual in USD", 5, 0, "Atlantis"), "source/area", "annual in USD!B6"],
    ["a country printed twice", put("annual in USD", 5, 0, "Others"), "file/duplicate", "annual in USD!"],
    ["a word in place of a number", put("monthly in AMD", 5, 3, "n/a"), "source/unmapped", "monthly in AMD!D6"],
    ["no total", put("monthly in AMD", 7, 0, "Sum"), "file/row", "monthly in AMD!A8"],
    ["a row under the total", put("monthly in AMD", 7, 0, "Others"), "file/row", "monthly in AMD!A8"],
    [
      "another definition",
      put("methodology", 9, 1, "Net inflow excludes salaries."),
      "file/definition",
      "methodology!B10",
    ],
  ])("with %s stops at its place", (_, change, code, place) => {
    expect(() => readings(workbook("months-and-years", change))).toThrow(
      expect.objectContaining({ code, at: expect.stringContaining(place) }),
    );
  });

  test("with a month more in one sheet only stops", () => {
    const uneven = workbook("months-and-years", (sheets) => ({
      ...sheets,
      "monthly in AMD": grid(sheets, "monthly in AMD").map((row, i) => (i < 2 ? row : row.slice(0, 7))),
    }));
    expect(() => readings(uneven)).toThrow(
      expect.objectContaining({ code: "file/period", at: expect.stringContaining("monthly in AMD!B4") }),
    );
  });

  test("with a sheet missing, renamed or added stops", () => {
    const changes: [code: string, change: (sheets: Sheets) => Sheets][] = [
      ["file/sheet", ({ "annual in AMD": _, ...rest }) => rest],
      ["file/sheet", ({ methodology: _, ...rest }) => rest],
      ["file/sheet-added", ({ "annual in AMD": drams = [], ...rest }) => ({ ...rest, "annual, AMD": drams })],
      ["file/sheet-added", (sheets) => ({ ...sheets, "quarterly in USD": grid(sheets, "annual in USD") })],
    ];
    for (const [code, change] of changes)
      expect(() => readings(workbook("months-and-years", change))).toThrow(expect.objectContaining({ code }));
  });

  test("keeps the one known misprint of a month and no other", () => {
    const july = readings(workbook("months")).filter((r) => r.attribute_raw !== "");
    expect(new Set(july.map((r) => [r.time_period, r.attribute_raw, r.locator.split("!")[0]].join()))).toEqual(
      new Set(['2023-07,headed "August",monthly in AMD']),
    );
    expect(() => readings(workbook("months", put("monthly in USD", 3, 7, "August")))).toThrow(
      expect.objectContaining({ code: "file/period" }),
    );
  });
});

/** The shipped editions' files, where they are at hand. */
const editions = listVintages(homeAt())
  .filter((v) => v.shipped && v.card.source_id === source.id)
  .map(({ card }) => ({ card, bytes: originalWith(card.file.bytes, card.file.sha256) }));

describe.skipIf(editions.some((e) => e.bytes === null))("the bank's own workbooks", () => {
  /** A figure by its key. */
  const figures = (edition: string) => {
    const found = editions.find((e) => e.card.edition === edition);
    const file = { name: "original.xlsx", bytes: found?.bytes ?? new Uint8Array() };
    return new Map(
      parseFile(source, file).readings.map((r) => [
        key(r.measure, r.counterpart_area, r.time_period),
        Number(r.value_raw),
      ]),
    );
  };
  const key = (...parts: string[]) => parts.join("|");
  let older: Map<string, number>;
  let newer: Map<string, number>;
  beforeAll(() => {
    older = figures("data to 2023-12");
    newer = figures("data to 2024-12");
  });
  const years = Array.from({ length: 12 }, (_, i) => String(2013 + i));
  const months = (year: string) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
  const partners = () => [...new Set([...newer.keys()].map((k) => k.split("|")[1] ?? ""))];
  const flows = ["Inflow", "Outflow", "Net inflow"].flatMap((f) => [f, `of which non-commercial: ${f}`]);

  test("the months in drams add up to the year labelled in dollars, those in dollars to the year in dollars", () => {
    // the largest difference is 0.10, in the total inflow of 2024: every printed figure is rounded to two decimals
    for (const flow of flows)
      for (const partner of partners())
        for (const year of years)
          for (const [monthly, annual] of [
            ["mln AMD", "thousand USD, sheet annual in AMD"],
            ["thousand USD", "thousand USD"],
          ]) {
            const sum = months(year).reduce(
              (s, m) => s + (newer.get(key(`${flow} (${monthly})`, partner, m)) ?? Number.NaN),
              0,
            );
            const printed = newer.get(key(`${flow} (${annual})`, partner, year)) ?? Number.NaN;
            expect(Math.abs(sum - printed), key(flow, partner, year)).toBeLessThan(0.11);
          }
  });

  test("every total is the sum of its rows to within a hundredth of a per cent", () => {
    const sums = new Map<string, number>();
    for (const [k, value] of newer) {
      const [measure = "", partner, period = ""] = k.split("|");
      if (partner !== "Total") sums.set(key(measure, period), (sums.get(key(measure, period)) ?? 0) + value);
    }
    const off = [...sums].filter(([k, sum]) => {
      const [measure = "", period = ""] = k.split("|");
      const total = newer.get(key(measure, "Total", period)) ?? Number.NaN;
      return !(Math.abs(sum - total) <= Math.abs(total) * 1e-4);
    });
    expect(sums.size).toBe(2 * 6 * (144 + 12));
    expect(off).toEqual([]);
  });

  test("the later edition changed nothing but decimals of September to December 2023", () => {
    const changed = [...older].filter(([k, value]) => Math.abs(value - (newer.get(k) ?? Number.NaN)) > 1e-9);
    expect(changed.filter(([k, value]) => Math.abs(value - (newer.get(k) ?? Number.NaN)) > 0.041)).toEqual([]);
    expect([...new Set(changed.map(([k]) => k.split("|")[2]))].sort()).toEqual([
      "2023-09",
      "2023-10",
      "2023-11",
      "2023-12",
    ]);
    expect([...older.keys()].filter((k) => !newer.has(k))).toEqual([]);
  });

  test("July 2023, headed August in drams, holds the figures printed under July a year later", () => {
    for (const partner of partners())
      for (const flow of flows) {
        const k = key(`${flow} (mln AMD)`, partner, "2023-07");
        expect(older.get(k), k).toBe(newer.get(k));
      }
  });
});
