import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parquetMetadata } from "hyparquet";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csv } from "../../../pipelines/export/csv.ts";
import { csvRu } from "../../../pipelines/export/csv-ru.ts";
import type { Descriptor } from "../../../pipelines/export/describe/descriptor.ts";
import { descriptions } from "../../../pipelines/export/describe/index.ts";
import { measureFiles } from "../../../pipelines/export/describe/measured-file.ts";
import type { Release, WrittenFile } from "../../../pipelines/export/format.ts";
import { parquet } from "../../../pipelines/export/parquet.ts";
import { CsvMetadata } from "./csv-metadata.ts";
import { DataPackage } from "./data-package-profile.ts";
import { type SmallRelease, smallRelease } from "./small-release.ts";
import { checkTable, lostReferences } from "./table-check.ts";

let small: SmallRelease;
let release: Release;
let folder: string;
let files: readonly WrittenFile[];
let texts: ReadonlyMap<string, string>;

async function describeRelease(of: Release, written: readonly WrittenFile[]): Promise<Descriptor[]> {
  const measured = await measureFiles(folder, written);
  return (await Promise.all(descriptions.map((describes) => describes(of, measured)))).flat();
}

beforeAll(async () => {
  small = await smallRelease();
  ({ release, folder } = small);
  files = [
    ...(await parquet.write(release, folder)),
    ...(await csv.write(release, folder)),
    ...(await csvRu.write(release, folder)),
  ];
  const described = await describeRelease(release, files);
  expect(await describeRelease(release, files)).toEqual(described);
  texts = new Map(described.map(({ path, text }) => [path, text]));
});
afterAll(() => small?.close());

const textOf = (path: string) => texts.get(path) ?? "";
const packaged = () => DataPackage.parse(JSON.parse(textOf("datapackage.json")));

test("writes each description where its readers look for it", () => {
  expect([...texts.keys()]).toEqual([
    "datapackage.json",
    "csv/csv-metadata.json",
    "csv-ru/csv-metadata.json",
    "CITATION.cff",
    "citation.bib",
  ]);
});

