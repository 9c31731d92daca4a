import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fillPanels } from "../../../pipelines/panel/index.ts";
import type { Plain, Store } from "../../../pipelines/store.ts";
import { derivedBy, empty, type Figure, midYear, observe, stock, tinyStore } from "../derive/tiny.ts";

/** Mechanics only: the numbers tell the figures apart. */
let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
afterAll(() => store?.close());
beforeEach(async () => {
  await empty(store);
  for (const table of ["remittances_monthly", "stocks_wide", "comparison", "derived"])
    await store.run(`delete from ${table}`);
});

describe("remittances_monthly", () => {
  const money = (unit_measure: string, obs_value: number, more: Record<string, Plain> = {}): Figure => ({
    indicator: "MTO_IN",
    direction: "IN",
    freq: "M",
    ref_area: "ARM",
    source_id: "cba-money-transfers",
    time_period: "2024-03",
    period_start: "2024-03-01",
    period_end: "2024-03-31",
    unit_measure,
    obs_value,
    ...more,
  });
  const rows = (columns: string) => store.rows(`select ${columns} from remittances_monthly order by ref_area, month`);

  test("has a month printed in two units once, and one printed in dollars as it is", async () => {
    await observe(
      store,
      money("AMD", 400),
      money("USD", 1, { obs_status: "P" }),
      money("USD", 2, { time_period: "2024-04" }),
      money("USD", 3, { counterpart_area: "CIS" }),
      money("PT", 4, { indicator: "MTO_SH" }),
    );
    await fillPanels(store);
    expect(
      await rows("month, usd, usd_status, usd_method, obs_value, unit_measure, obs_status, source_vintage"),
    ).toEqual([
      {
        month: "2024-03",
        usd: 1,
        usd_status: "P",
        usd_method: null,
        obs_value: 400,
        unit_measure: "AMD",
        obs_status: "A",
        source_vintage: "v1",
      },
      {
        month: "2024-04",
        usd: 2,
        usd_status: "A",
        usd_method: null,
        obs_value: 2,
        unit_measure: "USD",
        obs_status: "A",
        source_vintage: "v1",
      },
    ]);
  });

  test("has a month converted here with its method and the licences of money and rate", async () => {
    const source = { ref_area: "KAZ", source_id: "nbk-transfer-systems-press", breakdown_1: "MTS" };
    await observe(
      store,
      money("KZT", 900, source),
      money("KZT", 800, { ...source, time_period: "2025-01" }),
      { indicator: "PPP_LCU", ref_area: "KAZ", time_period: "2024", obs_value: 90 },
      { indicator: "PPP_RATIO", ref_area: "KAZ", time_period: "2024", obs_value: 0.2 },
    );
    await derivedBy(store, ["M-332", "M-330", "M-330b"], "FX_AVG");
    await fillPanels(store);
    expect(await rows("month, usd, usd_method, licence, concept_en")).toEqual([
      {
        month: "2024-03",
        usd: 2,
        usd_method: "M-330b",
        licence: "CC BY 4.0; not stated",
        concept_en: "Transfers received by individuals (central bank) (through money transfer systems)",
      },
      {
        month: "2025-01",
        usd: null,
        usd_method: null,
        licence: "not stated",
        concept_en: "Transfers received by individuals (central bank) (through money transfer systems)",
      },
    ]);
  });
});

