import { describe, expect, test } from "vitest";
import { matrixHeadline, mostAtEitherEnd } from "../../../profiles/corridor/newest-stocks.ts";
import type { Known } from "../../../profiles/corridor/pair.ts";
import type { Fact } from "../../../profiles/data.ts";
import { glanceHeadline, ratiosOf } from "../../../profiles/home/ratios.ts";
import { twoTold, twoToldHeadline } from "../../../profiles/home/two-told.ts";
import { fact, plain } from "../corridor/rows.ts";

const ratio = (ref_area: string, time_period: string, obs_value: number) =>
  fact({ ref_area, time_period, obs_value, indicator: "R_GDP", counterpart_area: "W1" });

describe("ten at a glance", () => {
  const ratios = ratiosOf([
    ratio("KAZ", "2023", 0.1156),
    ratio("TJK", "1999", 99),
    ratio("TJK", "2022", 49.9),
    ratio("TJK", "2023", 38.42),
    ratio("KGZ", "2023", 20.4),
  ]);

  test("is ordered by the last value, from 2000 on", () => {
    expect(ratios.map((r) => r.area)).toEqual(["TJK", "KGZ", "KAZ"]);
    expect(ratios[0]?.points.map((p) => p.time_period)).toEqual(["2022", "2023"]);
  });

  test("tells both ends", () => {
    expect(plain(glanceHeadline(ratios, "en"))).toBe(
      "Remittances received: from 38 % of GDP in Tajikistan to 0.12 % in Kazakhstan in 2023",
    );
    expect(plain(glanceHeadline(ratios, "ru"))).toBe(
      "Полученные переводы: от 38 % ВВП в Таджикистане до 0,12 % в Казахстане в 2023 г.",
    );
    const apart = ratiosOf([ratio("TJK", "2022", 49.9), ratio("KAZ", "2023", 0.1156)]);
    expect(plain(glanceHeadline(apart, "en"))).toBe(
      "Remittances received: from 50 % of GDP in Tajikistan in 2022 to 0.12 % in Kazakhstan in 2023",
    );
  });
});

describe("corridors", () => {
  test("the country at either end of most of them", () => {
    const stock = (counterpart_area: string, ref_area: string, n: number) =>
      fact({ counterpart_area, ref_area, obs_value: n }) as Known<Fact>;
    const most = mostAtEitherEnd([
      stock("RUS", "UKR", 3375095),
      stock("UKR", "RUS", 2872612),
      stock("UZB", "KAZ", 744161),
    ]);
    expect(most?.area).toBe("RUS");
    expect(most && plain(matrixHeadline(most, "en"))).toBe(
      "89 % of those who live in another of the ten countries came from Russia or live in Russia",
    );
    expect(most && plain(matrixHeadline(most, "ru"))).toBe(
      "89 % живущих в другой из десяти стран – выходцы из России или живут в России",
    );
    expect(mostAtEitherEnd([])).toBeNull();
  });
});

describe("one day in two editions", () => {
  const told = (ref_area: string, edition: string, time_period: string, obs_value: number) => ({
    ...fact({ ref_area, counterpart_area: "W1", edition, time_period, obs_value }),
    published: edition,
  });
  const rows = twoTold([
    told("RUS", "2020", "2020", 11636911),
    told("KAZ", "2020", "2020", 3732073),
    told("GEO", "2020", "2020", 79368),
    told("RUS", "2024", "2020", 7297611),
    told("KAZ", "2024", "2020", 1990268),
    told("GEO", "2024", "2020", 79368),
    told("RUS", "2024", "2024", 7606000),
  ]);

  test("takes the last year both print, most changed first", () => {
    expect(rows.map((r) => `${r.area} ${r.older.obs_value} ${r.newer.obs_value}`)).toEqual([
      "KAZ 3732073 1990268",
      "RUS 11636911 7297611",
      "GEO 79368 79368",
    ]);
  });

  test("tells the largest difference in people", () => {
    expect(plain(twoToldHeadline(rows, "en"))).toBe(
      "The same day in two editions: 11.64 million immigrants in Russia on 1 July 2020, or 7.30 million",
    );
    expect(plain(twoToldHeadline(rows, "ru"))).toBe(
      "Один и тот же день, 1 июля 2020 г., в двух изданиях: 11,64 млн или 7,30 млн иммигрантов в России",
    );
    expect(twoToldHeadline(rows.slice(2), "en")).toBe("Two editions tell the same of all ten countries");
  });
});
