import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it, vi } from "vitest";
import * as XLSX from "xlsx";
import type { Figure } from "../../profiles/document.ts";
import { aloneContext } from "../../site/context.ts";
import { csvText, excelCsv, plainCsv, printNumber } from "../../site/csv.ts";
import { figureDownloads } from "../../site/downloads.ts";
import { figuresOf } from "../../site/figure-files.ts";
import { chartCss } from "../../site/stylesheet.ts";
import { figureWorkbook } from "../../site/workbook.ts";
import { writeSite } from "../../site/write-site.ts";
import { profile, samplePages } from "./sample/documents.ts";

const base = mkdtempSync(join(tmpdir(), "downloads-"));
afterAll(() => rmSync(base, { recursive: true }));

function received(lang: "en" | "ru"): Figure {
  const figure = figuresOf(profile(lang)).find((f) => f.id === "received");
  if (figure?.type !== "figure") throw new Error("the sample lacks its figure");
  return figure;
}

function textOf(lang: "en" | "ru", name: string): string {
  const file = figureDownloads(profile(lang), received(lang), aloneContext, chartCss()).find((f) =>
    f.path.endsWith(`/${name}`),
  );
  if (typeof file?.content !== "string") throw new Error(`no ${name}`);
  return file.content;
}

describe("CSV", () => {
  it("has a header, whole numbers, status letters, source, edition and licence", () => {
    const [header, first, second] = textOf("en", "received.csv").split("\r\n");
    expect(header).toBe(
      'Year,July 2025,July 2025 (status),Oct 2023,Oct 2023 (status),"KNOMAD, Dec 2023","KNOMAD, Dec 2023 (status)",source,edition,licence',
    );
    expect(first).toMatch(/^2024,6801\.9,,,L,,L,"World Bank, World/);
    expect(second).toMatch(/^2023,4633\.8,,,L,5700,E,/);
    expect(first).toContain("WDI update 2025-07-01; WDI update 2023-10-26; December 2023");
    expect(first).toMatch(/CC BY 4\.0 \(World Bank Open Data terms\)$/);
  });

  it("has semicolons, decimal commas and a byte order mark for Excel", () => {
    const text = textOf("ru", "received.excel.csv");
    expect(text.startsWith("\ufeffГод;")).toBe(true);
    expect(text).toContain("\r\n2024;6801,9;;;L;;L;");
  });

  it("disarms text that a spreadsheet would take for a formula, and leaves negative numbers alone", () => {
    const texts = ["=1+1", "+7", "-x", "@sum", "\tx", "\rx", "plain"];
    expect(csvText([texts], plainCsv)).toBe(`'=1+1,'+7,'-x,'@sum,'\tx,"'\rx",plain\r\n`);
    expect(csvText([[-5.4, null, 0]], excelCsv)).toBe("\ufeff-5,4;;0\r\n");
    expect(csvText([['a"b;c', " d"]], excelCsv)).toBe('\ufeff"a""b;c";" d"\r\n');
  });

  it("prints all digits, a publisher's seventeen included, without an exponent", () => {
    expect([10492123387.793121, 1e-7, 123456789012, -0.5, 0].map(printNumber)).toEqual([
      "10492123387.793121",
      "0.0000001",
      "123456789012",
      "-0.5",
      "0",
    ]);
  });
});

describe("XLSX", () => {
  it("has numbers as numbers and the notes that belong to them", () => {
    const book = XLSX.read(figureWorkbook(received("en"), "en", "/en/countries/tajikistan/#received", "2026-11-22"));
    expect(book.SheetNames).toEqual(["Data", "Notes"]);
    expect(book.Sheets.Data?.A2).toMatchObject({ t: "n", v: 2024 });
    expect(book.Sheets.Data?.B2).toMatchObject({ t: "n", v: 6801.9 });
    expect(book.Sheets.Data?.E2).toMatchObject({ t: "s", v: "L" });
    expect(book.Sheets.Data?.D2).toBeUndefined();
    const notes = XLSX.utils.sheet_to_json<string[]>(book.Sheets.Notes ?? {}, { header: 1 }).map((row) => row[0]);
    expect(notes).toEqual(
      expect.arrayContaining(["Title", "Definition", "Source", "Edition", "Licence", "Address", "Citation", "Mark"]),
    );
  });

  it("keeps formulas of others as text", () => {
    const figure = { ...received("en"), headline: '=HYPERLINK("http://x")' };
    const bytes = figureWorkbook(figure, "en", "/", "2026-11-22");
    const sheet = XLSX.read(bytes).Sheets.Notes;
    expect(sheet?.B1).toMatchObject({ t: "s", v: '=HYPERLINK("http://x")' });
    expect(sheet?.B1?.f).toBeUndefined();
  });

  it("gives the same bytes whatever the clock says", () => {
    const write = () => figureWorkbook(received("ru"), "ru", "/", "2026-11-22");
    const first = write();
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    const second = write();
    vi.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
    const core = new TextDecoder().decode(unzipSync(first)["docProps/core.xml"]);
    expect(core).toContain("2026-11-22T00:00:00Z");
    expect(core).not.toContain(String(new Date().getFullYear() + 1));
  });
});

describe("writeSite", () => {
  const options = { generatedOn: "2026-11-22" };
  const tree = (dir: string) =>
    readdirSync(dir, { recursive: true, encoding: "utf8" })
      .filter((f) => statSync(join(dir, f)).isFile())
      .sort();

  it("writes the same bytes twice, with every file of a figure beside its page", async () => {
    const [a, b] = [join(base, "a"), join(base, "b")];
    const summary = await writeSite(samplePages(), a, options);
    await writeSite(samplePages(), b, options);
    const files = tree(a);
    expect(tree(b)).toEqual(files);
    for (const file of files) expect(readFileSync(join(a, file)).equals(readFileSync(join(b, file))), file).toBe(true);
    expect(summary.files).toBe(files.length);
    expect(summary.bytes).toBe(files.reduce((sum, f) => sum + statSync(join(a, f)).size, 0));
    const page = join("ru", "countries", "tajikistan");
    for (const name of [
      "index.html",
      "gdp.csv",
      "gdp.excel.csv",
      "gdp.xlsx",
      "gdp.svg",
      "gdp.bib",
      "picture.png",
      join("embed", "gdp", "index.html"),
    ])
      expect(files).toContain(join(page, name));
    expect(summary.missing).toContainEqual({ page: "/en/", href: "/en/countries/georgia/" });
  });

  it("links only to what is there", async () => {
    const dir = join(base, "a");
    for (const file of tree(dir).filter((f) => f.endsWith(".html") && f !== "404.html")) {
      const markup = readFileSync(join(dir, file), "utf8");
      for (const [, href = ""] of markup.matchAll(/href="([^"#]*)[^"]*"/g)) {
        if (href === "" || /^https?:/.test(href)) continue;
        const path = new URL(href, `http://h/${file.split(/[\\/]/).join("/")}`).pathname;
        if (path === "/ru/") continue; // the sample has no Russian home page
        expect(tree(dir), `${file}: ${href}`).toContain(
          path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1),
        );
      }
    }
  });

  it("leaves the old site when a build fails", async () => {
    const dir = join(base, "a");
    const before = tree(dir);
    const broken = {
      ...profile("en"),
      sections: [{ id: "x", heading: "", intro: "", toc: [], blocks: [received("en"), received("en")] }],
    };
    await expect(writeSite([broken], dir, options)).rejects.toThrow(/twice/);
    expect(tree(dir)).toEqual(before);
    expect(readdirSync(base).filter((f) => f.startsWith("."))).toEqual([]);
  });

  it("replaces a site of ours and nothing else", async () => {
    const foreign = join(base, "photos");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "me.jpg"), "x");
    await expect(writeSite([profile("en")], foreign, options)).rejects.toMatchObject({ code: "site/foreign-folder" });
    expect(tree(foreign)).toEqual(["me.jpg"]);
    await writeSite([profile("en")], join(base, "b"), options);
    expect(tree(join(base, "b"))).not.toContain(join("ru", "countries", "tajikistan", "index.html"));
  });

  it("refuses two pages at one address and paths that lead out", async () => {
    const to = join(base, "c");
    await expect(writeSite([profile("en"), profile("en")], to, options)).rejects.toMatchObject({ code: "site/twice" });
    await expect(writeSite([{ ...profile("en"), path: "../x" }], to, options)).rejects.toMatchObject({
      code: "site/path",
    });
    const files = { "/../../x": join(base, "photos", "me.jpg") };
    await expect(writeSite([profile("en")], to, { ...options, files })).rejects.toMatchObject({ code: "site/path" });
  });

  it("copies further files and prints their size and checksum", async () => {
    const dir = join(base, "d");
    const files = { "/data/mirpal.duckdb": join(base, "photos", "me.jpg") };
    await writeSite(samplePages(), dir, { ...options, files, address: "https://example.org/p" });
    const page = readFileSync(join(dir, "en", "data", "index.html"), "utf8");
    expect(page).toContain('href="../../data/mirpal.duckdb"');
    expect(page).toContain("SHA-256 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
    expect(readFileSync(join(dir, "sitemap.xml"), "utf8")).toContain("<loc>https://example.org/p/en/data/</loc>");
    expect(readFileSync(join(dir, "robots.txt"), "utf8")).toContain("Sitemap: https://example.org/p/sitemap.xml");
  });
});
