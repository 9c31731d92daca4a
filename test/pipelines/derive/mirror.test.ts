import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { choose } from "../../../pipelines/choose.ts";
import { derivations } from "../../../pipelines/derive/index.ts";
import { derive } from "../../../pipelines/derive.ts";
import { makePairs } from "../../../pipelines/mirror/keyed.ts";
import { fillReliability } from "../../../pipelines/mirror/reliability.ts";
import type { Plain, Store } from "../../../pipelines/store.ts";
import { durationFactor } from "../../../schemas/duration-factors.ts";
import { derived, empty, type Figure, observe, tinyStore } from "./tiny.ts";

interface Row {
  readonly what: string;
  readonly time_period: string;
  readonly a_obs_value: number;
  readonly b_obs_value: number;
  readonly a_source_id: string;
  readonly b_source_id: string;
  readonly pair_status: string;
  readonly reasons: readonly string[];
  readonly reason_en: string | null;
  readonly reason_ru: string | null;
  readonly relative: number | null;
  readonly symmetric_difference: number | null;
  readonly log_ratio: number | null;
}

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
  await choose(store);
});
beforeEach(() => empty(store));
afterAll(() => store.close());

const pairs = () => store.rows<Row>("select * from mirror order by all");
const RUSSIA = "cbr-cross-border-transfers-press";
const TAJIKISTAN = "nbt-remittances-press";

const sent = (obs_value: number, more: Record<string, Plain> = {}): Figure => ({
  indicator: "MTO_OUT",
  direction: "OUT",
  ref_area: "RUS",
  counterpart_area: "TJK",
  territory: "NAT",
  source_id: RUSSIA,
  obs_value,
  ...more,
});
const received = (obs_value: number, more: Record<string, Plain> = {}): Figure => ({
  indicator: "MTO_IN",
  direction: "IN",
  ref_area: "TJK",
  counterpart_area: "RUS",
  territory: "NAT",
  source_id: TAJIKISTAN,
  obs_value,
  ...more,
});
const left = (obs_value: number, more: Record<string, Plain> = {}): Figure => ({
  indicator: "FLW_OUT",
  direction: "OUT",
  ref_area: "KGZ",
  counterpart_area: "RUS",
  territory: "NAT",
  concept_basis: "RG",
  duration_rule: "9M",
  source_id: "nsc-migration-press",
  obs_value,
  ...more,
});
const arrived = (obs_value: number, more: Record<string, Plain> = {}): Figure => ({
  indicator: "FLW_IN",
  direction: "IN",
  ref_area: "RUS",
  counterpart_area: "KGZ",
  territory: "NAT",
  concept_basis: "RG",
  duration_rule: "9M",
  source_id: "rosstat-migration",
  obs_value,
  ...more,
});

/** The Bank of Russia's pairs, US$ million: partner, year, its figure and the partner's. */
const PUBLISHED = [
  ["TJK", "2006", 957, 934],
  ["TJK", "2007", 1632, 1560],
  ["GEO", "2006", 344, 369],
  ["GEO", "2007", 558, 545],
] as const;
const published = PUBLISHED.flatMap(([partner, time_period, a, b]) => [
  sent(a * 1e6, { counterpart_area: partner, time_period }),
  received(b * 1e6, {
    ref_area: partner,
    time_period,
    source_id: partner === "TJK" ? TAJIKISTAN : "nbg-money-transfers-press",
  }),
]);

describe("the four pairs of the Bank of Russia (M-401)", () => {
  test("form numbers in the view", async () => {
    await observe(store, ...published);
    const rows = await pairs();
    expect(rows.map((r) => r.pair_status)).toEqual(["comparable", "comparable", "comparable", "comparable"]);
    expect(rows.map((r) => r.relative?.toFixed(2))).toEqual(["-6.78", "2.39", "2.46", "4.62"]);
    expect(rows.map((r) => r.symmetric_difference?.toFixed(2))).toEqual(["-7.01", "2.36", "2.43", "4.51"]);
    expect(rows.every((r) => r.reason_en === null && r.reasons.length === 0)).toBe(true);
  });

  test("and the same in derived rows, each with both inputs", async () => {
    await observe(store, ...published);
    const rel = await derived(store, "MIRROR_REL");
    expect(rel).toHaveLength(4);
    expect(rel.map((r) => r.obs_value.toFixed(2)).toSorted()).toEqual(["-6.78", "2.39", "2.46", "4.62"]);
    expect(rel.every((r) => r.inputs.length === 2 && r.method_id === "M-401" && r.obs_status === "E")).toBe(true);
    expect((await derived(store, "MIRROR_SYM")).map((r) => r.obs_value.toFixed(2))).toContain("4.51");
    expect((await derived(store, "MIRROR_LOG")).find((r) => r.obs_value < 0)?.obs_value).toBeCloseTo(
      Math.log(344 / 369),
      12,
    );
    expect(await derived(store, "MIRROR_BIAS")).toEqual([]);
  });

  test("do not depend on the order of the rows", async () => {
    await observe(store, ...published.toReversed());
    expect((await pairs()).map((r) => r.relative?.toFixed(2))).toEqual(["-6.78", "2.39", "2.46", "4.62"]);
  });
});

