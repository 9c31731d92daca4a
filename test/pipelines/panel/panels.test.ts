import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fillPanels } from "../../../pipelines/panel/index.ts";
import type { Plain, Store } from "../../../pipelines/store.ts";
import { empty, type Figure, midYear, observe, stock, tinyStore } from "../derive/tiny.ts";

/** Mechanics only: the numbers tell the figures apart. */
let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
afterAll(() => store?.close());
beforeEach(async () => {
  await empty(store);
  for (const table of ["panel_country_year", "panel_corridor_year"]) await store.run(`delete from ${table}`);
});

const net = (obs_value: number | null, more: Record<string, Plain> = {}): Figure => ({
  indicator: "NETM",
  direction: "NET",
  duration_rule: "UNK",
  obs_value,
  ...more,
});

const transfers = (obs_value: number, more: Record<string, Plain> = {}): Figure => ({
  indicator: "MTO_IN",
  direction: "IN",
  unit_measure: "USD",
  ref_area: "ARM",
  source_id: "cba-money-transfers",
  obs_value,
  ...more,
});

const country = (columns: string) =>
  store.rows(`select ref_area, year, ${columns} from panel_country_year order by ref_area, year`);
const corridor = (columns: string) =>
  store.rows(`select from_area, to_area, year, ${columns} from panel_corridor_year order by all`);

test("a year has the number that speaks first, with its letter, source and vintage", async () => {
  await observe(
    store,
    net(1),
    net(2, { source_id: "un-wpp-net-migration" }),
    net(3, { source_id: "belstat-migration" }),
  );
  await fillPanels(store);
  expect(await country("netm, netm_status, netm_source, netm_vintage, period_start, period_end, country_en")).toEqual([
    {
      ref_area: "TJK",
      year: 2020,
      netm: 3,
      netm_status: "A",
      netm_source: "belstat-migration",
      netm_vintage: "v1",
      period_start: "2020-01-01",
      period_end: "2020-12-31",
      country_en: "Tajikistan",
    },
  ]);
});

test("minimum stays of a country are not mixed: the one with most years speaks in all of them", async () => {
  const office = { duration_rule: "9M", source_id: "demoscope-migration" };
  await observe(
    store,
    ...["2018", "2019", "2020"].map((time_period, i) => net(i, { time_period })),
    net(10, { time_period: "2018", ...office }),
    net(11, { time_period: "2021", ...office }),
  );
  await fillPanels(store);
  expect(await country("netm")).toEqual([
    { ref_area: "TJK", year: 2018, netm: 0 },
    { ref_area: "TJK", year: 2019, netm: 1 },
    { ref_area: "TJK", year: 2020, netm: 2 },
  ]);
});

test("transfers are all of them where the bank says so, else those through systems, in US dollars", async () => {
  await observe(
    store,
    transfers(1, { breakdown_1: "MTS", time_period: "2019" }),
    transfers(2, { breakdown_1: "MTS" }),
    transfers(3),
    transfers(4, { breakdown_1: "NC" }),
    transfers(5, { unit_measure: "AMD" }),
    transfers(6, { ref_area: "GEO", breakdown_1: "MTS" }),
  );
  await fillPanels(store);
  expect(await country("mto_in, mto_in_breakdown")).toEqual([
    { ref_area: "ARM", year: 2020, mto_in: 3, mto_in_breakdown: "_T" },
    { ref_area: "GEO", year: 2020, mto_in: 6, mto_in_breakdown: "MTS" },
  ]);
});

test("a stock is that of a date in the year; an undated one and a census moment are not in the panel", async () => {
  const undated = { source_id: "knomad-bilateral-migration", ref_date: null };
  await observe(
    store,
    stock("TJK", "W1", 1),
    stock("TJK", "W1", 2, { ...undated, time_period: "2017" }),
    stock("TJK", "W1", 3, { freq: "P", time_period: "2010-09-21", ref_date: "2010-09-21" }),
    stock("TJK", "W1", 4, { sex: "F" }),
  );
  await fillPanels(store);
  expect(await country("stk_imm")).toEqual([{ ref_area: "TJK", year: 2020, stk_imm: 1 }]);
});

test("cost of a year is that of its last quarter that has one, and the quarter stands beside it", async () => {
  const cost = (time_period: string, obs_value: number | null): Figure => ({
    indicator: "COST_AVG",
    direction: "OUT",
    freq: "Q",
    ref_area: "RUS",
    counterpart_area: "TJK",
    source_id: "rpw-corridor-costs",
    period_start: "2019-01-01",
    period_end: "2019-03-31",
    time_period,
    obs_value,
  });
  await observe(store, cost("2019-Q1", 1), cost("2019-Q3", 3), cost("2019-Q4", null));
  await fillPanels(store);
  expect(await corridor("cost_200, cost_200_period")).toEqual([
    { from_area: "RUS", to_area: "TJK", year: 2019, cost_200: 3, cost_200_period: "2019-Q3" },
  ]);
});

test("no group of countries is a row, no missing figure is a number, and no row is empty", async () => {
  await observe(
    store,
    net(1, { ref_area: "ECA" }),
    net(null, { ref_area: "UZB" }),
    { indicator: "POP", obs_value: 5, ...midYear("2020"), ref_area: "KGZ" },
    net(null, { ref_area: "KGZ" }),
    transfers(6, { counterpart_area: "CIS" }),
    transfers(7, { counterpart_area: "ARM" }),
  );
  await fillPanels(store);
  expect(await country("pop, netm, netm_status, netm_source")).toEqual([
    { ref_area: "KGZ", year: 2020, pop: 5, netm: null, netm_status: null, netm_source: null },
  ]);
  expect(await corridor("mto_in_by_receiver")).toEqual([]);
});

test("people go from origin to destination, money from sender to receiver", async () => {
  await observe(
    store,
    stock("RUS", "ARM", 1),
    { ...transfers(2, { counterpart_area: "RUS" }) },
    { ...transfers(3, { counterpart_area: "RUS" }), indicator: "MTO_OUT", direction: "OUT" },
  );
  await fillPanels(store);
  expect(await corridor("stk_imm, mto_in_by_receiver as received, mto_out_by_sender as sent")).toEqual([
    { from_area: "ARM", to_area: "RUS", year: 2020, stk_imm: 1, received: null, sent: 3 },
    { from_area: "RUS", to_area: "ARM", year: 2020, stk_imm: null, received: 2, sent: null },
  ]);
});

test("a figure revised since, or not free for publication, is in neither panel", async () => {
  await observe(store, net(1, { known_to: "2025-01-01" }), net(2, { conf_status: "C", time_period: "2019" }));
  await fillPanels(store);
  expect(await country("netm")).toEqual([]);
});
