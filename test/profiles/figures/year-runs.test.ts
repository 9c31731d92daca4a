import { expect, test } from "vitest";
import { withGaps } from "../../../profiles/figures/series.ts";
import { runsOf, runsText } from "../../../profiles/words/year-runs.ts";

test("years in any order, some told twice, are stretches without a gap", () => {
  expect(runsOf([])).toEqual([]);
  expect(runsOf([2005, 1997, 1998, 1998])).toEqual([
    [1997, 1998],
    [2005, 2005],
  ]);
  expect(runsText([2024, 1990, 2025, 1991, 2019])).toBe("1990–1991, 2019, 2024–2025");
});

test("a line has one gap a stretch of years that is missing, and none between neighbours", () => {
  const point = (x: number) => ({ x, y: 1, status: null });
  expect(withGaps([2001, 2002, 2006].map(point)).map((p) => [p.x, p.y])).toEqual([
    [2001, 1],
    [2002, 1],
    [2003, null],
    [2006, 1],
  ]);
});
