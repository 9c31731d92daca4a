import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { openXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import type * as Xlsx from "xlsx";
import { reportPage } from "../../../bin/report-page.ts";
import { homeAt } from "../../../pipelines/home.ts";
import { type Examined, examine } from "../../../pipelines/report/examine.ts";
import { headingsOf } from "../../../pipelines/report/headings.ts";
import { isReport, readWritten } from "../../../pipelines/report/read-answers.ts";
import { words } from "../../../pipelines/report/words.ts";
import { COLUMN, FIRST, reportWorkbook } from "../../../pipelines/report/workbook.ts";
import type { PublisherFile } from "../../../schemas/source.ts";
import { fileOf, filled, request, set } from "../../sources/template-fill.ts";
import { answerInto } from "./answer-into.ts";

const XLSX = createRequire(import.meta.url)("xlsx") as typeof Xlsx;
const dir = mkdtempSync(join(tmpdir(), "mirpal-report-"));
const home = homeAt(join(dir, "home"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const office = { office: "Office", compiler: "A", date: "15.03.2027" };

/** A workbook of round synthetic numbers spoilt in a dozen ways, each in a cell of its own. */
const spoilt = async (): Promise<PublisherFile> => {
  const book = filled(request("TJK", "2026", "ru"), {
    office: { ...office, date: "вчера" },
    tables: {
      transfers: {
        RUS: { received: "много", sent: -1 },
        KAZ: { received: "1,234", sent: "12 млн" },
        Атлантида: { sent: 7 },
      },
      costs: { RUS: { inbound: 250 } },
    },
  });
  for (const [cell, value] of [
    ["C13", "дорого"],
    ["C14", "#ССЫЛКА!"],
    ["C15", "5 %"],
    ["C16", 99],
    ["C17", "=1+1"],
  ] as const)
    set(book, "Стоимость перевода", cell, value);
  set(book, "Переводы по странам", "A10", "другой заголовок");
  return fileOf(book, "tjk.xlsx");
};

async function examined(file: PublisherFile): Promise<Examined> {
  const path = join(dir, file.name);
  writeFileSync(path, file.bytes);
  return examine(home, path);
}

const back = (bytes: Uint8Array) => XLSX.read(bytes, { type: "array", cellStyles: true });

describe("a workbook spoilt in a dozen ways", () => {
  test("has every fault told with its cell, and nothing is written in the home", async () => {
    const { notices, source, values } = await examined(await spoilt());
    expect([source?.id, values, existsSync(home.dir)]).toEqual(["expert-template", 0, false]);
    expect(notices.length).toBeGreaterThanOrEqual(10);
    for (const n of notices) {
      expect(n).toMatchObject({ severity: "E", finding_id: null });
      expect(n.message.ru).toMatch(/[а-яё]/);
      expect(n.locator).toMatch(/^[А-Яё ]+![A-Z]+\d+$/i);
    }
  });

  test("gets a copy with its cells coloured and commented, a sheet of findings with links, and a list of answers", async () => {
    const file = await spoilt();
    const before = createHash("sha256").update(file.bytes).digest("hex");
    const found = await examined(file);
    const bytes = await reportWorkbook(file, found, "ru");
    expect(createHash("sha256").update(file.bytes).digest("hex")).toBe(before);

    const original = await openXlsx(file.bytes, { readStyles: true });
    const copy = await openXlsx(bytes, { readStyles: true });
    const names = copy.sheets.map((s) => s.name);
    expect(names).toEqual([...original.sheets.map((s) => s.name), "Замечания MIRPAL"]);
    const bad = copy.sheets.find((s) => s.name === "Стоимость перевода")?.cells?.get("12,2");
    expect(bad?.style?.fill).toMatchObject({ fgColor: { rgb: expect.stringMatching(/FFC7CE$/) } });
    expect(bad?.comment?.text).toContain("не читается как число");

    const sheet = copy.sheets.at(-1);
    expect(sheet?.dataValidations?.[0]).toMatchObject({ type: "list" });
    expect(JSON.stringify(sheet?.dataValidations)).toContain("Принято");
    // read by another reader too
    const other = back(bytes).Sheets["Замечания MIRPAL"];
    const links = Object.values(other ?? {}).flatMap((c) =>
      (c as Xlsx.CellObject)?.l ? [(c as Xlsx.CellObject).l?.Target] : [],
    );
    expect(links.length).toBe(found.notices.length);
    expect(links[0]).toMatch(/^#'[^']+'![A-Z]+\d+$/);
  });

  test("is told as a page too, without script and with its texts escaped", async () => {
    const found = await examined(await spoilt());
    const page = reportPage({ ...found, fileName: "<script>x</script>.xlsx" }, "ru");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script");
    for (const n of found.notices) expect(page).toContain(n.locator ?? "");
  });
});

describe("other files", () => {
  const one = (locator: string): Examined => ({
    fileName: "x",
    source: null,
    values: 1,
    rules: 1,
    notices: [
      {
        code: "V-105",
        severity: "E",
        locator,
        headings: null,
        message: { en: "a", ru: "б" },
        hint: { en: "c", ru: "д" },
        finding_id: "V-105-00000000",
      },
    ],
    law_changes: [],
    known: false,
  });

  test("a CSV becomes a workbook of its texts: what looks like a formula stays a text", async () => {
    const file = { name: "figures.csv", bytes: Buffer.from('name,2020\n=HYPERLINK("http://x"),+1\n@sum,-2\n') };
    const bytes = await reportWorkbook(file, one("L2C2"), "en");
    const sheet = back(bytes).Sheets["figures.csv"];
    const cells = ["A2", "B2", "A3", "B3"].map((a) => sheet?.[a] as Xlsx.CellObject);
    expect(cells.map((c) => [c.t, c.v, c.f])).toEqual([
      ["s", '=HYPERLINK("http://x")', undefined],
      ["s", "+1", undefined],
      ["s", "@sum", undefined],
      ["s", "-2", undefined],
    ]);
    const marked = (await openXlsx(bytes, { readStyles: true })).sheets[0]?.cells?.get("1,1");
    expect(marked?.style?.fill).toBeTruthy();
  });

  test("an old .xls becomes an .xlsx of its cells", async () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([
        ["Country", 2020],
        ["Belarus", 7],
      ]),
      "Data",
    );
    const bytes = new Uint8Array(XLSX.write(book, { type: "buffer", bookType: "biff8" }));
    const file = { name: "old.xls", bytes };
    const copy = back(await reportWorkbook(file, one("Data!B2"), "en"));
    expect(copy.SheetNames).toEqual(["Data", "MIRPAL findings"]);
    expect(copy.Sheets.Data?.B2?.v).toBe(7);
    expect(headingsOf(file)("Data!B2")).toEqual({ row: "Belarus", column: "2020" });
  });

  test("an archive that would unpack to gigabytes, and a damaged one, give the findings alone", async () => {
    const zeros = zipSync({ "xl/workbook.xml": new Uint8Array(1000) });
    // the directory at the end declares half a gigabyte
    const directory = Buffer.from(zeros).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(zeros.buffer, zeros.byteOffset).setUint32(directory + 24, 500_000_000, true);
    for (const bytes of [zeros, zeros.subarray(0, 50), zipSync({ "a.txt": Buffer.from("x") })]) {
      const copy = back(await reportWorkbook({ name: "bomb.xlsx", bytes }, one("Data!B2"), "en"));
      expect(copy.SheetNames).toEqual(["MIRPAL findings"]);
    }
  });

  test("a workbook cut short is told as damaged, not as unknown", async () => {
    const { bytes } = await fileOf(filled(request("TJK", "2026", "ru"), { office }));
    const { notices } = await examined({ name: "cut.xlsx", bytes: bytes.subarray(0, 5000) });
    expect(notices).toMatchObject([
      { code: "file/archive", message: { ru: expect.stringContaining("архив повреждён") } },
    ]);
  });

  test("a report checked again has one sheet of findings", async () => {
    const file = await fileOf(filled(request("TJK", "2026", "en"), { office }), "t.xlsx");
    const once = await reportWorkbook(file, one("Instructions!B3"), "en");
    const twice = await reportWorkbook({ name: "t.xlsx", bytes: once }, one("Instructions!B3"), "en");
    expect(back(twice).SheetNames.filter((n) => n === words.sheet.en)).toHaveLength(1);
  });
});

describe("answers in a report", () => {
  const report = async (lang: "en" | "ru", answer: string, by = "A. Rahimova", why = "A new channel") => {
    const file = await fileOf(filled(request("TJK", "2026", lang), { office }), "t.xlsx");
    const found = await examined(file);
    const notice = {
      code: "V-301",
      severity: "W" as const,
      locator: null,
      headings: null,
      message: { en: "a", ru: "б" },
      hint: { en: "c", ru: "д" },
      finding_id: "V-301-0123abcd",
    };
    const bytes = await reportWorkbook(file, { ...found, notices: [notice] }, lang);
    return { name: "t-checked.xlsx", bytes: await answerInto(bytes, lang, answer, by, why) };
  };

  test.each([
    ["en", "Accepted", "accepted"],
    ["ru", "Принято", "accepted"],
    ["ru", "исправлено ", "corrected"],
    ["en", "queried", "queried"],
  ] as const)("in %s, %s", async (lang, written, answer) => {
    const file = await report(lang, written);
    expect(isReport(file)).toBe(true);
    expect(readWritten(file)).toEqual([
      { finding_id: "V-301-0123abcd", answer, by: "A. Rahimova", why: "A new channel" },
    ]);
  });

  test("a wrong word, and an answer without a name or reason, name their cell; an empty report has none", async () => {
    const at = (column: number) => `t-checked.xlsx, Замечания MIRPAL!${"ABCDEFGHIJ"[column]}${FIRST + 1}`;
    const told = async (...args: [string, string?, string?]) => {
      const file = await report("ru", ...args);
      try {
        readWritten(file);
      } catch (error) {
        return error;
      }
    };
    expect(await told("да")).toMatchObject({ code: "report/answer", at: at(COLUMN.answer) });
    expect(await told("")).toMatchObject({ code: "report/answer", at: at(COLUMN.answer) });
    expect(await told("Принято", "")).toMatchObject({ code: "report/who", at: at(COLUMN.by) });
    expect(await told("Принято", "А. Р.", "")).toMatchObject({ code: "report/who", at: at(COLUMN.why) });
    expect(readWritten(await report("ru", "", "", ""))).toEqual([]);
    expect(isReport(await fileOf(filled(request("TJK", "2026", "ru"), { office })))).toBe(false);
    expect(readdirSync(dir)).toContain("t.xlsx");
    expect(readFileSync(join(dir, "t.xlsx")).length).toBeGreaterThan(1000);
  });
});
