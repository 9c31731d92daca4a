import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serviceCost } from "../../../pipelines/derive/m-350-service-cost.ts";
import type { Store } from "../../../pipelines/store.ts";
import { sources } from "../../../sources/index.ts";
import { derived, empty, type Figure, observe, tinyStore } from "./tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

const quarter = {
  freq: "Q",
  time_period: "2020-Q3",
  period_start: "2020-07-01",
  period_end: "2020-09-30",
};

/** The average cost from a sender to a receiver. */
const cost = (ref_area: string, counterpart_area: string, obs_value: number | null, more = {}): Figure => ({
  indicator: "COST_AVG",
  direction: "OUT",
  ref_area,
  counterpart_area,
  obs_value,
  source_id: "rpw-corridor-costs",
  ...quarter,
  ...more,
});

/** The corridor's money in the modelled matrix. */
const weight = (sender: string, receiver: string, obs_value: number, year = "2021"): Figure => ({
  indicator: "R_BIL_EST",
  direction: "IN",
  ref_area: receiver,
  counterpart_area: sender,
  obs_value,
  obs_status: "E",
  source_id: "knomad-bilateral-remittances",
  time_period: year,
});

/** One part of what a service costs. */
const part = (indicator: string, name: string, obs_value: number | null): Figure =>
  cost("RUS", "TJK", obs_value, { indicator, breakdown_1: `SYSTEM:${name}` });
const service = (name: string, fee: number, margin: number | null, ok: number | null = 1): Figure[] => [
  part("COST_200_FEE", name, fee),
  ...(margin === null ? [] : [part("COST_200_FX", name, margin)]),
  ...(ok === null ? [] : [part("COST_SMART_OK", name, ok)]),
];

const first = async (indicator: string) => (await derived(store, indicator))[0];

describe("one service (M-350)", () => {
  const offer = { amount: 10_000, fee: 150, interbankRate: 0.12, offeredRate: 0.118 };

  test("a fee of 150 on 10,000 and 0.118 for 0.12 are 3.167 %", () => {
    expect(serviceCost(offer)?.percent).toBeCloseTo(3.167, 3);
    expect(serviceCost(offer)?.negativeMargin).toBe(false);
  });

  test("a rate better than the market's is kept and flagged; no fee is a cost too", () => {
    const cheap = serviceCost({ ...offer, fee: 0, offeredRate: 0.126 });
    expect(cheap?.percent).toBeCloseTo(-5, 10);
    expect(cheap?.negativeMargin).toBe(true);
  });

  test("none without a disclosed rate, or of an amount or rate that is not above zero", () => {
    expect(serviceCost({ ...offer, offeredRate: null })).toBeNull();
    for (const bad of [0, -1, Number.NaN]) {
      expect(serviceCost({ ...offer, amount: bad })).toBeNull();
      expect(serviceCost({ ...offer, interbankRate: bad })).toBeNull();
      expect(serviceCost({ ...offer, offeredRate: bad })).toBeNull();
    }
  });

  test("in the database: fee and margin of one service summed, a negative margin flagged", async () => {
    await observe(store, ...service("A", 1.5, 1.667), ...service("B", 1, -1.25), ...service("C", 2, null));
    const rows = (await derived(store, "COST_200")).filter((r) => r.method_id === "M-350");
    expect(rows.map((r) => [Number(r.obs_value.toFixed(3)), r.parameters]).toSorted()).toEqual([
      [-0.25, '{"negative_margin":true}'],
      [3.167, '{"negative_margin":false}'],
    ]);
  });
});

describe("a corridor", () => {
  const five = [2, 2.5, 3, 4, 9.5];

  test("2, 2.5, 3, 4 and 9.5 have the average 4.2 and the SmaRT average 2.5 (M-351, M-353)", async () => {
    await observe(store, ...five.toReversed().flatMap((c, i) => service(`S${i}`, c, 0)));
    const average = (await derived(store, "COST_200")).find((r) => r.method_id === "M-351");
    expect(average?.obs_value).toBeCloseTo(4.2, 12);
    expect(average).toMatchObject({ parameters: '{"n":5,"n_nontransparent":0}', obs_status: "E" });
    expect(await first("COST_200_SMART")).toMatchObject({ obs_value: 2.5, parameters: '{"n":5}' });
    expect((await first("COST_200_SMART"))?.inputs).toHaveLength(3);
  });

  test("services without a rate are left out and counted", async () => {
    await observe(store, ...service("A", 2, 0), ...service("B", 4, 0), ...service("C", 90, null));
    const average = (await derived(store, "COST_200")).find((r) => r.method_id === "M-351");
    expect(average).toMatchObject({ obs_value: 3, parameters: '{"n":2,"n_nontransparent":1}' });
  });

  test("fewer than three that qualify: no SmaRT average, and the reason", async () => {
    await observe(store, ...service("A", 2, 0), ...service("B", 3, 0), ...service("C", 1, 0, 0));
    expect(await derived(store, "COST_200_SMART")).toEqual([]);
    expect(await derived(store, "COST_200_SMART_N")).toMatchObject([
      { obs_value: 2, parameters: '{"reason":"SMART_LT3"}' },
    ]);
  });

  test("none that qualify is a count of zero", async () => {
    await observe(store, ...service("A", 2, 0, 0));
    expect(await derived(store, "COST_200_SMART_N")).toMatchObject([{ obs_value: 0 }]);
  });

  test("the world's average is over services (M-354)", async () => {
    await observe(store, ...five.flatMap((c, i) => service(`S${i}`, c, 0)));
    expect((await first("COST_200_WORLD"))?.obs_value).toBeCloseTo(4.2, 12);
    expect((await first("COST_200_WORLD"))?.parameters).toBe('{"n":5,"target":3}');
  });
});

