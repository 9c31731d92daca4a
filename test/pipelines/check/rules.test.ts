import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rules } from "../../../pipelines/check/index.ts";
import measured from "../../../pipelines/check/measured.json" with { type: "json" };
import type { Store } from "../../../pipelines/store.ts";
import type { Finding } from "../../../schemas/finding.ts";
import { plantedFaults } from "../../check-faults.ts";
import { deriveAll, empty, type Figure, midYear, observe, stock, tinyStore } from "../derive/tiny.ts";

let store: Store;

const figuresOf = rules.filter((r) => r.id.startsWith("V-"));

async function findings(id: string): Promise<Finding[]> {
  const rule = rules.find((r) => r.id === id);
  const found: Finding[] = [];
  if (rule) for await (const f of rule.find(store)) found.push(f);
  return found;
}

const years = ["2018", "2019", "2020", "2021"];
const year = (time_period: string, indicator: string, obs_value: number, more: Partial<Figure> = {}): Figure => ({
  time_period,
  indicator,
  obs_value,
  ...more,
});
/** A national office's flow: its direction is that of its indicator. */
const flow = (
  time_period: string,
  indicator: "FLW_IN" | "FLW_OUT" | "NETM",
  value: number,
  more: Partial<Figure> = {},
) =>
  year(time_period, indicator, value, {
    direction: { FLW_IN: "IN", FLW_OUT: "OUT", NETM: "NET" }[indicator],
    source_id: "office",
    ...more,
  });
/** Mechanics only: a plausible small country. */
const clean: readonly Figure[] = [
  ...years.flatMap((y, i) => [
    year(y, "R_WB", 3e9 + i * 1e8, { direction: "IN" }),
    year(y, "R_WB", 2e8 + i * 1e7, { direction: "OUT" }),
    year(y, "R_GDP", 30 + i, { direction: "IN" }),
    year(y, "GDP", 1e10),
    year(y, "POP", 9e6 + i * 1e5, midYear(y)),
    year(y, "NETM", -20_000 - i, { direction: "NET", counterpart_area: "W1", obs_status: "E" }),
  ]),
  ...["RUS", "UZB", "_X_OTHER"].map((origin) => stock("TJK", origin, 100_000)),
  stock("TJK", "W1", 300_000),
  stock("RUS", "TJK", 500_000),
  stock("RUS", "W1", 500_000),
];

/** Prints what is observed: the vintages with their cards, and each number as text. */
const PRINT = `
  delete from reported;
  delete from vintage;
  insert into reported by name
  select
    source_id, source_vintage, ref_area as ref_area_raw, counterpart_area as counterpart_area_raw,
    indicator || ' ' || direction as measure_raw, sex, breakdown_1, time_period as time_period_raw,
    coalesce(obs_value::varchar, '') as value_raw, locator, obs_id
  from observation;
  insert into vintage by name
  select
    source_id, source_vintage, source_vintage as edition, min(known_from) as published, 'api-csv' as layout,
    source_vintage || '.xls' as file_name, 'publisher' as obtained, count(*) as readings
  from observation
  group by all;
`;

beforeAll(async () => {
  store = await tinyStore();
  await observe(store, ...clean);
  await deriveAll(store);
  await store.run("create temp table derived_clean as from derived");
});
beforeEach(async () => {
  await empty(store);
  await store.run("insert into derived from derived_clean");
  await observe(store, ...clean);
  // the derived rows point at the first planting's ids
  await store.run(`
    update observation set obs_id = 'c' || row_number from (
      select obs_id as id, row_number() over (order by obs_id[2:]::integer) as row_number from observation
    ) numbered where id = obs_id;
    update derived set inputs = ['c1'] where len(inputs) > 0;
  `);
  await store.run(PRINT);
});
afterAll(() => store.close());

test("each rule has its own number, in order, and words in both languages", () => {
  const ids = figuresOf.map((r) => r.id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const rule of rules) {
    expect(rule.title.en).not.toMatch(/[а-яё]/i);
    expect(rule.title.ru).toMatch(/[а-яё]/);
  }
});

