import { describe, expect, test } from "vitest";
import { rhythmOf } from "../../../profiles/quality/rhythm.ts";

describe("the rhythm of a source", () => {
  test("is the middle interval between the months of three editions or more", () => {
    // UN DESA's editions held: August 2019, January 2021, January 2025: 17 and 48 months, in the middle 32.5
    expect(rhythmOf(["2019-08", "2021-01", "2025-01"], "2025-01-01", "2026-11-22")).toEqual({
      ageMonths: 22,
      everyMonths: 33,
      next: "2027-10",
    });
    expect(rhythmOf(["2021-03", "2022-03", "2023-03", "2026-03"], "2026-03-31", "2026-11-22")).toEqual({
      ageMonths: 7,
      everyMonths: 12,
      next: "2027-03",
    });
  });

  test.each([[["2025-01"]], [["2024-01", "2025-01"]]])("is not known from %j", (months) => {
    expect(rhythmOf(months, "2025-01-01", "2025-01-01")).toEqual({ ageMonths: 0, everyMonths: null, next: null });
  });

  test("counts whole months only", () => {
    expect(rhythmOf(["2024-11"], "2024-11-23", "2026-11-22").ageMonths).toBe(23);
    expect(rhythmOf(["2024-11"], "2024-11-22", "2026-11-22").ageMonths).toBe(24);
  });
});