describe("the gate (M-406)", () => {
  const cases: readonly [string, Record<string, Plain>, Record<string, Plain>][] = [
    ["unit", {}, { unit_measure: "RUB" }],
    ["breakdown", {}, { breakdown_1: "MTS" }],
    ["territory", {}, { territory: "CTL" }],
    ["territory_unknown", {}, { territory: "UNK" }],
    ["territory_unknown", { territory: "UNK" }, { territory: "UNK" }],
    ["concept", {}, { indicator: "PT" }],
  ];
  test.each(cases)("money: %s", async (reason, a, b) => {
    await observe(store, sent(100, a), received(80, b));
    expect(await pairs()).toMatchObject([
      { pair_status: `not comparable: ${reason}`, relative: null, symmetric_difference: null, log_ratio: null },
    ]);
    expect(await derived(store, "MIRROR_REL")).toEqual([]);
    expect(await derived(store, "RECON_GEO")).toEqual([]);
  });

  const moves: readonly [string, Record<string, Plain>, Record<string, Plain>][] = [
    ["basis", {}, { concept_basis: "FC" }],
    ["basis_unknown", { concept_basis: "UNK" }, { concept_basis: "UNK" }],
    ["duration", {}, { duration_rule: "12M" }],
    ["duration_unknown", { duration_rule: "UNK" }, {}],
  ];
  test.each(moves)("moves: %s", async (reason, a, b) => {
    await observe(store, left(100, a), arrived(80, b));
    expect(await pairs()).toMatchObject([{ pair_status: `not comparable: ${reason}`, relative: null }]);
  });

  test("people: birth against citizenship; a publisher's name of a census is no group", async () => {
    const people = (concept_basis: string, more: Record<string, Plain>): Figure => ({
      indicator: "STK_IMM",
      obs_value: 50,
      concept_basis,
      territory: "NAT",
      unit_measure: "PS",
      ...more,
    });
    const abroad = { indicator: "STK_CITZ_ABROAD", ref_area: "ARM", counterpart_area: "RUS", source_id: "armstat-sdg" };
    const there = {
      ref_area: "RUS",
      counterpart_area: "ARM",
      source_id: "undesa-empirical-stocks",
      breakdown_1: "SOURCE:census",
    };
    await observe(store, people("FC", abroad), people("FB", there));
    expect(await pairs()).toMatchObject([{ what: "people", reasons: ["basis"] }]);
    await observe(store, people("FC", { ...there, obs_value: 40 }));
    expect((await pairs()).map((r) => r.relative)).toContain(25);
  });

  test("Ukraine and Russia are not one partition of the territory from 2014", async () => {
    const [a, b] = [{ counterpart_area: "UKR" }, { ref_area: "UKR", source_id: "nbu-private-remittances-press" }];
    await observe(store, sent(100, { ...a, time_period: "2013" }), received(80, { ...b, time_period: "2013" }));
    await observe(store, sent(100, { ...a, time_period: "2014" }), received(80, { ...b, time_period: "2014" }));
    const rows = await pairs();
    expect(rows.map((r) => [r.time_period, r.pair_status])).toEqual([
      ["2013", "comparable"],
      ["2014", "not comparable: territory_overlap"],
    ]);
    expect(rows[1]?.reason_en).toMatch(/Crimea/);
    expect(rows[1]?.reason_ru).toMatch(/Крым/);
  });

  test("several reasons are all told, what each side states in brackets", async () => {
    await observe(store, left(100, { duration_rule: "PERM", concept_basis: "UNK" }), arrived(80));
    expect(await pairs()).toMatchObject([
      {
        pair_status: "not comparable: basis_unknown, duration",
        reason_en: "a side does not state whom it counts; the minimum stay differs (permanent residence; 9 months)",
        reason_ru:
          "одна из сторон не указывает, кого считает; минимальный срок проживания различается (постоянное жительство; 9 месяцев)",
      },
    ]);
  });
});

