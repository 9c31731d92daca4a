import { describe, expect, test } from "vitest";
import type { Fact } from "../../../profiles/data.ts";
import { abroadFlow } from "../../../profiles/figures/abroad-flow.ts";
import type { FigureContext } from "../../../profiles/figures/context.ts";
import { flowBands } from "../../../profiles/figures/flow-bands.ts";
import { moneyFlow } from "../../../profiles/figures/money-flow.ts";
import { countedSenders } from "../../../profiles/figures/own/counted-senders.ts";
import type { OwnFact } from "../../../profiles/figures/own/read.ts";
import type { EditionFact } from "../../../profiles/figures/read-editions.ts";
import { partsHeadline } from "../../../profiles/words/headlines/parts.ts";
import { cards, fact, plain } from "../corridor/rows.ts";

const ctx = (area: string, lang: "en" | "ru" = "en"): FigureContext => ({
  lang,
  area,
  cards: cards("undesa-migrant-stock", "cba-money-transfers", "knomad-bilateral-remittances"),
  inputs: new Map(),
  heldOn: "2026-11-22",
  findings: () => [],
});

/** Transfers to Armenia, 2024 and 2023, US$ million (Central Bank of Armenia). */
const sent = (counterpart_area: string, millions: number, over: Partial<OwnFact> = {}): OwnFact => ({
  ...fact({
    obs_id: `${counterpart_area}-${over.time_period ?? "2024"}`,
    ref_area: "ARM",
    counterpart_area,
    indicator: "MTO_IN",
    direction: "IN",
    time_period: "2024",
    obs_value: millions * 1e6,
    obs_status: "A",
    source_id: "cba-money-transfers",
  }),
  freq: "A",
  breakdown_1: "_T",
  concept_basis: "NA",
  duration_rule: "NA",
  territory: "NAT",
  unit_measure: "USD",
  nearness: "reported",
  producer: null,
  page: null,
  ...over,
});
const armenia = [
  sent("W1", 5837.1),
  sent("RUS", 3821.3),
  sent("USA", 690.6),
  sent("CHE", 125.6),
  sent("W1", 5695.5, { time_period: "2023" }),
  sent("RUS", 3900, { time_period: "2023" }),
  sent("USA", 600, { time_period: "2023" }),
];
const allocated = (rows: Readonly<Record<string, number>>): Fact[] =>
  Object.entries(rows).map(([counterpart_area, millions]) =>
    fact({
      obs_id: `r-${counterpart_area}`,
      ref_area: "ARM",
      counterpart_area,
      indicator: "R_BIL_RS3",
      direction: "IN",
      time_period: "2024",
      obs_value: millions * 1e6,
      source_id: "mirpal",
      method_id: "M-362",
      vintage: "",
    }),
  );
const ours = allocated({ RUS: 643.3, AZE: 205.2, UKR: 84.5, FRA: 84 });
const matrix = ours.map((f) => ({ ...f, indicator: "R_BIL_EST", time_period: "2021", method_id: null, vintage: "v" }));
const printed = matrix.map((f) => ({ ...f, source_id: "knomad-bilateral-remittances" }));

describe("bands", () => {
  const parts = Array.from({ length: 10 }, (_, i) => ({
    area: ["RUS", "KAZ", "UKR", "DEU", "USA", "ITA", "FRA", "ESP", "POL", "TUR"][i] ?? "",
    value: 100 - i,
  }));
  const of = (n: number) => flowBands(parts.slice(0, n), null, "compiled", String, "en").map((b) => plain(b.label));

  test("seven countries, then the others together with their number; a last one keeps its name", () => {
    expect(of(10).slice(-2)).toEqual(["France", "Other 3 countries"]);
    expect(of(8).at(-1)).toBe("Spain");
    expect(flowBands(parts, null, "compiled", String, "en").at(-1)?.value).toBe(93 + 92 + 91);
  });

  test("add up to the whole, whatever is not told by country included", () => {
    const bands = flowBands(parts, { value: 45, label: "rest" }, "compiled", String, "ru");
    expect(bands.reduce((sum, b) => sum + b.value, 0)).toBe(1000);
    expect(bands.map((b) => plain(b.label)).slice(-2)).toEqual(["Ещё 3 страны", "rest"]);
    expect(flowBands(parts, { value: 0, label: "rest" }, "compiled", String, "en").map((b) => b.label)).not.toContain(
      "rest",
    );
  });
});

describe("headlines name up to three parts, none below three per cent but the first", () => {
  const parts = [
    { area: "RUS", percent: 80.8 },
    { area: "UKR", percent: 5.94 },
    { area: "KAZ", percent: 2.9 },
  ];
  test.each([
    ["abroad", "en", "Of those counted abroad in 2024, 81 % live in Russia and 5.9 % in Ukraine"],
    ["abroad", "ru", "Где живут учтённые за рубежом в 2024 г.: в России – 81 % и в Украине – 5,9 %"],
    [
      "counted",
      "en",
      "Of the transfers that the central bank counted in 2024, 81 % came from Russia and 5.9 % from Ukraine",
    ],
    ["ours", "ru", "Откуда пришли деньги в 2024 г. по нашей оценке: из России – 81 % и из Украины – 5,9 %"],
    [
      "matrix",
      "en",
      "The World Bank’s model of where the money came from in 2024: 81 % from Russia and 5.9 % from Ukraine",
    ],
  ] as const)("%s, %s", (of, lang, text) => {
    expect(plain(partsHeadline(of, parts, "2024", lang))).toBe(text);
  });
});

