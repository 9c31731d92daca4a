import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../pipelines/home.ts";
import { recognise } from "../../pipelines/recognise.ts";
import { Fault } from "../../schemas/fault.ts";
import { faultRu } from "../../schemas/fault-ru.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { Fixture, fixtureFile } from "../sources/fixture.ts";

const fixture = (source: string, name: string) =>
  Fixture.parse(JSON.parse(readFileSync(join(projectDir, "sources", source, "fixture", `${name}.json`), "utf8")));

function refusal(file: PublisherFile): Fault {
  try {
    recognise(file);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("the file was recognised");
}

/** A fixture with a text of it changed wherever it stands, sheets' names among them. */
function changed(source: string, name: string, from: string | RegExp, to: string): PublisherFile {
  const whole = fixture(source, name);
  const swap = (value: unknown) => JSON.parse(JSON.stringify(value ?? null).replaceAll(from, to)) ?? undefined;
  const spoilt = { ...whole, text: swap(whole.text), sheets: swap(whole.sheets), members: swap(whole.members) };
  expect(spoilt).not.toEqual(whole);
  return fixtureFile(spoilt);
}

/** A row put in on top of each sheet. */
function moved(source: string, name: string): PublisherFile {
  const whole = fixture(source, name);
  const sheets = Object.fromEntries(
    Object.entries(whole.sheets ?? {}).map(([n, rows]) => [n, [["A new line"], ...rows]]),
  );
  return fixtureFile({ ...whole, sheets });
}

describe("a file that its source cannot read any more is told with that source’s own faults", () => {
  test.each<[string, PublisherFile, string, RegExp]>([
    ["a renamed sheet", changed("worldbank-wdi", "api-xls", '"Data":', '"Данные":'), "worldbank-wdi", /^file\/sheet$/],
    [
      "a wrong unit in a text",
      changed("worldbank-wdi", "api-csv", /\(current US\$\)/g, "(thousand US$)"),
      "worldbank-wdi",
      /^file\/unit$/,
    ],
    [
      "a wrong unit in an archive",
      changed("worldbank-wdi", "api-zip", /\(current US\$\)/g, "(thousand US$)"),
      "worldbank-wdi",
      /^file\/unit$/,
    ],
    ["a moved header", moved("knomad-remittance-flows", "inflows-2020"), "knomad-remittance-flows", /^file\//],
    [
      "a renamed sheet of money",
      changed("cba-money-transfers", "months-and-years", /annual in AMD/g, "annual in dram"),
      "cba-money-transfers",
      /^file\/sheet-added$/,
    ],
    [
      "a column left out",
      changed("unhcr-population", "population", /,\\"stateless\\"/g, ""),
      "unhcr-population",
      /^file\/header$/,
    ],
  ])("%s", (_, file, source, code) => {
    const fault = refusal(file);
    expect(fault.code).toBe("check/nearest");
    expect(fault.message).toContain(`"${source}"`);
    expect(fault.also[0]?.code).toMatch(code);
    expect(faultRu(fault).message).toBe(`ни один источник не читает этот файл как есть, ближе всего «${source}»`);
  });

  const wdi = () => Buffer.from(fixtureFile(fixture("worldbank-wdi", "api-csv")).bytes).toString("utf8");
  const inRussian = () => wdi().replaceAll("Tajikistan", "Таджикистан");

  test.each<[string, () => Uint8Array, string, RegExp, RegExp]>([
    [
      "a text in windows-1251",
      // Cyrillic letters of the table stand in one block, from 0xC0
      () =>
        Uint8Array.from(inRussian(), (c) => (c > "\u007f" ? (c.charCodeAt(0) - 0x410 + 0xc0) & 0xff : c.charCodeAt(0))),
      "file/encoding",
      /not UTF-8/,
      /не в кодировке UTF-8/,
    ],
    [
      "a text in UTF-16",
      () => Buffer.from(`\uFEFF${wdi()}`, "utf16le"),
      "file/encoding",
      /not UTF-8/,
      /не в кодировке/,
    ],
    [
      "a web page",
      () => Buffer.from("<!doctype html><html><body>403</body></html>"),
      "file/content",
      /HTML page/,
      /веб-страница/,
    ],
    ["blank lines", () => Buffer.from("\n\n\n"), "file/content", /is empty/, /пуст/],
  ])("%s is told as what it is", (_, bytes, code, en, ru) => {
    const fault = refusal({ name: "API.csv", bytes: bytes() });
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(en);
    expect(faultRu(fault).message).toMatch(ru);
    expect(fault.hint).toBeTruthy();
  });

  test("an archive without the source's table is not taken for a broken workbook of another source", () => {
    const whole = fixture("worldbank-wdi", "api-zip");
    const members = Object.fromEntries(Object.entries(whole.members ?? {}).filter(([name]) => !name.startsWith("API")));
    const fault = refusal(fixtureFile({ ...whole, members }));
    expect([fault, ...fault.also].map((f) => f.code)).not.toContain("file/workbook");
  });

  test("a quotation mark that is not closed is told in plain words, with its line", () => {
    const [cut] = refusal({ name: "API.csv", bytes: Buffer.from(wdi().replace('"Tajikistan"', '"Tajikistan')) }).also;
    expect(cut).toMatchObject({ code: "file/delimited", at: expect.stringMatching(/^API\.csv, line \d+$/) });
    expect(cut?.message).toMatch(/^the text cannot be read as a table: a quotation mark /);
  });

  test("what is near none is not guessed", () => {
    for (const text of [
      "Уважаемые коллеги, направляем данные по миграции: число прибывших и выбывших за год, человек.",
      "country,year,value\nTajikistan,2020,5\nRussian Federation,2021,6\n",
      "Dear colleagues, find attached the remittances of Tajikistan, Armenia and Georgia.",
    ])
      expect(refusal({ name: "letter.txt", bytes: Buffer.from(text) })).toMatchObject({
        code: "check/unrecognised",
        also: [],
      });
  });
});
