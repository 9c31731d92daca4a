import { describe, expect, test } from "vitest";
import { interpretDuration } from "../../pipelines/interpret.ts";
import { anotherArea } from "../../sources/_kit/areas.ts";
import { eurostatAttribute, eurostatMarks, flagged } from "../../sources/_kit/eurostat.ts";
import { readJsonStat } from "../../sources/_kit/json-stat.ts";
import { eurostatImmigration } from "../../sources/eurostat-immigration/source.ts";
import { jsonStatLayouts } from "../../sources/eurostat-residence-permits/rows.ts";
import { eurostatTemporaryProtection } from "../../sources/eurostat-temporary-protection/source.ts";

describe("Eurostat's flags", () => {
  test("one flag is the status; of two the second is the companion", () => {
    expect(flagged("")).toEqual({ status_raw: "", attribute_raw: "" });
    expect(flagged("b")).toEqual({ status_raw: "b", attribute_raw: "" });
    expect(flagged("ep")).toEqual({ status_raw: "e", attribute_raw: "ep" });
    expect(eurostatMarks.e).toBe("E");
    expect(eurostatAttribute("ep").status?.letter).toBe("P");
    expect(eurostatAttribute("")).toEqual({});
  });

  test.each(["er", "x", "bep", "eE"])("the unknown flags %s stop the reading", (flags) => {
    expect(() => eurostatAttribute(flags)).toThrow(/not known/);
  });
});

describe("the dissemination API's cubes", () => {
  const cube = (id: readonly string[], value: Record<string, number>) => ({
    name: "cube.json",
    bytes: Buffer.from(
      JSON.stringify({
        version: "2.0",
        class: "dataset",
        label: "First permits by reason, length of validity and citizenship",
        updated: "2026-07-09T23:00:00+0200",
        value,
        id,
        size: id.map((d) => ({ geo: 2, time: 3 })[d] ?? 1),
        dimension: {
          freq: one("A", "Annual"),
          reason: one("TOTAL", "Total"),
          citizen: one("BY", "Belarus"),
          duration: one("TOTAL", "Total"),
          unit: one("PER", "Person"),
          geo: { category: { index: { EL: 0, PL: 1 }, label: { EL: "Greece", PL: "Poland" } } },
          time: {
            category: { index: { 2021: 0, 2022: 1, 2023: 2 }, label: { 2021: "2021", 2022: "2022", 2023: "2023" } },
          },
        },
        extension: { id: "MIGR_RESFIRST" },
      }),
    ),
  });
  const one = (code: string, label: string) => ({ category: { index: { [code]: 0 }, label: { [code]: label } } });
  const found = (id: readonly string[], value: Record<string, number>) =>
    readJsonStat(cube(id, value), jsonStatLayouts)
      .cells.filter((c) => c.value !== null)
      .map((c) => `${c.code("geo")} ${c.code("time")} ${c.value}`);

  test("a place means what its own order of dimensions says", () => {
    const rest = ["freq", "reason", "citizen", "duration", "unit"];
    expect(found([...rest, "geo", "time"], { 0: 1, 2: 3, 4: 5 })).toEqual(["EL 2021 1", "EL 2023 3", "PL 2022 5"]);
    expect(found(["time", ...rest, "geo"], { 0: 1, 4: 3, 3: 5 })).toEqual(["EL 2021 1", "PL 2022 5", "EL 2023 3"]);
  });

  test("a code beside another economy's name is not the same area; a group's name says nothing", () => {
    expect(anotherArea("EL", "Greece")).toBe(false);
    expect(anotherArea("PL", "Portugal")).toBe(true);
    expect(anotherArea("FSM", "Micronesia")).toBe(false);
    expect(anotherArea("FSM", "nowhere")).toBe(false);
  });
});

test("immigration has the Regulation's rule of stay from 2008, and only in countries bound by it", () => {
  const rule = (measure: string, year: string) => {
    const found = eurostatImmigration.measures[measure];
    return found && interpretDuration(found, eurostatImmigration.period(year, measure));
  };
  expect(rule("migr_imm1ctz", "2007")).toBe("UNK");
  expect(rule("migr_imm1ctz", "2008")).toBe("12M");
  expect(rule("migr_imm1ctz, countries outside the Regulation", "2020")).toBe("UNK");
});

test("temporary protection is a stock on the last day of its month", () => {
  expect(eurostatTemporaryProtection.period("2024-02", "MIGR_ASYTPSM")).toMatchObject({
    freq: "M",
    time_period: "2024-02",
    ref_date: "2024-02-29",
    period_start: null,
  });
});
