import { randomLcg } from "d3-random";
import { describe, expect, test } from "vitest";
import { endOfMonth, isoFromSerial, readPeriod, stockOn } from "../../schemas/periods.ts";

const random = randomLcg(0.7);
const whole = (n: number) => Math.floor(random() * n);

describe("period reading", () => {
  test("a period spans its first to its last day and never two of its kind", () => {
    for (let i = 0; i < 500; i++) {
      const year = 1950 + whole(100);
      const texts = [
        `${year}`,
        `${year}-S${1 + whole(2)}`,
        `${year}-Q${1 + whole(4)}`,
        `${year}-${String(1 + whole(12)).padStart(2, "0")}`,
      ];
      for (const text of texts) {
        const p = readPeriod(text);
        expect(p.time_period).toBe(text);
        expect(p.ref_date).toBeNull();
        expect(p.period_start?.endsWith("-01")).toBe(true);
        const next = new Date(`${p.period_end}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.getUTCDate()).toBe(1);
        expect((p.period_start ?? "") < (p.period_end ?? "")).toBe(true);
      }
    }
  });

  test("five years run from mid-year to mid-year", () => {
    expect(readPeriod("2015/2020")).toEqual({
      freq: "5",
      time_period: "2015/2020",
      ref_date: null,
      period_start: "2015-07-01",
      period_end: "2020-06-30",
    });
  });

  test("what is no period is refused", () => {
    for (const text of [
      "",
      "20",
      "2020e",
      "2020-13",
      "2020-Q5",
      "2020-S3",
      "2015/2019",
      "2021-02-29",
      "2021-1-1",
      "2020 ",
      "в 2020",
    ])
      expect(() => readPeriod(text), text).toThrow(/as a period/);
  });

  test("Excel's serial number of the WDI update is its day", () => {
    expect(isoFromSerial(42852)).toBe("2017-04-27");
    expect(isoFromSerial(45225)).toBe("2023-10-26");
  });

  test("a stock keeps its day and its year", () => {
    expect(stockOn("2020-07-01", "A")).toEqual({
      freq: "A",
      time_period: "2020",
      ref_date: "2020-07-01",
      period_start: null,
      period_end: null,
    });
    expect(stockOn("2021-10-01").time_period).toBe("2021-10-01");
  });

  test("a stock at the end of a month stays a day and keeps the monthly rhythm", () => {
    expect(stockOn(endOfMonth("2024-02"), "M")).toEqual({
      freq: "M",
      time_period: "2024-02",
      ref_date: "2024-02-29",
      period_start: null,
      period_end: null,
    });
    for (const text of ["2024", "2024-13", "2024-02-29", "Feb 2024"]) expect(() => endOfMonth(text), text).toThrow();
  });
});
