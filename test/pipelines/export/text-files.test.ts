import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csv } from "../../../pipelines/export/csv.ts";
import { csvRu } from "../../../pipelines/export/csv-ru.ts";
import type { Format, Release } from "../../../pipelines/export/format.ts";
import { parquet } from "../../../pipelines/export/parquet.ts";
import type { ReleaseTable } from "../../../pipelines/export/release-table.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";

const column = (name: string, type: string, ru: string) => ({ name, type, about: { en: name, ru } });

/** Texts and numbers that are easily spoilt. */
const awkward: ReleaseTable = {
  name: "awkward",
  about: { en: "Awkward", ru: "Трудное" },
  columns: [
    column("ref_area", "varchar", "страна, чья статистика показана (ISO 3166)"),
    column("words", "varchar", "слова; пусто, если их нет"),
    column("v", "double", "доля, %"),
    column("v_status", "varchar", "v: буква SDMX; пусто, если числа нет"),
    column("n", "integer", "число"),
    column("yes", "boolean", "да или нет"),
    column("day", "date", "день"),
  ],
  key: ["n"],
  order: ["n"],
  partition: null,
  kind: "panel",
};
/** More rows than one thread takes at a time. */
const MANY = 260_000;
const many: ReleaseTable = {
  name: "many",
  about: { en: "Many", ru: "Многое" },
  columns: [
    column("n", "integer", "число"),
    column("part", "varchar", "часть"),
    column("words", "varchar", "слова"),
    column("v", "double", "значение"),
  ],
  key: ["n"],
  order: ["part", "n"],
  partition: "part",
  kind: "figures",
};

const ROWS = [
  ["ARM", "=SUM(A1)", 1.5, "A", 1, true, "2024-03-01"],
  ["BLR", '-1, "so" ; said', -0.25, "E", 2, false, "1999-12-31"],
  ["GEO", "two\nlines", 1e21, "A", 3, null, null],
  ["KAZ", "", 0, "A", 4, true, null],
  ["KGZ", null, null, "O", 5, true, null],
  ["MDA", "'plain", 123456789, "A", 6, true, null],
  ["RUS", "@name", 0.1, "A", 7, true, null],
] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mirpal-text-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fillAwkward(store: Store): Promise<void> {
  await store.run(
    "create table awkward (ref_area varchar, words varchar, v double, v_status varchar, n integer, yes boolean, day date)",
  );
  for (const [a, w, v, s, n, y, d] of ROWS)
    await store.run("insert into awkward select $a, $w, cast($v as double), $s, $n, $y, cast($d as date)", {
      a,
      w,
      v: v === null ? null : String(v),
      s,
      n,
      y,
      d,
    });
}

const FILL_MANY = `
  create table many as
  select n::integer as n, 'P' || lpad((n // 22338)::varchar, 2, '0') as part, md5(n::varchar) as words, n / 7 as v
  from range(${MANY}) r (n)
  order by part, n
`;

async function write(format: Format, tables: readonly ReleaseTable[], name: string, threads: number): Promise<string> {
  const store = await openStore(":memory:", { threads });
  if (tables.includes(awkward)) await fillAwkward(store);
  if (tables.includes(many)) await store.run(FILL_MANY);
  const at = join(folder, name);
  const facts = { id: "2026" } as Release["facts"];
  await format.write({ store, tables, facts }, at).finally(() => store.close());
  return at;
}

describe("a text file", () => {
  test("for programs gives every value back, and no text that a spreadsheet would compute", async () => {
    const at = await write(csv, [awkward], "plain", 2);
    const text = readFileSync(join(at, "csv/awkward.csv"), "utf8");
    const { data, errors } = Papa.parse<string[]>(text, { newline: "\r\n", skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual([
      ["ref_area", "words", "v", "v_status", "n", "yes", "day"],
      ["ARM", "'=SUM(A1)", "1.5", "A", "1", "true", "2024-03-01"],
      ["BLR", `'-1, "so" ; said`, "-0.25", "E", "2", "false", "1999-12-31"],
      ["GEO", "two\nlines", "1e+21", "A", "3", "", ""],
      ["KAZ", "", "0", "A", "4", "true", ""],
      ["KGZ", "", "", "O", "5", "true", ""],
      ["MDA", "'plain", "123456789", "A", "6", "true", ""],
      ["RUS", "'@name", "0.1", "A", "7", "true", ""],
    ]);
    // an empty text is two quotes, a missing one nothing
    expect(text).toContain('KAZ,"",0');
    expect(text).toContain("KGZ,,,O");
    expect(text.endsWith("\r\n")).toBe(true);
  });

  test("for Excel with Russian settings has its mark, semicolons, decimal commas and Russian headings", async () => {
    const at = await write(csvRu, [awkward], "russian", 2);
    const lines = readFileSync(join(at, "csv-ru/awkward.csv"), "utf8").split("\r\n");
    expect(lines[0]).toBe("\ufeffкод страны;слова;доля, %;доля, %: статус;число;да или нет;день");
    expect(lines[1]).toBe("ARM;'=SUM(A1);1,5;A;1;да;01.03.2024");
    expect(lines[2]).toBe(`BLR;"'-1, ""so"" ; said";-0,25;E;2;нет;31.12.1999`);
    const columns = readFileSync(join(at, "csv-ru/columns.csv"), "utf8").split("\r\n");
    expect(columns[0]).toBe("\ufeffтаблица;заголовок;код;тип;единица;что означает");
    expect(columns[3]).toBe("awkward;доля, %;v;double;;доля, %");
  });

  test("of many rows is packed, without a time in it, and in the order of the table", async () => {
    const at = await write(csv, [many], "packed", 2);
    const packed = readFileSync(join(at, "csv/many.csv.gz"));
    expect(packed.readUInt32LE(4)).toBe(0);
    const lines = gunzipSync(packed).toString("utf8").trimEnd().split("\r\n");
    expect(lines.length).toBe(MANY + 1);
    expect(lines.slice(1).every((line, i) => line.startsWith(`${i},`))).toBe(true);
  });
});

describe("a big table", () => {
  const sums = (at: string) =>
    readdirSync(at, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => `${path.slice(at.length)} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`);

  test.each([csv, parquet])("has the same bytes by one thread and by four: $id", async (format) => {
    const [one, four] = [
      await write(format, [many], `one-${format.id}`, 1),
      await write(format, [many], `four-${format.id}`, 4),
    ];
    expect(sums(one)).toEqual(sums(four));
    expect(sums(one).length).toBe(format.id === "csv" ? 1 : 12);
  });
});
