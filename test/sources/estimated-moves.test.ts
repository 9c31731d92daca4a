import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../pipelines/home.ts";
import { abelCohenFlows } from "../../sources/abel-cohen-flows/source.ts";
import { Fixture, fixtureFile } from "./fixture.ts";

/** The quirk of the chord diagram's files: only their name says what they hold, and their totals must fit. */
describe("Abel and Cohen's matrices", () => {
  const fixture = Fixture.parse(
    JSON.parse(readFileSync(join(projectDir, "sources/abel-cohen-flows/fixture/matrix-json.json"), "utf8")),
  );
  const file = fixtureFile(fixture);

  test("the name of the file is the method and the sex", () => {
    const of = (name: string) => {
      const { part, readings } = abelCohenFlows.parse({ ...file, name });
      return [part, readings[0]?.measure, readings[0]?.sex];
    };
    expect(of("flow_da_min_closed.json")).toEqual(["da-min", "da_min_closed", "_T"]);
    expect(of("flow_female_da_pb_closed.json")).toEqual(["da-pb-female", "da_pb_closed", "F"]);
    expect(() => of("flow (1).json")).toThrow(/only its name tells/);
  });

  test("growth of stocks is kept for every pair of countries, the other methods for pairs with one of the ten", () => {
    const world = fixtureFile(
      Fixture.parse(
        JSON.parse(readFileSync(join(projectDir, "sources/abel-cohen-flows/fixture/matrix-json-world.json"), "utf8")),
      ),
    );
    const between = (name: string) =>
      abelCohenFlows
        .parse({ ...world, name })
        .readings.filter((r) => r.ref_area === "Germany" && r.counterpart_area === "Poland").length;
    expect(between("flow_sd_drop_neg.json")).toBe(1);
    expect(between("flow_da_min_closed.json")).toBe(0);
  });

  test("a cell that no longer fits the printed totals stops the reading", () => {
    const text = Buffer.from(file.bytes).toString("utf8");
    const changed = { ...file, bytes: Buffer.from(text.replace("260916", "260196")) };
    expect(text).toContain("260916");
    expect(() => abelCohenFlows.parse(changed)).toThrow(/add up to/);
  });

  test("the first year stands for five years from mid-year to mid-year", () => {
    expect(abelCohenFlows.period("2015", "da_min_closed")).toMatchObject({
      freq: "5",
      time_period: "2015/2020",
      period_start: "2015-07-01",
      period_end: "2020-06-30",
    });
    expect(() => abelCohenFlows.period("2015-16", "da_min_closed")).toThrow();
  });
});
