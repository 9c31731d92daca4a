import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Plain, Store } from "../../../pipelines/store.ts";
import { derived, empty, midYear, observe, stock, tinyStore } from "./tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

type More = Readonly<Record<string, Plain>>;

/** Editions of UN DESA with the day each was published. */
const PUBLISHED = { "2020": "2021-01-01", "2024": "2025-01-01", "2026": "2027-01-01" } as const;

/** One cell of an edition: born in the counterpart, living in the reporter, on 1 July of the year. */
const cell = (
  ref: string,
  born: string,
  year: number,
  people: number,
  more: More = {},
  edition: keyof typeof PUBLISHED = "2020",
) => stock(ref, born, people, { ...midYear(String(year)), known_from: PUBLISHED[edition], ...more });

/** Registers the editions: `stock_edition` knows a figure by the edition in which it was current. */
async function editions(...names: (keyof typeof PUBLISHED)[]): Promise<void> {
  for (const edition of names)
    await store.run(
      `insert into vintage (source_id, source_vintage, edition, published) values ('undesa-migrant-stock', 'v${edition}', '${edition}', '${PUBLISHED[edition]}')`,
    );
}

const moves = async (indicator: string) =>
  (await derived(store, indicator)).map((r) => [
    `${String(Reflect.get(r, "counterpart_area"))} → ${r.ref_area}`,
    r.time_period,
    r.obs_value,
  ]);

beforeEach(() => editions("2020"));

describe("moves from stocks (M-220, M-221)", () => {
  // born in Tajikistan 900 to 980, born in Uzbekistan 1,100 to 1,050, all living in Russia
  const vector = [
    cell("RUS", "TJK", 2015, 900),
    cell("RUS", "TJK", 2020, 980),
    cell("RUS", "UZB", 2015, 1100),
    cell("RUS", "UZB", 2020, 1050),
  ];

  test("growth is 80 out; a fall is nothing, or 50 back", async () => {
    await observe(store, ...vector);
    expect(await moves("FLW_EST_SD220")).toEqual([
      ["TJK → RUS", "2015/2020", 80],
      ["W1 → W1", "2015/2020", 80],
    ]);
    expect(await moves("FLW_EST_SD221")).toEqual([
      ["TJK → RUS", "2015/2020", 80],
      ["RUS → UZB", "2015/2020", 50],
    ]);
    const [row] = await derived(store, "FLW_EST_SD220");
    expect(row).toMatchObject({
      freq: "5",
      direction: "IN",
      breakdown_1: "EDITION:2020",
      period_start: "2015-07-01",
      period_end: "2020-06-30",
      obs_status: "E",
      concept_basis: "FB",
    });
    expect(row?.inputs).toHaveLength(2);
  });

  test("an arrival and a return along one pair are added", async () => {
    await observe(store, ...vector, cell("UZB", "RUS", 2015, 10), cell("UZB", "RUS", 2020, 40));
    expect(await moves("FLW_EST_SD221")).toContainEqual(["RUS → UZB", "2015/2020", 80]);
  });

  test("a cell the edition leaves out is nobody, where the destination lists origins at both dates", async () => {
    await observe(store, ...vector, cell("RUS", "KGZ", 2020, 30), cell("RUS", "ARM", 2015, 20));
    expect(await moves("FLW_EST_SD220")).toContainEqual(["KGZ → RUS", "2015/2020", 30]);
    expect(await moves("FLW_EST_SD221")).toContainEqual(["RUS → ARM", "2015/2020", 20]);
  });

  test("a destination without origins at one of the dates has no moves", async () => {
    await observe(store, ...vector, cell("KAZ", "KGZ", 2020, 30), cell("KAZ", "W1", 2015, 500));
    expect((await moves("FLW_EST_SD220")).map(([pair]) => pair)).toEqual(["TJK → RUS", "W1 → W1"]);
  });

  test("totals, unknown origins and people at home are not moves", async () => {
    await observe(
      store,
      ...vector,
      ...[2015, 2020].map((y) => cell("RUS", "W1", y, y)),
      cell("RUS", "_X_OTHER", 2020, 9),
    );
    await observe(store, cell("RUS", "RUS", 2020, 1e8));
    expect((await moves("FLW_EST_SD220")).map(([pair]) => pair)).toEqual(["TJK → RUS", "W1 → W1"]);
  });

  test("nothing across editions: each has its own moves", async () => {
    await editions("2024");
    await store.run("update observation set known_to = null");
    await observe(
      store,
      ...vector.map((c) => ({ ...c, known_to: PUBLISHED["2024"] })),
      cell("RUS", "TJK", 2020, 700, {}, "2024"),
      cell("RUS", "TJK", 2024, 760, {}, "2024"),
    );
    const rows = await derived(store, "FLW_EST_SD220");
    expect(
      rows
        .filter((r) => r.ref_area === "RUS")
        .map((r) => [Reflect.get(r, "breakdown_1"), Reflect.get(r, "freq"), r.time_period, r.obs_value]),
    ).toEqual([
      ["EDITION:2020", "5", "2015/2020", 80],
      ["EDITION:2024", "4", "2020/2024", 60],
    ]);
  });

  test("the newest edition takes the place of the one before, and is not missed before it was published", async () => {
    const later = (year: number, people: number, edition: "2024" | "2026") =>
      cell("RUS", "TJK", year, people, {}, edition);
    await observe(store, ...vector);
    expect(await moves("FLW_EST_RATE222")).not.toEqual([]);
    await editions("2024", "2026");
    await store.run(`update observation set known_to = '${PUBLISHED["2024"]}'`);
    await observe(
      store,
      ...[later(2020, 700, "2024"), later(2024, 760, "2024")].map((c) => ({ ...c, known_to: PUBLISHED["2026"] })),
      later(2020, 710, "2026"),
      later(2025, 750, "2026"),
    );
    const rows = (await derived(store, "FLW_EST_SD220")).filter((r) => r.ref_area === "RUS");
    expect(rows.map((r) => [Reflect.get(r, "breakdown_1"), r.obs_value])).toEqual([
      ["EDITION:2020", 80],
      ["EDITION:2026", 40],
    ]);
  });

  test("nothing across a change of concept; a basis not stated goes with either", async () => {
    await observe(
      store,
      cell("RUS", "TJK", 2015, 900, { concept_basis: "FC" }),
      cell("RUS", "TJK", 2020, 980, { concept_basis: "FB" }),
      cell("RUS", "UZB", 2015, 900, { concept_basis: "UNK" }),
      cell("RUS", "UZB", 2020, 980, { concept_basis: "FB" }),
    );
    const rows = await derived(store, "FLW_EST_SD220");
    expect(rows.filter((r) => r.ref_area === "RUS")).toMatchObject([{ obs_value: 80, concept_basis: "UNK" }]);
  });

  test("nothing where an economy is another territory at the second date", async () => {
    const pair = (ref: string, born: string, from: number) => [
      cell(ref, born, from, 100),
      cell(ref, born, from + 5, 150),
    ];
    await observe(
      store,
      ...pair("SDN", "ETH", 2005),
      ...pair("ETH", "SSD", 2005),
      ...pair("KEN", "ETH", 2005),
      ...pair("SDN", "ERI", 2010),
    );
    // 2010/2015 of Sudan stands; what Ethiopia and Kenya list in one year only has no second date
    expect((await moves("FLW_EST_SD220")).filter(([, period]) => period === "2005/2010").map(([pair]) => pair)).toEqual(
      ["ETH → KEN", "W1 → W1"],
    );
  });

  test("a break in the register is such a change too", async () => {
    await observe(store, ...vector);
    await store.run("insert into series_break values ('undesa-migrant-stock', 'STK_IMM', 'RUS', '2020', '', '', '')");
    expect(await moves("FLW_EST_SD220")).toEqual([]);
  });
});