describe("what is counted by sender", () => {
  test("the newest year with a whole", () => {
    const found = countedSenders(armenia);
    expect(found?.year).toBe("2024");
    expect(found?.senders.map((f) => f.counterpart_area)).toEqual(["RUS", "USA", "CHE"]);
  });

  test("none where only some senders are named, or one, or less than half is told by sender", () => {
    expect(countedSenders([sent("W1", 3649), sent("RUS", 468), sent("AFG", 0.02)])).toBeNull();
    expect(countedSenders(armenia.filter((f) => f.counterpart_area !== "W1"))).toBeNull();
    expect(countedSenders([sent("W1", 100), sent("RUS", 60)])).toBeNull();
  });

  test("all channels before the non-commercial part, however new; net figures are no parts", () => {
    const part = armenia.map((f) => ({ ...f, breakdown_1: "NC", time_period: "2025" }));
    expect(countedSenders([...part, ...armenia])?.whole.breakdown_1).toBe("_T");
    expect(countedSenders(armenia.map((f) => ({ ...f, indicator: "MTO_NET" })))).toBeNull();
  });
});

describe("where the money comes from", () => {
  test("counted and modelled are two pictures, each of its own whole", () => {
    const figure = moneyFlow(armenia, ours, printed, ctx("ARM"));
    expect(figure?.charts.map((c) => plain(c.heading))).toEqual(["Counted, 2024", "Our estimate, modelled, 2024"]);
    const flows = figure?.charts.flatMap((c) => (c.chart.kind === "flow" ? [c.chart] : [])) ?? [];
    expect(flows.map((f) => [...new Set(f.bands.map((b) => b.nearness))])).toEqual([["reported"], ["modelled"]]);
    expect(flows[0]?.bands.map((b) => plain(`${b.label} ${b.print}`))).toEqual([
      "Russian Federation 3,821.3 · 65 %",
      "United States 690.6 · 12 %",
      "Switzerland 125.6 · 2.2 %",
      "Not told by country 1,199.6 · 21 %",
    ]);
    expect(flows[1]?.bands.reduce((sum, b) => sum + b.value, 0)).toBeCloseTo((643.3 + 205.2 + 84.5 + 84) * 1e6);
    const shares = figure?.table.rows.at(-1)?.map((cell) => cell.text);
    expect(shares).toEqual(["Whole", "5,837.1", "100.0", "1,017.0", "100.0"]);
  });

  test("the bank's model stands in where there is no estimate of ours, and is named so", () => {
    const figure = moneyFlow([], [], printed, ctx("ARM", "ru"));
    expect(figure?.headline).toContain("по модели Всемирного банка");
    expect(figure?.charts).toHaveLength(1);
    expect(figure?.source).toContain("матрица за 2021");
    expect(moneyFlow([], ours, printed, ctx("ARM"))?.headline).toContain("Our estimate");
  });

  test("large senders that the estimate leaves out are told", () => {
    const notes = (figure: ReturnType<typeof moneyFlow>) => JSON.stringify(figure?.notes);
    expect(notes(moneyFlow([], ours.slice(0, 3), printed, ctx("ARM")))).toContain("in France");
    expect(notes(moneyFlow([], ours, printed, ctx("ARM")))).not.toContain("in France");
  });

  test("no figure without three senders", () => {
    expect(moneyFlow([], ours.slice(0, 2), printed.slice(0, 2), ctx("ARM"))).toBeNull();
  });
});

describe("where emigrants live", () => {
  const lives = (ref_area: string, obs_value: number): EditionFact => ({
    ...fact({ obs_id: ref_area, ref_area, counterpart_area: "MDA", time_period: "2024", obs_value }),
    published: "2025-01-01",
  });
  const stocks = [lives("ITA", 218594), lives("RUS", 166187), lives("UKR", 154284)];
  const sum = fact({
    ref_area: "MDA",
    counterpart_area: "W1",
    indicator: "STK_EMI",
    time_period: "2024",
    obs_value: 539065,
    method_id: "M-103",
    source_id: "mirpal",
    vintage: "",
  });

  test("parts of the computed sum, out of the country", () => {
    const figure = abroadFlow(stocks, [sum], ctx("MDA"));
    const chart = figure?.charts[0]?.chart;
    expect(chart?.kind === "flow" && [chart.direction, chart.hub, plain(chart.bands[0]?.print ?? "")]).toEqual([
      "out",
      "Moldova",
      "218,594 · 41 %",
    ]);
    expect(figure?.table.rows.map((r) => r.map((c) => c.text)).at(-1)).toEqual([
      "Sum over the countries listed",
      "539,065",
      "100.0",
    ]);
  });

  test("nothing without the sum of that year, or of two countries", () => {
    expect(abroadFlow(stocks, [{ ...sum, time_period: "2020" }], ctx("MDA"))).toBeNull();
    expect(abroadFlow(stocks.slice(1), [sum], ctx("MDA"))).toBeNull();
  });
});
