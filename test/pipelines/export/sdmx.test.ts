import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Release, WrittenFile } from "../../../pipelines/export/format.ts";
import { sdmx } from "../../../pipelines/export/sdmx/format.ts";
import { componentsOf, find, type Node, readXml } from "./sdmx-structure.ts";
import { type SmallRelease, smallRelease } from "./small-release.ts";

let small: SmallRelease;
let release: Release;
let folder: string;
let files: readonly WrittenFile[];
let message: Node;

beforeAll(async () => {
  small = await smallRelease();
  ({ release, folder } = small);
  files = await sdmx.write(release, folder);
  message = readXml(readFileSync(join(folder, "sdmx/structure.xml"), "utf8"));
});
afterAll(() => small?.close());

/** The time periods of SDMX that are not date-times (Technical Notes, 4.2): Gregorian, reporting, and a range. */
const PERIODS = [
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  /^\d{4}-(A1|S[12]|T[1-3]|Q[1-4]|M(0[1-9]|1[0-2])|W(0[1-9]|[1-4]\d|5[0-3])|D\d{3})$/,
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\/P\d+[YMD]$/,
];
const TYPES: Readonly<Record<string, (text: string) => boolean>> = {
  String: (text) => text.length > 0,
  Double: (text) => /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text),
  GregorianDay: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  ObservationalTimePeriod: (text) => PERIODS.some((p) => p.test(text)),
};

const rowsOf = (table: string) => {
  const text = gunzipSync(readFileSync(join(folder, `sdmx/${table}.csv.gz`))).toString("utf8");
  const read = Papa.parse<string[]>(text, { skipEmptyLines: true });
  expect(read.errors).toEqual([]);
  const [header = [], ...rows] = read.data;
  return { header, rows };
};

describe("SDMX", () => {
  test("writes the structure and a message for each table", () => {
    expect(files.map((f) => [f.path, f.table])).toEqual([
      ["sdmx/structure.xml", null],
      ["sdmx/best_value.csv.gz", "best_value"],
      ["sdmx/observation.csv.gz", "observation"],
    ]);
  });

  test.each(["best_value", "observation"])("every line of %s is valid by the structure", async (table) => {
    const { header, rows } = rowsOf(table);
    const flows = new Set(rows.map((row) => row[1] ?? ""));
    expect(flows.size).toBe(1);
    const components = componentsOf(message, [...flows][0] ?? "");
    // the order of the guide: what, which, action; dimensions with time, measures, attributes
    expect(header).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION", ...components.map((c) => c.id)]);
    const keys = new Set<string>();
    const faults = new Set<string>();
    for (const row of rows) {
      if (row.length !== header.length || row[0] !== "dataflow" || row[2] !== "I") faults.add(row.join());
      for (const [i, { id, mandatory, codes, textType }] of components.entries()) {
        const value = row[i + 3] ?? "";
        if (value === "" ? mandatory : !(codes ? codes.has(value) : TYPES[textType ?? ""]?.(value)))
          faults.add(`${id}: "${value}"`);
      }
      keys.add(
        row.slice(3, 3 + components.filter((c) => c.kind === "dimension" || c.kind === "time").length).join("|"),
      );
    }
    expect([...faults]).toEqual([]);
    expect(keys.size).toBe(rows.length);
    const counted = await release.store.first<{ n: number }>(`select count(*)::integer as n from ${table}`);
    expect(rows.length).toBe(counted?.n);
    expect(files.find((f) => f.table === table)?.rows).toBe(counted?.n);
  });

  test("a figure is the same figure, its period told the way of SDMX", async () => {
    const { header, rows } = rowsOf("observation");
    const place = (id: string) => header.indexOf(id);
    const written = rows
      .map((row) => ["FREQ", "SOURCE", "REF_AREA", "TIME_PERIOD"].map((id) => row[place(id)] ?? "").join(" "))
      .sort();
    for (const line of [
      "A5 abel-sander-flows ARM 2005-07-01/P5Y",
      "_O nbkr-exchange-rates KGZ 2005-06-04",
      "S siat-indicators UZB 2024-S1",
      "M eurostat-temporary-protection AUT 2022-07",
    ])
      expect(written).toContain(line);
    const values = await release.store.rows<{ obs_value: number | null }>("select obs_value from observation");
    const sorted = (list: readonly (number | null)[]) => list.map(String).sort();
    expect(
      sorted(rows.map((row) => (row[place("OBS_VALUE")] === "" ? null : Number(row[place("OBS_VALUE")])))),
    ).toEqual(sorted(values.map((v) => v.obs_value)));
  });

  test("says in both languages how it writes a span of years", () => {
    const concept = find(message, "Concept").find((c) => c.attributes.id === "TIME_PERIOD");
    for (const { text } of concept ? find(concept, "Description") : []) expect(text).toContain("2015-07-01/P5Y");
    expect(concept && find(concept, "Description")).toHaveLength(2);
  });

  test("a publisher's own breakdown has a code of its own", async () => {
    const printed = await release.store.rows<{ b: string }>(
      "select breakdown_1 as b from observation union select breakdown_1 from best_value",
    );
    const codes = componentsOf(message, "MIRPAL:OBSERVATION(1.0)").find((c) => c.id === "BREAKDOWN")?.codes;
    expect(codes?.size).toBe(new Set(printed.map((p) => p.b)).size);
    expect([...(codes ?? [])].some((code) => code.includes("@"))).toBe(true);
  });

  test("ids are of their forms, every name is in both languages, every reference is found", () => {
    const ids = (name: string) => find(message, name).map((n) => n.attributes.id ?? "");
    for (const code of ids("Code")) expect(code).toMatch(/^[A-Za-z0-9_@$-]+$/);
    const ncNames = ["Codelist", "ConceptScheme", "Concept", "DataStructure", "Dataflow", "Dimension", "Attribute"];
    for (const id of ncNames.flatMap(ids)) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
    for (const list of find(message, "Codelist")) {
      const codes = find(list, "Code").map((c) => c.attributes.id);
      expect(new Set(codes).size).toBe(codes.length);
    }
    for (const named of ["Codelist", "Code", "ConceptScheme", "Concept", "DataStructure", "Dataflow", "Agency"])
      for (const node of find(message, named)) {
        const names = node.children.filter((c) => c.name === "Name");
        expect(names.map((n) => n.attributes["xml:lang"])).toEqual(["en", "ru"]);
        for (const n of names) expect(n.text.trim()).not.toBe("");
      }
    const concepts = new Set(ids("Concept"));
    for (const { text } of find(message, "ConceptIdentity"))
      expect(
        concepts.has(
          /^urn:sdmx:org\.sdmx\.infomodel\.conceptscheme\.Concept=MIRPAL:CS_FIGURES\(1\.0\)\.(\w+)$/.exec(text)?.[1] ??
            "",
        ),
      ).toBe(true);
    for (const { uri } of find(message, "Code")) expect(uri).toMatch(/\/v3_0\/structure$/);
  });

  test("writes the same bytes again", async () => {
    const again = mkdtempSync(join(tmpdir(), "mirpal-sdmx-"));
    await sdmx.write(release, again);
    for (const { path } of files)
      expect(readFileSync(join(again, path)).equals(readFileSync(join(folder, path)))).toBe(true);
    rmSync(again, { recursive: true });
  });
});
