import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { depthOf } from "../../bin/arguments.ts";
import { drawAnswer } from "../../bin/explain-tree.ts";
import { choose } from "../../pipelines/choose.ts";
import { explain } from "../../pipelines/explain.ts";
import type { Store } from "../../pipelines/store.ts";
import { derived, empty, observe, stock, tinyStore } from "../pipelines/derive/tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
  await choose(store);
});
afterAll(() => store.close());
beforeEach(() => empty(store));

/** The file of each figure observed, and the figure as it is printed there. */
async function print(): Promise<void> {
  await store.run("delete from vintage; delete from reported");
  await store.run(`
    insert into vintage (source_id, source_vintage, edition, published, file_name, bytes, sha256, obtained)
    select distinct source_id, source_vintage, source_vintage, '2024-12-31', source_id || '.csv', 1, source_id, 'received'
    from observation
  `);
  await store.run("update observation set sha256 = source_id");
  await store.run(`
    insert into reported (obs_id, value_raw, unit_raw, unit_mult_raw, locator, attribute_raw)
    select obs_id, obs_value::varchar, unit_measure, 0, locator, '' from observation
  `);
}

const remittances = (year: string, obs_value: number) => ({
  indicator: "R_WB",
  direction: "IN",
  time_period: year,
  obs_value,
});