describe("what is paired", () => {
  test("no common period: one row of the newest of each", async () => {
    await observe(store, sent(1, { time_period: "2006" }), sent(2, { time_period: "2007" }));
    await observe(store, received(3, { time_period: "2009" }), received(4, { time_period: "2010" }));
    expect(await pairs()).toMatchObject([
      { time_period: "2007 / 2010", pair_status: "not comparable: period", a_obs_value: 2, b_obs_value: 4 },
    ]);
  });

  test("a common period leaves no such row; different concepts are told only where there is nothing better", async () => {
    await observe(store, sent(1), received(3), received(4, { time_period: "2021" }));
    await observe(store, sent(2, { indicator: "PT" }));
    expect((await pairs()).map((r) => r.pair_status)).toEqual(["comparable"]);
  });

  test("each source of one side with each of the other; the same channel where both print it", async () => {
    await observe(store, sent(100), sent(60, { breakdown_1: "MTS" }));
    await observe(store, received(80), received(50, { breakdown_1: "NC" }));
    await observe(store, received(90, { source_id: "tjk-labour-migrants-press" }));
    expect((await pairs()).map((r) => [r.b_obs_value, r.pair_status])).toEqual([
      [80, "comparable"],
      [90, "comparable"],
    ]);
  });

  test("a figure and its repetition are one; a repetition of the partner's figure is no second side", async () => {
    await observe(
      store,
      left(100),
      arrived(80),
      arrived(80, { source_id: "demoscope-migration", producer: "rosstat-migration" }),
    );
    expect((await pairs()).map((r) => r.b_source_id)).toEqual(["rosstat-migration"]);
    await empty(store);
    await observe(store, sent(100), received(100, { producer: RUSSIA }));
    expect(await pairs()).toEqual([]);
  });

  test("no estimate is a side, nor a departure by citizenship, nor an aggregate, nor an older belief", async () => {
    await observe(
      store,
      { ...arrived(80), indicator: "STK_IMM", direction: "NA", source_id: "undesa-migrant-stock" },
      { ...left(80), indicator: "STK_CITZ_ABROAD", direction: "NA" },
      left(100, { breakdown_1: "BY_CITZ" }),
      arrived(80),
      sent(5, { counterpart_area: "W1" }),
      received(5, { ref_area: "W1" }),
      sent(5, { known_to: "2024-01-01" }),
      received(5),
    );
    expect(await pairs()).toEqual([]);
  });

  test("money in a national currency meets the partner's dollars in dollars (M-330)", async () => {
    const rate = [
      { indicator: "PPP_LCU", obs_value: 50, time_period: "2020", ref_area: "KAZ" },
      { indicator: "PPP_RATIO", obs_value: 0.5, time_period: "2020", ref_area: "KAZ" },
    ];
    await observe(store, ...rate, sent(110, { counterpart_area: "KAZ" }));
    await observe(
      store,
      received(10_000, { ref_area: "KAZ", unit_measure: "KZT", source_id: "nbk-transfer-systems-press" }),
    );
    await derive(store, "test");
    expect(await pairs()).toMatchObject([
      { pair_status: "comparable", b_obs_value: 100, b_source_id: "nbk-transfer-systems-press" },
    ]);
    expect((await pairs())[0]?.relative).toBeCloseTo(10, 10);
  });
});

