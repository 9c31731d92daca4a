import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mostOf } from "../../bin/arguments.ts";
import { projectDir } from "../../pipelines/home.ts";

test("--version prints the version of package.json alone", () => {
  const { version } = JSON.parse(readFileSync(join(projectDir, "package.json"), "utf8")) as { version: string };
  const { status, stdout } = spawnSync(process.execPath, [join(projectDir, "bin", "mirpal.mjs"), "--version"], {
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${version}\n` });
});

test("a number of changes to print that is none is misuse, not an empty list", () => {
  expect(mostOf("20")).toBe(20);
  for (const text of ["0", "-1", "many", "1e9", ""])
    expect(() => mostOf(text), text).toThrow(expect.objectContaining({ code: "usage/most" }));
});
