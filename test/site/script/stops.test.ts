import { expect, test } from "vitest";
import type { Chart, DotChart, LineChart, RangeChart } from "../../../profiles/document.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import { readingsOf } from "../../../site/charts/readings.ts";
import { nearest, numberOf, place, sentenceOf, stopsOf } from "../../../site/script/stops.ts";

const series = {
  id: "a",
  label: "6,801.9",
  sublabel: "received",
  direction: "in",
  role: "newest",
  nearness: "compiled",
  everyPoint: false,
  points: [
    { x: 2022, y: 1234.56, status: "A" },
    { x: 2023, y: null, status: "L" },
    { x: 2024, y: 6801.9, status: "E" },
  ],
  callouts: [],
} as const;

const chart: LineChart = {
  kind: "lines",
  unit: "US$ million",
  series: [
    series,
    { ...series, id: "b", label: "", sublabel: "paid, 2023", points: [{ x: 2023, y: -5, status: null }] },
  ],
  events: [],
  breaks: [],
  x: [2022, 2024],
  fromZero: true,
  band: null,
  decimals: 0,
  aria: "",
};

const told = (c: Chart, lang: "en" | "ru") => {
  const readings = readingsOf(c, lang);
  if (readings === null) throw new Error("no readings");
  return stopsOf(JSON.parse(JSON.stringify(readings)), lang);
};

test("a stop tells the year, each value as the chart prints it, and its status in words", () => {
  const stops = told(chart, "en");
  expect(stops.map((s) => sentenceOf(s, chart.unit))).toEqual([
    "2022: received 1,234.6, US$ million",
    "2023: paid −5.0, US$ million",
    "2024: received 6,801.9 (estimate), US$ million",
  ]);
  expect(stops[2]?.values[0]?.y).toBe(6801.9);
});

test("in Russian with its numbers and words", () => {
  const ru = { ...chart, series: [{ ...series, label: "6\u00a0801,9", sublabel: "получено" }] };
  expect(told(ru, "ru").map((s) => sentenceOf(s, "млн долл. США"))).toEqual([
    "2022: получено 1\u00a0234,6, млн долл. США",
    "2024: получено 6\u00a0801,9 (оценка), млн долл. США",
  ]);
});

test("a modelled series says that it is no data", () => {
  const modelled = {
    ...chart,
    series: [{ ...series, nearness: "modelled", label: "from Russia", sublabel: "" } as const],
  };
  expect(told(modelled, "en")[0]?.values[0]?.name).toBe("from Russia (modelled, not data)");
});

test("quarters and months have their words", () => {
  const at = (xs: number[]) => ({
    ...chart,
    series: [{ ...series, points: xs.map((x) => ({ x, y: 1, status: null })) }],
  });
  expect(told(at([2011.125, 2011.625]), "en").map((s) => s.name)).toEqual(["Q1\u00a02011", "Q3\u00a02011"]);
  expect(told(at([2011 + 0.5 / 12, 2011 + 1.5 / 12]), "en").map((s) => s.name)).toEqual([
    "January 2011",
    "February 2011",
  ]);
});

test("a row tells each of its marks by the words of the key, and nothing where there is no mark", () => {
  const mark = { nearness: "compiled", hollow: true, small: false, direction: "out" } as const;
  const dots: DotChart = {
    kind: "dots",
    unit: "people",
    series: [
      { ...mark, id: "old", label: "Edition of 2020: 2020" },
      { ...mark, id: "new", label: "Edition of 2024: 2024" },
    ],
    rows: [
      { label: "Russian Federation", values: { old: 465000, new: 415676 }, note: "", print: "415,676" },
      { label: "Germany", values: { old: 32000.5, new: null }, note: "", print: "" },
    ],
    splitAt: 0,
    decimals: 0,
    aria: "",
  };
  expect(told(dots, "en").map((s) => sentenceOf(s, dots.unit))).toEqual([
    "Russian Federation: Edition of 2020: 2020 465,000; Edition of 2024: 2024 415,676, people",
    "Germany: Edition of 2020: 2020 32,001, people",
  ]);
});

test("an interval tells its estimate and its ends", () => {
  const ranges: RangeChart = {
    kind: "ranges",
    unit: "people",
    series: [],
    rows: [{ label: "2015–2020", interval: [-5, 1200], estimate: 900, values: {}, print: "900" }],
    intervalLabel: "interval",
    estimateLabel: "median",
    direction: "none",
    decimals: 0,
    aria: "",
  };
  expect(told(ranges, "ru").map((s) => sentenceOf(s, "человек"))).toEqual([
    "2015–2020: median 900; interval −5–1\u00a0200, человек",
  ]);
});

test("nothing known, nothing to read", () => {
  expect(
    readingsOf({ ...chart, series: [{ ...series, points: [{ x: 2020, y: null, status: "O" }] }] }, "en"),
  ).toBeNull();
});

test.each(["en", "ru"] as const)("a number is read as the page prints it (%s)", (lang) => {
  for (const value of [0, -3821.25, 1234567.125, 0.123, 99.5])
    expect(numberOf(formatNumber(value, lang, 3), lang)).toBe(Number(value.toFixed(3)));
  expect(numberOf("–", lang)).toBeNaN();
  expect(numberOf("", lang)).toBeNaN();
});

test("places and the nearest stop", () => {
  expect(place(2003, [2002, 40, 2012, 140])).toBe(50);
  expect(place(5, [5, 10, 5, 30])).toBe(20);
  const stops = told(chart, "en");
  expect(nearest(stops, 2022.6, (s) => s.x)).toBe(1);
  expect(nearest(stops, -99, (s) => s.x)).toBe(0);
});