test("each rule has a fault to plant into the figures held, and its measure is kept for the quality page", () => {
  const ids = [...new Set(figuresOf.map((r) => r.id))];
  expect(plantedFaults.map((f) => f.rule)).toEqual(ids);
  expect(measured.map((m) => m.rule_id)).toEqual(ids);
  for (const m of measured) {
    expect(Object.keys(m)).toEqual(["rule_id", "planted", "detected", "figures_checked", "alarms", "measured_on"]);
    expect(m.detected).toBeLessThanOrEqual(m.planted);
    // a rule that finds nothing of what it was made for is no rule
    if (m.planted > 0) expect(m.detected).toBeGreaterThan(0);
  }
});

test.each(figuresOf.map((r) => r.id))("%s is silent on the clean table", async (id) => {
  expect(await findings(id)).toEqual([]);
});

/** A figure as it stood before it was replaced, and its successor. */
const revised = (before: Figure, after: number | null, ended_by = "revised"): Figure[] => [
  { ...before, known_from: "2023-01-01", known_to: "2024-12-31", ended_by, source_vintage: "v0", source_edition: "v0" },
  ...(after === null ? [] : [{ ...before, obs_value: after }]),
];

/** Money from Russia to Tajikistan as each side counts it, with the row of M-402 that a comparable pair has. */
async function plantPair(sent: number, received: number): Promise<void> {
  const side = (ref_area: string, counterpart_area: string, indicator: string, obs_value: number) =>
    year("2020", indicator, obs_value, {
      ref_area,
      counterpart_area,
      direction: indicator === "MTO_OUT" ? "OUT" : "IN",
      source_id: `bank-${ref_area.toLowerCase()}`,
      obs_id: `pair-${ref_area}`,
    });
  await observe(store, side("RUS", "TJK", "MTO_OUT", sent), side("TJK", "RUS", "MTO_IN", received));
  await store.run(
    `insert into derived by name select 'p1' as obs_id, 'A' as freq, 'RUS' as ref_area, 'TJK' as counterpart_area,
       'MIRROR_SYM' as indicator, 'OUT' as direction, 'PAIR:MTO_OUT/MTO_IN' as breakdown_1, '2020' as time_period,
       $value as obs_value, 'M-402' as method_id, ['pair-RUS', 'pair-TJK'] as inputs`,
    { value: (100 * (sent - received)) / ((sent + received) / 2) },
  );
}

test("V-501 and V-502 are silent below their thresholds", async () => {
  await plantPair(120e6, 100e6);
  await store.run(PRINT);
  expect([...(await findings("V-501")), ...(await findings("V-502"))]).toEqual([]);
});

