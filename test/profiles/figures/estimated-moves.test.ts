import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "../../../pipelines/store.ts";
import { observedByIds } from "../../../profiles/data.ts";
import { readOwn, readOwnComputed } from "../../../profiles/figures/own/read.ts";
import { derivedBy, observe, stock, tinyStore } from "../../pipelines/derive/tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
afterAll(() => store?.close());

const move = (time_period: string, obs_value: number, published: string) => ({
  indicator: "FLW_EST_DA_PB",
  direction: "IN",
  freq: "5",
  ref_area: "RUS",
  counterpart_area: "TJK",
  time_period,
  period_start: `${time_period.slice(0, 4)}-07-01`,
  period_end: `${time_period.slice(5)}-06-30`,
  source_id: "abel-cohen-flows",
  obs_value,
  known_from: published,
});

const edition = (source_id: string, name: string, published: string) =>
  `insert into vintage (source_id, source_vintage, edition, published) values ('${source_id}', '${name}', '${name}', '${published}')`;

/** One stock on three dates, growing by `growth` each time, as an edition prints it until another does. */
const stocksOf = (name: string, published: string, until: string | null, growth: number) =>
  ["2010", "2015", "2020"].map((year, i) =>
    stock("RUS", "TJK", 1000 + i * growth, {
      time_period: year,
      ref_date: `${year}-07-01`,
      source_vintage: name,
      source_edition: name,
      known_from: published,
      known_to: until,
    }),
  );

test("moves from stocks are of the newest published period and of the edition that the estimates could rest on", async () => {
  await store.run(edition("undesa-migrant-stock", "2020", "2021-01-01"));
  await store.run(edition("undesa-migrant-stock", "2024", "2025-01-01"));
  await store.run(edition("abel-cohen-flows", "v1", "2022-04-14"));
  await observe(
    store,
    ...stocksOf("2020", "2021-01-01", "2025-01-01", 100),
    ...stocksOf("2024", "2025-01-01", null, 7),
    move("2010/2015", 90, "2022-04-14"),
    move("2015/2020", 95, "2022-04-14"),
  );
  await derivedBy(store, ["M-220"], "FLW_EST_SD220");
  const shown = async () => ({
    published: (await readOwn(store)).map((f) => [f.time_period, f.obs_value]),
    computed: (await readOwnComputed(store)).map((f) => [f.time_period, f.breakdown_1, f.obs_value]),
  });
  expect(await shown()).toEqual({
    published: [["2015/2020", 95]],
    computed: [["2015/2020", "EDITION:2020", 100]],
  });

  const [computed] = await readOwnComputed(store);
  const inputs = await observedByIds(store, `'${computed?.inputs.join("', '")}'`);
  expect(inputs.map((f) => [f.edition, f.obs_value])).toEqual([
    ["2020", 1100],
    ["2020", 1200],
  ]);

  await store.run(edition("abel-cohen-flows", "v2", "2026-04-14"));
  await store.run("update observation set known_to = '2026-04-14' where source_id = 'abel-cohen-flows'");
  await observe(store, { ...move("2015/2020", 8, "2026-04-14"), source_vintage: "v2" });
  expect((await shown()).computed).toEqual([["2015/2020", "EDITION:2024", 7]]);
});
