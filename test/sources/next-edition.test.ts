import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as Xlsx from "xlsx";
import { differ } from "../../pipelines/differ.ts";
import { homeAt, projectDir } from "../../pipelines/home.ts";
import { parseFile, receive, sourceById } from "../../pipelines/receive.ts";
import { Fault } from "../../schemas/fault.ts";
import { isoFromSerial } from "../../schemas/periods.ts";
import type { Reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { originalNamed } from "../originals.ts";
import { Fixture, fixtureFile } from "./fixture.ts";
import { seeded } from "./mutate.ts";

const XLSX = createRequire(import.meta.url)("xlsx") as typeof Xlsx;

/**
 * Adding next year's file is one command: the publishers' own files, grown as they grow from one edition to the next, are
 * either read to exactly the right keys and values, or stopped with the place.
 *
 * The figures of the months and years to come are those of the last ones held: stand-ins, since only the structure is
 * asked about. Nothing of them is kept. Skipped where the publishers' files are not at hand.
 */
type Cell = string | number | null;
type Grid = Cell[][];
type Book = Map<string, Grid>;

function bookOf(path: string): Book {
  const book = XLSX.read(readFileSync(path));
  return new Map(
    book.SheetNames.map((name) => {
      const sheet = book.Sheets[name] ?? {};
      const range = XLSX.utils.decode_range(sheet["!ref"] ?? "A1");
      const whole = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: range.e });
      return [
        name,
        XLSX.utils.sheet_to_json<Cell[]>(sheet, { header: 1, defval: null, blankrows: true, range: whole }),
      ];
    }),
  );
}

function fileOf(name: string, book: Book, bookType: Xlsx.BookType = "xlsx"): PublisherFile {
  const workbook = XLSX.utils.book_new();
  for (const [sheet, grid] of book) XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(grid), sheet);
  return { name, bytes: XLSX.write(workbook, { type: "buffer", bookType }) as Buffer };
}

const gridOf = (book: Book, name: string): Grid => book.get(name) ?? [];
const text = (cell: Cell | undefined) => (cell === null || cell === undefined ? "" : String(cell));

/** A figure's printed key. */
const keyOf = (r: Pick<Reading, "ref_area" | "counterpart_area" | "measure" | "sex" | "time_period">) =>
  [r.ref_area, r.counterpart_area, r.measure, r.sex, r.time_period].join(" | ");

const figures = (readings: readonly Reading[]) => new Map(readings.map((r) => [keyOf(r), r.value_raw]));

/** Keys and values that two readings of a table do not share: a handful of them, so that a failure can be read. */
function differences(found: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): string[] {
  const lost = [...expected].filter(([key, value]) => found.get(key) !== value);
  const added = [...found].filter(([key]) => !expected.has(key));
  return [
    ...lost.map(([key, value]) => `${key}: ${found.get(key) ?? "not read"}, expected ${value}`),
    ...added.map(([key, value]) => `${key}: ${value}, not expected`),
  ].slice(0, 8);
}

/** Every value stands in the cell of the file that its locator names. */
function misplaced(readings: readonly Reading[], book: Book): string[] {
  return readings
    .filter((r) => {
      const [, sheet = "", address = ""] = /^(.*)!([A-Z]+\d+)$/.exec(r.locator) ?? [];
      const { r: row, c: column } = XLSX.utils.decode_cell(address);
      return text(gridOf(book, sheet)[row]?.[column]) !== r.value_raw;
    })
    .map((r) => `${r.locator}: ${r.value_raw}`)
    .slice(0, 8);
}