/** The smallest fault each rule must notice, and what must be in its message in both languages. */
const faults: readonly {
  readonly id: string;
  readonly what: string;
  readonly plant: () => Promise<void>;
  readonly says: readonly [string, string];
  readonly times?: number;
}[] = [
  {
    id: "V-001",
    what: "a card that counts one number more",
    plant: () => store.run("update vintage set readings = readings + 1 where source_id = 'worldbank-wdi'"),
    says: ["v1.xls", "в карточке версии: 25"],
  },
  {
    id: "V-002",
    what: "a file a quarter shorter than the one before",
    plant: async () => {
      await store.run("delete from reported; delete from vintage");
      for (const [vintage, rows] of [
        ["2020", 8],
        ["2024", 6],
      ] as const)
        await store.run(
          `insert into reported (source_id, source_vintage, measure_raw, sex) select 's', '${vintage}', 'm', '_T' from range(${rows});
           insert into vintage (source_id, source_vintage, edition, published, layout, file_name, readings)
           values ('s', '${vintage}', '${vintage}', '${vintage}-01-01', 'csv', '${vintage}.csv', ${rows})`,
        );
    },
    says: ["−25.0\u00a0%", "прочитано значений и знаков: 6"],
  },
  {
    id: "V-003",
    what: "digits without a value",
    plant: async () => {
      await observe(store, year("2017", "GDP", 1, { obs_value: null, locator: "Data!C7" }));
      await store.run(`${PRINT}; update reported set value_raw = '12 345*' where value_raw = ''`);
    },
    says: ["cell C7: expected a number, found “12 345*”", "лист «Data», ячейка C7: ожидалось число, найдено «12 345*»"],
  },
  {
    id: "V-101",
    what: "the same key twice",
    plant: () => observe(store, year("2020", "GDP", 2e10)),
    says: ["Tajikistan, 2020", "одна и та же страна"],
  },
  {
    id: "V-101",
    what: "a code outside the list",
    plant: () => observe(store, year("2020", "GDP", 2e10, { ref_area: "XYZ" })),
    says: ["“XYZ” is not in the list economy", "Кода «XYZ» нет"],
  },
  {
    id: "V-102",
    what: "fewer than no people",
    plant: () =>
      store.run("update observation set obs_value = -5 where indicator = 'STK_IMM' and counterpart_area = 'UZB'"),
    says: ["−5\u00a0people", "не может быть отрицательным"],
  },
  {
    id: "V-102",
    what: "a third of a person in a count",
    plant: () =>
      store.run("update observation set obs_value = 9000000.3 where indicator = 'POP' and time_period = '2020'"),
    says: ["must be whole", "должно быть целым"],
  },
  {
    id: "V-102",
    what: "a share above a hundred",
    plant: () => store.run("update derived set obs_value = 101 where indicator = 'EMI_RATE'"),
    says: ["101.0\u00a0%", "между 0 и 100"],
  },
  {
    id: "V-102",
    what: "a cost of sending printed in hundredths of a per cent",
    plant: () => observe(store, year("2020", "COST_AVG", 154, { direction: "OUT", counterpart_area: "RUS" })),
    says: ["154.0\u00a0%", "между −5 и 50"],
  },
  {
    id: "V-102",
    what: "a cost far below zero that its source does not mark",
    plant: () => observe(store, year("2020", "COST_AVG", -11.36, { direction: "OUT", counterpart_area: "RUS" })),
    says: ["−11.4\u00a0%", "между −5 и 50"],
  },
  {
    id: "V-102",
    what: "a unit that is not the indicator's",
    plant: () =>
      store.run("update observation set unit_measure = 'PT' where indicator = 'GDP' and time_period = '2020'"),
    says: ["The unit is not that", "Единица не та"],
  },
  {
    id: "V-103",
    what: "a value marked as missing",
    plant: () => store.run("update observation set obs_status = 'O' where indicator = 'GDP' and time_period = '2020'"),
    says: ["marked “No data”, but a value is entered", "отметка «Нет данных», но значение введено"],
  },
  {
    id: "V-104",
    what: "more immigrants than residents",
    plant: () =>
      store.run("update observation set obs_value = 9300000 where indicator = 'STK_IMM' and counterpart_area = 'W1'"),
    says: ["immigrants 9,300,000\u00a0people", "а население – 9\u00a0200\u00a0000\u00a0человек"],
  },
  {
    id: "V-105",
    what: "a year typed in thousands",
    plant: () => store.run("update observation set obs_value = 9200 where indicator = 'POP' and time_period = '2020'"),
    says: ["shifted by 3 digits", "на 3 знака"],
  },
  {
    id: "V-105",
    what: "a digit too many in the last year",
    plant: () =>
      store.run("update observation set obs_value = 92050000 where indicator = 'POP' and time_period = '2021'"),
    says: ["shifted by 1 digit", "на 1 знак"],
  },
  {
    id: "V-203",
    what: "origins that add up to more than the total",
    plant: () =>
      store.run("update observation set obs_value = 104000 where indicator = 'STK_IMM' and counterpart_area = 'UZB'"),
    says: ["add up to 304,000\u00a0people", "в сумме дают 304\u00a0000\u00a0человек"],
  },
  {
    id: "V-203",
    what: "a group of countries that repeats the total, told once",
    plant: () =>
      observe(
        store,
        ...["2015", "2016"].flatMap((y) => [
          flow(y, "FLW_IN", 28_349),
          flow(y, "FLW_IN", 28_349, { counterpart_area: "CIS" }),
          flow(y, "FLW_IN", 5_844, { counterpart_area: "NON_CIS" }),
        ]),
      ),
    says: ["with CIS countries 28,349\u00a0people", "со странами вне СНГ – 5844\u00a0человека, а итог – 28\u00a0349"],
  },
  {
    id: "V-203",
    what: "a group of countries larger than the total",
    plant: () =>
      observe(store, flow("2015", "FLW_OUT", 100), flow("2015", "FLW_OUT", 102, { counterpart_area: "CIS" })),
    says: ["with CIS countries 102\u00a0people", "а итог – 100\u00a0человек"],
  },
  {
    id: "V-205",
    what: "net migration one person off, told once for two partners",
    plant: () =>
      observe(
        store,
        ...["W1", "RUS"].flatMap((counterpart_area) => [
          flow("2019", "FLW_IN", 34_846, { counterpart_area }),
          flow("2019", "FLW_OUT", 20_976, { counterpart_area }),
          flow("2019", "NETM", 13_871, { counterpart_area }),
        ]),
      ),
    says: [
      "give 13,870\u00a0people, but net migration is 13,871\u00a0people",
      "дают 13\u00a0870\u00a0человек, а сальдо миграции указано 13\u00a0871\u00a0человек",
    ],
  },
  {
    id: "V-206",
    what: "items that add up to less than the remittances",
    plant: () =>
      observe(
        store,
        { ...year("2020", "PT", 2e9, { direction: "IN" }), counterpart_area: "W1" },
        { ...year("2020", "CE", 1e9, { direction: "IN" }), counterpart_area: "W1" },
      ),
    says: ["US$\u00a03,000.0\u00a0million", "3000,0\u00a0млн\u00a0долл.\u00a0США"],
  },
  {
    id: "V-304",
    what: "a jump of the ratio to GDP",
    plant: () =>
      store.run(
        "update derived set obs_value = 50 where indicator = 'R_GDP' and direction = 'IN' and time_period = '2021'",
      ),
    says: ["18.0 percentage points", "изменение на 18,0\u00a0п.\u00a0п."],
  },
  {
    id: "V-304",
    what: "a ratio above sixty",
    plant: () =>
      store.run(
        "update derived set obs_value = 61 + time_period::double - 2018 where indicator = 'R_GDP' and direction = 'IN'",
      ),
    says: ["more than 60\u00a0%", "больше 60\u00a0%"],
    times: 4,
  },
  {
    id: "V-201",
    what: "men and women six people short of both",
    plant: () =>
      observe(
        store,
        flow("2019", "FLW_IN", 1000),
        flow("2019", "FLW_IN", 600, { sex: "M" }),
        flow("2019", "FLW_IN", 394, { sex: "F" }),
      ),
    says: ["together are 994\u00a0people, both sexes 1,000", "вместе – 994\u00a0человека, оба пола – 1000"],
  },
  {
    id: "V-201",
    what: "men and women of one corridor, which is named",
    plant: () =>
      observe(
        store,
        flow("2019", "FLW_IN", 1000, { counterpart_area: "KAZ" }),
        flow("2019", "FLW_IN", 600, { sex: "M", counterpart_area: "KAZ" }),
        flow("2019", "FLW_IN", 394, { sex: "F", counterpart_area: "KAZ" }),
      ),
    says: ["Tajikistan – Kazakhstan, 2019", "Таджикистан – Казахстан, 2019"],
  },
  {
    id: "V-202",
    what: "twelve months a hundredth above the year",
    plant: () =>
      observe(
        store,
        year("2019", "MTO_IN", 1200, { direction: "IN", source_id: "bank" }),
        ...Array.from({ length: 12 }, (_, i) =>
          year(`2019-${String(i + 1).padStart(2, "0")}`, "MTO_IN", 101, {
            direction: "IN",
            source_id: "bank",
            freq: "M",
            period_start: "2019-01-01",
            period_end: "2019-01-31",
          }),
        ),
      ),
    says: ["the twelve months add up to US$\u00a01,212", "двенадцать месяцев в сумме дают 1212"],
  },
  {
    id: "V-204",
    what: "more refugees than migrants among whom they are counted",
    plant: async () => {
      await store.run("update observation set incl_refugees = 'yes' where indicator = 'STK_IMM'");
      await observe(store, year("2020", "REF_ASY", 300_001, { counterpart_area: "W1", source_id: "unhcr-population" }));
    },
    says: ["300,001\u00a0people are refugees", "беженцы – 300\u00a0001\u00a0человек"],
  },
  {
    id: "V-207",
    what: "a wider concept smaller than the narrower",
    plant: () =>
      observe(
        store,
        ...(["R1", "R2"] as const).map((indicator, i) =>
          year("2020", indicator, 2e9 - i * 1e8, { direction: "IN", counterpart_area: "W1", unit_measure: "USD" }),
        ),
      ),
    says: ["less than R1, US$\u00a02,000.0", "меньше, чем R1 – 2000,0"],
  },
  {
    id: "V-207",
    what: "the same on a corridor, which is named",
    plant: () =>
      observe(
        store,
        ...(["R1", "R2"] as const).map((indicator, i) =>
          year("2020", indicator, 2e9 - i * 1e8, { direction: "IN", counterpart_area: "RUS", unit_measure: "USD" }),
        ),
      ),
    says: ["Tajikistan – Russian", "Таджикистан – Росси"],
  },
  {
    id: "V-301",
    what: "a growth of .55 after .02, .05, −.03, .04 and .01",
    plant: () => {
      const steps = [0, 0.02, 0.05, -0.03, 0.04, 0.01, 0.55];
      return observe(
        store,
        ...steps.map((_, i) =>
          flow(String(2010 + i), "FLW_IN", 1e6 * Math.exp(steps.slice(0, i + 1).reduce((a, b) => a + b, 0))),
        ),
      );
    },
    says: ["score 17.5", "оценка 17,5"],
  },
  {
    id: "V-302",
    what: "one number in the three newest years",
    plant: () => observe(store, ...["2018", "2019", "2020"].map((y) => flow(y, "FLW_OUT", 512))),
    says: ["stands in each of 3 years, 2018–2020", "во все годы с 2018 по 2020, лет подряд: 3"],
  },
  {
    id: "V-303",
    what: "a population that grows by more than its births, deaths and moves",
    plant: () =>
      observe(
        store,
        year("2019", "POP", 9_100_000, { source_id: "office" }),
        year("2020", "POP", 9_200_000, { source_id: "office" }),
        year("2020", "BIRTHS", 200_000, { source_id: "office" }),
        year("2020", "DEATHS", 40_000, { source_id: "office" }),
        flow("2020", "NETM", -20_000),
      ),
    says: ["the gap is −0.43\u00a0% of the population", "разница – −0,43\u00a0% населения"],
  },
  {
    id: "V-305",
    what: "more per migrant than the sender’s income",
    plant: () =>
      observe(
        store,
        year("2020", "GDP_PC", 10_000, { ref_area: "RUS" }),
        year("2020", "MTO_IN", 6e9, { direction: "IN", counterpart_area: "RUS", source_id: "bank" }),
      ),
    says: ["US$\u00a012,000 a year per migrant", "12\u00a0000\u00a0долл.\u00a0США в год на одного"],
  },
  {
    id: "V-305",
    what: "less than twenty dollars per migrant",
    plant: () =>
      observe(
        store,
        year("2020", "GDP_PC", 10_000, { ref_area: "RUS" }),
        year("2020", "MTO_IN", 9e6, { direction: "IN", counterpart_area: "RUS", source_id: "bank" }),
      ),
    says: ["less than US$\u00a020", "меньше 20\u00a0долл.\u00a0США"],
  },
  {
    id: "V-306",
    what: "money that doubles while the sender’s economy shrinks",
    plant: () =>
      observe(
        store,
        ...Array.from({ length: 9 }, (_, i) => [
          year(String(2010 + i), "MTO_IN", i === 8 ? 3e8 : 1e8 + (i % 2) * 1e6, {
            direction: "IN",
            counterpart_area: "RUS",
            source_id: "bank",
          }),
          year(String(2010 + i), "GDP", i === 8 ? 9e11 : 1e12 + i * 1e10, { ref_area: "RUS" }),
        ]).flat(),
        // a period that is no year stops neither rule of money
        year("2018-2019", "MTO_IN", 1e8, {
          direction: "IN",
          counterpart_area: "RUS",
          source_id: "bank",
          period_start: "2018-07-01",
          period_end: "2019-06-30",
        }),
      ),
    says: ["transfers changed by 197.0\u00a0%", "переводы изменились на 197,0\u00a0%"],
  },
  {
    id: "V-307",
    what: "a stock that grows while people leave",
    plant: () =>
      observe(
        store,
        stock("TJK", "W1", 200_000, midYear("2015")),
        ...["2015", "2016", "2017"].map((y) =>
          year(y, "NETM", -20_000, { direction: "NET", counterpart_area: "W1", obs_status: "E" }),
        ),
      ),
    says: ["2015–2020: the migrant stock changed by 100,000", "численность мигрантов изменилась на 100\u00a0000"],
  },
  {
    id: "V-401",
    what: "two old years revised by a tenth, told once",
    plant: () =>
      observe(store, ...revised(year("2010", "GDP", 1e9), 1.1e9), ...revised(year("2011", "GDP", 1e9), 1.2e9)),
    says: [
      "more than 5\u00a0%: 2. The largest: 2011, was US$\u00a01,000.0\u00a0million",
      "было 1000,0\u00a0млн\u00a0долл.\u00a0США (издание v0)",
    ],
  },
  {
    id: "V-402",
    what: "net migration five times as large in most figures",
    plant: () =>
      observe(
        store,
        ...Array.from({ length: 21 }, (_, i) =>
          revised(
            year(String(1990 + i), "NETM", 1000 + i, { direction: "NET", counterpart_area: "W1" }),
            5 * (1000 + i),
          ),
        ).flat(),
      ),
    says: ["factor of 5.00", "отношение к прежнему изданию 5,00"],
  },
  {
    id: "V-403",
    what: "two figures the new edition does not print, told once",
    plant: () =>
      observe(
        store,
        ...revised(year("2010", "GDP", 1e9), null, "withdrawn"),
        ...revised(year("2011", "GDP", 2e9), null, "withdrawn"),
      ),
    says: ["2 (2010–2011)", "Среди них: Таджикистан, 2011"],
  },
  {
    id: "V-404",
    what: "an estimate confirmed without a change of the number",
    plant: () =>
      observe(
        store,
        {
          ...year("2010", "GDP", 1e9, { obs_status: "E" }),
          known_from: "2023-01-01",
          known_to: "2024-12-31",
          ended_by: "revised",
          source_vintage: "v0",
          source_edition: "v0",
        },
        year("2010", "GDP", 1e9),
      ),
    says: ["its letter changed from E", "буква сменилась: было E"],
  },
  {
    id: "V-405",
    what: "a register a fifth smaller in the year of a census",
    plant: () =>
      observe(
        store,
        stock("TJK", "RUS", 900, { ...midYear("2010"), source_id: "censuses", breakdown_1: "SOURCE:Census2010" }),
        ...[50_000, 40_000].map((value, i) =>
          stock("TJK", "KAZ", value, { ...midYear(String(2009 + i)), source_id: "register", concept_basis: "FC" }),
        ),
      ),
    says: ["−20.0\u00a0% in a census year", "−20,0\u00a0% в год переписи"],
  },
  {
    id: "V-501",
    what: "transfers sent that are a quarter more than those received",
    plant: () => plantPair(125e6, 100e6),
    says: ["the difference is 22.2\u00a0% of their mean", "разница – 22,2\u00a0% их среднего"],
  },
  {
    id: "V-502",
    what: "a country that counts a third more than three partners do",
    plant: () =>
      store.run(
        `insert into derived by name select 'b1' as obs_id, 'A' as freq, 'RUS' as ref_area, 'W1' as counterpart_area,
           'MIRROR_BIAS' as indicator, 'OUT' as direction, 'PAIR:MTO_OUT/MTO_IN' as breakdown_1, '2020' as time_period,
           0.3 as obs_value, 'M-404' as method_id, '{"corridors":3}' as parameters, ['c1'] as inputs`,
      ),
    says: ["3 corridors its figure is 35\u00a0% above", "коридоров – 3, в медиане значение страны на 35\u00a0% выше"],
  },
  {
    id: "V-503",
    what: "a printed ratio two points off ours",
    plant: () => store.run("update observation set obs_value = 28 where indicator = 'R_GDP' and time_period = '2018'"),
    says: ["ours 30.0\u00a0% of GDP, printed 28.0\u00a0% of GDP", "у нас 30,0\u00a0% ВВП, напечатано 28,0\u00a0% ВВП"],
  },
  {
    id: "V-601",
    what: "an input that is not held",
    plant: () => store.run("update derived set inputs = ['nobody'] where indicator = 'R_PC' and time_period = '2018'"),
    says: ["M-344: inputs of calculated figures that are not held: 1", "которых нет: 1"],
  },
  {
    id: "V-601",
    what: "a figure of a vintage that is not held",
    plant: () =>
      store.run("update observation set source_vintage = 'v9' where indicator = 'GDP' and time_period = '2018'"),
    says: ["worldbank-wdi, v9", "версии которых нет: 1"],
  },
  {
    id: "V-602",
    what: "one of two warnings without an answer",
    plant: () =>
      store.run(`
        insert into finding (finding_id, rule_id, severity) values ('a', 'V-304', 'W'), ('b', 'V-304', 'W'), ('c', 'V-503', 'I');
        insert into disposition (finding_id, answer) values ('a', 'accepted')
      `),
    says: ["1 of 2", "1 из 2"],
  },
];