describe("stocks_wide", () => {
  test("has both sexes of one definition side by side, each with its vintage", async () => {
    await observe(
      store,
      stock("TJK", "RUS", 10, { source_vintage: "both" }),
      stock("TJK", "RUS", 4, { sex: "M", source_vintage: "by-sex" }),
      stock("TJK", "RUS", 6, { sex: "F", source_vintage: "by-sex" }),
      stock("TJK", "RUS", 7, { sex: "F", concept_basis: "FC" }),
      stock("TJK", "RUS", 8, { breakdown_1: "PLACE:Dushanbe" }),
      stock("ECA", "RUS", 9),
    );
    await fillPanels(store);
    expect(
      await store.rows(
        "select concept_basis, total, total_vintage, men, men_vintage, women, women_status from stocks_wide order by 1",
      ),
    ).toEqual([
      {
        concept_basis: "FB",
        total: 10,
        total_vintage: "both",
        men: 4,
        men_vintage: "by-sex",
        women: 6,
        women_status: "E",
      },
      {
        concept_basis: "FC",
        total: null,
        total_vintage: null,
        men: null,
        men_vintage: null,
        women: 7,
        women_status: "E",
      },
    ]);
  });

  test("has the share of the population where it is computed, with the licences of both parts", async () => {
    await observe(store, stock("TJK", "W1", 5), stock("TJK", "RUS", 2), {
      indicator: "POP",
      obs_value: 100,
      ...midYear("2020"),
    });
    await derivedBy(store, ["M-104"], "STK_IMM_SH");
    await fillPanels(store);
    const columns = "counterpart_area, share_of_population as share, share_of_population_vintage as run, licence";
    expect(await store.rows(`select ${columns} from stocks_wide order by 1`)).toEqual([
      { counterpart_area: "RUS", share: null, run: null, licence: "CC BY 3.0 IGO" },
      { counterpart_area: "W1", share: 5, run: "test", licence: "CC BY 3.0 IGO; CC BY 4.0" },
    ]);
  });
});

describe("comparison", () => {
  const flow = (obs_value: number, more: Record<string, Plain> = {}): Figure => ({
    indicator: "NETM",
    direction: "NET",
    concept_basis: "RG",
    duration_rule: "12M",
    obs_value,
    ...more,
  });
  const office = { source_id: "belstat-migration", territory: "NAT" };
  const rows = (columns: string) => store.rows(`select ${columns} from comparison order by national_value`);

  test("tells a difference where the definitions are stated and match", async () => {
    await observe(store, flow(30, office), flow(40));
    await fillPanels(store);
    expect(await rows("national_value, international_value, difference, ratio, reason_en, unit_measure")).toEqual([
      {
        national_value: 30,
        international_value: 40,
        difference: -10,
        ratio: 0.75,
        reason_en: null,
        unit_measure: "PS",
      },
    ]);
  });

  test.each<[string, Record<string, Plain>, Record<string, Plain>, string]>([
    ["whom", { concept_basis: "FC" }, {}, "the sides count different people (foreign citizens; registrations)"],
    ["nothing of whom", { concept_basis: "UNK" }, {}, "a side does not state whom it counts"],
    ["stay", { duration_rule: "9M" }, {}, "the minimum stay differs (9 months; 12 months)"],
    ["territory", {}, { territory: "IRB" }, "the figures cover different territories"],
    ["group", { breakdown_1: "CITIZENS" }, {}, "the channels, purposes or groups differ"],
  ])("gives no difference but the reason where they differ: %s", async (_, national, other, reason) => {
    await observe(store, flow(-30, { ...office, ...national }), flow(40, other));
    await fillPanels(store);
    expect(await rows("difference, ratio, reason_en")).toEqual([{ difference: null, ratio: null, reason_en: reason }]);
  });

  test("sets a bank's transfers beside the World Bank's remittances as another concept", async () => {
    const received = { direction: "IN", ref_area: "ARM" };
    await observe(
      store,
      { indicator: "MTO_IN", obs_value: 6, ...received, source_id: "cba-money-transfers", territory: "NAT" },
      { indicator: "R_WB", obs_value: 4, ...received },
    );
    await fillPanels(store);
    expect(await rows("indicator, international_indicator, difference, ratio, reason_en, licence")).toEqual([
      {
        indicator: "MTO_IN",
        international_indicator: "R_WB",
        difference: null,
        ratio: 1.5,
        reason_en: "the two figures are different concepts",
        licence: "CC BY 4.0; not stated",
      },
    ]);
  });

  test("leaves out a figure that only repeats the other", async () => {
    await observe(
      store,
      flow(30, office),
      flow(30, { source_id: "un-wpp-net-migration", producer: "belstat-migration" }),
      flow(40, { time_period: "2019", source_id: "nsc-sdg", territory: "NAT", producer: "worldbank-wdi" }),
      flow(40, { time_period: "2019" }),
    );
    await fillPanels(store);
    expect(await rows("national_value")).toEqual([]);
  });
});
