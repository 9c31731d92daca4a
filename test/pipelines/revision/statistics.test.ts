import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { choose } from "../../../pipelines/choose.ts";
import type { Store } from "../../../pipelines/store.ts";
import { observe, tinyStore } from "../derive/tiny.ts";

/** Editions of one series with round numbers: what is worked by hand stands beside each expectation. */
const EDITIONS = ["2021-01-01", "2022-01-01", "2023-01-01"] as const;

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
  await choose(store);
  for (const day of EDITIONS) {
    await store.run(
      `insert into vintage (source_id, source_vintage, edition, published) select 'worldbank-wdi', $day, $day, $day::date`,
      { day },
    );
    for (const indicator of ["R_WB", "GDP", "POP"])
      await store.run(
        "insert into series_edition select 'worldbank-wdi', $indicator, $direction, 'A', $day, $day::date, false",
        { day, indicator, direction: indicator === "R_WB" ? "IN" : "NA" },
      );
  }
  const [one, two, three] = EDITIONS;
  // first edition: 100, 90; second: 100, 110, 120; third: 105, 110, 114
  await observe(
    store,
    belief("2019", 100, one, two, three),
    belief("2019", 105, three, three, null),
    belief("2020", 90, one, one, two),
    belief("2020", 110, two, three, null),
    belief("2021", 120, two, two, three),
    belief("2021", 114, three, three, null),
    // zero before a figure has no percentage; one edition alone is no revision
    { ...belief("2020", 0, one, one, two), indicator: "GDP", direction: "NA", counterpart_area: "_Z" },
    { ...belief("2020", 5, two, two, null), indicator: "GDP", direction: "NA", counterpart_area: "_Z" },
    { ...belief("2020", 7, three, three, null), indicator: "POP", direction: "NA", counterpart_area: "_Z" },
  );
});
afterAll(() => store.close());

/** A figure printed from one edition to another, and given up on a day. */
function belief(time_period: string, obs_value: number, from: string, confirmed: string, known_to: string | null) {
  return {
    indicator: "R_WB",
    direction: "IN",
    time_period,
    obs_value,
    source_vintage: from,
    source_edition: from,
    confirmed_vintage: confirmed,
    known_from: from,
    known_to,
  };
}

