import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../pipelines/home.ts";
import { validate } from "../../pipelines/validate.ts";
import { breakdownName } from "../../schemas/breakdowns.ts";
import { indicatorById } from "../../schemas/indicators.ts";
import { reading } from "../../schemas/reading.ts";
import { sources } from "../../sources/index.ts";
import { Fixture, fixtureFile } from "./fixture.ts";

/** The same questions to every registered source: a new one is tested by existing. */
describe.each(sources.map((s) => [s.id, s] as const))("%s", (id, source) => {
  const folder = join(projectDir, "sources", id);
  const fixtures = readdirSync(join(folder, "fixture")).filter((f) => f.endsWith(".json"));

  test("has at least one fixture for each of its layouts", () => {
    const layouts = fixtures.map((f) => Fixture.parse(read(folder, f)).expect.layout);
    expect([...source.layouts].filter((l) => !layouts.includes(l))).toEqual([]);
  });

  test.each(fixtures)("finds exactly the readings of fixture %s", (name) => {
    const fixture = Fixture.parse(read(folder, name));
    const parsed = source.parse(fixtureFile(fixture));
    const { readings, ...rest } = fixture.expect;
    expect(parsed.readings).toEqual(readings.map((r) => reading(withoutUndefined(r))));
    expect({
      layout: parsed.layout,
      edition: parsed.edition,
      published: parsed.published,
      part: parsed.part,
    }).toEqual(rest);
  });

  test.each(fixtures)("interprets every reading of fixture %s", (name) => {
    const parsed = source.parse(fixtureFile(Fixture.parse(read(folder, name))));
    expect(validate(source, parsed, name).map((f) => `${f.code} ${f.at}: ${f.message}`)).toEqual([]);
  });

  test("maps its measures to listed indicators in their unit and direction", () => {
    for (const measure of Object.values(source.measures)) {
      const indicator = indicatorById(measure.indicator);
      expect(indicator, measure.indicator).not.toBeNull();
      expect(indicator?.directions).toContain(measure.direction);
      expect([indicator?.unit, ...(indicator?.otherUnits ?? [])]).toContain(measure.unit_measure);
      if (measure.breakdown_1 !== undefined) expect(breakdownName(measure.breakdown_1)).not.toBeNull();
    }
  });

  test("says who publishes it, under which licence, and what it is, in both languages", () => {
    for (const text of [source.title, source.description, source.trap, source.origin.publisher]) {
      expect(text.en).toMatch(/[a-z]/);
      expect(text.ru).toMatch(/[а-яё]/);
    }
    expect(source.origin.licence.name).not.toBe("");
    expect(source.origin.landing).toMatch(/^https?:\/\//);
  });

  test("has a README with its sections and at least one vintage", () => {
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    for (const heading of ["Definition", "Coverage", "Revision", "Breaks", "Quirks"])
      expect(readme).toMatch(new RegExp(`^#+ .*${heading}`, "im"));
    expect(existsSync(join(folder, "vintages"))).toBe(true);
  });
});

function read(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, "fixture", name), "utf8"));
}

/** Optional fields that are absent, not undefined, so that the defaults of `reading()` stand. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]-?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;
}
