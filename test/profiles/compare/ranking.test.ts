import { describe, expect, test } from "vitest";
import { commonPeriod, rankingOf } from "../../../profiles/compare/ranking.ts";
import type { Series } from "../../../profiles/compare/read.ts";
import { changeOf } from "../../../profiles/compare/years-block.ts";
import { seriesOf } from "./facts.ts";

const whole = (v: number) => v.toFixed(0);
const ranks = (series: readonly Series[], areas: readonly string[], print = whole) =>
  rankingOf(series, areas, print).places.map((p) => [p.area, p.fact?.time_period ?? null, p.rank, p.tied]);

describe("the common period", () => {
  test("is the newest that four in five have: one that is late doesn't hold the others back", () => {
    const most = ["ARM", "GEO", "MDA", "TJK"].map((a) => seriesOf(a, { 2022: 1, 2023: 2 }));
    expect(commonPeriod([...most, seriesOf("UZB", { 2022: 3 })])).toBe("2023");
  });

  test("is an earlier one where too few have the newest", () => {
    const few = ["ARM", "GEO"].map((a) => seriesOf(a, { 2022: 1, 2023: 2 }));
    expect(commonPeriod([...few, seriesOf("MDA", { 2022: 1 }), seriesOf("UZB", { 2022: 3 })])).toBe("2022");
  });
});

describe("ranking", () => {
  test("figures printed alike share a rank, the next one is left out, equal ones in the order given", () => {
    const series = [
      seriesOf("ARM", { 2023: 5.2 }),
      seriesOf("GEO", { 2023: 7.4 }),
      seriesOf("MDA", { 2023: 5.4 }),
      seriesOf("TJK", { 2023: 1 }),
    ];
    expect(ranks(series, ["ARM", "GEO", "MDA", "TJK"])).toEqual([
      ["GEO", "2023", 1, false],
      ["ARM", "2023", 2, true],
      ["MDA", "2023", 2, true],
      ["TJK", "2023", 4, false],
    ]);
  });

  test("an earlier figure stands by its size without a rank; a later one is not taken; none stands last", () => {
    const series = [
      ...["ARM", "GEO", "MDA", "TJK"].map((a, i) => seriesOf(a, { 2023: 10 * (i + 1) })),
      seriesOf("UZB", { 2019: 35, 2024: 99 }),
    ];
    expect(ranks(series, ["ARM", "GEO", "KAZ", "MDA", "TJK", "UZB"])).toEqual([
      ["TJK", "2023", 1, false],
      ["UZB", "2019", null, false],
      ["MDA", "2023", 2, false],
      ["GEO", "2023", 3, false],
      ["ARM", "2023", 4, false],
      ["KAZ", null, null, false],
    ]);
  });

  test("negative values come after zero", () => {
    const series = ["ARM", "GEO", "MDA", "TJK"].map((a, i) => seriesOf(a, { 2023: -i * 4 }));
    expect(ranks(series, ["TJK", "MDA", "GEO", "ARM"]).map(([a]) => a)).toEqual(["ARM", "GEO", "MDA", "TJK"]);
  });
});

test("change over time counts those that have both ends, without a break between them", () => {
  const series = [
    seriesOf("ARM", { 2000: 1, 2023: 2 }),
    seriesOf("GEO", { 2000: 3, 2023: 2 }),
    seriesOf("KAZ", { 2000: 1, 2023: 4 }),
    seriesOf("MDA", { 2000: 1, 2010: 5, 2023: 9 }, { 2010: "B" }),
    seriesOf("UZB", { 2010: 1, 2023: 9 }),
  ];
  expect(changeOf(series)).toEqual({ from: "2000", to: "2023", higher: 2, of: 3 });
});
