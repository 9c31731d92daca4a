import { describe, expect, test } from "vitest";
import type { EditionFact } from "../../../profiles/figures/read-editions.ts";
import { corridorMap } from "../../../profiles/home/corridor-map.ts";
import type { HomeRows } from "../../../profiles/home/rows.ts";
import { cards, fact, plain } from "../corridor/rows.ts";

/** People from one of the ten in another, mid-2024, and immigrants (UN DESA, edition of 2024). */
const stock = (counterpart_area: string, ref_area: string, obs_value: number, over = {}): EditionFact => ({
  ...fact({
    obs_id: `${counterpart_area}-${ref_area}`,
    counterpart_area,
    ref_area,
    obs_value,
    time_period: "2024",
    ...over,
  }),
  published: "2025-01-01",
});
const between = [
  stock("RUS", "UKR", 3375095),
  stock("UKR", "RUS", 2872612),
  stock("KAZ", "RUS", 1321004),
  stock("UZB", "KAZ", 744161),
];
const rows = (editions: readonly EditionFact[], immigrants: readonly EditionFact[]) =>
  ({
    corridors: { editions, cards: cards("undesa-migrant-stock"), heldOn: "2026-11-22" },
    immigrants,
  }) as unknown as HomeRows;
const totals = [
  stock("W1", "RUS", 7605774),
  stock("W1", "UKR", 5064173),
  stock("W1", "RUS", 1, { time_period: "2020" }),
  stock("W1", "KAZ", 1, { edition: "2020" }),
];
const mapOf = (lang: "en" | "ru") => {
  const figure = corridorMap(rows(between, totals), lang);
  const chart = figure?.charts[0]?.chart;
  if (!figure || chart?.kind !== "map") throw new Error("no map");
  return { figure, chart };
};

describe("map of corridors", () => {
  test("lines are the largest corridors in order, numbered as the list beside them, with the way to their pages", () => {
    const { figure, chart } = mapOf("en");
    expect(chart.lines.map((l) => `${l.from}-${l.to}`)).toEqual(["RUS-UKR", "UKR-RUS", "KAZ-RUS", "UZB-KAZ"]);
    expect(chart.lines[3]?.title).toBe("4. Uzbekistan → Kazakhstan: 744,161");
    expect(figure.charts[0]?.table?.rows[3]?.[0]?.text).toEqual([
      "4. ",
      { text: "Uzbekistan → Kazakhstan", href: "/en/corridors/uzbekistan-kazakhstan/" },
    ]);
  });

  test("circles are of the same edition and year; the others have no figure, never a zero", () => {
    const { chart } = mapOf("en");
    expect(chart.places).toHaveLength(10);
    const value = (id: string) => chart.places.find((p) => p.id === id)?.value;
    expect([value("RUS"), value("UKR"), value("KAZ")]).toEqual([7605774, 5064173, null]);
  });

  test("the headline names the largest and the country at most ends", () => {
    expect(plain(mapOf("en").figure.headline)).toBe(
      "The largest corridor of people leads from Russia to Ukraine, 3.38 million people; 3 of the 4 largest begin or end in Russia",
    );
    expect(plain(mapOf("ru").figure.headline)).toBe(
      "Самый многолюдный коридор ведёт из России в Украину, 3,38 млн человек; 3 из 4 крупнейших начинаются или заканчиваются в России",
    );
  });

  test("the table holds every line and every circle", () => {
    expect(mapOf("ru").figure.table.rows.filter((r) => r.length > 1)).toHaveLength(6);
  });

  test("no map without stocks", () => {
    expect(corridorMap(rows([], totals), "en")).toBeNull();
  });
});
