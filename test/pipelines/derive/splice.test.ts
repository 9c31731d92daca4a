import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { spliced } from "../../../pipelines/derive/m-704-level-shift.ts";
import { makeKnown } from "../../../pipelines/derive.ts";
import type { Plain, Store } from "../../../pipelines/store.ts";
import { derivedBy, empty, type Figure, observe, tinyStore } from "./tiny.ts";

/** Mechanics: round numbers that tell the two series apart. */
let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

const EARLY = "knomad-remittance-flows";

/** Money received by Tajikistan: the World Bank's series, or its early estimate. */
const money = (time_period: string, obs_value: number, more: Readonly<Record<string, Plain>> = {}): Figure => ({
  indicator: "R_WB",
  direction: "IN",
  time_period,
  obs_value,
  ...more,
});
const early = (time_period: string, obs_value: number, more: Readonly<Record<string, Plain>> = {}) =>
  money(time_period, obs_value, { source_id: EARLY, ...more });

const made = () => derivedBy(store, ["M-704"], "R_WB_SPL");
const told = async () => (await made()).map((r) => [r.time_period, r.obs_value]);

describe("a splice (M-704)", () => {
  test("is the other series times the mean ratio over the common years; only the years the kept one lacks", async () => {
    await observe(
      store,
      money("2010", 150),
      money("2011", 100),
      early("2010", 100),
      early("2011", 100),
      early("2012", 200),
    );
    const rows = await made();
    expect(rows.map((r) => [r.time_period, r.obs_value, r.obs_status])).toEqual([["2012", 250, "E"]]);
    expect(rows[0]?.inputs).toHaveLength(5);
    expect(JSON.parse(rows[0]?.parameters ?? "")).toEqual({
      factor: 1.25,
      overlap: 2,
      overlap_from: "2010",
      overlap_to: "2011",
      spliced: EARLY,
      onto: "worldbank-wdi",
    });
  });

  test("backwards too, and the same whatever the order of the rows", async () => {
    const figures = [early("2008", 50), early("2009", 100), early("2010", 100), money("2009", 90), money("2010", 110)];
    await observe(store, ...figures);
    expect(await told()).toEqual([["2008", 50]]);
    await empty(store);
    await observe(store, ...figures.toReversed());
    expect(await told()).toEqual([["2008", 50]]);
  });

  test("needs two common years above zero: no overlap, no splice", async () => {
    await observe(store, money("2010", 110), early("2010", 100), early("2012", 200));
    expect(await told()).toEqual([]);
    await observe(store, money("2011", 0), early("2011", 100), money("2013", 5), early("2013", 0));
    expect(await told()).toEqual([]);
  });

  test("zero is not spliced, for it may stand for “not known”", async () => {
    await observe(store, money("2010", 1), money("2011", 1), early("2010", 1), early("2011", 1), early("2012", 0));
    expect(await told()).toEqual([]);
  });

  test("takes no factor from the other side of a break, whoever breaks", async () => {
    const years = [money("2010", 100), money("2011", 100), early("2010", 50), early("2011", 50), early("2013", 70)];
    for (const breaking of [early("2012", 60, { obs_status: "B" }), money("2012", 60, { obs_status: "B" })]) {
      await empty(store);
      await observe(store, ...years, breaking);
      expect(await told()).toEqual([]);
    }
    await empty(store);
    await observe(store, ...years);
    await store.run(`insert into series_break values ('${EARLY}', 'R_WB', '*', '2011', '', '', '')`);
    expect(await told()).toEqual([]);
  });

  test("a break that leaves two common years on the side of the year spliced leaves the splice", async () => {
    await observe(store, money("2009", 500), early("2009", 1), early("2010", 50, { obs_status: "B" }));
    await observe(store, money("2010", 100), money("2011", 100), early("2011", 50), early("2012", 60));
    expect(await told()).toEqual([["2012", 120]]);
  });

  test("from 2005 on remittances are defined anew: none across that year", async () => {
    await observe(store, money("2005", 1), money("2006", 1), early("2004", 1), early("2005", 1), early("2006", 1));
    expect(await told()).toEqual([]);
  });

  test("a pair of other series is spliced by the same query", async () => {
    await observe(store, money("2004", 3), money("2005", 3), early("2003", 1), early("2004", 1), early("2005", 1));
    await makeKnown(store);
    const rows = await store.rows<{ indicator: string; obs_value: number }>(
      spliced({ indicator: "R_WB", onto: "worldbank-wdi", spliced: EARLY, into: "R_TEST", redefined: [] }),
    );
    expect(rows).toMatchObject([{ indicator: "R_TEST", obs_value: 3 }]);
  });
});
