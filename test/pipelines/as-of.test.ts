import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../pipelines/build.ts";
import { homeAt } from "../../pipelines/home.ts";
import { openStore, type Store } from "../../pipelines/store.ts";
import { assemble } from "../../profiles/assemble.ts";
import { writeSite } from "../../site/write-site.ts";

/** A day between two editions of the United Nations' stocks, and of the World Bank's series. */
const DAY = "2024-06-30";
const SLOW = 300_000;

const home = homeAt(mkdtempSync(join(tmpdir(), "mirpal-day-")));
let store: Store;
beforeAll(async () => {
  await build(home, { asOf: DAY, only: ["undesa-migrant-stock", "worldbank-wdi", "knomad-bilateral-remittances"] });
  store = await openStore(home.database, { readOnly: true });
}, SLOW);
afterAll(() => {
  store?.close();
  rmSync(home.dir, { recursive: true, force: true });
});

const count = async (sql: string) => (await store.first<{ n: number }>(`select count(*)::integer as n from ${sql}`))?.n;

describe("the database as it would have read on a past day (M-903)", () => {
  test("holds no edition published later, in no table", async () => {
    const late = `> date '${DAY}'`;
    expect(await count(`vintage where published ${late}`)).toBe(0);
    expect(await count(`observation where known_from ${late} or known_to ${late}`)).toBe(0);
    expect(await count(`series_edition where published ${late}`)).toBe(0);
    expect(await count(`revision where published ${late}`)).toBe(0);
    expect(await store.first("select as_of::varchar as day from run")).toEqual({ day: DAY });
  });

  test("computes from the editions of that day alone", async () => {
    const editions = await store.rows<{ edition: string }>(
      "select distinct breakdown_1 as edition from derived where starts_with(breakdown_1, 'EDITION:') order by 1",
    );
    expect(editions.map((e) => e.edition)).toEqual(["EDITION:2020"]);
    expect(await count("derived where contains(parameters, '2025-01-01')")).toBe(0);
    // incomes per head are in no edition of the day, so the rules that need them divide nothing
    const divided = await store.rows(
      `select distinct method_id, parameters ->> 'stocks' as stocks
       from derived where parameters ->> 'stocks' is not null order by method_id`,
    );
    expect(divided).toEqual([
      { method_id: "M-345", stocks: "2020" },
      { method_id: "M-360", stocks: "2020" },
    ]);
    const inputs = "(select distinct unnest(inputs) as obs_id from derived)";
    expect(
      await count(
        `${inputs} where obs_id not in (select obs_id from observation union all select obs_id from derived)`,
      ),
    ).toBe(0);
  });

  test("gives Russia's immigrants of 2020 as they then stood", async () => {
    const row = await store.first(
      `select obs_value from best_value where indicator = 'STK_IMM' and ref_area = 'RUS' and counterpart_area = 'W1'
         and sex = '_T' and time_period = '2020'`,
    );
    expect(row).toEqual({ obs_value: 11636911 });
  });

  test(
    "makes pages that say which day they show",
    async () => {
      const { pages, heldOn, asOf } = await assemble(store, Promise.resolve([]));
      expect(asOf).toBe(DAY);
      const country = pages.find((p) => p.lang === "ru" && p.path === "countries/tajikistan");
      expect(country?.meta[0]).toBe("По данным, известным на 30\u00a0июня 2024\u00a0г.");
      const chosen = pages.filter((p) => ["", "quality", "countries/tajikistan"].includes(p.path));
      const summary = await writeSite(chosen, home.site, { generatedOn: heldOn, asOf });
      expect(summary.pages).toBe(6);
    },
    SLOW,
  );
});
