import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../../pipelines/store.ts";
import { commandOf, exactNumber, exampleParts } from "../../../profiles/reference/example-words.ts";
import { examplesOf } from "../../../profiles/reference/methodology-examples.ts";
import { MANY_INPUTS } from "../../../schemas/input-order.ts";
import { derived, empty, observe, stock, tinyStore } from "../../pipelines/derive/tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
afterAll(() => store.close());
beforeEach(() => empty(store));

const textOf = (node: unknown): string =>
  typeof node === "string"
    ? node
    : Array.isArray(node)
      ? node.map(textOf).join("")
      : node !== null && typeof node === "object"
        ? "text" in node
          ? textOf(node.text)
          : Object.values(node).map(textOf).join("\n")
        : "";

async function example(method: string) {
  const found = (await examplesOf(store)).get(method);
  if (!found) throw new Error(`no example of ${method}`);
  return found;
}

describe("the example of a rule", () => {
  test("is of one of the ten, of the newest year, the largest", async () => {
    for (const [ref_area, year, size] of [
      ["DEU", "2022", 9000],
      ["TJK", "2021", 500],
      ["TJK", "2022", 400],
      ["UZB", "2022", 100],
    ] as const)
      await observe(
        store,
        { indicator: "R_WB", direction: "IN", ref_area, time_period: year, obs_value: size },
        { indicator: "GDP", ref_area, time_period: year, obs_value: 1000 },
      );
    await derived(store, "R_GDP");
    const found = await example("M-342");
    expect(found).toMatchObject({ ref_area: "TJK", time_period: "2022", obs_value: 40, more: 0 });
    expect(found.inputs.map((i) => i.indicator)).toEqual(["R_WB", "GDP"]);
    expect(commandOf(found)).toBe("npx mirpal explain TJK R_GDP 2022 --method M-342");
    const text = exampleParts(found, "en").map(textOf).join("\n");
    expect(text).toContain("Tajikistan, 2022: Remittances, % of GDP (R_GDP), received = 40");
    expect(text).toContain("400\u00a0US dollars – World Development Indicators, edition v1");
    expect(exampleParts(found, "ru").map(textOf).join("\n")).toContain("Рассчитано по значениям:");
  });

  test("names a common series once and writes out the largest of many", async () => {
    const destinations = "DEU USA POL ITA CZE TUR ISR ESP FRA GBR CAN AUS ROU KAZ".split(" ");
    expect(destinations.length).toBeGreaterThanOrEqual(MANY_INPUTS);
    await store.run(
      "insert into vintage (source_id, source_vintage, edition, published) values ('undesa-migrant-stock', 'v1', 'v1', '2024-12-31')",
    );
    await observe(store, ...destinations.map((d, i) => stock(d, "UKR", 100 + i)));
    await derived(store, "STK_EMI");
    const found = await example("M-103");
    expect(found.inputs.map((i) => i.obs_value)).toEqual([113, 112, 111, 110, 109, 108]);
    expect(found.more).toBe(destinations.length - 6);
    const text = exampleParts(found, "en").map(textOf).join("\n");
    expect(text.match(/International Migrant Stock/g)).toHaveLength(1);
    expect(text).toContain("and 8 more");
  });

  test("is missing where nothing is computed", async () => {
    await derived(store, "R_GDP");
    expect((await examplesOf(store)).size).toBe(0);
  });
});

test("numbers keep the digits that a reader needs to compute again", () => {
  expect(exactNumber(5345546873.54599, "en")).toBe("5,345,546,873.55");
  expect(exactNumber(38.420588, "ru")).toBe("38,4206");
  expect(exactNumber(0.65792591, "en")).toBe("0.657926");
  expect(exactNumber(2015, "en")).toBe("2,015");
  expect(exactNumber(0, "en")).toBe("0");
  expect(exactNumber(0.00001234567, "en")).toBe("0.0000123457");
});
