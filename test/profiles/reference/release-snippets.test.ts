import { execFileSync, spawnSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { openStore } from "../../../pipelines/store.ts";
import { RELEASE_PLACE, releaseSnippets } from "../../../profiles/reference/release-snippets.ts";
import { askedRelease } from "../../readers/asked-release.ts";

const SLOW = 120_000;
/** Remittances received by Armenia in 2024, World Development Indicators, edition of July 2025. */
const ARMENIA = 1181642797.64759;

const hasPython = spawnSync("python3", ["-c", "import pandas, pyarrow"]).status === 0;
let release: string;

beforeAll(async () => {
  release = `${await askedRelease()}/`;
}, 900_000);

/** The text of a snippet with the folder of the release in the place of its address. */
function codeOf(id: string): string {
  const snippet = releaseSnippets.find((s) => s.id === id);
  if (snippet === undefined) throw new Error(id);
  expect(snippet.tested).toBe(true);
  return snippet.code.replaceAll(RELEASE_PLACE, release);
}

test("each begins with the place of the release, and says whether it was tried", () => {
  expect(releaseSnippets.filter((s) => !s.code.includes(RELEASE_PLACE)).map((s) => s.id)).toEqual([]);
  expect(releaseSnippets.filter((s) => s.tested).map((s) => s.id)).toEqual(["duckdb", "node", "python"]);
});

describe("the panel of the ten from the files of a release", () => {
  test("by DuckDB’s SQL", async () => {
    const [set = "", select = ""] = codeOf("duckdb").split(";");
    const store = await openStore(":memory:");
    await store.run(set);
    const rows = await store.rows(select);
    store.close();
    expect(new Set(rows.map((row) => row.ref_area)).size).toBe(10);
    const row = rows.find((r) => r.ref_area === "ARM" && r.year === 2024);
    expect(row).toMatchObject({ r_wb_in: ARMENIA, r_wb_in_status: "A" });
  });

  test(
    "by Node.js",
    () => {
      const args = ["--input-type=module", "--eval", codeOf("node")];
      const printed = execFileSync(process.execPath, args, { cwd: projectDir, encoding: "utf8" });
      expect(printed).toContain(String(ARMENIA));
      expect(printed).not.toMatch(/\b1999\b/);
    },
    SLOW,
  );

  test.skipIf(!hasPython)(
    hasPython ? "by Python" : "by Python: pandas and pyarrow are not installed",
    () => {
      const printed = execFileSync("python3", ["-c", codeOf("python")], { encoding: "utf8" });
      const lines = printed.trimEnd().split("\n");
      expect(lines[0]?.trim().split(/\s+/)).toEqual([
        "ref_area",
        "year",
        "r_wb_in",
        "r_wb_in_status",
        "r_gdp_in",
        "gdp",
        "pop",
      ]);
      const armenia = lines
        .find((line) => /^\s*ARM\s+2024\s/.test(line))
        ?.trim()
        .split(/\s+/);
      expect(Number(armenia?.[2])).toBeCloseTo(ARMENIA, -5);
    },
    SLOW,
  );
});
