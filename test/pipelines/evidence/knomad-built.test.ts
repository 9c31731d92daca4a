import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { builtHome } from "../../built.ts";

let store: Store;
beforeAll(async () => {
  store = await openStore((await builtHome()).database, { readOnly: true });
}, 300_000);
afterAll(() => store.close());

const errors = async (id: string, inputs: string) =>
  new Map(
    (
      await store.rows<{ ref_area: string; wape: number }>(
        "select ref_area, wape from evidence where evidence_id = $id and inputs = $inputs",
        { id, inputs },
      )
    ).map((r) => [r.ref_area, r.wape]),
  );

const NINE = ["ARM", "BLR", "GEO", "KAZ", "KGZ", "MDA", "RUS", "TJK", "UKR"];

describe("published matrices, from stocks and incomes held (M-362)", () => {
  test("2017: with the stocks of 2013 each of nine receivers is within 4 %, all together near 4.3 %", async () => {
    const found = await errors("knomad-2017", "rule 3; stocks KNOMAD 2013; GNI per head, PPP, 2017");
    for (const area of NINE) expect(found.get(area), area).toBeLessThanOrEqual(0.04);
    expect(found.get("_ALL")).toBeCloseTo(0.043, 2);
    // entered as sent from Russia alone
    expect(found.get("UZB")).toBeGreaterThan(0.8);
  });

  test("2017: the stocks its note names miss by several times as much", async () => {
    const found = await errors("knomad-2017", "rule 3; stocks KNOMAD 2017; GNI per head, PPP, 2017");
    expect(found.get("_ALL")).toBeCloseTo(0.166, 2);
  });

  test("2018 stands on the stocks of 2017, 2021 on the United Nations' edition of 2020", async () => {
    const in2018 = await errors("knomad-2018", "rule 3; stocks KNOMAD 2017; GNI per head, PPP, 2018");
    for (const area of NINE) expect(in2018.get(area), area).toBeLessThanOrEqual(0.07);
    const in2021 = await errors("knomad-2021", "rule 3; stocks UN DESA 2020, 2020; GNI per head, PPP, 2020");
    expect(in2021.get("_ALL")).toBeCloseTo(0.075, 2);
    for (const area of ["BLR", "KAZ", "RUS", "TJK"]) expect(in2021.get(area), area).toBeLessThanOrEqual(0.05);
  });

  test("our own allocation adds up to what was received", async () => {
    const rows = await store.rows<{ method_id: string; miss: number }>(`
      select method_id, max(abs(divided / total - 1)) as miss
      from (
        select method_id, ref_area, time_period, sum(obs_value) as divided
        from derived
        where method_id in ('M-360', 'M-361', 'M-362')
        group by all
      )
      join (
        select ref_area, time_period, obs_value as total
        from observation
        where indicator = 'R_WB' and direction = 'IN' and source_id = 'worldbank-wdi' and known_to is null
      ) using (ref_area, time_period)
      where total > 0
      group by all
    `);
    expect(rows).toHaveLength(3);
    for (const { miss, method_id } of rows) expect(miss, method_id).toBeLessThan(1e-9);
  });
});
