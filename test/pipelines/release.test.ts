import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Home, homeAt } from "../../pipelines/home.ts";
import { release } from "../../pipelines/release.ts";
import { shippedDir } from "../../pipelines/vintages.ts";
import type { Manifest } from "../../schemas/release.ts";
import { answerAll } from "./answer-all.ts";

/** Small sources, one with a warning of its own, and the law of one country. */
const ONLY = ["armstat-sdg", "bns-sdg", "law-arm"];
const SLOW = 120_000;

let home: Home;
beforeAll(() => {
  home = homeAt(mkdtempSync(join(tmpdir(), "mirpal-release-")));
});
afterAll(() => rmSync(home.dir, { recursive: true, force: true }));

/** Another edition of a source comes into the home: the same file under a later day. */
function newEdition(): void {
  const name = "2026-08-07-10-7-4";
  const target = join(home.vintages, "armstat-sdg", "2026-09-01-10-7-4");
  mkdirSync(target, { recursive: true });
  cpSync(join(shippedDir("armstat-sdg"), name), target, { recursive: true });
  const path = join(target, "card.json");
  const card = JSON.parse(readFileSync(path, "utf8"));
  const later = { vintage: "2026-09-01-10-7-4", edition: "2026-09-01", published: "2026-09-01" };
  writeFileSync(path, JSON.stringify({ ...card, ...later }));
}

const manifestOf = (id: string): Manifest =>
  JSON.parse(readFileSync(join(home.dir, "releases", `${id}.json`), "utf8")) as Manifest;

describe("a release (M-906)", () => {
  test(
    "is refused while a warning has no answer, and says how many (V-602)",
    async () => {
      await expect(release(home, "one", { only: ONLY })).rejects.toMatchObject({
        code: "release/unanswered",
        message: expect.stringMatching(/^warnings without an answer: \d+; nothing was released$/),
      });
      expect(() => manifestOf("one")).toThrow();
    },
    SLOW,
  );

  test(
    "is written down with its vintages, answers and the hash of every file",
    async () => {
      const answered = await answerAll(home, "as the publisher prints it");
      expect(answered).toBeGreaterThan(0);
      const made = await release(home, "one", { only: ONLY });
      expect(made.outcome).toBe("written");
      const manifest = manifestOf("one");
      expect(manifest).toEqual(made.manifest);
      expect(manifest.vintages.map((v) => v.source_id)).toContain("law-arm");
      expect(manifest.answers.count).toBe(answered);
      const sums = readFileSync(join(home.dir, "publish", "SHA256SUMS"), "utf8");
      for (const file of manifest.exports) expect(sums).toContain(`${file.sha256}  ${file.name}\n`);
      expect(manifest.exports.map((f) => f.name)).toContain("derived.parquet");
    },
    SLOW,
  );

  test(
    "is built again byte for byte after another release with another edition",
    async () => {
      newEdition();
      // the newer day of the same figures moves no warning, but other answers are held now
      await answerAll(home, "looked at again");
      const other = await release(home, "two", { only: ONLY });
      expect(other.outcome).toBe("written");
      expect(other.manifest.vintages.length).toBe(manifestOf("one").vintages.length + 1);
      const exported = (m: Manifest) => m.exports.find((f) => f.name === "observation.parquet")?.sha256;
      expect(exported(other.manifest)).not.toBe(exported(manifestOf("one")));

      const again = await release(home, "one");
      expect(again.differences).toEqual([]);
      expect(again.outcome).toBe("same");
      expect((await release(home, "two")).outcome).toBe("same");
    },
    SLOW,
  );

  test(
    "tells which files differ and why, and which edition is not held any more",
    async () => {
      const path = join(home.dir, "releases", "one.json");
      const manifest = manifestOf("one");
      // another zlib packs the same text into other bytes: no difference
      const touched = ["indicator.csv", "derived.csv.gz"];
      const changed = manifest.exports.map((f) => (touched.includes(f.name) ? { ...f, sha256: "0".repeat(64) } : f));
      writeFileSync(path, JSON.stringify({ ...manifest, run_id: "another code", exports: changed }));
      const again = await release(home, "one");
      expect(again.outcome).toBe("different");
      expect(again.differences.map((d) => d.name)).toEqual(["indicator.csv"]);
      expect(again.reasons).toContain("code");

      rmSync(join(home.vintages, "armstat-sdg"), { recursive: true });
      await expect(release(home, "two")).rejects.toMatchObject({ code: "release/vintage" });
    },
    SLOW,
  );

  test("has a plain name and a manifest that can be read", async () => {
    await expect(release(home, "../one")).rejects.toMatchObject({ code: "release/id" });
    writeFileSync(join(home.dir, "releases", "three.json"), "{");
    await expect(release(home, "three")).rejects.toMatchObject({ code: "release/file" });
  });
});
