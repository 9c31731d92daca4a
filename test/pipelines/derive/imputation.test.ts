import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Plain, Store } from "../../../pipelines/store.ts";
import { imputable } from "../../../schemas/imputation.ts";
import { indicatorById } from "../../../schemas/indicators.ts";
import { type Derived, derivedBy, empty, type Figure, observe, stock, tinyStore } from "./tiny.ts";

/** Mechanics: round numbers that tell years and sources apart. */
let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

/** Rows of an indicator that the rules of this file make. */
const made = (indicator: string) => derivedBy(store, ["M-601", "M-602", "M-603", "M-604", "M-605"], indicator);

type More = Readonly<Record<string, Plain>>;
const OFFICE = "belstat-migration";

const directions: Readonly<Record<string, string>> = {
  FLW_IN: "IN",
  FLW_OUT: "OUT",
  NETM: "NET",
  MTO_IN: "IN",
  MTO_OUT: "OUT",
};

/** Years of one series as Belarus's office prints it: every year from the first on; null is a year it lacks. */
const run = (indicator: string, first: number, values: readonly (number | null)[], more: More = {}): Figure[] =>
  values.flatMap((obs_value, i) =>
    obs_value === null
      ? []
      : [
          {
            indicator,
            ref_area: "BLR",
            counterpart_area: "RUS",
            direction: directions[indicator] ?? "NA",
            concept_basis: "RG",
            duration_rule: "12M",
            source_id: OFFICE,
            time_period: `${first + i}`,
            obs_value,
            ...more,
          },
        ],
  );

const told = (rows: readonly Derived[]) => rows.map((r) => [r.method_id, r.time_period, r.obs_value]);
const how = (row: Derived | undefined): Record<string, unknown> => JSON.parse(row?.parameters ?? "{}");

const FIVE = [10, 20, 30, 40, 50];

describe("a second official channel (M-601)", () => {
  const eurostat = { source_id: "eurostat-immigration" };

  test("gives the missing year where it repeats the office to the last digit, with the channel named", async () => {
    await observe(store, ...run("FLW_IN", 2010, [...FIVE, null]), ...run("FLW_IN", 2013, [40, 50, 60], eurostat));
    const rows = await made("FLW_IN_IMP");
    expect(told(rows)).toEqual([["M-601", "2015", 60]]);
    expect(rows[0]).toMatchObject({ obs_status: "A" });
    expect(how(rows[0])).toEqual({ channel: "eurostat-immigration", instead_of: OFFICE, tried_before: [] });
  });

  test.each([
    ["one common year differs", [40, 51, 60], eurostat],
    ["only one year is common", [null, 50, 60], eurostat],
    ["the channel counts another concept", [40, 50, 60], { ...eurostat, concept_basis: "FC" }],
    ["the source that repeats it is no official channel", [40, 50, 60], { source_id: "demoscope-migration" }],
  ])("nothing where %s", async (_, values, more) => {
    await observe(store, ...run("FLW_IN", 2010, [...FIVE, null]), ...run("FLW_IN", 2013, values, more));
    expect(await made("FLW_IN_IMP")).toEqual([]);
  });

  test("nothing over a break", async () => {
    await observe(store, ...run("FLW_IN", 2010, FIVE), ...run("FLW_IN", 2013, [40, 50], eurostat));
    await observe(store, ...run("FLW_IN", 2015, [60], { ...eurostat, obs_status: "B" }));
    expect(await made("FLW_IN_IMP")).toEqual([]);
  });
});

