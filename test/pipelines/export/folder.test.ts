import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareFolder } from "../../../pipelines/export/export.ts";
import { byName } from "../../../pipelines/export/notes/earlier.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mirpal-folder-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const dir = (name: string) => join(folder, name);

describe("a folder of releases", () => {
  test("is made where it is missing, and cleared of what a killed run left", () => {
    prepareFolder(dir("new/deep"));
    mkdirSync(join(dir("killed"), ".export.999999999"), { recursive: true });
    mkdirSync(join(dir("killed"), "kept"));
    prepareFolder(dir("killed"));
    expect(readdirSync(dir("killed"))).toEqual(["kept"]);
  });

  test("is no file", () => {
    writeFileSync(dir("file"), "");
    expect(() => prepareFolder(dir("file"))).toThrow(expect.objectContaining({ code: "export/folder" }));
  });

  test("is not somebody else's", () => {
    mkdirSync(join(dir("site"), "latest"), { recursive: true });
    expect(() => prepareFolder(dir("site"))).toThrow(expect.objectContaining({ code: "export/occupied" }));
    mkdirSync(dir("listed"));
    writeFileSync(join(dir("listed"), "index.json"), "[]");
    expect(() => prepareFolder(dir("listed"))).toThrow(
      expect.objectContaining({ code: "export/occupied", at: join(dir("listed"), "index.json") }),
    );
  });
});

test("names of releases stand in the order in which people count", () => {
  expect(["2026.10", "2026.9", "2025", "2026"].sort(byName)).toEqual(["2025", "2026", "2026.9", "2026.10"]);
});