/** What comes of a file: what it reads to, or the fault that stops it. */
function outcome(id: string, file: PublisherFile): Parsed | Fault {
  try {
    return parseFile(sourceById(id), file);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Reads to these figures and no others, or stops at a sheet and cell. */
function expectRightOrStopped(id: string, file: PublisherFile, expected: ReadonlyMap<string, string>): void {
  const result = outcome(id, file);
  if (result instanceof Fault) {
    expect(result.at, result.message).toMatch(/, [^,]+![A-Z]+\d+$/);
    expect(result.hint).not.toBeNull();
  } else expect(differences(figures(result.readings), expected)).toEqual([]);
}

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "mirpal-next-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const cbaPath = originalNamed("5_Money_transfers_of_individuals_by_countries-eng__data-to-2024-12.xlsx");

describe.skipIf(cbaPath === null)("the Central Bank of Armenia’s workbook of money transfers", () => {
  const id = "cba-money-transfers";
  const [BLOCK, YEARS, MONTHS, FLOWS] = [6, 2, 3, 4];
  const names = "January February March April May June July August September October November December".split(" ");
  const NEXT = 2025;
  let held: Book;
  let now: Parsed;
  beforeAll(() => {
    held = bookOf(cbaPath ?? "");
    now = parseFile(sourceById(id), { name: "held.xlsx", bytes: readFileSync(cbaPath ?? "") });
  });

  /** The sheet with `count` blocks more, headed as the bank heads them; their figures are those of the last blocks. */
  function longer(grid: Grid, count: number, heads: (block: number) => readonly [year: number | null, period: string]) {
    return grid.map((row, i) => {
      if (i < YEARS) return row;
      const more = row.slice(-BLOCK * count);
      for (let block = 0; block < count; block++) {
        const [year, period] = heads(block);
        if (i === YEARS) more[block * BLOCK] = year;
        if (i === MONTHS) more[block * BLOCK] = period;
      }
      return [...row, ...more];
    });
  }

  const month = (block: number) => [block === 0 ? NEXT : null, names[block] ?? ""] as const;
  const year = () => [NEXT, "Annual"] as const;

  function next(months: number, whole: Book = held): Book {
    return new Map(
      [...whole].map(([name, grid]) => {
        if (name === "methodology") return [name, grid];
        return [name, name.startsWith("monthly") ? longer(grid, months, month) : longer(grid, 1, year)];
      }),
    );
  }

  /** The figures that the added columns of a sheet print, by hand: the name of a column's series is met in the sheet held. */
  function added(book: Book, name: string, periods: readonly string[]): [string, string][] {
    const grid = gridOf(book, name);
    const series = now.readings
      .filter((r) => r.locator.startsWith(`${name}!`) && r.counterpart_area === "Total")
      .slice(0, BLOCK)
      .map((r) => r.measure);
    const width = gridOf(held, name)[FLOWS]?.length ?? 0;
    return grid
      .slice(FLOWS + 1)
      .filter((row) => text(row[0]) !== "")
      .flatMap((row) =>
        row.slice(width).map((value, i): [string, string] => {
          const [time_period = "", measure = ""] = [periods[Math.floor(i / BLOCK)], series[i % BLOCK]];
          return [
            keyOf({ ref_area: "Armenia", counterpart_area: text(row[0]), measure, sex: "_T", time_period }),
            text(value),
          ];
        }),
      );
  }

  test("two months and one year longer: the months are read, the year is left until all its months are there", () => {
    const book = next(2);
    const parsed = parseFile(sourceById(id), fileOf("next.xlsx", book));
    const months = ["2025-01", "2025-02"];
    const expected = new Map([
      ...figures(now.readings),
      ...["monthly in USD", "monthly in AMD"].flatMap((name) => added(book, name, months)),
    ]);
    expect(expected.size).toBe(now.readings.length + 2 * 2 * BLOCK * 52);
    expect(differences(figures(parsed.readings), expected)).toEqual([]);
    expect(misplaced(parsed.readings, book)).toEqual([]);
    expect(parsed).toMatchObject({ edition: "data to 2025-02", layout: "months-and-years" });
    expect(parsed.passed_over).toEqual({
      ...now.passed_over,
      "cells of a year whose months are not all in the workbook": 2 * BLOCK * 52,
    });
  });

  test("a year longer, its sheets in another order, a country more among the others", () => {
    const country = "Republic of Moldova";
    const wider = new Map(
      [...held].reverse().map(([name, grid]): [string, Grid] => {
        const at = grid.findIndex((row) => row[0] === "Monaco");
        const row = [country, ...(grid[at] ?? []).slice(1)];
        return [name, name === "methodology" ? grid : grid.toSpliced(at, 0, row)];
      }),
    );
    const book = next(12, wider);
    const parsed = parseFile(sourceById(id), fileOf("next.xlsx", book));
    const months = names.map((_, i) => `${NEXT}-${String(i + 1).padStart(2, "0")}`);
    const moldova = now.readings
      .filter((r) => r.counterpart_area === "Monaco")
      .map((r): [string, string] => [keyOf({ ...r, counterpart_area: country }), r.value_raw]);
    const expected = new Map([
      ...figures(now.readings),
      ...moldova,
      ...[...book.keys()]
        .filter((name) => name !== "methodology")
        .flatMap((name) => added(book, name, name.startsWith("monthly") ? months : [String(NEXT)])),
    ]);
    expect(moldova).toHaveLength(2 * BLOCK * (144 + 12));
    expect(differences(figures(parsed.readings), expected)).toEqual([]);
    expect(misplaced(parsed.readings, book)).toEqual([]);
    expect(parsed.edition).toBe("data to 2025-12");
    expect(parsed.passed_over).toEqual(now.passed_over);
  });
});

const csvPath = originalNamed("API_BX.TRF.PWKR.CD.DT_DS2_en_csv_v2_38454.csv");
const xlsPath = originalNamed("API_BX.TRF.PWKR.CD.DT_DS2_en_excel_v2_6000901.xls");

/** A later update: one year more at the end, its figures those of the year before. */
function laterCsv(path: string): string {
  return readFileSync(path, "utf8")
    .replace('"Last Updated Date","2025-07-01"', '"Last Updated Date","2026-07-01"')
    .split("\r\n")
    .map((line, i) => {
      if (i < 4 || line === "") return line;
      const last = /"([^"]*)",$/.exec(line)?.[1] ?? "";
      return `${line}"${i === 4 ? "2025" : last}",`;
    })
    .join("\r\n");
}

