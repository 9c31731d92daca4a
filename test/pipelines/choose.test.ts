import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { choose } from "../../pipelines/choose.ts";
import { precedence } from "../../pipelines/precedence.ts";
import type { Store } from "../../pipelines/store.ts";
import { sources } from "../../sources/index.ts";
import { empty, type Figure, observe, stock, tinyStore } from "./derive/tiny.ts";

/** Mechanics only: the numbers tell the sources apart. */
let store: Store;
beforeAll(async () => {
  store = await tinyStore();
  await choose(store);
});
afterAll(() => store?.close());
beforeEach(() => empty(store));

describe("best_value", () => {
  /** Money into Armenia in 2020. */
  const money = (source_id: string, obs_value: number | null, more: Partial<Figure> = {}): Figure => ({
    indicator: "MTO_IN",
    ref_area: "ARM",
    direction: "IN",
    unit_measure: "USD",
    source_id,
    obs_value,
    ...more,
  });

  const spoken = async () =>
    (await store.rows<{ source_id: string; obs_value: number | null }>("select * from best_value")).map(
      (r) => `${r.source_id} ${r.obs_value}`,
    );

  const BANK = "cba-money-transfers";
  const PRESS = "cba-money-transfers-press";
  /** No rank of money transfers is written for it. */
  const OTHER = "unhcr-flows";

  test("the press speaks after every other source, ranked or not", async () => {
    expect(precedence.filter((p) => p.indicator === "MTO_IN").map((p) => p.source_id)).not.toContain(OTHER);
    await observe(store, money(PRESS, 3), money(OTHER, 2), money(BANK, 1));
    expect(await spoken()).toEqual([`${BANK} 1`]);
    await store.run("delete from observation where source_id = $id", { id: BANK });
    expect(await spoken()).toEqual([`${OTHER} 2`]);
    await store.run("delete from observation where source_id = $id", { id: OTHER });
    expect(await spoken()).toEqual([`${PRESS} 3`]);
  });

  test("no source of the press is given a rank", () => {
    const quoted = sources.filter((s) => s.nearness === "quoted").map((s) => s.id);
    expect(quoted.length).toBeGreaterThan(10);
    expect(precedence.filter((p) => quoted.includes(p.source_id))).toEqual([]);
  });

  test("the press speaks where the bank’s cell is blank", async () => {
    await observe(store, money(BANK, null), money(PRESS, 3));
    expect(await spoken()).toEqual([`${PRESS} 3`]);
  });

  test("the press speaks after what was converted here from the bank’s own money", async () => {
    await observe(store, money(PRESS, 3));
    await store.run(
      `insert into derived
       select 'd', * exclude (obs_id) replace (2 as obs_value), 'M-330', [], null, 'test'
       from (select obs_id, ${KEY.join(", ")} from observation)`,
    );
    expect(await spoken()).toEqual(["mirpal 2"]);
  });

  test("the press keeps a key of its own: another purpose, unit or period is another figure", async () => {
    await observe(
      store,
      money(BANK, 1),
      money(PRESS, 3, { breakdown_1: "MTS" }),
      money(PRESS, 4, { unit_measure: "AMD" }),
      money(PRESS, 5, { time_period: "2021" }),
    );
    expect((await spoken()).sort()).toEqual([`${BANK} 1`, `${PRESS} 3`, `${PRESS} 4`, `${PRESS} 5`]);
  });

  test("of two quoted by the press one speaks, the same each time", async () => {
    await observe(store, money(PRESS, 3), money("bnm-money-transfers-press", 4));
    expect(await spoken()).toEqual(["bnm-money-transfers-press 4"]);
  });

  describe("a rank valid for some years (M-701, M-703)", () => {
    const ranked = (source_id: string, rank: number, from: string | null, to: string | null, ref_area = "*") =>
      store.run("insert into precedence values ('MTO_IN', $ref_area, $rank, $source_id, $from, $to, $why, '')", {
        ref_area,
        rank,
        source_id,
        from,
        to,
        why: `${source_id} ${rank}`,
      });
    const rows = () =>
      store.rows<{ time_period: string; source_id: string; reason_en: string; splice: boolean }>(
        "select time_period, source_id, reason_en, splice from best_value order by time_period",
      );

    beforeEach(() => store.run("create temp table kept as from precedence; delete from precedence"));
    afterEach(() => store.run("delete from precedence; insert into precedence from kept; drop table kept"));

    const years = (source_id: string, ...periods: readonly string[]) =>
      periods.map((time_period, i) => money(source_id, i + 1, { time_period }));

    test("holds from its first year to its last, both included, and the change is a splice", async () => {
      await ranked(BANK, 1, null, "2016");
      await ranked(BANK, 9, "2017", null);
      await ranked(OTHER, 5, null, null);
      const all = ["2015", "2016", "2017", "2018"];
      await observe(store, ...years(BANK, ...all), ...years(OTHER, ...all));
      expect((await rows()).map((r) => [r.time_period, r.source_id, r.reason_en, r.splice])).toEqual([
        ["2015", BANK, `${BANK} 1`, false],
        ["2016", BANK, `${BANK} 1`, false],
        ["2017", OTHER, `${OTHER} 5`, true],
        ["2018", OTHER, `${OTHER} 5`, false],
      ]);
    });

    test("holds for months and quarters of its years", async () => {
      await ranked(BANK, 1, "2016", "2016");
      await ranked(OTHER, 5, null, null);
      for (const source of [BANK, OTHER])
        for (const time_period of ["2015-12", "2016-01", "2016-12", "2017-01"])
          await observe(store, money(source, 1, { freq: "M", time_period, period_start: null, period_end: null }));
      expect((await rows()).map((r) => r.source_id)).toEqual([OTHER, BANK, BANK, OTHER]);
    });

    test("a country's own rank goes before the general one in its years alone", async () => {
      await ranked(BANK, 1, null, null);
      await ranked(OTHER, 2, null, null);
      await ranked(OTHER, 0, "2016", "2016", "ARM");
      await observe(store, ...years(BANK, "2016", "2017"), ...years(OTHER, "2016", "2017"));
      expect((await rows()).map((r) => r.source_id)).toEqual([OTHER, BANK]);
    });

    test("a gap between two numbers of one source is no splice, nor is a series of its own", async () => {
      await observe(store, ...years(BANK, "2015", "2017"), money(OTHER, null, { time_period: "2016" }));
      await observe(store, money(OTHER, 1, { time_period: "2018", breakdown_1: "NC" }));
      expect((await rows()).map((r) => r.splice)).toEqual([false, false, false, false]);
    });

    test("a source that fills a gap is spliced in and out, whatever the order of the rows", async () => {
      await observe(store, ...years(OTHER, "2016"), ...years(BANK, "2017", "2015"));
      expect((await rows()).map((r) => [r.source_id, r.splice])).toEqual([
        [BANK, false],
        [OTHER, true],
        [BANK, true],
      ]);
    });
  });

  test("every written rank is a source's or ours, has both reasons, and no two hold at once", () => {
    const ids = new Set<string>([...sources.map((s) => s.id), "mirpal"]);
    const span = (p: (typeof precedence)[number]) => [p.valid_from ?? "0000", p.valid_to ?? "9999"] as const;
    for (const p of precedence) {
      expect(ids).toContain(p.source_id);
      expect(p.reason.ru).toMatch(/[а-яё]/);
      expect(p.reason.en).not.toMatch(/[а-яё]/);
      expect(span(p).every((year) => /^\d{4}$/.test(year))).toBe(true);
      const others = precedence.filter(
        (o) => o !== p && o.indicator === p.indicator && o.ref_area === p.ref_area && o.source_id === p.source_id,
      );
      expect(others.filter((o) => span(o)[0] <= span(p)[1] && span(p)[0] <= span(o)[1])).toEqual([]);
    }
  });

  test("what was revised, or may not be shown, does not speak", async () => {
    await observe(store, money(BANK, 1, { known_to: "2025-12-31" }), money(OTHER, 2, { conf_status: "C" }));
    expect(await spoken()).toEqual([]);
  });
});

