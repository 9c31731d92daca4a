import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { PageDocument } from "../../profiles/document.ts";
import { codeVersion } from "../../site/code-version.ts";
import { KeptWork } from "../../site/kept-work.ts";
import { inputOf, madeBefore, recordMade } from "../../site/made-before.ts";
import { writeSite } from "../../site/write-site.ts";
import { profile } from "./sample/documents.ts";

const base = mkdtempSync(join(tmpdir(), "again-"));
afterAll(() => rmSync(base, { recursive: true }));

/** More pages than one thread writes alone. */
const many = (count: number): PageDocument[] =>
  Array.from({ length: count }, (_, i) => {
    const doc = profile(i % 2 === 0 ? "en" : "ru");
    return { ...doc, path: `countries/c${i}`, sections: doc.sections.slice(1, 2) };
  });

const tree = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((f) => statSync(join(dir, f)).isFile())
    .sort();

const bytesOf = (dir: string) => new Map(tree(dir).map((f) => [f, readFileSync(join(dir, f)).toString("base64")]));

describe("a site written by several threads", () => {
  const options = { generatedOn: "2026-11-22" };
  const kept = { folder: join(base, "drawn"), code: "one" };

  it("is to the byte that of one, with drawings kept and without", async () => {
    const pages = many(64);
    const first = await writeSite(pages, join(base, "a"), { ...options, kept });
    const again = await writeSite(pages, join(base, "b"), { ...options, kept });
    const plain = await writeSite(pages, join(base, "c"), options);
    const alone = await writeSite(pages.slice(0, 1), join(base, "d"), options);
    expect(bytesOf(join(base, "b"))).toEqual(bytesOf(join(base, "a")));
    expect(bytesOf(join(base, "c"))).toEqual(bytesOf(join(base, "a")));
    expect({ ...again, outDir: "" }).toEqual({ ...first, outDir: "" });
    expect(plain.missing).toEqual(first.missing);
    expect(first.missing.length).toBe(alone.missing.length * 64);
  }, 60_000);

  it("keeps only what the last run used", async () => {
    const size = () => tree(kept.folder).reduce((sum, f) => sum + statSync(join(kept.folder, f)).size, 0);
    const before = size();
    await writeSite(many(2), join(base, "b"), { ...options, kept });
    expect(size()).toBeLessThan(before / 4);
    expect(size()).toBeGreaterThan(0);
  }, 60_000);

  it("tells an error of any thread and leaves the old site", async () => {
    const before = bytesOf(join(base, "c"));
    const pages = many(64);
    const last = pages.at(-1);
    if (last === undefined) throw new Error("no pages");
    pages[63] = { ...last, sections: [...last.sections, ...last.sections] };
    await expect(writeSite(pages, join(base, "c"), options)).rejects.toThrow(/stands twice/);
    expect(bytesOf(join(base, "c"))).toEqual(before);
  }, 60_000);
});

describe("kept work", () => {
  it("is made once for an input, and anew by other code or after damage", () => {
    const folder = mkdtempSync(join(base, "kept-"));
    const first = new KeptWork("one", folder);
    expect(first.of("square", 3, () => 9)).toBe(9);
    first.write(join(folder, "0.bin"));
    const never = () => {
      throw new Error("made again");
    };
    expect(new KeptWork("one", folder).of("square", 3, never)).toBe(9);
    expect(() => new KeptWork("one", folder).of("cube", 3, never)).toThrow("made again");
    expect(() => new KeptWork("two", folder).of("square", 3, never)).toThrow("made again");
    writeFileSync(join(folder, "0.bin"), "cut short");
    expect(() => new KeptWork("one", folder).of("square", 3, never)).toThrow("made again");
  });
});

describe("a site made before", () => {
  it("is known by its database, its code, its folder and its files", async () => {
    const [site, database, record] = [join(base, "c"), join(base, "some.duckdb"), join(base, "cache", "site.json")];
    writeFileSync(database, "figures");
    const input = await inputOf(database, "code");
    const summary = { outDir: site, pages: 1, files: 2, bytes: 3, missing: [] };
    expect(madeBefore(record, site, input)).toBeNull();
    recordMade(record, summary, input);
    expect(madeBefore(record, site, input)).toEqual(summary);
    expect(madeBefore(record, join(base, "a"), input)).toBeNull();
    expect(madeBefore(record, site, await inputOf(database, "other code"))).toBeNull();
    writeFileSync(database, "other figures");
    expect(madeBefore(record, site, await inputOf(database, "code"))).toBeNull();
    writeFileSync(join(site, "robots.txt"), "changed by hand");
    expect(madeBefore(record, site, input)).toBeNull();
    rmSync(site, { recursive: true });
    expect(madeBefore(record, site, input)).toBeNull();
  });

  it("by the same code has the same version", () => {
    expect(codeVersion()).toBe(codeVersion());
  });
});
