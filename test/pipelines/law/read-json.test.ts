import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readProvisions } from "../../../pipelines/law/files.ts";
import { expectKnown } from "../../../pipelines/law/notes.ts";
import { lineNaming, readJson } from "../../../pipelines/law/read-json.ts";
import { Fault } from "../../../schemas/fault.ts";
import { Provisions } from "../../../schemas/regulations/provision.ts";
import { lawSources } from "../../../sources/law.ts";

const folder = mkdtempSync(join(tmpdir(), "mirpal-json-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const row = {
  record: "arm-law-on-foreigners",
  topic: "LAB_ACC",
  role: "DEST",
  counterpart: "ALL",
  target_group: "WORKER",
  answer: "PERMIT",
  coded_at: "2026-11-22",
};
function fault(text: string): Fault {
  const path = join(folder, "provisions.json");
  writeFileSync(path, text);
  try {
    readJson(path, Provisions, "mend the place by hand");
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("read without a fault");
}
/** A field to a line; the list opens on line 1, its first row on line 2. */
const written = (...rows: object[]) => JSON.stringify(rows, null, 1);

describe("a file of coded rows names the line of", () => {
  test("what is not JSON", () => {
    const found = fault('[\n {\n  "record": "x",\n }\n]');
    expect(found.at).toMatch(/provisions\.json:4$/);
    expect(found.message).toBe("the file is not JSON: the name of a field is missing, or a comma stands too much");
    expect(fault('[\n {\n  "record": "x').message).toBe("the file is not JSON: a quotation mark is not closed");
  });

  test.each([
    ["an answer of another topic", { answer: "VF" }, 8, /answer": not an answer of LAB_ACC: FREE/],
    ["a topic there is not", { topic: "LAB_XXX" }, 4, /topic": not in the list: ENT_VISA, /],
    ["a unit there is not", { value_num: 5, value_unit: "camels" }, 11, /value_unit": not a unit/],
    ["a day that is none", { valid_to: "2020-13" }, 10, /valid_to": not a date/],
    ["a first day without what it rests on", { valid_from: "2020" }, 2, /from_basis": say what/],
    ["a conflict without its side", { answer: "CON" }, 2, /stated/],
    ["a field there is not", { remark: "x" }, 10, /at "0\/remark": there is no such field: remark$/],
  ])("%s", (_, change, line, message) => {
    const found = fault(written({ ...row, ...change }));
    expect(found.at).toMatch(new RegExp(`provisions\\.json:${line}$`));
    expect(found.message).toMatch(message);
    expect(found.code).toBe("law/place");
  });

  test("a record there is not", () => {
    const notes = { coding: { "tjk-no-such-record": {} }, provisions: [], groups: [], institutions: [] };
    const source = lawSources.filter((s) => s.id === "law-tjk");
    const tell = () => expectKnown(source, notes as never, new Set());
    expect(tell).toThrow(expect.objectContaining({ code: "law/coding", at: "sources/law-tjk/coding.json" }));
    const [first] = readProvisions(source[0] as (typeof source)[number]);
    const path = "sources/law-tjk/provisions.json";
    expect(lineNaming(path, first?.record ?? "")).toBe(`${path}:3`);
  });

  test("every bad row, not only the first", () => {
    const found = fault(written(row, { ...row, answer: "VF" }, { ...row, topic: "X" }));
    expect([found, ...found.also].map((f) => f.at?.split(":").at(-1))).toEqual(["17", "22"]);
  });
});