/** The columns of an observation that `derived` has too, in its order. */
const KEY = [
  ...["freq", "ref_area", "counterpart_area", "indicator", "direction", "sex", "age", "breakdown_1", "concept_basis"],
  ...["duration_rule", "time_period", "ref_date", "period_start", "period_end", "unit_measure"],
  ...["obs_value", "obs_status"],
];

describe("corridor", () => {
  /** A figure that Russia or Tajikistan states of the other. */
  const figure = (
    indicator: string,
    [ref_area, counterpart_area]: readonly [string, string],
    direction: string,
    more: Partial<Figure> = {},
  ): Figure => ({ indicator, ref_area, counterpart_area, direction, obs_value: 1, ...more });

  const IN_RUSSIA = ["RUS", "TJK"] as const;
  const IN_TAJIKISTAN = ["TJK", "RUS"] as const;

  test.each<[string, Figure, string]>([
    ["people born in Tajikistan who live in Russia", stock("RUS", "TJK", 1), "people TJK → RUS, says RUS"],
    ["people born in Russia who live in Tajikistan", stock("TJK", "RUS", 1), "people RUS → TJK, says TJK"],
    ["permits held in Russia", figure("STK_PERM", IN_RUSSIA, "NA"), "people TJK → RUS, says RUS"],
    ["refugees in Russia", figure("REF_ASY", IN_RUSSIA, "NA"), "people TJK → RUS, says RUS"],
    ["arrivals in Russia", figure("FLW_IN", IN_RUSSIA, "IN"), "moves TJK → RUS, says RUS"],
    ["departures from Russia", figure("FLW_OUT", IN_RUSSIA, "OUT"), "moves RUS → TJK, says RUS"],
    ["departures from Tajikistan", figure("FLW_OUT", IN_TAJIKISTAN, "OUT"), "moves TJK → RUS, says TJK"],
    ["net migration of Russia", figure("NETM", IN_RUSSIA, "NET"), "moves TJK → RUS, says RUS"],
    ["labour migrants who left Tajikistan", figure("LAB_FLW", IN_TAJIKISTAN, "OUT"), "moves TJK → RUS, says TJK"],
    ["estimated moves", figure("FLW_EST_DA_PB", IN_RUSSIA, "IN"), "moves TJK → RUS, says RUS"],
    ["refugees who returned to Tajikistan", figure("REF_RET", IN_TAJIKISTAN, "IN"), "moves RUS → TJK, says TJK"],
    ["money received in Tajikistan", figure("R_BIL_EST", IN_TAJIKISTAN, "IN"), "money RUS → TJK, says TJK"],
    ["money sent from Russia", figure("MTO_OUT", IN_RUSSIA, "OUT"), "money RUS → TJK, says RUS"],
    ["money received in Russia", figure("MTO_IN", IN_RUSSIA, "IN"), "money TJK → RUS, says RUS"],
    ["net money of Tajikistan", figure("MTO_NET", IN_TAJIKISTAN, "NET"), "money RUS → TJK, says TJK"],
    ["the cost of sending from Russia", figure("COST_AVG", IN_RUSSIA, "OUT"), "cost RUS → TJK, says RUS"],
  ])("%s", async (_, planted, expected) => {
    await observe(store, planted);
    const rows = await store.rows<Record<string, string>>("select * from corridor");
    expect(rows.map((r) => `${r.what} ${r.from_area} → ${r.to_area}, says ${r.reporter}`)).toEqual([expected]);
  });

  test("has pairs of economies only: no totals, groups of countries, residuals or context", async () => {
    await observe(
      store,
      stock("RUS", "W1", 1),
      stock("RUS", "_U", 1),
      figure("FLW_IN", ["BLR", "CIS"], "IN"),
      figure("MTO_IN", ["ARM", "_X_OTHER"], "IN"),
      figure("R_BIL_EST", ["W1", "RUS"], "IN"),
      { indicator: "GDP", obs_value: 1 },
    );
    expect(await store.rows("select * from corridor")).toEqual([]);
  });

  test("has what is known now and may be shown, every source side by side", async () => {
    await observe(
      store,
      figure("MTO_OUT", IN_RUSSIA, "OUT", { source_id: "cbr-cross-border-transfers-press", obs_value: 1 }),
      figure("MTO_OUT", IN_RUSSIA, "OUT", { source_id: "unhcr-flows", obs_value: 2 }),
      figure("MTO_OUT", IN_RUSSIA, "OUT", { obs_value: 3, known_to: "2025-12-31" }),
      figure("MTO_OUT", IN_RUSSIA, "OUT", { obs_value: 4, conf_status: "C" }),
    );
    const rows = await store.rows<{ obs_value: number }>("select obs_value from corridor order by obs_value");
    expect(rows.map((r) => r.obs_value)).toEqual([1, 2]);
  });
});
