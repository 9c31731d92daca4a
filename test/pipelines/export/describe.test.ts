import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CsvForm } from "../../../pipelines/export/describe/csv-forms.ts";
import { csvForms } from "../../../pipelines/export/describe/csv-forms.ts";
import type { Descriptor } from "../../../pipelines/export/describe/descriptor.ts";
import { descriptions } from "../../../pipelines/export/describe/index.ts";
import { measureFiles } from "../../../pipelines/export/describe/measured-file.ts";
import type { Release, WrittenFile } from "../../../pipelines/export/format.ts";
import type { Plain } from "../../../pipelines/store.ts";
import { CsvMetadata } from "./csv-metadata.ts";
import { DataPackage } from "./data-package-profile.ts";
import { smallRelease } from "./small-release.ts";
import { checkTable, lostReferences } from "./table-check.ts";

let release: Release;
let folder: string;
let texts: ReadonlyMap<string, string>;

async function describeRelease(of: Release, files: readonly WrittenFile[]): Promise<Descriptor[]> {
  const measured = await measureFiles(folder, files);
  return (await Promise.all(descriptions.map((describes) => describes(of, measured)))).flat();
}

/** A value as a form writes it. */
function cell(value: Plain, type: string, form: CsvForm): string {
  if (value === null) return "";
  if (type === "boolean") return value ? form.yes : form.no;
  if (type === "double") return String(value).replace(".", form.decimal);
  if (type === "date" && form.day.strftime === "%d.%m.%Y") return String(value).split("-").reverse().join(".");
  return String(value);
}

async function writeTables(): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const [name, form] of Object.entries(csvForms)) {
    mkdirSync(join(folder, name));
    for (const table of release.tables) {
      const { rows } = await release.store.table(
        `select ${table.columns.map((c) => c.name).join(", ")} from ${table.name} order by ${table.order.join(", ")}`,
      );
      const data = rows.map((row) => row.map((value, i) => cell(value, table.columns[i]?.type ?? "", form)));
      const heading = [...form.headings(table.columns)];
      const path = `${name}/${table.name}.csv`;
      writeFileSync(join(folder, path), `${Papa.unparse([heading, ...data], { delimiter: form.separator })}\r\n`);
      files.push({ path, table: table.name, rows: rows.length });
    }
  }
  return files;
}

beforeAll(async () => {
  release = await smallRelease();
  folder = mkdtempSync(join(tmpdir(), "mirpal-describe-"));
  const files = await writeTables();
  const described = await describeRelease(release, files);
  expect(await describeRelease(release, files)).toEqual(described);
  texts = new Map(described.map(({ path, text }) => [path, text]));
});
afterAll(() => {
  release?.store.close();
  if (folder) rmSync(folder, { recursive: true });
});

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
  test("is one, by the profiles of version 2", () => {
    const { resources, version, created } = packaged();
    expect(resources.map((r) => r.name)).toEqual(release.tables.flatMap((t) => [t.name, `${t.name}-ru`]));
    expect([version, created]).toEqual([release.facts.id, `${release.facts.date}T00:00:00Z`]);
  });

  test("tells the size and hash of every file", () => {
    for (const { path, bytes, hash } of packaged().resources) {
      const file = join(folder, String(path));
      expect(bytes).toBe(statSync(file).size);
      expect(hash).toBe(`sha256:${createHash("sha256").update(readFileSync(file)).digest("hex")}`);
    }
  });

  test("is true of the data: types, codes, keys and references", () => {
    const checked = packaged().resources.map((r) => checkTable(r, readFileSync(join(folder, String(r.path)), "utf8")));
    expect(checked.flatMap((c) => c.faults.map((f) => `${c.resource.name}: ${f}`))).toEqual([]);
    expect(checked.every((c) => c.rows.length > 0)).toBe(true);
    expect(lostReferences(checked)).toEqual([]);
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
    expect(keys.get("observation-ru")?.foreignKeys?.[0]).toEqual({
      fields: ["страна, чья статистика показана"],
      reference: { resource: "economy-ru", fields: ["идентификатор"] },
    });
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
    const observed = packaged().resources.find((r) => r.name === "observation-ru")?.schema.fields ?? [];
    expect(observed.find((f) => f.column === "obs_value")).toMatchObject({ decimalChar: "," });
    expect(observed.find((f) => f.column === "ref_area")).toMatchObject({
      title: "the economy the statistic describes",
      "title@ru": "страна, чья статистика показана",
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
    expect(tables.map((t) => t.url)).toEqual(release.tables.map((t) => `${t.name}.csv`));
    for (const { url, tableSchema } of tables) {
      const [heading = ""] = readFileSync(join(folder, name, url), "utf8").split("\r\n");
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

describe("citations", () => {
  test("name the release and every source with its last edition", () => {
    const cff = textOf("CITATION.cff");
    const bib = textOf("citation.bib");
    expect(cff).toContain(
      `\nversion: "test"\ndate-released: ${release.facts.date}\nurl: "https://example.org/releases/test/"\n`,
    );
    expect(cff.match(/^ {2}- type: data$/gm)).toHaveLength(release.facts.sources.filter(held).length);
    for (const source of release.facts.sources.filter(held)) {
      expect(cff).toContain(`    title: ${JSON.stringify(source.title.en)}`);
      expect(bib).toContain(`@misc{${source.source_id},`);
    }
    expect(cff).not.toContain("undefined");
  });

  test("are BibTeX that LaTeX can print", async () => {
    const awkward = { ...release.facts, about: release.facts.about, title: { en: "A & B_1 {50%}", ru: "A" } };
    const described = await describeRelease({ ...release, facts: awkward }, []);
    const bib = described.find((d) => d.path === "citation.bib")?.text ?? "";
    expect(bib).toContain("title = {{A \\& B\\_1 \\{50\\%\\}}},");
    for (const text of bib.split(/^@misc/m).slice(1)) {
      let depth = 0;
      for (const sign of text.replaceAll(/\\[{}]/g, "")) {
        depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });

  const held = (source: { source_id: string }) => release.facts.vintages.some((v) => v.source_id === source.source_id);
});