function withYear(readings: readonly Reading[], last: string, next: string): Map<string, string> {
  const more = readings.filter((r) => r.time_period === last).map((r) => ({ ...r, time_period: next }));
  return figures([...readings, ...more]);
}

describe.skipIf(csvPath === null || xlsPath === null)("the World Bank’s remittances in a later update", () => {
  const id = "worldbank-wdi";

  test("CSV: one command takes it in, and the comparison counts the new year and nothing else", async () => {
    const now = parseFile(sourceById(id), { name: "held.csv", bytes: readFileSync(csvPath ?? "") });
    const path = join(dir, "API_BX.TRF.PWKR.CD.DT_DS2_en_csv_v2_99999.csv");
    writeFileSync(path, laterCsv(csvPath ?? ""));
    const home = homeAt(join(dir, "wdi"));
    const { card } = await receive(sourceById(id), path, home);
    expect(card).toMatchObject({
      vintage: "2026-07-01-bx.trf.pwkr.cd.dt",
      published: "2026-07-01",
      published_basis: "file",
    });
    const parsed = parseFile(sourceById(id), { name: "next.csv", bytes: readFileSync(path) });
    expect(differences(figures(parsed.readings), withYear(now.readings, "2024", "2025"))).toEqual([]);
    const found = await differ(home, id);
    expect([found.from, found.to]).toEqual(["2025-07-01-bx.trf.pwkr.cd.dt", "2026-07-01-bx.trf.pwkr.cd.dt"]);
    const filled = now.readings.filter((r) => r.time_period === "2024" && r.value_raw !== "").length;
    expect(filled).toBeGreaterThan(150);
    expect(found.counts).toEqual({
      added: filled,
      removed: 0,
      revised: 0,
      reflagged: 0,
      decimals: 0,
      zeroed: 0,
      readded: 0,
      stable: now.readings.length + 266 - filled,
    });
  });

  test("old workbook: read to the right keys and values, dated by its own cell", () => {
    const now = parseFile(sourceById(id), { name: "held.xls", bytes: readFileSync(xlsPath ?? "") });
    const book = bookOf(xlsPath ?? "");
    const updated = new Date("2024-10-24");
    const grid = gridOf(book, "Data").map((row, i): Cell[] => {
      if (i === 1) return [row[0] ?? null, serialOf(updated), ...row.slice(2)];
      return i < 3 ? row : [...row, i === 3 ? "2023" : (row.at(-1) ?? null)];
    });
    const later = new Map([...book, ["Data", grid] as const]);
    const parsed = parseFile(sourceById(id), fileOf("API.xls", later, "biff8"));
    expect(parsed).toMatchObject({ layout: "api-xls", edition: "2024-10-24", published: "2024-10-24" });
    expect(differences(figures(parsed.readings), withYear(now.readings, "2022", "2023"))).toEqual([]);
    expect(misplaced(parsed.readings, later)).toEqual([]);
  });
});