describe("the numbers", () => {
  test("zero of the partner: no relative discrepancy and no logarithm; zero of both: none at all", async () => {
    await observe(store, sent(10), received(0), sent(0, { time_period: "2021" }), received(0, { time_period: "2021" }));
    expect(await pairs()).toMatchObject([
      { relative: null, symmetric_difference: 200, log_ratio: null, pair_status: "comparable" },
      { relative: null, symmetric_difference: null, log_ratio: null, pair_status: "comparable" },
    ]);
  });

  test("none of a negative figure", async () => {
    await observe(store, sent(-10), received(5));
    expect(await pairs()).toMatchObject([{ relative: null, symmetric_difference: null, log_ratio: null }]);
  });

  test("sides changed: symmetric difference and logarithm change their sign", async () => {
    await observe(store, sent(300), received(200));
    await observe(
      store,
      { ...sent(200), ref_area: "TJK", counterpart_area: "RUS", source_id: TAJIKISTAN },
      { ...received(300), ref_area: "RUS", counterpart_area: "TJK", source_id: RUSSIA },
    );
    const [there, back] = await pairs();
    expect(back?.symmetric_difference).toBe(-(there?.symmetric_difference ?? 0));
    expect(back?.log_ratio).toBeCloseTo(-(there?.log_ratio ?? 0), 15);
  });
});

describe("country bias (M-404)", () => {
  test("the median of three corridors and more, its sign turned for the receiver", async () => {
    for (const [i, partner] of ["ARM", "GEO", "KGZ"].entries())
      await observe(
        store,
        sent(100, { counterpart_area: partner }),
        received([50, 80, 200][i] ?? 0, { ref_area: partner, source_id: `nbg-money-transfers-press` }),
      );
    const rows = await derived(store, "MIRROR_BIAS");
    expect(rows).toMatchObject([{ ref_area: "RUS", direction: "OUT", parameters: '{"corridors":3}' }]);
    expect(rows[0]?.obs_value).toBeCloseTo(Math.log(100 / 80), 12);
  });
});

describe("undercount (M-405)", () => {
  test("nine months is half-way between six and twelve: 0.865", () => {
    expect(durationFactor("IMEM", "9M")).toBeCloseTo(0.865, 12);
    expect(durationFactor("IMEM", "12M")).toBe(1);
    expect(durationFactor("POISSON", "PERM")).toBe(2.61);
    expect(durationFactor("IMEM", "UNK")).toBeNull();
  });

  test("four sets of factors where both rules are stated and differ", async () => {
    await observe(store, left(100, { duration_rule: "PERM", concept_basis: "UNK" }), arrived(1000));
    const rows = await derived(store, "UNDERCOUNT");
    expect(rows).toHaveLength(4);
    const by = new Map(rows.map((r) => [JSON.parse(r.parameters ?? "{}").b_factor, r.obs_value]));
    expect(by.get(0.865)).toBeCloseTo((100 * 2.26) / (1000 * 0.865), 12);
  });

  test("none where a rule is not stated, the people differ, or the rules are one", async () => {
    await observe(store, left(100, { duration_rule: "UNK" }), arrived(1000));
    await observe(
      store,
      left(100, { time_period: "2021", duration_rule: "12M", concept_basis: "FC" }),
      arrived(1000, { time_period: "2021" }),
    );
    await observe(store, left(100, { time_period: "2022" }), arrived(1000, { time_period: "2022" }));
    expect(await derived(store, "UNDERCOUNT")).toEqual([]);
  });
});

