import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectDir } from "../pipelines/home.ts";
import { builtHome, builtSite } from "./built.ts";

/**
 * The whole test run: type check, lint, then unit, property and browser tests against one database and one
 * site made before.
 *
 * Ends with one plain line: `N passed, N failed`.
 */

const bin = (name: string, file: string) =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);

function run(title: string, file: string, args: readonly string[]): boolean {
  console.log(`\n${title}`);
  return spawnSync(process.execPath, [file, ...args], { cwd: projectDir, stdio: "inherit" }).status === 0;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const results = [
  run("Type check", bin("typescript", "bin/tsc"), ["--noEmit", "-p", "."]),
  run("Lint", bin("@biomejs/biome", "bin/biome"), ["check", "--error-on-warnings", "."]),
];

console.log("\nDatabase and site for the tests");
console.log((await builtHome()).database);
console.log((await builtSite()).outDir);

const folder = mkdtempSync(join(tmpdir(), "mirpal-report-"));
const report = join(folder, "report.json");
const tested = run("Tests", bin("vitest", "vitest.mjs"), [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
]);
let { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = read(report);
rmSync(folder, { recursive: true, force: true });
for (const ok of results) ok ? passed++ : failed++;
if (!tested && failed === 0) failed++;

console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed ? 1 : 0;

/** Counts of the report; a file that broke before its first test counts as one failure. */
function read(path: string): VitestReport {
  try {
    const json = JSON.parse(readFileSync(path, "utf8")) as VitestReport;
    const broken = json.testResults.filter((f) => f.status === "failed" && f.assertionResults.length === 0).length;
    return { ...json, numFailedTests: json.numFailedTests + broken };
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] };
  }
}