describe("the data package", () => {
  test("is one, by the profiles of version 2, with every file of a table in it once", () => {
    const { resources, version, created } = packaged();
    const told = resources.flatMap((r) => r.path);
    expect([...told].sort()).toEqual(files.flatMap((f) => (f.table === null ? [] : f.path)).sort());
    expect([version, created]).toEqual([release.facts.id, `${release.facts.date}T00:00:00Z`]);
  });

  test("tells the size and hash of every file", () => {
    for (const { path, bytes, hash } of packaged().resources) {
      const paths = [path].flat().map((p) => join(folder, p));
      expect(bytes).toBe(paths.reduce((sum, p) => sum + statSync(p).size, 0));
      const [only = ""] = paths;
      const expected = `sha256:${createHash("sha256").update(readFileSync(only)).digest("hex")}`;
      expect(hash).toBe(paths.length === 1 ? expected : undefined);
    }
  });

  test("is true of the data: types, codes, keys and references", () => {
    const checked = packaged()
      .resources.filter((r) => r.format === "csv")
      .map((r) => checkTable(r, readFileSync(join(folder, String(r.path)), "utf8")));
    expect(checked.flatMap((c) => c.faults.map((f) => `${c.resource.name}: ${f}`))).toEqual([]);
    expect(lostReferences(checked)).toEqual([]);
    const filled = new Map(checked.map((c) => [c.resource.name, c.rows.length]));
    for (const name of [
      "panel_country_year",
      "panel_country_year-ru",
      "observation",
      "derived",
      "vintage",
      "dictionary",
    ])
      expect(filled.get(name)).toBeGreaterThan(0);
  });

  test("tells the columns of every Parquet file", () => {
    for (const { format, path, schema, partition } of packaged().resources)
      if (format === "parquet")
        for (const file of [path].flat()) {
          const { buffer, byteOffset, byteLength } = readFileSync(join(folder, file));
          const { schema: columns } = parquetMetadata(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
          expect(columns.slice(1).map((c) => c.name)).toEqual(schema.fields.map((f) => f.name));
          expect(columns.map((c) => c.name)).not.toContain(partition);
        }
  });

  test("declares the keys that an economist joins by", () => {
    const keys = new Map(packaged().resources.map((r) => [r.name, r.schema]));
    expect(keys.get("panel_country_year")?.primaryKey).toEqual(["ref_area", "year"]);
    expect(keys.get("dictionary")).toMatchObject({ uniqueKeys: [["table_name", "column_name"]] });
    const foreign = (keys.get("observation")?.foreignKeys ?? []).map((k) => `${k.fields} ${k.reference.resource}`);
    expect(foreign).toEqual([
      "ref_area economy",
      "counterpart_area economy",
      "indicator indicator",
      "source_id source",
      "source_id,source_vintage vintage",
    ]);
    expect(keys.get("panel_country_year-ru")?.foreignKeys?.[0]).toEqual({
      fields: ["код страны"],
      reference: { resource: "economy-ru", fields: ["идентификатор"] },
    });
    expect(keys.get("economy-parquet")?.primaryKey).toEqual(["area"]);
  });

  test("tells units, codes and words in both languages", () => {
    const fields = packaged().resources.find((r) => r.name === "panel_country_year")?.schema.fields ?? [];
    expect(fields.find((f) => f.name === "r_gdp_in")).toMatchObject({
      type: "number",
      unit: "PT_GDP",
      unit_name: "% of GDP",
      "unit_name@ru": "% ВВП",
    });
    expect(fields.find((f) => f.name === "flw_in_status")).toMatchObject({
      categories: expect.arrayContaining([{ value: "E", label: "Estimate", "label@ru": "Оценка" }]),
    });
    const russian = packaged().resources.find((r) => r.name === "panel_country_year-ru")?.schema.fields ?? [];
    expect(russian.find((f) => f.column === "r_gdp_in")).toMatchObject({ decimalChar: "," });
    expect(russian.find((f) => f.column === "period_start")).toMatchObject({
      format: "%d.%m.%Y",
      title: "first day of the year",
      "title@ru": "первый день года",
    });
  });

  test("a reader of its schema finds what is wrong", () => {
    const resource = packaged().resources.find((r) => r.name === "panel_country_year");
    if (!resource) throw new Error("no panel");
    const text = readFileSync(join(folder, String(resource.path)), "utf8");
    const [heading = "", first = ""] = text.split("\r\n");
    const faults = (...lines: string[]) => checkTable(resource, `${[heading, ...lines].join("\r\n")}\r\n`).faults;
    expect(faults(first)).toEqual([]);
    expect(faults(first, first)).toEqual(["the key ref_area,year repeats"]);
    expect(faults(first.replace(/,(true|false),\d{4},/, ",yes,2020.5,"))).toEqual([
      "is_ten is no boolean: yes",
      "year is no integer: 2020.5",
    ]);
    expect(faults(first.replace(/^[A-Z]{3},/, ","))).toEqual(["ref_area is required"]);
    const stray = [checkTable(resource, `${heading}\r\n${first.replace(/^[A-Z]{3},/, "QQQ,")}\r\n`)];
    const economies = packaged().resources.find((r) => r.name === "economy");
    if (economies) stray.push(checkTable(economies, readFileSync(join(folder, String(economies.path)), "utf8")));
    expect(lostReferences(stray)).toContain("panel_country_year.ref_area = QQQ");
  });
});

describe.each(["csv", "csv-ru"])("the metadata of %s for the web", (name) => {
  const metadata = () => CsvMetadata.parse(JSON.parse(textOf(`${name}/csv-metadata.json`)));

  test("has every table, its columns under the headings of the file", () => {
    const { tables, dialect } = metadata();
    const written = files.filter((f) => f.table !== null && f.path.startsWith(`${name}/`));
    expect(tables.map((t) => `${name}/${t.url}`).sort()).toEqual(written.map((f) => f.path).sort());
    for (const { url, tableSchema } of tables) {
      const [heading = ""] = readFileSync(join(folder, name, url), "utf8")
        .replace(/^\ufeff/, "")
        .split("\r\n");
      const [headings] = Papa.parse<string[]>(heading, { delimiter: dialect.delimiter }).data;
      expect(tableSchema.columns.map(({ titles }) => titles[name === "csv" ? "en" : "ru"][0])).toEqual(headings);
      expect(tableSchema.columns.map((c) => c.titles.en[0])).toEqual(tableSchema.columns.map((c) => c.name));
    }
  });

  test("has keys of columns that are there", () => {
    const { tables } = metadata();
    const columns = new Map(tables.map((t) => [t.url, new Set(t.tableSchema.columns.map((c) => c.name))]));
    const keys = tables.flatMap(({ url, tableSchema: { primaryKey = [], foreignKeys = [] } }) => [
      ...primaryKey.map((c) => [url, c] as const),
      ...foreignKeys.flatMap((k) => [
        ...k.columnReference.map((c) => [url, c] as const),
        ...k.reference.columnReference.map((c) => [k.reference.resource, c] as const),
      ]),
    ]);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter(([url, c]) => !columns.get(url)?.has(c))).toEqual([]);
  });
});