describe("a revision triangle (M-904)", () => {
  test("has a row for each period and edition that printed it", async () => {
    const rows = await store.rows<{ time_period: string; edition: string; obs_value: number }>(
      "select time_period, edition, obs_value from revision where indicator = 'R_WB' order by all",
    );
    expect(rows.map((r) => [r.time_period, r.edition.slice(0, 4), r.obs_value])).toEqual([
      ["2019", "2021", 100],
      ["2019", "2022", 100],
      ["2019", "2023", 105],
      ["2020", "2021", 90],
      ["2020", "2022", 110],
      ["2020", "2023", 110],
      ["2021", "2022", 120],
      ["2021", "2023", 114],
    ]);
  });

  test("gives the statistics worked by hand", async () => {
    // revisions: 2019 0, +5; 2020 +22.2222, 0; 2021 −5. Growth of 2020 turns from − to +; of three comparisons one
    const row = await store.first("select * from revision_statistics where indicator = 'R_WB'");
    expect(row).toMatchObject({ editions: 3, periods: 3, pairs: 5, revised: 3, growths: 3 });
    expect(row?.mean_revision).toBeCloseTo((0 + 5 + 200 / 9 + 0 - 5) / 5, 10);
    expect(row?.mean_absolute_revision).toBeCloseTo((0 + 5 + 200 / 9 + 0 + 5) / 5, 10);
    expect(row?.bias).toBeCloseTo((5 + 200 / 9 - 5) / 3, 10);
    expect(row?.sign_changes).toBeCloseTo(100 / 3, 10);
  });

  test("has no percentage of zero, and no statistics without a second edition", async () => {
    const rows = await store.rows(
      "select indicator, pairs, revised, mean_revision, bias, sign_changes from revision_statistics where indicator <> 'R_WB'",
    );
    expect(rows).toEqual([
      { indicator: "GDP", pairs: 1, revised: 1, mean_revision: null, bias: null, sign_changes: null },
    ]);
  });

  /** Editions of another series of the World Bank, on the days of the first. */
  const editionsOf = (indicator: string, ...days: string[]) =>
    Promise.all(
      days.map((day) =>
        store.run("insert into series_edition select 'worldbank-wdi', $indicator, 'NA', 'A', $day, $day::date, false", {
          day,
          indicator,
        }),
      ),
    );

  test("has no cell of an edition that leaves the figure out, though it stands before and after", async () => {
    const [one, two, three] = EDITIONS;
    const rate = { indicator: "UNEMP", direction: "NA", counterpart_area: "_Z" };
    await editionsOf("UNEMP", one, two, three);
    await observe(
      store,
      { ...belief("2019", 10, one, three, null), ...rate, obs_id: "left-out" },
      { ...belief("2020", 20, one, one, three), ...rate },
      { ...belief("2020", 30, three, three, null), ...rate },
    );
    await store.run("insert into skipped_edition select 'left-out', $two::date", { two });
    const cells = await store.rows<{ time_period: string; edition: string }>(
      "select time_period, edition from revision where indicator = 'UNEMP' order by all",
    );
    expect(cells.map((c) => [c.time_period, c.edition.slice(0, 4)])).toEqual([
      ["2019", "2021"],
      ["2019", "2023"],
      ["2020", "2021"],
      ["2020", "2023"],
    ]);
    expect(
      await store.first("select editions, pairs, mean_revision from revision_statistics where indicator = 'UNEMP'"),
    ).toEqual({ editions: 2, pairs: 2, mean_revision: 25 });
  });

  test("compares no growth from different periods before", async () => {
    const [one, two] = EDITIONS;
    const rate = { indicator: "INFL", direction: "NA", counterpart_area: "_Z" };
    await editionsOf("INFL", one, two);
    // up from 2020 to 2021 in the first edition; the second skips 2020, so its fall from 2019 is no change of sign
    await observe(
      store,
      { ...belief("2019", 100, one, two, null), ...rate },
      { ...belief("2020", 50, one, one, null), ...rate },
      { ...belief("2021", 80, one, two, null), ...rate },
    );
    expect(
      await store.first("select pairs, growths, sign_changes from revision_statistics where indicator = 'INFL'"),
    ).toEqual({ pairs: 2, growths: 0, sign_changes: null });
  });

  test("keeps counts by birth and by citizenship apart only where the source prints both", async () => {
    await store.run(
      `insert into vintage (source_id, source_vintage, edition, published) values
         ('undesa-migrant-stock', 'a', 'a', date '2019-01-01'), ('undesa-migrant-stock', 'b', 'b', date '2020-01-01')`,
    );
    await store.run(
      `insert into series_edition values
         ('undesa-migrant-stock', 'STK_IMM', 'NA', 'A', 'a', date '2019-01-01', false),
         ('undesa-migrant-stock', 'STK_IMM', 'NA', 'A', 'b', date '2020-01-01', false)`,
    );
    const stock = { indicator: "STK_IMM", source_id: "undesa-migrant-stock", time_period: "2015" };
    const first = { ...stock, obs_value: 50, concept_basis: "FB", confirmed_vintage: "a", known_from: "2019-01-01" };
    const second = { ...stock, obs_value: 40, concept_basis: "UNK", confirmed_vintage: "b", known_from: "2020-01-01" };
    await observe(store, { ...first, known_to: "2020-01-01" }, second);
    const of = "from revision_statistics where indicator = 'STK_IMM'";
    expect(await store.rows(`select concept_basis, mean_revision ${of}`)).toEqual([
      { concept_basis: null, mean_revision: -20 },
    ]);
    await store.run("update series_edition set by_basis = true where source_id = 'undesa-migrant-stock'");
    expect(await store.rows(`select * ${of}`)).toEqual([]);
  });
});