describe("reconciliation (§4.1)", () => {
  const weighedAs = async (a: readonly [number, number | null], b: readonly [number, number | null]) => {
    await observe(store, sent(1632), received(1560));
    await makePairs(store);
    await store.run("delete from reliability");
    const row = (id: string, indicator: string, [rho, variation]: readonly [number, number | null]) =>
      `('${id}', '${indicator}', 0, 0, 0, 0, 0, ${rho}, ${variation}, '', '')`;
    await store.run(`insert into reliability values ${row(RUSSIA, "MTO_OUT", a)}, ${row(TAJIKISTAN, "MTO_IN", b)}`);
    return async (method: string) => {
      const sql = derivations.find((d) => d.method === method)?.sql ?? "";
      return store.rows<{ obs_value: number; parameters: string }>(sql);
    };
  };

  test("linear 1603.20 (M-411), geometric 1602.81 (M-412)", async () => {
    const run = await weighedAs([0.6, null], [0.4, null]);
    expect((await run("M-411"))[0]?.obs_value).toBeCloseTo(1603.2, 9);
    expect((await run("M-412"))[0]?.obs_value.toFixed(2)).toBe("1602.81");
    expect(await run("M-413")).toEqual([]);
  });

  test("inverse variance 1617.34, se 0.0447, with its interval (M-413)", async () => {
    const run = await weighedAs([1, 0.05], [0.75, 0.1]);
    const [row] = await run("M-413");
    expect(row?.obs_value.toFixed(2)).toBe("1617.34");
    const p = JSON.parse(row?.parameters ?? "{}");
    expect(p.a_weight).toBeCloseTo(0.8, 12);
    expect(p.se.toFixed(4)).toBe("0.0447");
    expect(p.low).toBeCloseTo((row?.obs_value ?? 0) * Math.exp(-1.96 * p.se), 9);
    expect(p.high).toBeCloseTo((row?.obs_value ?? 0) * Math.exp(1.96 * p.se), 9);
    expect([p.a, p.b]).toEqual([1632, 1560]);
  });

  test("none where both sources have no reliability", async () => {
    const run = await weighedAs([0, null], [0, null]);
    for (const method of ["M-411", "M-412", "M-413"]) expect(await run(method)).toEqual([]);
  });

  test("the reconciled figure lies between the two and is never the best value of either", async () => {
    await observe(store, ...published);
    for (const id of ["RECON_LIN", "RECON_GEO", "RECON_IV"]) {
      const rows = await derived(store, id);
      expect(rows).toHaveLength(4);
      for (const r of rows) {
        const { a, b } = JSON.parse(r.parameters ?? "{}");
        expect(r.obs_value).toBeGreaterThanOrEqual(Math.min(a, b));
        expect(r.obs_value).toBeLessThanOrEqual(Math.max(a, b));
      }
    }
    const best = await store.rows(
      "select source_id from best_value where indicator in ('MTO_IN', 'MTO_OUT') group by all",
    );
    expect(best).not.toContainEqual({ source_id: "mirpal" });
  });

  test("the destination's figure for moves, whatever its rule of stay, but not of other people (M-410)", async () => {
    await observe(store, left(100, { duration_rule: "UNK", concept_basis: "UNK" }), arrived(80));
    await observe(store, left(100, { time_period: "2021" }), arrived(70, { time_period: "2021", concept_basis: "FC" }));
    expect((await derived(store, "RECON_DEST")).map((r) => [r.time_period, r.obs_value])).toEqual([["2020", 80]]);
  });
});

describe("reliability", () => {
  test("is the mean of five marks rounded down to a quarter, each with its reason", async () => {
    await observe(store, left(100, { concept_basis: "UNK", duration_rule: "PERM" }), arrived(80));
    await fillReliability(store);
    const rows = await store.rows<Record<string, number | string | null>>("from reliability order by source_id");
    expect(rows).toMatchObject([
      {
        source_id: "nsc-migration-press",
        definition: 0,
        coverage: 0,
        instrument: 0,
        timeliness: 0,
        rho: 0,
        variation: null,
      },
      {
        source_id: "rosstat-migration",
        definition: 0.5,
        coverage: 0,
        instrument: 1,
        timeliness: 0,
        revision: 0,
        rho: 0.25,
        variation: 0.4,
      },
    ]);
    expect(rows[0]?.reason_ru).toMatch(/не указано/);
  });

  /** Mark of timeliness of a bank's monthly transfers: each month with its vintage, as `[month, vintage, known_to]`. */
  const timeliness = async (...months: readonly (readonly [string, string, (string | null)?])[]) => {
    await empty(store);
    for (const day of new Set(months.map(([, vintage]) => vintage)))
      await store.run(
        "insert into vintage (source_id, source_vintage, edition, published) select 'nbg-money-transfers', $day, $day, $day::date",
        { day },
      );
    await observe(
      store,
      ...months.map(([month, vintage, known_to]) => ({
        ...sent(100),
        source_id: "nbg-money-transfers",
        source_vintage: vintage,
        known_from: vintage,
        known_to: known_to ?? null,
        freq: "M",
        time_period: month,
        period_start: `${month}-01`,
        period_end: `${month}-28`,
      })),
    );
    await fillReliability(store);
    const row = await store.first<{ timeliness: number }>("select timeliness from reliability");
    return row?.timeliness;
  };

  test("timeliness is of the last month alone, not of the first of its year", async () => {
    expect(await timeliness(["2019-01", "2019-03-01"], ["2019-12", "2022-06-01"])).toBe(0);
    expect(await timeliness(["2019-01", "2022-06-01"], ["2019-12", "2020-06-01"])).toBe(1);
  });

  test("a later revision does not make the last period late", async () => {
    expect(await timeliness(["2019-12", "2020-06-01", "2023-01-01"], ["2019-12", "2023-01-01"])).toBe(1);
  });
});