describe("an accounting identity (M-602)", () => {
  test("net migration is arrivals minus departures, and each of the three is told by the others", async () => {
    await observe(store, ...run("FLW_IN", 2010, [...FIVE, 60, null, 80]));
    await observe(store, ...run("FLW_OUT", 2010, [1, 2, 3, 4, 5, null, 7, 8]));
    await observe(store, ...run("NETM", 2010, [9, 18, 27, 36, 45, 54, 63]));
    expect(told(await made("FLW_IN_IMP"))).toEqual([["M-602", "2016", 70]]);
    expect(told(await made("FLW_OUT_IMP"))).toEqual([["M-602", "2015", 6]]);
    const [net] = await made("NETM_IMP");
    expect(net).toMatchObject({ time_period: "2017", obs_value: 72, obs_status: "I" });
    expect(net?.inputs).toHaveLength(2);
    expect(how(net)).toMatchObject({ source: OFFICE, tried_before: ["M-601"] });
  });

  const groups = (
    total: readonly (number | null)[],
    cis: readonly (number | null)[],
    rest: readonly (number | null)[],
  ) => [
    ...run("FLW_IN", 2010, total, { counterpart_area: "W1" }),
    ...run("FLW_IN", 2010, cis, { counterpart_area: "CIS" }),
    ...run("FLW_IN", 2010, rest, { counterpart_area: "NON_CIS" }),
  ];

  test("a total is its two groups, and no part of it is imputed; a group is the rest of the total", async () => {
    await observe(store, ...groups([15, 25, 35, 45, 55, null, 70], [...FIVE, 60, null], [5, 5, 5, 5, 5, 5, 6]));
    const rows = await made("FLW_IN_IMP");
    expect(told(rows)).toEqual([
      ["M-602", "2015", 65],
      ["M-602", "2016", 64],
    ]);
    expect(how(rows[0])).toMatchObject({ imputed_share: 0 });
    expect(how(rows[1])).not.toHaveProperty("imputed_share");
  });

  test("nothing where the printed totals are not the sum of the groups, or a flow would be below zero", async () => {
    await observe(store, ...groups([15, 25, 99, 45, 55, null], [...FIVE, 60], [5, 5, 5, 5, 5, 5]));
    expect(await made("FLW_IN_IMP")).toEqual([]);
    await empty(store);
    await observe(store, ...groups([15, 25, 35, 45, 55, 60], [...FIVE, 61], [5, 5, 5, 5, 5, null]));
    expect((await made("FLW_IN_IMP")).map((r) => r.method_id)).not.toContain("M-602");
  });

  test("a break of an input stays visible; sources are not mixed", async () => {
    await observe(store, ...run("NETM", 2010, FIVE), ...run("FLW_IN", 2015, [60]));
    await observe(store, ...run("FLW_OUT", 2015, [1], { obs_status: "B" }));
    expect((await made("NETM_IMP"))[0]).toMatchObject({ obs_value: 59, obs_status: "B" });
    await empty(store);
    await observe(store, ...run("NETM", 2010, FIVE), ...run("FLW_IN", 2015, [60]));
    await observe(store, ...run("FLW_OUT", 2015, [1], { source_id: "demoscope-migration" }));
    expect(await made("NETM_IMP")).toEqual([]);
  });
});

