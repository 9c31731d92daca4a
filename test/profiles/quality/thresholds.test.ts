import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { THRESHOLDS } from "../../../profiles/quality/thresholds.ts";

const folder = join(projectDir, "pipelines", "check");

test.each(Object.entries(THRESHOLDS))("%s speaks from where the page says", (id, { constants }) => {
  const files = readdirSync(folder).filter((f) => f.startsWith(`${id.toLowerCase()}-`));
  const code = files.map((f) => readFileSync(join(folder, f), "utf8")).join("\n");
  expect(constants.filter((c) => !code.includes(`const ${c}`))).toEqual([]);
});
