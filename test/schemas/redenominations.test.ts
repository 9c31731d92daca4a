import { describe, expect, test } from "vitest";
import { isTen } from "../../schemas/areas.ts";
import { redenominations } from "../../schemas/redenominations.ts";

const factors = (area: string) =>
  redenominations.filter((r) => r.ref_area === area).map((r) => [r.valid_from, r.factor]);

describe("redenominations", () => {
  test("are those of the methodology, with Belarus in 1994 and Tajikistan in 1995", () => {
    expect(factors("BLR")).toEqual([
      ["1994-08-20", 10],
      ["2000-01-01", 1000],
      ["2016-07-01", 10_000],
    ]);
    expect(factors("TJK")).toEqual([
      ["1995-05-10", 100],
      ["2000-10-30", 1000],
    ]);
    expect(factors("RUS")).toEqual([["1998-01-01", 1000]]);
    expect(factors("UKR")).toEqual([["1996-09-02", 100_000]]);
    expect(factors("GEO")).toEqual([["1995-09-25", 1_000_000]]);
    expect(factors("UZB")).toEqual([["1994-07-01", 1000]]);
  });

  test("have a page to look at, and are of the ten", () => {
    for (const { ref_area, evidence, dayEvidence } of redenominations) {
      expect(isTen(ref_area), ref_area).toBe(true);
      for (const address of [evidence, ...(dayEvidence === undefined ? [] : [dayEvidence])])
        expect(new URL(address).protocol, address).toMatch(/^https?:$/);
    }
  });

  test("stand by economy and day, each day once", () => {
    const keys = redenominations.map((r) => `${r.ref_area} ${r.valid_from}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test("of today's money, Belarus has divided its history by a hundred million", () => {
    const total = factors("BLR").reduce((product, [, factor]) => product * Number(factor), 1);
    expect(total).toBe(100_000_000);
  });
});
