import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type * as Xlsx from "xlsx";
import { type Home, homeAt, projectDir, within } from "../../pipelines/home.ts";
import { readPublisherFile, receive, sourceById } from "../../pipelines/receive.ts";
import { recognise } from "../../pipelines/recognise.ts";
import { listVintages, readingsHash, readReadings } from "../../pipelines/vintages.ts";
import { Fault } from "../../schemas/fault.ts";
import { faultRu } from "../../schemas/fault-ru.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { readWorkbook } from "../../sources/_kit/workbook.ts";
import { Fixture, fixtureFile } from "../sources/fixture.ts";

const XLSX = createRequire(import.meta.url)("xlsx") as typeof Xlsx;
const wdi = sourceById("worldbank-wdi");
const now = new Date("2026-11-22T00:00:00Z");

let dir: string;
let home: Home;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "mirpal-receive-"));
  home = homeAt(join(dir, "home"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const read = (source: string, name: string) =>
  Fixture.parse(JSON.parse(readFileSync(join(projectDir, "sources", source, "fixture", `${name}.json`), "utf8")));

const fixture = (source: string, name: string) => fixtureFile(read(source, name));

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

const text = () => Buffer.from(fixture("worldbank-wdi", "api-csv").bytes).toString("utf8");

/** All files of the home folder with their hashes: a refused file must leave it as it was. */
function state(): string[] {
  if (!existsSync(home.dir)) return [];
  return readdirSync(home.dir, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .map((p) => `${p} ${createHash("sha256").update(readFileSync(p)).digest("hex")}`)
    .sort();
}

function catching(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
  }
  throw new Error("no fault");
}

async function refused(source: string, path: string): Promise<Fault> {
  const before = state();
  const error = await receive(sourceById(source), path, home, { published: "2025-07-01", now }).catch(
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(Fault);
  const fault = error as Fault;
  expect(fault.at, "names the place").not.toBeNull();
  expect(fault.hint, "names the next step").not.toBeNull();
  expect(state()).toEqual(before);
  return fault;
}

describe("a good file", () => {
  test("becomes a card and readings that hash to the same", async () => {
    const path = file("API.csv", text());
    const { card, outcome, dir: folder } = await receive(wdi, path, home, { edition: "excerpt", now });
    expect(outcome).toBe("new");
    expect(folder).toBe(join(home.vintages, "worldbank-wdi", "excerpt-bx.trf.pwkr.cd.dt"));
    expect(card).toMatchObject({ published: "2025-07-01", published_basis: "file", readings: 16, layout: "api-csv" });
    expect(card.file.sha256).toBe(createHash("sha256").update(text()).digest("hex"));
    const [kept] = listVintages(home).filter((v) => !v.shipped);
    expect(kept?.card).toEqual(card);
    if (kept) expect(readingsHash(await readReadings(kept))).toBe(card.readings_sha256);
  });

  test("never takes the place of another held under the same name", async () => {
    const fault = await refused("worldbank-wdi", file("API.csv", text()));
    expect(fault.code).toBe("receive/taken");
  });

  test("is told apart from one already held", async () => {
    const own = text().replace("6801890973.461", "6801890973.462");
    const path = file("API.csv", own);
    await receive(wdi, path, home, { edition: "Own", now });
    const again = await receive(wdi, path, home, { edition: "Other", now });
    expect(again.outcome).toBe("known");
    expect(again.card.vintage).toBe("own-bx.trf.pwkr.cd.dt");
    expect(listVintages(home).filter((v) => !v.shipped)).toHaveLength(1);
  });

  test("keeps the publisher's file in the raw store, named by its hash", async () => {
    const own = file("API.csv", text().replace("6801890973.461", "6801890973.463"));
    const { card } = await receive(wdi, own, home, { edition: "own", now });
    const raw = join(home.raw, "worldbank-wdi", `${card.file.sha256.slice(0, 16)}-API.csv`);
    expect(readFileSync(raw)).toEqual(readFileSync(own));
  });
});

describe("a bad file gets a sentence and changes nothing", () => {
  test("an HTML page named .xls", async () => {
    const fault = await refused(
      "worldbank-wdi",
      file("API.xls", "\n<!DOCTYPE html><html><body>Not found</body></html>"),
    );
    expect(fault.code).toBe("file/content");
    expect(fault.message).toContain("an HTML page");
  });

  test("an empty file", async () => {
    expect((await refused("worldbank-wdi", file("API.csv", ""))).code).toBe("file/empty");
  });

  test("no file at all, and a folder", async () => {
    expect((await refused("worldbank-wdi", join(dir, "none.csv"))).code).toBe("file/missing");
    expect((await refused("worldbank-wdi", dir)).code).toBe("file/missing");
  });

  test("a truncated ZIP", async () => {
    const path = file("API.zip", fixture("worldbank-wdi", "api-zip").bytes);
    truncateSync(path, 700);
    expect((await refused("worldbank-wdi", path)).code).toBe("file/archive");
  });

  test("a workbook with a renamed sheet", async () => {
    const book = XLSX.read(fixture("worldbank-wdi", "api-xls").bytes);
    book.SheetNames[0] = "Данные";
    book.Sheets = { ...book.Sheets, Данные: book.Sheets.Data ?? {} };
    const fault = await refused(
      "worldbank-wdi",
      file("API.xls", XLSX.write(book, { type: "buffer", bookType: "biff8" })),
    );
    expect(fault.code).toBe("file/sheet");
    expect(fault.hint).toContain('"Данные"');
  });

  test("a workbook with an extra column", async () => {
    const book = XLSX.read(fixture("worldbank-wdi", "api-xls").bytes);
    const sheet = book.Sheets.Data ?? {};
    XLSX.utils.sheet_add_aoa(sheet, [["Remarks"]], { origin: "H4" });
    const fault = await refused(
      "worldbank-wdi",
      file("API.xls", XLSX.write(book, { type: "buffer", bookType: "biff8" })),
    );
    expect(fault.code).toBe("file/header");
    expect(fault.at).toContain("Data!H4");
    expect(fault.message).toContain('"Remarks"');
  });

  test("a wrong unit label, in text and in a workbook", async () => {
    const csv = await refused("worldbank-wdi", file("API.csv", text().replaceAll("(current US$)", "(thousand US$)")));
    expect(csv).toMatchObject({ code: "file/unit", at: "API.csv, line 6, column 3" });
    const half = await refused(
      "worldbank-wdi",
      file("API.csv", text().replaceAll("(current US$)", "(million current US$)")),
    );
    expect(half.code).toBe("file/unit");
    const book = XLSX.read(fixture("worldbank-wdi", "api-xls").bytes);
    XLSX.utils.sheet_add_aoa(book.Sheets.Data ?? {}, [["GDP (constant 2015 US$)"]], { origin: "C6" });
    const xls = await refused(
      "worldbank-wdi",
      file("API.xls", XLSX.write(book, { type: "buffer", bookType: "biff8" })),
    );
    expect(xls).toMatchObject({ code: "file/unit", at: "API.xls, Data!C6" });
  });

  test.each(["xlsx-2017", "xlsx-2021"])("a matrix said to be in thousands (%s)", async (name) => {
    const book = XLSX.read(fixture("knomad-bilateral-remittances", name).bytes);
    const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
    XLSX.utils.sheet_add_aoa(sheet, [[String(sheet.A1?.v).replace("millions", "thousands")]], { origin: "A1" });
    const fault = await refused("knomad-bilateral-remittances", file("m.xlsx", XLSX.write(book, { type: "buffer" })));
    expect(fault.code).toBe("file/header");
    expect(fault.hint).toContain("millions of US$");
  });

  test("a workbook with a moved header", async () => {
    const book = XLSX.read(fixture("knomad-remittance-flows", "inflows-2020").bytes);
    const [name = ""] = book.SheetNames;
    const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, defval: null });
    book.Sheets[name] = XLSX.utils.aoa_to_sheet([["Remittances, a new title"], ...(rows as never[][])]);
    const fault = await refused("knomad-remittance-flows", file("in.xlsx", XLSX.write(book, { type: "buffer" })));
    expect(fault.code).toMatch(/^file\//);
  });

  test("an unknown country", async () => {
    const fault = await refused("worldbank-wdi", file("API.csv", text().replaceAll('"TJK"', '"TJX"')));
    expect(fault.code).toBe("source/area");
    expect(fault.message).toContain('"TJX"');
    expect(fault.at).toBe("API.csv, L8C5");
  });

  test("text in a number cell, and how many such places there are", async () => {
    const bad = text().replace("6801890973.461", "see note 3").replace("4633754222.29703", "6,8 bn");
    const fault = await refused("worldbank-wdi", file("API.csv", bad));
    expect(fault.code).toBe("source/unmapped");
    expect(fault.at).toBe("API.csv, L8C7");
    expect(fault.also.map((f) => f.at)).toContain("API.csv, L8C8");
  });

  test("an unknown series", async () => {
    const fault = await refused("worldbank-wdi", file("API.csv", text().replaceAll("BX.TRF.PWKR.CD.DT", "BX.TRF.NEW")));
    expect(fault.code).toBe("source/measure");
  });

  test("the same row twice", async () => {
    const lines = text().split("\n");
    const fault = await refused("worldbank-wdi", file("API.csv", [...lines.slice(0, -1), lines[7], ""].join("\n")));
    expect(fault.code).toBe("file/duplicate");
  });

  test("bytes that are not UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from(text()), Buffer.from([0xcf, 0xf0, 0x22])]);
    expect((await refused("worldbank-wdi", file("API.csv", bytes))).code).toBe("file/encoding");
  });

  test("an archive that would unpack to two gigabytes, told by its own directory", async () => {
    const bytes = zipSync({ "API_X.csv": new Uint8Array(1_000_000) }, { level: 9 });
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 2_000_000_000, true);
    expect((await refused("worldbank-wdi", file("bomb.zip", bytes))).code).toBe("file/too-large");
  });

  test("an archive of members that together unpack to too much is stopped before they do", async () => {
    const layer = new Uint8Array(50_000_000);
    const bytes = zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`m${i}.csv`, layer])), { level: 1 });
    const fault = await refused("worldbank-wdi", file("bomb.zip", bytes));
    expect(fault.code).toBe("file/too-large");
  });

  test("a workbook that hides a huge sheet", async () => {
    const layer = new Uint8Array(50_000_000);
    const bytes = zipSync(
      Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`xl/worksheets/sheet${i}.xml`, layer])),
      {
        level: 1,
      },
    );
    expect((await refused("knomad-bilateral-migration", file("bomb.xlsx", bytes))).code).toBe("file/too-large");
  });

  /** A workbook of one sheet with a piece of its XML replaced. */
  function sheetWith(from: RegExp, to: string): string {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Country", 2020]]), "Data");
    const parts = unzipSync(new Uint8Array(XLSX.write(book, { type: "buffer" })));
    const name = "xl/worksheets/sheet1.xml";
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(from, to));
    return file("wide.xlsx", zipSync(parts));
  }

  test("a workbook that declares all cells of Excel is read by those it has", async () => {
    const path = sheetWith(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"');
    const [sheet] = readWorkbook(readPublisherFile(path)).values();
    expect([sheet?.rows, sheet?.columns]).toEqual([1, 2]);
    expect((await refused("knomad-bilateral-migration", path)).code).toBe("file/sheet");
  });

  test("a workbook with something in the last cell of Excel is told with that cell, without going there", async () => {
    const path = sheetWith(/<.sheetData>/, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    expect(await refused("knomad-bilateral-migration", path)).toMatchObject({
      code: "file/far-cell",
      at: "wide.xlsx, Data!XFD1048576",
    });
    expect(() => recognise(readPublisherFile(path))).toThrow(expect.objectContaining({ code: "file/far-cell" }));
  });

  test("a row beyond Excel's last is told at once: of a thousand million rows only those that are there are read", async () => {
    const path = sheetWith(/<.sheetData>/, '<row r="1000000000"><c r="B1000000000"><v>1</v></c></row></sheetData>');
    expect(await refused("knomad-bilateral-migration", path)).toMatchObject({
      code: "file/far-cell",
      at: "wide.xlsx, Data!B1000000000",
    });
  });

  test("an archive with a password says so, and not that it is damaged", async () => {
    const bytes = zipSync({ "API_X.csv": strToU8("a,b\n") });
    for (const [mark, flags] of [
      [0x04034b50, 6],
      [0x02014b50, 8],
    ] as const) {
      const mark4 = Buffer.alloc(4);
      mark4.writeUInt32LE(mark);
      bytes[Buffer.from(bytes).indexOf(mark4) + flags] = 1;
    }
    const path = file("closed.zip", bytes);
    expect((await refused("worldbank-wdi", path)).code).toBe("file/password");
    expect(() => recognise(readPublisherFile(path))).toThrow(expect.objectContaining({ code: "file/password" }));
  });

  test("a workbook with a password, which Excel keeps as an old one, says so", async () => {
    const container = XLSX.CFB.utils.cfb_new();
    for (const part of ["EncryptionInfo", "EncryptedPackage"])
      XLSX.CFB.utils.cfb_add(container, `/${part}`, Buffer.alloc(6000, 7));
    const path = file("closed.xlsx", new Uint8Array(XLSX.CFB.write(container, { type: "buffer" }) as Buffer));
    expect((await refused("knomad-bilateral-migration", path)).code).toBe("file/password");
    expect(() => recognise(readPublisherFile(path))).toThrow(expect.objectContaining({ code: "file/password" }));
  });

  test.each(["EACCES", "EBUSY", "EPERM"])(
    "a file that may not be read (%s), when looked at and when opened",
    (code) => {
      const path = file("API.csv", text());
      const no = () => {
        throw Object.assign(new Error(`${code}: no`), { code });
      };
      for (const disk of [
        { stat: no as never, read: readFileSync },
        { stat: statSync, read: no as never },
      ]) {
        const fault = catching(() => readPublisherFile(path, disk));
        expect(fault).toMatchObject({ code: "file/denied", at: path });
        expect(faultRu(fault).message).toBe("файл есть, но прочитать его нельзя");
      }
    },
  );

  test("a file changed while it was read is kept as it was read", async () => {
    const path = file("API.csv", text().replace("6801890973.461", "6801890973.464"));
    const whole = readFileSync(path);
    const parse = (read: PublisherFile) => {
      writeFileSync(path, "cut");
      return wdi.parse(read);
    };
    const { card } = await receive({ ...wdi, parse }, path, home, { edition: "own", now });
    const raw = join(home.raw, "worldbank-wdi", `${card.file.sha256.slice(0, 16)}-API.csv`);
    expect(readFileSync(raw).equals(whole)).toBe(true);
  });

  /** A workbook of the Central Bank of Armenia with one of its sheets changed. */
  function armenia(change: (book: Xlsx.WorkBook) => void): string {
    const book = XLSX.read(fixture("cba-money-transfers", "months-and-years").bytes);
    change(book);
    return file("money.xlsx", XLSX.write(book, { type: "buffer" }));
  }
  const put = (book: Xlsx.WorkBook, sheet: string, origin: string, value: string) =>
    XLSX.utils.sheet_add_aoa(book.Sheets[sheet] ?? {}, [[value]], { origin });

  test("a sheet of money labelled in another unit", async () => {
    const path = armenia((book) => put(book, "monthly in USD", "A3", "(mln USD)"));
    expect(await refused("cba-money-transfers", path)).toMatchObject({
      code: "file/unit",
      message: 'the sheet "monthly in USD" is labelled "(mln USD)"',
      at: "money.xlsx, monthly in USD!A3",
    });
  });

  test("a sheet of money under another name", async () => {
    const path = armenia((book) => {
      book.SheetNames = book.SheetNames.map((name) => (name === "annual in AMD" ? "annual in dram" : name));
      book.Sheets = { ...book.Sheets, "annual in dram": book.Sheets["annual in AMD"] ?? {} };
    });
    const fault = await refused("cba-money-transfers", path);
    expect(fault).toMatchObject({
      code: "file/sheet-added",
      message: 'the workbook has a sheet "annual in dram" that is not known',
    });
    expect(fault.hint).toContain('"annual in AMD"');
  });

  /** A text of an office or organisation with one thing in it changed, and where the sentence says it is. */
  interface Spoilt {
    readonly source: string;
    readonly fixture: string;
    readonly from: string | RegExp;
    readonly to: string;
    readonly code: string;
    readonly at: string;
  }

  const spoilt: Readonly<Record<string, Spoilt>> = {
    "a page in place of the rates": {
      source: "nbk-exchange-rates",
      fixture: "get-rates",
      from: /^.*$/s,
      to: "<html><body>503 Service Unavailable</body></html>",
      code: "file/content",
      at: "spoilt",
    },
    "a cube cut short": {
      source: "eurostat-residence-permits",
      fixture: "json-stat-first",
      from: / "dimension".*$/s,
      to: "",
      code: "file/json",
      at: "spoilt",
    },
    "a cube with a figure more than it has places": {
      source: "eurostat-residence-permits",
      fixture: "json-stat-first",
      from: '"7": 7197',
      to: '"7": 7197, "8": 1',
      code: "file/shape",
      at: "spoilt, /value/8",
    },
    "an unknown citizenship": {
      source: "eurostat-immigration",
      fixture: "reshaped",
      from: "Uzbekistan,United",
      to: "Uzbekistani,United",
      code: "source/area",
      at: "spoilt, L11C4",
    },
    "a column left out": {
      source: "unhcr-population",
      fixture: "population",
      from: ',"stateless"',
      to: "",
      code: "file/header",
      at: "spoilt, line 1, column 13",
    },
    "a transcript of something else": {
      source: "uzstat-migration-press",
      fixture: "lines",
      from: "residence by country, 2023",
      to: "residence by country, 2024",
      code: "file/title",
      at: "spoilt, line 2",
    },
    "a figure whose page is not said": {
      source: "uzstat-migration-press",
      fixture: "lines",
      from: "https://anhor.uz/news/emigration-in-uzbekistan",
      to: "Anhor",
      code: "source/page",
      at: "spoilt, L12C4",
    },
    "a figure whose page is left blank": {
      source: "uzstat-migration-press",
      fixture: "lines",
      from: "https://anhor.uz/news/emigration-in-uzbekistan",
      to: "",
      code: "source/page",
      at: "spoilt, L12C4",
    },
    "a document with a type of its own": {
      source: "nsc-sdg",
      fixture: "remittances",
      from: "<!--Created",
      to: '<!DOCTYPE m [<!ENTITY v SYSTEM "file:///etc/passwd">]><!--Created',
      code: "file/xml",
      at: "spoilt, line 2, column 54",
    },
    "an entity of nobody’s": {
      source: "nsc-sdg",
      fixture: "remittances",
      from: 'OBS_VALUE="20.3751488"',
      to: 'OBS_VALUE="&v;"',
      code: "file/xml",
      at: "spoilt, line 23, column 42",
    },
    "a rate for a number of units that no bank prints": {
      source: "nbk-exchange-rates",
      fixture: "get-rates",
      from: "<quant>100</quant>",
      to: "<quant>250</quant>",
      code: "rates/nominal",
      at: "spoilt, /rates/item[10]/description",
    },
    "a line printed twice": {
      source: "unhcr-population",
      fixture: "population",
      from: /(2024,"Stateless".*)/,
      to: "$1\n$1",
      code: "file/duplicate",
      at: "spoilt, L5C8",
    },
    "a word in place of a number of people": {
      source: "rosstat-migration",
      fixture: "decoded",
      from: "UZB,Uzbekistan,2011,arrival,64493",
      to: "UZB,Uzbekistan,2011,arrival,64 thousand",
      code: "source/unmapped",
      at: "spoilt, L14C5",
    },
  };

  test.each(Object.entries(spoilt))("%s", async (_, { source, fixture: layout, from, to, code, at }) => {
    const whole = Buffer.from(fixture(source, layout).bytes).toString("utf8");
    const bad = whole.replace(from, to);
    expect(bad).not.toBe(whole);
    expect(await refused(source, file("spoilt", bad))).toMatchObject({ code, at });
  });

  test("an answer in a Russian code page that should be UTF-8", async () => {
    const { name, bytes } = fixtureFile({ ...read("belstat-migration", "arrivals"), encoding: "windows-1251" });
    expect(await refused("belstat-migration", file(name, bytes))).toMatchObject({ code: "file/encoding", at: name });
  });

  test("a file without a date asks for one", async () => {
    const path = file("API.csv", Buffer.from(fixture("worldbank-wdi", "api-csv-bare").bytes));
    const error = await receive(wdi, path, home, { now }).catch((e: unknown) => e);
    expect((error as Fault).code).toBe("receive/published");
  });

  test("an edition that climbs out of the home folder", async () => {
    const path = file("API.csv", text().replace("6801890973.461", "1"));
    const { dir: folder } = await receive(wdi, path, home, { edition: "../../../../evil", now });
    expect(folder?.startsWith(join(home.vintages, "worldbank-wdi"))).toBe(true);
    expect(existsSync(join(dir, "evil"))).toBe(false);
  });
});

describe("paths stay in their folder", () => {
  test.each(["../x", "a/../../x", "/etc/passwd"])("%s is refused", (path) => {
    expect(() => within(dir, path)).toThrow(/leaves its folder/);
  });

  test("a link that leads out is refused", () => {
    mkdirSync(join(dir, "in"));
    symlinkSync("/", join(dir, "in", "out"));
    expect(() => within(join(dir, "in"), "out", "etc")).toThrow(Fault);
    expect(within(join(dir, "in"), "plain")).toBe(join(dir, "in", "plain"));
  });
});