describe("interpolation (M-603)", () => {
  test("on an exponential between reported years, on a line through zero", async () => {
    await observe(store, ...run("FLW_IN", 2010, [...FIVE, null, 200], {}));
    await observe(store, ...run("NETM", 2010, [1, 2, 3, 4, -10, null, 10]));
    const [arrivals] = await made("FLW_IN_IMP");
    expect(arrivals).toMatchObject({ method_id: "M-603", time_period: "2015", obs_status: "E", obs_value: 125 });
    expect(how(arrivals)).toMatchObject({ form: "M-121", from: 2014, to: 2016, tried_before: ["M-601", "M-602"] });
    expect(told(await made("NETM_IMP"))).toEqual([["M-603", "2015", 0]]);
  });

  test("a zero is a reported year, a null is not one", async () => {
    await observe(store, ...run("FLW_IN", 2010, [10, 20, 0, 40, 50]));
    await observe(store, ...run("FLW_IN", 2015, [60, 70]).slice(1));
    await store.run("update observation set obs_value = null, obs_status = 'O' where time_period = '2013'");
    expect((await made("FLW_IN_IMP")).map((r) => [r.time_period, Math.round(r.obs_value)])).toEqual([
      ["2013", 25],
      ["2015", 59],
    ]);
  });

  test("not of fewer than five reported years, over more than five years, a break, or a change of concept or source", async () => {
    const nothing = async (...figures: Figure[]) => {
      await empty(store);
      await observe(store, ...figures);
      expect(await made("FLW_IN_IMP")).toEqual([]);
    };
    await nothing(...run("FLW_IN", 2010, [10, 20, 30, null, 50]));
    await nothing(...run("FLW_IN", 2010, FIVE), ...run("FLW_IN", 2020, [60]));
    await nothing(...run("FLW_IN", 2010, FIVE), ...run("FLW_IN", 2016, [70], { obs_status: "B" }));
    await nothing(...run("FLW_IN", 2010, FIVE), ...run("FLW_IN", 2016, [70], { concept_basis: "BC" }));
    await nothing(...run("FLW_IN", 2010, FIVE), ...run("FLW_IN", 2016, [70], { territory: "CTL" }));
    await nothing(...run("FLW_IN", 2010, FIVE), ...run("FLW_IN", 2016, [70], { source_id: "demoscope-migration" }));
  });

  test("not over a break known from elsewhere, nor where the press prints the year", async () => {
    await observe(store, ...run("FLW_IN", 2010, [...FIVE, null, 70, null, 90]));
    await store.run(`insert into series_break values ('${OFFICE}', 'FLW_IN', '*', '2016', '', '', '')`);
    await observe(store, ...run("FLW_IN", 2017, [81], { source_id: "nsc-migration-press" }));
    expect(await made("FLW_IN_IMP")).toEqual([]);
  });

  test("a break within a year counts in the later year and not in the first", async () => {
    await observe(store, ...run("FLW_IN", 2010, [...FIVE, null, 70]));
    await store.run(`insert into series_break values ('${OFFICE}', 'FLW_IN', 'BLR', '2016-Q3', '', '', '')`);
    expect(await made("FLW_IN_IMP")).toEqual([]);
    await store.run("update series_break set from_period = '2014-08'");
    expect((await made("FLW_IN_IMP")).map((r) => r.time_period)).toEqual(["2015"]);
  });

  test("is the same whatever the order of the rows", async () => {
    const figures = run("FLW_IN", 2010, [...FIVE, null, 70]);
    await observe(store, ...figures);
    const before = told(await made("FLW_IN_IMP"));
    await empty(store);
    await observe(store, ...figures.toReversed());
    expect(told(await made("FLW_IN_IMP"))).toEqual(before);
  });
});

describe("the partner's figure (M-604)", () => {
  const partner = (more: More = {}): Figure[] =>
    run("FLW_OUT", 2016, [77], {
      ref_area: "RUS",
      counterpart_area: "BLR",
      source_id: "rosstat-migration",
      ...more,
    });

  test("stands in where both count alike, with its source named", async () => {
    await observe(store, ...run("FLW_IN", 2010, FIVE), ...partner());
    const rows = await made("FLW_IN_IMP");
    expect(rows.map((r) => [r.ref_area, r.method_id, r.time_period, r.obs_value, r.obs_status])).toEqual([
      ["BLR", "M-604", "2016", 77, "I"],
    ]);
    expect(how(rows[0])).toEqual({
      counterpart_source: "rosstat-migration",
      tried_before: ["M-601", "M-602", "M-603"],
    });
  });

  test("of two sources of the partner the first to speak for that series, whatever their ranks in others", async () => {
    // for departures only the OECD has a rank; the World Bank is first for remittances and for refugees
    const two = ["oecd-migration", "worldbank-wdi"] as const;
    await observe(store, ...run("FLW_IN", 2010, FIVE));
    for (const [i, source_id] of two.entries())
      await observe(store, ...run("FLW_OUT", 2016, [70 + i], { ref_area: "RUS", counterpart_area: "BLR", source_id }));
    const [row] = await made("FLW_IN_IMP");
    expect([row?.obs_value, how(row).counterpart_source]).toEqual([70, "oecd-migration"]);
  });

  test("net migration changes sign", async () => {
    await observe(store, ...run("NETM", 2010, FIVE));
    await observe(store, ...partner({ indicator: "NETM", direction: "NET" }));
    expect(told(await made("NETM_IMP"))).toEqual([["M-604", "2016", -77]]);
  });

  test.each<[string, More]>([
    ["another concept", { concept_basis: "FC" }],
    ["another length of stay", { duration_rule: "9M" }],
    ["another territory", { territory: "CTL" }],
    ["another breakdown", { breakdown_1: "FOREIGNERS" }],
    ["a figure quoted from the press", { source_id: "nsc-migration-press" }],
  ])("does not pass the gate: %s (M-406)", async (_, more) => {
    await observe(store, ...run("FLW_IN", 2010, FIVE, { territory: "NAT" }), ...partner({ territory: "NAT", ...more }));
    expect(await made("FLW_IN_IMP")).toEqual([]);
  });

  test("does not pass it where neither says how it counts", async () => {
    await observe(store, ...run("FLW_IN", 2010, FIVE, { concept_basis: "UNK" }), ...partner({ concept_basis: "UNK" }));
    expect(await made("FLW_IN_IMP")).toEqual([]);
  });
});

