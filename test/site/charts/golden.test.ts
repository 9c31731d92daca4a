import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { renderChart, renderMultiple } from "../../../site/charts/index.ts";
import { specimens, ten } from "./specimens.ts";

const folder = fileURLToPath(new URL("../golden/", import.meta.url));
const update = process.env.UPDATE_GOLDEN === "1";

/** English in both sizes; Russian, whose labels are longer, on the phone. */
const drawings = new Map<string, string>(
  Object.entries(specimens).flatMap(([name, make]): [string, string][] =>
    make("en").kind === "coverage"
      ? [[`${name}.en`, renderChart(make("en"), "wide", "en")]]
      : [
          [`${name}.en.wide`, renderChart(make("en"), "wide", "en")],
          [`${name}.en.narrow`, renderChart(make("en"), "narrow", "en")],
          [`${name}.ru.narrow`, renderChart(make("ru"), "narrow", "ru")],
        ],
  ),
);
drawings.set("multiple-first.en", renderMultiple(ten("en"), 0));
drawings.set("multiple-last.ru", renderMultiple(ten("ru"), 9));

/** One element a line, so that a difference can be read. */
const lined = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;

describe("golden drawings", () => {
  it.each([...drawings])("%s is as it was", (name, svg) => {
    const path = `${folder}${name}.svg`;
    if (update) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, lined(svg));
    }
    expect(existsSync(path), `${name}.svg is missing; look at the picture, then set UPDATE_GOLDEN=1`).toBe(true);
    expect(lined(svg)).toBe(readFileSync(path, "utf8"));
  });

  it("has no drawing that no test makes", () => {
    const kept = readdirSync(folder).filter((f) => f.endsWith(".svg"));
    expect(kept.filter((f) => !drawings.has(f.slice(0, -".svg".length)))).toEqual([]);
  });
});