describe("moves in proportion to stocks (M-222)", () => {
  test("the world's moves of M-220 shared out by stocks of the first date, an input of each", async () => {
    await observe(
      store,
      cell("RUS", "TJK", 2015, 900),
      cell("RUS", "TJK", 2020, 980),
      cell("RUS", "UZB", 2015, 1100),
      cell("RUS", "UZB", 2020, 1050),
    );
    expect(await moves("FLW_EST_RATE222")).toEqual([
      ["TJK → RUS", "2015/2020", expect.closeTo((900 / 2000) * 80, 9)],
      ["UZB → RUS", "2015/2020", expect.closeTo((1100 / 2000) * 80, 9)],
    ]);
    const [world] = (await derived(store, "FLW_EST_SD220")).filter((r) => r.ref_area === "W1");
    const [row] = await derived(store, "FLW_EST_RATE222");
    expect(row?.inputs).toContain(Reflect.get(world ?? {}, "obs_id"));
    expect(JSON.parse(row?.parameters ?? "{}")).toEqual({ edition: "2020", world_moves: 80, world_stock: 2000 });
  });
});

describe("the closed account inside a build (M-223)", () => {
  const economies = ["RUS", "TJK"];
  const held = economies.flatMap((ref_area) => [
    { indicator: "POP", ref_area, obs_value: 10_000, ...midYear("2015") },
    { indicator: "POP", ref_area, obs_value: 10_100, ...midYear("2020") },
    ...["BIRTHS", "DEATHS"].map((indicator) => ({
      indicator,
      ref_area,
      obs_value: indicator === "BIRTHS" ? 500 : 400,
      source_id: "un-wpp-net-migration",
      ...{ freq: "5", time_period: "2015/2020", period_start: "2015-07-01", period_end: "2020-06-30" },
    })),
  ]);
  const stocks = [
    cell("RUS", "TJK", 2015, 900),
    cell("RUS", "TJK", 2020, 980),
    cell("TJK", "RUS", 2015, 300),
    cell("TJK", "RUS", 2020, 290),
  ];

  test("none while births and deaths of a single economy are missing, as today of all", async () => {
    await observe(store, ...stocks, ...held.slice(0, -1));
    expect(await moves("FLW_EST_DA223_MIN")).toEqual([]);
  });

  test("rows of both variants with the inputs of both economies where everything is held", async () => {
    await observe(store, ...stocks, ...held);
    const rows = await derived(store, "FLW_EST_DA223_MIN");
    expect(rows.map((r) => [r.ref_area, r.time_period])).toEqual([
      ["RUS", "2015/2020"],
      ["TJK", "2015/2020"],
    ]);
    // both economies grow by births less deaths, so as many come as go
    expect(rows[0]?.obs_value).toBeCloseTo(rows[1]?.obs_value ?? 0, 2);
    expect(rows[0]?.inputs).toHaveLength(10);
    expect(JSON.parse(rows[0]?.parameters ?? "{}")).toEqual({ edition: "2020", economies: 2 });
    expect(await derived(store, "FLW_EST_DA223_IND")).toHaveLength(2);
  });
});