describe("the last share (M-605)", () => {
  const total = (first: number, values: readonly (number | null)[], more: More = {}) =>
    run("FLW_IN", first, values, { counterpart_area: "W1", ...more });

  test("of the total, up to two years back; the letter U is kept among the parameters", async () => {
    await observe(store, ...run("FLW_IN", 2010, FIVE), ...total(2010, [100, 100, 100, 100, 100, 120, 140, 160]));
    const rows = await made("FLW_IN_IMP");
    expect(told(rows)).toEqual([
      ["M-605", "2015", 60],
      ["M-605", "2016", 70],
    ]);
    expect(rows[0]).toMatchObject({ obs_status: "E" });
    expect(rows[0]?.inputs).toHaveLength(3);
    expect(how(rows[0])).toMatchObject({ obs_status_2: "U", share: 0.5, share_of: 2014 });
  });

  test("not over a break of the total, of another source's total, or of a total of zero", async () => {
    const nothing = async (...figures: Figure[]) => {
      await empty(store);
      await observe(store, ...run("FLW_IN", 2010, FIVE), ...figures);
      expect(await made("FLW_IN_IMP")).toEqual([]);
    };
    await nothing(...total(2014, [100]), ...total(2015, [120], { obs_status: "B" }));
    await nothing(...total(2014, [100]), ...total(2015, [120], { source_id: "demoscope-migration" }));
    await nothing(...total(2014, [0, 120]));
  });
});

describe("the order", () => {
  test("the first rule that gives a number is the only one (§6.1)", async () => {
    await observe(store, ...run("FLW_IN", 2010, [...FIVE, null, 70]), ...run("FLW_OUT", 2015, [1]));
    await observe(store, ...run("NETM", 2015, [54]));
    expect(told(await made("FLW_IN_IMP"))).toEqual([["M-602", "2015", 55]]);
  });

  test("costs, and whatever is not in the register, are never imputed; nor are economies outside the ten", async () => {
    expect(imputable.map((id) => indicatorById(id)?.theme)).not.toContain("price");
    await observe(store, ...run("REG_MIG", 2010, [...FIVE, null, 70]));
    await observe(store, ...run("FLW_IN", 2010, [...FIVE, null, 70], { ref_area: "DEU" }));
    const row = await store.first<{ n: number }>(
      "select count(*)::integer as n from derived where indicator like '%_IMP'",
    );
    expect(row?.n).toBe(0);
  });
});

describe("the imputed part of the sum of emigrants (M-103)", () => {
  const known = { known_from: "2021-01-01" };
  const shares = async () =>
    (await derivedBy(store, ["M-103"], "STK_EMI")).map((r) => {
      const { imputed_share, imputed_by_edition, destinations_imputed } = how(r);
      return [imputed_share, imputed_by_edition, destinations_imputed, r.obs_status];
    });

  test("is that of destinations whose own total the newest edition that tells took from a model", async () => {
    await store.run(
      "insert into vintage (source_id, edition, published) values ('undesa-migrant-stock', '2020', '2021-01-01'), ('undesa-migrant-stock', '2024', '2025-01-01')",
    );
    await observe(store, stock("ERI", "W1", 500, { ...known, obs_status: "I", known_to: "2025-01-01" }));
    await observe(store, stock("ERI", "TJK", 10, known), stock("RUS", "TJK", 90, known));
    expect(await shares()).toEqual([[0.1, "2020", 1, "E"]]);
  });

  test("is not known where no edition tells", async () => {
    await observe(store, stock("ERI", "TJK", 10), stock("RUS", "TJK", 90));
    expect(await shares()).toEqual([[null, null, 0, "E"]]);
  });
});