/** Excel's number of a day. */
function serialOf(day: Date): number {
  const serial = Math.round(day.getTime() / 86_400_000) + 25_569;
  expect(isoFromSerial(serial)).toBe(day.toISOString().slice(0, 10));
  return serial;
}

const desaPath = originalNamed("undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx");

describe.skipIf(desaPath === null)("UN DESA’s workbook of migrant stocks by destination", () => {
  const id = "undesa-migrant-stock";
  const SHEET = "Table 1";
  const [REVISION, TITLES, HEADER, FIRST] = [3, 7, 10, 5];
  const YEARS_HELD = 7;
  let held: Book;
  let now: Map<string, string>;
  beforeAll(() => {
    held = bookOf(desaPath ?? "");
    const parsed = parseFile(sourceById(id), { name: "held.xlsx", bytes: readFileSync(desaPath ?? "") });
    now = figures(parsed.readings);
  });
  const changed = (change: (grid: Grid) => Grid): Book =>
    new Map([...held].map(([name, grid]) => [name, name === SHEET ? change(structuredClone(grid)) : grid]));

  /** Without asterisks at the names, and in another order. */
  function shuffled(grid: Grid): Grid {
    const random = seeded(2024);
    const rows = grid
      .slice(HEADER + 1)
      .map((row) => row.map((cell, c) => (c === 1 && typeof cell === "string" ? cell.replaceAll("*", "") : cell)));
    return [
      ...grid.slice(0, HEADER + 1),
      ...rows
        .map((row) => ({ row, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row),
    ];
  }

  const blanks: Grid = [[null], [null]];
  /** Rows that change places. */
  const UP: Readonly<Record<number, number>> = { [TITLES - 2]: TITLES, [TITLES]: TITLES - 2 };

  test("in another order of rows and without asterisks is read alike", () => {
    const book = changed(shuffled);
    const result = outcome(id, fileOf("next.xlsx", book)) as Parsed;
    expect(differences(figures(result.readings), now)).toEqual([]);
    expect(misplaced(result.readings, book)).toEqual([]);
  });

  test.each<[string, (grid: Grid) => Grid]>([
    ["the headings two lines further down", (grid) => [...grid.slice(0, TITLES), ...blanks, ...grid.slice(TITLES)]],
    [
      "the headings two lines under their titles",
      (grid) => [...grid.slice(0, HEADER), ...blanks, ...grid.slice(HEADER)],
    ],
    ["two lines above all", (grid) => [...blanks, ...grid]],
    ["the titles two lines up", (grid) => grid.map((row, i) => grid[UP[i] ?? i] ?? row)],
    ["a column before the first", (grid) => grid.map((row) => [null, ...row])],
    ["a column after the notes", (grid) => grid.map((row, i) => row.toSpliced(3, 0, i === HEADER ? "ISO3" : null))],
  ])("with %s is read alike or stops", (_, change) => {
    expectRightOrStopped(
      id,
      fileOf(
        "next.xlsx",
        changed((grid) => shuffled(change(grid))),
      ),
      now,
    );
    expectRightOrStopped(id, fileOf("next.xlsx", changed(change)), now);
  });

  test("of the next revision, with one year more and its blocks in another order, is read to the right years and sexes", () => {
    const book = changed((grid) =>
      shuffled(grid).map((row, i) => {
        const [head, blocks] = [row.slice(0, FIRST), [0, 1, 2].map((b) => FIRST + b * YEARS_HELD)];
        const [both = [], men = [], women = []] = blocks.map((from) => {
          const block = row.slice(from, from + YEARS_HELD);
          const last = i === HEADER ? 2024 : i > HEADER ? (block.at(-1) ?? null) : null;
          return [...block, last];
        });
        if (i === REVISION) head[4] = "POP/DB/MIG/Stock/Rev.2024";
        return [...head, ...women, ...both, ...men];
      }),
    );
    const parsed = outcome(id, fileOf("next.xlsx", book)) as Parsed;
    expect(parsed.edition).toBe("2024");
    const more = [...now].filter(([key]) => key.endsWith(" 2020"));
    const expected = new Map([...now, ...more.map(([key, v]) => [key.replace(/2020$/, "2024"), v] as const)]);
    expect(differences(figures(parsed.readings), expected)).toEqual([]);
    expect(misplaced(parsed.readings, book)).toEqual([]);
  });
});

/** The classes of changes, from the file to the comparison, in a fixture: it needs no publisher's file. */
test("a new edition’s figures added, removed, revised, marked anew and rounded are counted as such", async () => {
  const id = "knomad-remittance-flows";
  const path = join(projectDir, "sources", id, "fixture", "inflows-2023.json");
  const fixture = Fixture.parse(JSON.parse(readFileSync(path, "utf8")));
  const home = homeAt(join(dir, "knomad"));
  const write = (name: string, change: (grid: Grid) => Grid): string => {
    const [[sheet = "", grid = []] = []] = Object.entries(fixture.sheets ?? {});
    const file = fixtureFile({ ...fixture, sheets: { [sheet]: change(structuredClone(grid)) } });
    writeFileSync(join(dir, name), file.bytes);
    return join(dir, name);
  };
  const dated = (grid: Grid, edition: string) =>
    grid.map((row) => (text(row[0]).startsWith("Date: ") ? [`Date: ${edition}`] : row));
  const armenia = (row: readonly Cell[]) => row[0] === "Armenia";
  const first = write("first.xlsx", (grid) => dated(grid, "May 2099"));
  const second = write("second.xlsx", (grid) =>
    dated(grid, "June 2099").map((row) => {
      // 2000, 2022, 2023e and the share of 2023: rounded, revised, removed, another residue
      if (armenia(row)) return ["Armenia", 182.2, 2040, null, 7.538712306438469];
      if (row[0] === "American Samoa") return [...row.slice(0, 2), 12.5, ...row.slice(3)];
      // zero is marked there, a number is not
      return row[0] === "Andorra" ? ["Andorra", ...row.slice(1)] : row;
    }),
  );
  const third = write("third.xlsx", (grid) =>
    dated(grid, "July 2099").map((row, i) => (i === 0 ? row.map((c) => (c === "2023e" ? 2023 : c)) : row)),
  );
  for (const file of [first, second, third]) await receive(sourceById(id), file, home);
  const counts = async (from: string, to: string) => (await differ(home, id, from, to)).counts;
  expect(await counts("may-2099-inflows", "june-2099-inflows")).toEqual({
    added: 1,
    removed: 1,
    revised: 1,
    reflagged: 0,
    decimals: 2,
    zeroed: 0,
    readded: 0,
    stable: 32 - 5,
  });
  // seven economies have a figure of 2023 and a share of it, Andorra's are zeroes with a mark of their own
  expect(await counts("may-2099-inflows", "july-2099-inflows")).toEqual({
    added: 0,
    removed: 0,
    revised: 0,
    reflagged: 12,
    decimals: 0,
    zeroed: 0,
    readded: 0,
    stable: 32 - 12,
  });
});
