import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { sources } from "../../../sources/index.ts";

const read = (name: string) => readFileSync(join(projectDir, name), "utf8");

describe("the project's texts", () => {
  test("README gives the two commands and every command of the line", () => {
    const readme = read("README.md");
    expect(readme).toMatch(/^npm ci && npm start\b/m);
    expect(readme).toMatch(/^npm ci && npm test\b/m);
    const table = readme.slice(readme.indexOf("## Commands"));
    const commands = readdirSync(join(projectDir, "bin"))
      .filter((f) => /\.command\("/.test(read(`bin/${f}`)))
      .map((f) => f.replace(/\.ts$/, ""));
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((c) => !table.includes(`| \`${c}`))).toEqual([]);
  });

  test("README names every folder of the road", () => {
    const readme = read("README.md");
    for (const folder of ["schemas", "sources", "pipelines", "profiles", "site", "bin", "test"])
      expect(readme).toContain(`| \`${folder}/\` |`);
  });

  test("DATA-LICENSES has the licence and the citation of every source as registered", () => {
    const terms = read("DATA-LICENSES.md");
    for (const { id, origin } of sources) {
      const { name, url } = origin.licence;
      const licence = url === null ? name : `[${name}](${url})`;
      expect(terms).toContain(`| \`${id}\` | ${origin.publisher.en} | ${licence} | ${origin.citation} |`);
    }
  });

  test("LICENSE is the Apache License 2.0, whole", () => {
    const licence = read("LICENSE");
    expect(licence).toContain("Version 2.0, January 2004");
    expect(licence).toContain("END OF TERMS AND CONDITIONS");
  });

  test("links between the texts lead somewhere", () => {
    const names = new Set(readdirSync(projectDir));
    for (const text of ["README.md", "CONTRIBUTING.md", "DATA-LICENSES.md"])
      for (const [, target = ""] of read(text).matchAll(/\]\(([A-Za-z][\w.-]*)\)/g)) expect(names).toContain(target);
  });
});
