import { describe, expect, test } from "vitest";
import { measureOf, measures } from "../../../profiles/compare/measures.ts";
import { twos } from "../../../profiles/compare/pair.ts";
import { pairHeadline } from "../../../profiles/compare/pair-figure.ts";
import { rankingOf } from "../../../profiles/compare/ranking.ts";
import { comparisonsOf } from "../../../profiles/compare/read.ts";
import { printer, xOf } from "../../../profiles/compare/values.ts";
import { changeHeadline, inPeriod, measured, placeNotes, rankHeadline } from "../../../profiles/compare/words.ts";
import { theTen } from "../../../schemas/areas.ts";
import { factOf, seriesOf } from "./facts.ts";

const gdp = measureOf("remittances-received-gdp");
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const late = [
  seriesOf("TJK", { 2023: 38.4 }),
  seriesOf("GEO", { 2023: 13.7 }),
  seriesOf("KAZ", { 2023: 0.12 }),
  seriesOf("RUS", { 2023: 0.13 }),
  seriesOf("MDA", { 2019: 12 }),
];
const ranking = rankingOf(late, ["GEO", "KAZ", "MDA", "RUS", "TJK", "ARM"], printer(gdp, [38.4], "en"));

describe("headlines", () => {
  test("of the bars: from the largest to the smallest, those printed alike together", () => {
    expect(plain(rankHeadline(gdp, ranking, "en"))).toBe(
      "Remittances received, % of GDP, 2023: from 38.4 % in Tajikistan to 0.1 % in Kazakhstan and in Russia",
    );
    expect(plain(rankHeadline(gdp, ranking, "ru"))).toBe(
      "Полученные переводы, % ВВП, 2023 г.: от 38,4 % в Таджикистане до 0,1 % в Казахстане и в России",
    );
  });

  test.each([
    [0, "ни в одной из 9 стран", "none of 9 countries"],
    [1, "в одной стране из 9", "1 of 9 countries"],
    [3, "в 3 странах из 9", "3 of 9 countries"],
    [9, "во всех 9 странах", "all 9 countries"],
  ])("of the change: %i of 9", (higher, ru, en) => {
    const change = { from: "2000", to: "2023", higher, of: 9 };
    expect(plain(changeHeadline(gdp, change, "ru"))).toBe(
      `Полученные переводы, % ВВП: в 2023 г. выше, чем в 2000 г., ${ru}`,
    );
    expect(changeHeadline(gdp, change, "en")).toBe(
      `Remittances received, % of GDP: higher in 2023 than in 2000 in ${en}`,
    );
  });

  test("of a pair: the larger first, each with its own year where they share none", () => {
    const [a, b] = [seriesOf("ARM", { 2022: 5, 2023: 6 }), seriesOf("TJK", { 2022: 50, 2023: 38 })];
    const comparison = { measure: gdp, series: [a, b] };
    expect(plain(pairHeadline(comparison, a, b, { lang: "en" }))).toBe(
      "Remittances received, % of GDP, 2023: 38.0 % in Tajikistan and 6.0 % in Armenia",
    );
    expect(plain(pairHeadline(comparison, seriesOf("ARM", { 2021: 5.5 }), b, { lang: "ru" }))).toBe(
      "Полученные переводы, % ВВП: 38,0 % в Таджикистане в 2023 г. и 5,5 % в Армении в 2021 г.",
    );
  });
});

test("a figure of another year, a missing one and a shared rank are told", () => {
  expect(placeNotes(ranking, "en")).toEqual([
    "No figure for 2023; the last one before it is drawn, without a rank: Moldova (2019).",
    "No figure on this definition [O]: Armenia.",
    "Printed alike, they share a rank: Kazakhstan and Russian Federation.",
  ]);
});

test("a unit that the words name already is not said twice", () => {
  const ru = (slug: string) => plain(measured(measureOf(slug), "ru"));
  expect(["immigrants-share", "gdp-per-head", "net-migration", "population"].map(ru)).toEqual([
    "Доля иммигрантов в населении, %",
    "ВВП на душу населения в текущих долларах",
    "Сальдо миграции, человек за год",
    "Население, человек",
  ]);
});

test("quarters stand on the axis at their beginning, and take «во» where they must", () => {
  expect(xOf("2020-Q3")).toBe(2020.5);
  expect(["2020-Q1", "2020-Q2"].map((p) => plain(inPeriod(p, "ru")))).toEqual(["в I кв. 2020 г.", "во II кв. 2020 г."]);
});

describe("definitions", () => {
  const printed = (source_id: string, area: string) =>
    factOf({ indicator: "NETM", direction: "NET", source_id, method_id: null, ref_area: area, obs_value: 1 });

  test("another publisher's figures under the same indicator are not mixed in", () => {
    const five = theTen.slice(0, 5).map((t) => printed("worldbank-wdi", t.id));
    const [only, ...others] = comparisonsOf([...five, printed("belstat-migration", "UKR")], []);
    expect(others).toEqual([]);
    expect(only?.series.map((s) => s.area)).toEqual(theTen.slice(0, 5).map((t) => t.id));
  });

  test("neither directions nor printed and computed figures are mixed", () => {
    const facts = theTen.map((t) => factOf({ ref_area: t.id, direction: "OUT", obs_value: 1 }));
    expect(comparisonsOf([], facts).map((c) => c.measure.slug)).toEqual(["remittances-paid-gdp"]);
    expect(comparisonsOf(facts, [])).toEqual([]);
  });

  test("three countries are no comparison", () => {
    expect(
      comparisonsOf(
        theTen.slice(0, 3).map((t) => printed("worldbank-wdi", t.id)),
        [],
      ),
    ).toEqual([]);
  });

  test("addresses are unique, of measures and of the forty-five pairs", () => {
    const slugs = [...measures.map((m) => m.slug), ...twos.map((t) => t.slug)];
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(twos).toHaveLength(45);
  });
});
