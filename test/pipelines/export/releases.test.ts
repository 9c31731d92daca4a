import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Exported, exportRelease } from "../../../pipelines/export/export.ts";
import type { Format } from "../../../pipelines/export/format.ts";
import { releaseAgain } from "../../../pipelines/export/release-again.ts";
import type { Home } from "../../../pipelines/home.ts";
import { makeRelease, NEW_VINTAGE, REVISED, reviseOneFigure, smallHome } from "./small-home.ts";

let home: Home;
/** The first release in two folders, the second in two folders, then the first built again into a third. */
const written: Record<"first" | "firstAlone" | "second" | "secondAlone" | "again", Exported> = {} as never;
const SLOW = 400_000;

const folder = (name: string) => join(home.dir, name);
const sums = ({ path }: Exported) => readFileSync(join(path, "SHA256SUMS"), "utf8");
const text = ({ path }: Exported, name: string) => readFileSync(join(path, name), "utf8");

beforeAll(async () => {
  home = smallHome();
  const write = (id: string, dir: string, threads: number) => exportRelease(home, folder(dir), { id, threads });
  await makeRelease(home, "2026.9");
  await releaseAgain(home, "2026.9", () => {});
  written.first = await write("2026.9", "a", 2);
  written.firstAlone = await write("2026.9", "b", 1);
  await reviseOneFigure(home);
  await makeRelease(home, "2026.10");
  await releaseAgain(home, "2026.10", () => {});
  written.second = await write("2026.10", "a", 2);
  written.secondAlone = await write("2026.10", "b", 1);
  await releaseAgain(home, "2026.9", () => {});
  written.again = await write("2026.9", "c", 1);
}, SLOW);
afterAll(() => rmSync(home.dir, { recursive: true, force: true }));

describe("a release written twice", () => {
  test("has the same bytes with one thread and with two, and in another folder", () => {
    expect(sums(written.firstAlone)).toBe(sums(written.first));
    expect(sums(written.secondAlone)).toBe(sums(written.second));
    expect(sums(written.second)).not.toBe(sums(written.first));
  });

  test("has the same bytes when it is built again after a later release", () => {
    expect(sums(written.again)).toBe(sums(written.first));
  });

  test("lists the hash of every file but the database, whose hash stands apart", () => {
    const listed = sums(written.first)
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  ")[1]);
    const apart = ["SHA256SUMS", "mirpal.duckdb", "mirpal.duckdb.sha256"];
    const all = readdirSync(written.first.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(written.first.path.length + 1));
    expect(all.filter((path) => !apart.includes(path)).sort()).toEqual([...listed].sort());
    expect(text(written.first, "mirpal.duckdb.sha256")).toMatch(/^[0-9a-f]{64} {2}mirpal\.duckdb\n$/);
  });
});

describe("what is told of a release", () => {
  test("the notes of the first say that nothing is before it", () => {
    expect(text(written.first, "release-notes.en.md")).toContain("this is the first");
    expect(text(written.first, "release-notes.ru.md")).toContain("более ранних выпусков нет");
  });

  test("the notes of the second name the new vintage, count what it changed and show the revision", () => {
    const notes = text(written.second, "release-notes.en.md");
    expect(notes).toContain("Compared with release 2026.9, files held on 2026-11-22.");
    expect(notes).toMatch(new RegExp(`\\| ${REVISED} \\| ${NEW_VINTAGE} \\| 2026-12-01 \\|`));
    expect(notes).toContain(`| ${REVISED} | 0 | 1 | 0 | 0 |`);
    expect(notes).toMatch(/\| GEO \| W1 \| FLW_IN \| IN \| \d{4} \| [\d,]+ \| [\d,]+ \| PS \| 10\.0 \|/);
    expect(text(written.second, "release-notes.ru.md")).toMatch(/\| 10,0 \|/);
  });

  test("a release is told of itself and of those before it alone", () => {
    const releases = (of: Exported) => text(of, "csv/release.csv").trimEnd().split("\r\n").slice(1);
    expect(releases(written.again).map((line) => line.split(",")[0])).toEqual(["2026.9"]);
    expect(releases(written.second).map((line) => line.split(",")[0])).toEqual(["2026.10", "2026.9"]);
  });

  test("the list names the newest first, and latest holds its files", () => {
    const index = JSON.parse(readFileSync(join(folder("a"), "index.json"), "utf8"));
    expect(index.latest).toBe("2026.10");
    expect(index.releases.map((r: { id: string }) => r.id)).toEqual(["2026.10", "2026.9"]);
    expect(readFileSync(join(folder("a"), "latest", "SHA256SUMS"), "utf8")).toBe(sums(written.second));
  });

  test("a build that is no release says so everywhere", async () => {
    const build = await exportRelease(home, folder("builds"), { formats: [] });
    expect(build.facts).toMatchObject({ id: `build-${build.facts.run_id}`, isRelease: false });
    expect(text(build, "README.md")).toMatch(/It is not a release[\s\S]*Это не выпуск/);
    for (const notes of ["release-notes.en.md", "release-notes.ru.md"])
      expect(text(build, notes)).toMatch(/It is not a release|Это не выпуск/);
    expect(JSON.parse(text(build, "release.json"))).toMatchObject({ is_release: false });
    // while there is no release the newest build is the newest there is
    expect(JSON.parse(readFileSync(join(folder("builds"), "index.json"), "utf8")).latest).toBe(build.facts.id);
  });
});

