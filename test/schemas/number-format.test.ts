import { describe, expect, it } from "vitest";
import { formatCompact, formatNumber, formatPercent } from "../../schemas/number-format.ts";

describe("formatNumber", () => {
  it.each([
    [3821.3, 1, "3,821.3", "3\u00a0821,3"],
    [6801.9, 0, "6,802", "6\u00a0802"],
    [-196000, 0, "\u2212196,000", "\u2212196\u00a0000"],
    [1.005, 2, "1.01", "1,01"],
    [-2.5, 0, "\u22123", "\u22123"],
    [2.65, 1, "2.7", "2,7"],
    [-0.04, 1, "0.0", "0,0"],
    [0, 0, "0", "0"],
    [37216680000, 0, "37,216,680,000", "37\u00a0216\u00a0680\u00a0000"],
    [1e-7, 2, "0.00", "0,00"],
  ])("%d with %d decimals", (value, decimals, en, ru) => {
    expect(formatNumber(value, "en", decimals)).toBe(en);
    expect(formatNumber(value, "ru", decimals)).toBe(ru);
  });
  it("refuses what is not a number", () => {
    expect(() => formatNumber(Number.NaN, "en")).toThrow(RangeError);
  });
});

describe("formatPercent and formatCompact", () => {
  it("sets a no-break space before the sign", () => {
    expect(formatPercent(38.4, "en", 1)).toBe("38.4\u00a0%");
    expect(formatPercent(-18.7, "ru", 1)).toBe("\u221218,7\u00a0%");
  });
  it.each([
    [3375095, "3.4m", "3,4\u00a0млн"],
    [415676, "416k", "416\u00a0тыс."],
    [842, "842", "842"],
    [37216680000, "37bn", "37\u00a0млрд"],
  ])("%d in few digits", (value, en, ru) => {
    expect(formatCompact(value, "en")).toBe(en);
    expect(formatCompact(value, "ru")).toBe(ru);
  });
});
