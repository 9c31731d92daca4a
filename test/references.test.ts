import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { homeAt } from "../pipelines/home.ts";
import { openStore, type Store } from "../pipelines/store.ts";
import { listVintages } from "../pipelines/vintages.ts";
import { sources } from "../sources/index.ts";
import { builtHome } from "./built.ts";
import { offices } from "./references/offices.ts";
import { organisations } from "./references/organisations.ts";
import { quoted } from "./references/quoted.ts";
import { rates } from "./references/rates.ts";
import { worldwide } from "./references/worldwide.ts";

/**
 * Figures read by a person from the publishers' own files, with the cell: what is printed there must stand in
 * `reported` to the last digit, and in `observation` as that edition's word, in base units.
 *
 * source · vintage · cell · printed | reporter ← counterpart · indicator · direction · sex · period | base units | column=value · …
 *
 * `blank` is an empty cell, `none` no value. The last part holds what else must stand in the row: `unit_raw`, `status_raw`
 * and `attribute_raw` of `reported`, the others of `observation`; the breakdown is `_T` unless it is given.
 */
const REFERENCES = [worldwide, offices, organisations, rates, quoted];

const IN_REPORTED = ["unit_raw", "status_raw", "attribute_raw"];

const references = REFERENCES.flatMap((lines) => lines.trim().split("\n")).map((line) => {
  const [found = "", key = "", base = "", more = ""] = line.split(" | ");
  const [source_id = "", vintage = "", locator = "", printed = ""] = found.split(" · ");
  const [areas = "", indicator = "", direction = "", sex = "", time_period = ""] = key.split(" · ");
  const [ref_area = "", counterpart_area = ""] = areas.split(" ← ");
  const columns = more === "" ? [] : more.split(" · ").map((c) => [c.replace(/=.*/, ""), c.replace(/^\w+=/, "")]);
  const side = (reported: boolean) =>
    Object.fromEntries(columns.filter(([name = ""]) => IN_REPORTED.includes(name) === reported)) as Columns;
  return {
    vintage: { source_id, vintage, locator },
    printed: { value_raw: printed === "blank" ? "" : printed, ...side(true) },
    key: {
      ...{ source_id, ref_area, counterpart_area, indicator, direction, sex, time_period, breakdown_1: "_T" },
      ...side(false),
    },
    value: base === "none" ? null : Number(base),
  };
});

type Columns = Readonly<Record<string, string>>;

/** `a = $a and b = $b`. */
const equal = (columns: Columns) =>
  Object.keys(columns)
    .map((c) => `${c} = $${c}`)
    .join(" and ");

let store: Store;
beforeAll(async () => {
  store = await openStore((await builtHome()).database, { readOnly: true });
});
afterAll(() => store?.close());

describe("published figures", () => {
  test("there are some from every source that ships with figures", () => {
    const read = new Set(references.map((r) => r.vintage.source_id));
    const shipped = new Set(listVintages(homeAt()).flatMap((v) => (v.shipped ? [v.card.source_id] : [])));
    expect(sources.map((s) => s.id).filter((id) => shipped.has(id) && !read.has(id))).toEqual([]);
    expect(references.length).toBeGreaterThanOrEqual(190);
  });

  test.each(references.map((r) => [`${r.vintage.source_id} ${r.vintage.vintage} ${r.vintage.locator}`, r] as const))(
    "%s",
    async (_, { vintage, printed, key, value }) => {
      const found = await store.rows(
        `select ${Object.keys(printed).join(", ")} from reported
       where source_id = $source_id and source_vintage = $vintage and locator = $locator`,
        vintage,
      );
      expect(found).toEqual([printed]);
      const then = await store.rows<{ obs_value: number | null }>(
        `select o.obs_value
       from as_of((select published from vintage where source_id = $source_id and source_vintage = $vintage)) o
       where ${equal(key).replace("source_id", "o.source_id")}`,
        { ...key, vintage: vintage.vintage },
      );
      expect(then.map((t) => t.obs_value)).toEqual([value]);
    },
  );
});

describe("money printed in tenge", () => {
  /** Russia, first half of 2018, billion tenge: money-transfer-systems_press.csv, line 29. */
  const TENGE = 108.6e9;
  /** PA.NUS.PPP and PA.NUS.PPPC.RF of Kazakhstan, 2018, line 126, field 63 of both files: tenge a dollar is their quotient. */
  const TENGE_A_DOLLAR = 130.108551025391 / 0.377448068960849;

  test("stands beside its dollars at the average rate of the year", async () => {
    const rows = await store.rows<{ unit_measure: string; obs_value: number; method_id: string | null }>(
      `select unit_measure, obs_value, method_id from (
         select * from observation where known_to is null
         union all by name
         select * from derived
       )
       where ref_area = 'KAZ' and counterpart_area = 'RUS' and indicator = 'MTO_OUT' and breakdown_1 = 'MTS'
         and time_period = '2018-S1'
       order by unit_measure`,
    );
    expect(rows.map((r) => [r.unit_measure, r.method_id])).toEqual([
      ["KZT", null],
      ["USD", "M-330b"],
    ]);
    expect(rows[0]?.obs_value).toBe(TENGE);
    expect((rows[1]?.obs_value ?? 0) / (TENGE / TENGE_A_DOLLAR)).toBeCloseTo(1, 12);
  });
});

describe("estimated moves by sex", () => {
  test("are estimates of their own: men and women do not add up to both", async () => {
    const [row] = await store.rows<{ both: number; apart: number }>(
      `select
         max(obs_value) filter (where sex = '_T') as both,
         sum(obs_value) filter (where sex <> '_T') as apart
       from observation
       where known_to is null and indicator = 'FLW_EST_DA_PB' and ref_area = 'RUS' and counterpart_area = 'TJK'
         and time_period = '2015/2020'`,
    );
    expect(row).toEqual({ both: 136208, apart: 64778 + 70905 });
  });
});