describe("each rule notices", () => {
  test.each(faults)("$id: $what", async ({ id, plant, says, times = 1 }) => {
    await plant();
    if (!["V-001", "V-002", "V-003", "V-601"].includes(id)) await store.run(PRINT);
    const found = await findings(id);
    expect(found).toHaveLength(times);
    const [first] = found;
    expect(first).toMatchObject({ rule_id: id });
    expect(first?.message.en).toContain(says[0]);
    expect(first?.message.ru).toContain(says[1]);
    expect(first?.hint.en).not.toMatch(/[а-яё]/i);
    expect(first?.hint.ru).toMatch(/[а-яё]/);
    expect(first?.message.en).not.toMatch(/undefined|null|NaN/);
    expect(first?.message.ru).not.toMatch(/undefined|null|NaN/);
  });

  test("every rule of the figures is asked for a fault", () => {
    expect(new Set(faults.map((f) => f.id))).toEqual(new Set(figuresOf.map((r) => r.id)));
  });
});

describe("what is no fault", () => {
  test("real growth that stays is no shifted digit (V-105)", async () => {
    await store.run(
      "update observation set obs_value = 92050000 where indicator = 'POP' and time_period in ('2020', '2021')",
    );
    expect(await findings("V-105")).toEqual([]);
  });

  test("stocks told apart by a label of their source need not add up to the total (V-203)", async () => {
    const census = { source_id: "censuses", breakdown_1: "SOURCE:Census2010" };
    await observe(store, { ...stock("TJK", "W1", 900), ...census }, { ...stock("TJK", "RUS", 500), ...census });
    expect(await findings("V-203")).toEqual([]);
  });

  test("estimates of moves over five years may fall a thousandfold (V-105)", async () => {
    const moves = (time_period: string, value: number) =>
      observe(
        store,
        year(time_period, "FLW_EST_DA_MIN", value, { freq: "5", direction: "IN", counterpart_area: "RUS" }),
      );
    await moves("2005", 14_000);
    await moves("2010", 15_822);
    await moves("2015", 15);
    await moves("2020", 14_900);
    expect(await findings("V-105")).toEqual([]);
  });

  test("a cost may be below zero, and beyond the bounds where its source marks it as doubtful (V-102, M-350)", async () => {
    await observe(
      store,
      year("2019", "COST_AVG", -4.5, { direction: "OUT", counterpart_area: "RUS" }),
      year("2020", "COST_AVG", -11.36, { direction: "OUT", counterpart_area: "RUS", obs_status: "U" }),
    );
    expect(await findings("V-102")).toEqual([]);
  });

  test("a mid-year mean of two counts may end in a half, an estimate in any fraction (V-102)", async () => {
    await store.run(`
      update observation set obs_value = 9000000.5 where indicator = 'POP' and time_period = '2020';
      update observation set obs_value = 100000.3 where indicator = 'STK_IMM' and counterpart_area = 'UZB'
    `);
    expect(await findings("V-102")).toEqual([]);
  });

  test("parts may fall short where the edition's other part is not in the file by sex (V-203)", async () => {
    await observe(store, stock("TJK", "RUS", 90, { sex: "F" }), stock("TJK", "W1", 100, { sex: "F" }));
    await store.run(PRINT);
    expect(await findings("V-203")).toEqual([]);
    await observe(store, stock("TJK", "KAZ", 90, { sex: "F" }));
    await store.run(PRINT);
    expect(await findings("V-203")).toHaveLength(1);
  });

  test("groups that make the total are no fault, nor a net figure with the CIS above the net total (V-203)", async () => {
    await observe(
      store,
      flow("2016", "FLW_IN", 21_038),
      flow("2016", "FLW_IN", 15_615, { counterpart_area: "CIS" }),
      flow("2016", "FLW_IN", 5_423, { counterpart_area: "NON_CIS" }),
      flow("2025", "NETM", 9_073),
      flow("2025", "NETM", 12_843, { counterpart_area: "CIS" }),
    );
    await store.run(PRINT);
    expect(await findings("V-203")).toEqual([]);
  });

  test("balances of estimates, of two sources or of two rules of stay are not asked (V-205)", async () => {
    const [arrivals, departures] = [flow("2019", "FLW_IN", 100), flow("2019", "FLW_OUT", 40)];
    await observe(
      store,
      arrivals,
      departures,
      flow("2019", "NETM", 59, { obs_status: "E" }),
      flow("2019", "NETM", 58, { source_id: "another" }),
      flow("2019", "NETM", 57, { duration_rule: "12M" }),
      flow("2019", "NETM", 60),
    );
    await store.run(PRINT);
    expect(await findings("V-205")).toEqual([]);
  });

  test("a figure printed again on another stated basis is not withdrawn (V-403)", async () => {
    const before = stock("TJK", "KAZ", 100, { concept_basis: "FB" });
    await observe(store, ...revised(before, null, "withdrawn"), { ...before, concept_basis: "UNK", obs_value: 103 });
    await store.run(PRINT);
    expect(await findings("V-403")).toEqual([]);
  });

  test("a ratio that repeats the producer of our own parts is not compared with itself (V-503)", async () => {
    await store.run(
      "update observation set obs_value = 28, producer = source_id where indicator = 'R_GDP' and time_period = '2018'",
    );
    expect(await findings("V-503")).toEqual([]);
  });

  test("a recent year may be revised (V-401)", async () => {
    await observe(store, ...revised(year("2023", "GDP", 1e9), 2e9));
    await store.run(PRINT);
    expect(await findings("V-401")).toEqual([]);
  });
});
