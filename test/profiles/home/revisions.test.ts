import { describe, expect, test } from "vitest";
import { revisionHeadline, revisionsOf } from "../../../profiles/home/revisions.ts";
import { fact, plain } from "../corridor/rows.ts";

/** Remittances received, US dollars, as the World Bank's updates of 26 October 2023 and 1 July 2025 print them. */
const wdi = (ref_area: string, time_period: string, obs_value: number | null) =>
  fact({ ref_area, time_period, obs_value, counterpart_area: "W1", indicator: "R_WB", source_id: "worldbank-wdi" });
const older = [
  wdi("KGZ", "2019", 2410.5e6),
  wdi("KGZ", "2020", 2422.8e6),
  wdi("KGZ", "2021", 2792.5e6),
  wdi("UZB", "2022", 16735.7e6),
  wdi("TJK", "2022", 5346e6),
  wdi("ARM", "2022", 2037.6e6),
  wdi("GEO", "1996", 100e6),
];
const newer = [
  wdi("KGZ", "2019", 2697.6e6),
  wdi("KGZ", "2020", 2630.6e6),
  wdi("KGZ", "2021", 3011.8e6),
  wdi("UZB", "2022", 15512.1e6),
  wdi("TJK", "2022", 5346e6),
  wdi("ARM", "2022", 2037.7e6),
  wdi("GEO", "1996", null),
  wdi("TJK", "2024", 6801.9e6),
];
const all = revisionsOf({
  older: { edition: "2023-10-26", facts: older },
  newer: { edition: "2025-07-01", facts: newer },
});

describe("revisions", () => {
  test("are counted; a change of decimals is none", () => {
    expect([all.added.length, all.revised.length, all.unchanged, all.withdrawn.length]).toEqual([1, 4, 2, 1]);
    expect(all.years).toEqual(["1996", "2024"]);
  });

  test("stand largest first, in per cent of what was", () => {
    expect(all.revised.map((r) => `${r.area} ${r.year} ${r.percent?.toFixed(1)}`)).toEqual([
      "KGZ 2019 11.9",
      "KGZ 2020 8.6",
      "KGZ 2021 7.9",
      "UZB 2022 -7.3",
    ]);
  });

  test("are told by country and neighbouring years", () => {
    expect(plain(revisionHeadline(all, "en"))).toBe(
      "1 figure added, 4 revised, 2 unchanged, 1 withdrawn: the Kyrgyz Republic is higher for 2019–2021, Uzbekistan lower for 2022",
    );
    expect(plain(revisionHeadline(all, "ru"))).toBe(
      "Добавлено чисел: 1, пересмотрено: 4, без изменений: 2, снято: 1; Кыргызстан – выше за 2019–2021 гг., Узбекистан – ниже за 2022 г.",
    );
    const same = revisionsOf({ older: { edition: "a", facts: older }, newer: { edition: "b", facts: older } });
    expect(revisionHeadline(same, "en")).toBe("0 figures added, none revised, 7 unchanged, none withdrawn");
  });
});