describe("the tree of a number", () => {
  test("goes through several rules to the printed figures, inputs in the order of their roles", async () => {
    await observe(
      store,
      { indicator: "GDP", obs_value: 1000 },
      remittances("2020", 200),
      { indicator: "PPP_LCU", obs_value: 2 },
      { indicator: "PPP_RATIO", obs_value: 0.5 },
    );
    await derived(store, "R_GDP");
    await print();
    const lines = drawAnswer(await explain(store, { ref_area: "TJK", indicator: "R_GDP", time_period: "2020" }), "en");
    expect(lines[0]).toBe("TJK R_GDP IN 2020 = 20 PT_GDP [E] Estimate (M-342)");
    expect(lines[1]).toBe("│  rule: M-342. Remittances, % of GDP");
    expect(lines[2]).toBe("│  formula: 100 · R_t / Y_t");
    expect(lines.filter((l) => /^[├└]─/.test(l))).toEqual([
      "├─ TJK R_WB IN 2020 = 200 USD (worldbank-wdi, v1)",
      "└─ TJK GDP 2020 = 1000 USD (worldbank-wdi, v1)",
    ]);
    expect(lines).toContain("      file: worldbank-wdi.csv, as above");
    expect(lines.at(-1)).toMatch(/^why this number: /);
  });

  test("stops at the depth asked for and says how much is left", async () => {
    await observe(
      store,
      remittances("2015", 100),
      { indicator: "CPI_GROWTH", ref_area: "USA", time_period: "2015", obs_value: 1 },
      { indicator: "CPI_GROWTH", ref_area: "USA", time_period: "2016", obs_value: 2 },
      remittances("2016", 110),
    );
    await derived(store, "R_REAL_USD");
    await print();
    const question = { ref_area: "TJK", indicator: "R_REAL_USD", time_period: "2016" };
    const whole = drawAnswer(await explain(store, question), "en").join("\n");
    expect(whole).toMatch(/\n {3}└─ USA CPI_GROWTH 2016 = 2/);
    expect(whole).toContain("parameters: base year: 2015");
    const answer = await explain(store, { ...question, depth: 1 });
    const cut = drawAnswer(answer, "en");
    expect(cut.some((l) => l.includes("CPI_GROWTH"))).toBe(false);
    expect(cut).toContain("   └─ … inputs not followed: 1");
    const [root] = answer.numbers;
    expect(root?.inputs.find((i) => i.kind === "derived")).toMatchObject({ withheld: 1, inputs: [] });
    expect((await explain(store, { ...question, depth: 0 })).numbers[0]).toMatchObject({ withheld: 2, inputs: [] });
  });

  test("writes out the largest of many inputs", async () => {
    const destinations = "DEU USA POL ITA CZE TUR ISR ESP FRA GBR CAN AUS ROU KAZ".split(" ");
    await observe(store, ...destinations.map((d, i) => stock(d, "UKR", 100 + i)));
    await print();
    await derived(store, "STK_EMI");
    const lines = drawAnswer(
      await explain(store, { ref_area: "UKR", indicator: "STK_EMI", time_period: "2020" }),
      "ru",
    );
    const inputs = lines.filter((l) => /^[├└]─/.test(l));
    expect(inputs[0]).toContain("KAZ ← UKR STK_IMM 2020 = 113");
    expect(inputs).toHaveLength(13);
    expect(inputs.at(-1)).toBe("└─ … ещё исходных значений: 2; показаны 12 наибольших");
    expect(lines).toContain(
      "│  параметры: стран назначения: 14; из них досчитано издателем: 0; досчитанная часть: –; издание, где отмечено досчитанное: –",
    );
  });

  test("names a number that comes again once, and refers to it", async () => {
    await observe(store, remittances("2020", 200), { indicator: "GDP", obs_value: 1000 });
    await derived(store, "R_GDP");
    await print();
    await store.run(`
      insert into derived by name
      select * replace ('d1' as obs_id, 'R_VOL' as indicator, list_append(inputs, obs_id) as inputs)
      from derived where indicator = 'R_GDP'
    `);
    await store.run(`
      insert into derived by name
      select * replace ('d2' as obs_id, 'R_CAGR' as indicator, list_concat(['d1'], [obs_id]) as inputs)
      from derived where indicator = 'R_GDP'
    `);
    const answer = await explain(store, { ref_area: "TJK", indicator: "R_CAGR", time_period: "2020" });
    const lines = drawAnswer(answer, "en");
    const [first, ...again] = lines.filter((l) => l.includes("TJK R_GDP"));
    expect(first).toMatch(/─ #1 TJK R_GDP IN 2020 = 20 PT_GDP/);
    expect(again).toHaveLength(1);
    expect(again[0]).toMatch(/: see #1$/);
    const repeated = JSON.stringify(answer).match(/"repeated":true/g);
    expect(repeated).toHaveLength(1);
  });
});

describe("several numbers of one key", () => {
  beforeEach(async () => {
    await observe(store, remittances("2020", 200), { indicator: "GDP", obs_value: 1000 });
    await derived(store, "R_GDP");
    await print();
    for (const [id, breakdown] of [
      ["e19", "EDITION:2019"],
      ["e24", "EDITION:2024"],
      ["fim", "FACTORS:IMEM"],
    ])
      await store.run(`
        insert into derived by name
        select * replace ('${id}' as obs_id, '${breakdown}' as breakdown_1) from derived where breakdown_1 = '_T'
      `);
  });
  const question = { ref_area: "TJK", indicator: "R_GDP", time_period: "2020" };

  test("are listed first, each with its edition or factors, then drawn one by one", async () => {
    const lines = drawAnswer(await explain(store, question), "en");
    expect(lines.slice(0, 7)).toEqual([
      "4 numbers fit:",
      "  1. TJK R_GDP IN 2020 = 20 PT_GDP [E] Estimate (M-342)",
      "  2. TJK R_GDP IN (edition 2019) 2020 = 20 PT_GDP [E] Estimate (M-342)",
      "  3. TJK R_GDP IN (edition 2024) 2020 = 20 PT_GDP [E] Estimate (M-342)",
      "  4. TJK R_GDP IN (factors IMEM) 2020 = 20 PT_GDP [E] Estimate (M-342)",
      "",
      "1.",
    ]);
    expect(lines.filter((l) => l.startsWith("why this number"))).toHaveLength(4);
    expect(drawAnswer(await explain(store, question), "ru")).toContain(
      "  3. TJK R_GDP IN (издание 2024) 2020 = 20 PT_GDP [E] Оценка (M-342)",
    );
  });

  test("are narrowed to one by its breakdown or its method", async () => {
    const one = await explain(store, { ...question, breakdown: "EDITION:2024" });
    expect(one.numbers.map((n) => n.obs_id)).toEqual(["e24"]);
    const method = await explain(store, { ...question, method: "m-342" });
    expect(method.numbers).toHaveLength(4);
    expect(method.numbers[0]?.chosen.reason_en).toBe("the method asked for");
    await expect(explain(store, { ...question, method: "M-000" })).rejects.toMatchObject({ code: "explain/method" });
    await expect(explain(store, { ...question, method: "M-344" })).rejects.toMatchObject({ code: "explain/nothing" });
  });
});

test("a depth is a whole number of levels", () => {
  expect([depthOf("0"), depthOf("7"), depthOf("20")]).toEqual([0, 7, 20]);
  for (const text of ["-1", "21", "two", "1.5", ""]) expect(() => depthOf(text)).toThrow(/takes a number of levels/);
});