describe("a country's corridors", () => {
  const two = [cost("RUS", "TJK", 2), cost("DEU", "TJK", 8), weight("RUS", "TJK", 300), weight("DEU", "TJK", 100)];
  const of = async (indicator: string, area = "TJK") =>
    (await derived(store, indicator)).find((r) => r.ref_area === area);

  test("simple 5, weighted by three to one 3.5, named weights (M-352)", async () => {
    await observe(store, ...two);
    expect(await of("COST_SIMPLE")).toMatchObject({ obs_value: 5, direction: "IN", parameters: '{"corridors":2}' });
    expect(await of("COST_WEIGHTED")).toMatchObject({
      obs_value: 3.5,
      parameters: '{"corridors":2,"without_weight":0,"weights":"knomad-bilateral-remittances","matrix":"2021"}',
    });
    expect((await of("COST_WEIGHTED"))?.inputs).toHaveLength(4);
    expect(await of("COST_SIMPLE", "RUS")).toMatchObject({ obs_value: 2, direction: "OUT" });
  });

  test("the matrix of the nearest year, of two equally near the later", async () => {
    await observe(store, ...two, weight("RUS", "TJK", 100, "2019"), weight("DEU", "TJK", 100, "2019"));
    expect((await of("COST_WEIGHTED"))?.parameters).toContain('"matrix":"2021"');
    await observe(store, weight("RUS", "TJK", 100, "2020"), weight("DEU", "TJK", 100, "2020"));
    expect(await of("COST_WEIGHTED")).toMatchObject({ obs_value: 5 });
  });

  test("a corridor without money in the matrix, or with zero, is in the simple average only", async () => {
    await observe(store, ...two, cost("USA", "TJK", 20), cost("CZE", "TJK", 10), weight("CZE", "TJK", 0));
    expect(await of("COST_SIMPLE")).toMatchObject({ obs_value: 10 });
    expect(await of("COST_WEIGHTED")).toMatchObject({ obs_value: 3.5 });
    expect((await of("COST_WEIGHTED"))?.parameters).toContain('"without_weight":2');
    expect(await of("COST_WEIGHTED", "USA")).toBeUndefined();
  });

  test("a total entered by hand is no weight", async () => {
    await observe(store, ...two);
    await store.run(`
      insert into corridor_override (source_id, time_period, ref_area, counterpart_area, effect)
      values ('knomad-bilateral-remittances', '2021', 'TJK', 'RUS', 'whole column')
    `);
    expect(await of("COST_WEIGHTED")).toBeUndefined();
    expect(await of("COST_SIMPLE")).toMatchObject({ obs_value: 5 });
  });

  test("above five: half of the corridors, a quarter of the money; exactly five is not above (M-355)", async () => {
    await observe(store, ...two);
    expect(await of("COST_AVG_GT5_SH")).toMatchObject({
      obs_value: 50,
      parameters: '{"threshold":5,"above":1,"corridors":2}',
    });
    expect(await of("COST_AVG_GT5_VOL_SH")).toMatchObject({ obs_value: 25 });
    await store.run("update observation set obs_value = 5 where indicator = 'COST_AVG'");
    await observe(store, { indicator: "UNEMP", obs_value: 5 });
    expect(await of("COST_AVG_GT5_SH")).toMatchObject({ obs_value: 0 });
    expect(await of("COST_AVG_GT5_VOL_SH")).toMatchObject({ obs_value: 0 });
  });

  test("costs of zero and below count; a missing quarter has no row (M-356)", async () => {
    await observe(store, cost("RUS", "TJK", -2), cost("DEU", "TJK", 0), cost("USA", "TJK", null));
    await observe(store, cost("RUS", "TJK", 3, { time_period: "2021-Q1", period_end: "2021-03-31" }));
    const rows = (await derived(store, "COST_SIMPLE")).filter((r) => r.ref_area === "TJK");
    expect(rows.map((r) => [r.time_period, r.obs_value])).toEqual([
      ["2020-Q3", -1],
      ["2021-Q1", 3],
    ]);
  });

  test("one source a period", async () => {
    await observe(store, cost("RUS", "TJK", 2), cost("DEU", "TJK", 90, { source_id: "rpw-mean-costs-2017" }));
    expect(await of("COST_SIMPLE")).toMatchObject({ obs_value: 2 });
  });

  test("whatever the order of rows", async () => {
    const corridors = [0.1, 0.2, 0.3, 0.7, 1.1].map((c, i) =>
      cost(["RUS", "DEU", "USA", "ITA", "CZE"][i] ?? "", "TJK", c),
    );
    await observe(store, ...corridors);
    const before = (await of("COST_SIMPLE"))?.obs_value;
    await empty(store);
    await observe(store, ...corridors.toReversed());
    expect((await of("COST_SIMPLE"))?.obs_value).toBe(before);
  });
});

test("corridors from Russia break in the first quarter of 2022 (M-356)", () => {
  const rpw = sources.find((s) => s.id === "rpw-corridor-costs");
  expect(rpw?.breaks).toMatchObject([{ indicator: "COST_AVG", ref_area: "RUS", from_period: "2022-Q1" }]);
});
