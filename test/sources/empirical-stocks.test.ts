import { describe, expect, test } from "vitest";
import { dateOf } from "../../sources/undesa-empirical-stocks/date.ts";

/** The censuses of the USSR (1989), Belarus (1999) and Ukraine (2001), the middle of Russia’s (2010), ends of half-years. */
describe("a year with decimals is a day", () => {
  test.each([
    ["1989.0301369863", "1989-01-12"],
    ["1999.12602739726", "1999-02-16"],
    ["2001.92602739726", "2001-12-05"],
    ["2000.49453551913", "2000-06-30"],
    ["1996.99726775956", "1996-12-31"],
    ["2010.79863013699", "2010-10-19"],
    ["2015", "2015-01-01"],
  ])("%s is %s", (text, day) => {
    expect(dateOf(text)).toBe(day);
  });

  test("every day of a common and of a leap year comes back", () => {
    for (const year of [2023, 2024]) {
      const start = Date.UTC(year, 0, 1);
      const days = (Date.UTC(year + 1, 0, 1) - start) / 86_400_000;
      for (let day = 0; day < days; day++)
        expect(dateOf((year + day / days).toFixed(11).replace(/\.?0+$/, ""))).toBe(
          new Date(start + day * 86_400_000).toISOString().slice(0, 10),
        );
    }
  });

  test.each(["", "21.5", "2021,5", "2021-10-01", "Jan 1999"])("%s is none", (text) => {
    expect(() => dateOf(text)).toThrow(/as a year with decimals/);
  });
});