describe("a folder that holds something", () => {
  const none: readonly Format[] = [];
  const again = (dir: string, formats = none) => exportRelease(home, folder(dir), { id: "2026.9", formats });

  test("stays as it is where it is the same, and takes the same release in other formats", async () => {
    expect((await again("held")).outcome).toBe("written");
    expect((await again("held")).outcome).toBe("same");
    const csv = written.first.files.filter((f) => f.path.startsWith("csv/")).length;
    expect(csv).toBeGreaterThan(20);
    const more: Format = { id: "csv", about: { en: "", ru: "" }, write: async () => [] };
    expect((await again("held", [more])).outcome).toBe("replaced");
  });

  test("loses no format that was not asked for again", async () => {
    const own: Format = {
      id: "csv",
      about: { en: "", ru: "" },
      write: async (_, dir) => {
        mkdirSync(join(dir, "csv"));
        writeFileSync(join(dir, "csv", "a.csv"), "");
        return [{ path: "csv/a.csv", table: null, rows: null }];
      },
    };
    const { path } = await again("kept", [own]);
    await expect(again("kept")).rejects.toMatchObject({
      code: "export/fewer",
      message: expect.stringContaining("csv"),
    });
    expect(readdirSync(join(path, "csv"))).toEqual(["a.csv"]);
  });

  test("is not overwritten by another content of the same name", async () => {
    await again("other");
    const path = join(folder("other"), "2026.9", "release.json");
    const release = JSON.parse(readFileSync(path, "utf8"));
    release.tables[0].content_sha256 = "0".repeat(64);
    writeFileSync(path, JSON.stringify(release));
    writeFileSync(join(folder("other"), "2026.9", "SHA256SUMS"), "");
    await expect(again("other")).rejects.toMatchObject({ code: "export/other" });
    expect(readdirSync(folder("other")).sort()).toEqual(["2026.9", "index.json", "latest"]);
  });

  test("is not left by a link that stands in it", async () => {
    await again("real");
    mkdirSync(folder("linked"));
    symlinkSync(join(folder("real"), "2026.9"), join(folder("linked"), "2026.9"));
    await expect(again("linked")).rejects.toMatchObject({ code: "path/outside" });
    expect(readdirSync(folder("linked"))).toEqual(["2026.9"]);
  });

  test("keeps nothing of an export that failed half-way", async () => {
    const failing: Format = {
      id: "csv",
      about: { en: "", ru: "" },
      write: async (_, at) => {
        writeFileSync(join(at, "half"), "");
        throw new Error("the disk is full");
      },
    };
    await expect(again("failed", [failing])).rejects.toThrow("the disk is full");
    expect(readdirSync(folder("failed"))).toEqual([]);
  });

  test("is refused while the release is none, or comes out otherwise", async () => {
    await expect(releaseAgain(home, "2031", () => {})).rejects.toMatchObject({ code: "export/release" });
    await expect(releaseAgain(home, "../2026.9", () => {})).rejects.toMatchObject({ code: "release/id" });
    const path = join(home.dir, "releases", "2026.9.json");
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    manifest.exports[0] = { ...manifest.exports[0], sha256: "0".repeat(64), text_sha256: undefined };
    writeFileSync(path, JSON.stringify(manifest));
    await expect(releaseAgain(home, "2026.9", () => {})).rejects.toMatchObject({ code: "export/changed" });
  });
});
