import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Release, WrittenFile } from "../../../pipelines/export/format.ts";
import { jsonStat } from "../../../pipelines/export/json-stat/format.ts";
import { readJsonStat } from "../../../sources/_kit/json-stat.ts";
import { type SmallRelease, smallRelease } from "./small-release.ts";

let small: SmallRelease;
let release: Release;
let folder: string;
let files: readonly WrittenFile[];

beforeAll(async () => {
  small = await smallRelease();
  ({ release, folder } = small);
  files = await jsonStat.write(release, folder);
});
afterAll(() => small?.close());

/** By the project's own reader of publishers' answers, which knows nothing of the writer. */
function read(path: string) {
  const bytes = readFileSync(join(folder, path));
  const { cells } = readJsonStat({ name: path, bytes }, [
    { dataset: "panel_country_year", title: null, areas: ["ref_area"], free: ["series", "year"], only: {} },
  ]);
  return { cells, whole: JSON.parse(bytes.toString("utf8")) };
}

test("writes a file in each language", () => {
  expect(files.map((f) => f.path)).toEqual([
    "json-stat/panel_country_year.en.json",
    "json-stat/panel_country_year.ru.json",
  ]);
});

describe.each(["en", "ru"] as const)("the panel in %s", (lang) => {
  test("comes back cell by cell", async () => {
    const { cells, whole } = read(`json-stat/panel_country_year.${lang}.json`);
    const back = cells
      .filter((c) => c.value !== null || c.status !== "")
      .map((c) => {
        const place = c.locator.replace("/value/", "");
        const { source, vintage } = whole.extension;
        return [
          c.code("ref_area"),
          Number(c.code("year")),
          c.code("series"),
          c.value,
          c.status,
          source[place],
          vintage[place],
        ];
      });
    const rows = await release.store.rows<Record<string, string | number | null>>(
      "select * from panel_country_year where is_ten order by ref_area, year",
    );
    const panel = release.tables.find((t) => t.name === "panel_country_year")?.columns ?? [];
    const series = panel.flatMap((c) => (/_status$/.test(c.name) ? c.name.replace(/_status$/, "") : []));
    expect(series).toContain("r_gdp_in");
    const told = series.flatMap((s) =>
      rows
        .filter((row) => row[s] !== null || row[`${s}_status`] !== null)
        .map((row) => [
          row.ref_area,
          row.year,
          s,
          row[s],
          row[`${s}_status`] ?? "",
          row[`${s}_source`] ?? undefined,
          row[`${s}_vintage`] ?? undefined,
        ]),
    );
    expect(told.length).toBeGreaterThan(20);
    expect(back).toEqual(told);
  });

  test("tells units, roles, sources and letters in its language", () => {
    const { whole } = read(`json-stat/panel_country_year.${lang}.json`);
    expect(whole.role).toEqual({ time: ["year"], geo: ["ref_area"], metric: ["series"] });
    const { category } = whole.dimension.series;
    expect(category.unit.r_gdp_in.label).toBe({ en: "% of GDP", ru: "% ВВП" }[lang]);
    expect(whole.dimension.ref_area.category.label.KGZ).toBe({ en: "Kyrgyz Republic", ru: "Кыргызстан" }[lang]);
    expect(whole.extension.status).toMatchObject({ A: { en: "Normal", ru: "Без отметки" }[lang] });
    const used = new Set(Object.values(whole.extension.source).filter((s) => s !== "mirpal"));
    expect(new Set(Object.keys(whole.extension.sources))).toEqual(used);
    expect(whole.updated).toBe(`${release.facts.date}T00:00:00Z`);
  });
});
