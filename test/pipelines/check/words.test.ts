import { expect, test } from "vitest";
import { corridor, figure, number, period, place } from "../../../pipelines/check/words.ts";

test("figures are printed in their unit as the site prints them (M-004)", () => {
  expect(figure(5_345_546_873, "USD")).toEqual({
    en: "US$\u00a05,345.5\u00a0million",
    ru: "5345,5\u00a0млн\u00a0долл.\u00a0США",
  });
  expect(figure(-64_513_000_000, "USD").ru).toBe("\u221264\u00a0513,0\u00a0млн\u00a0долл.\u00a0США");
  expect(figure(512.4, "USD")).toEqual({ en: "US$\u00a0512", ru: "512\u00a0долл.\u00a0США" });
  expect(figure(46.86, "PT_GDP")).toEqual({ en: "46.9\u00a0% of GDP", ru: "46,9\u00a0% ВВП" });
});

test("people agree with their number in Russian (glossary C4)", () => {
  const people = [1, 3, 5, 11, 21, 22, 1_000_002].map((n) => figure(n, "PS").ru.replace(/^.*\u00a0/, ""));
  expect(people).toEqual(["человек", "человека", "человек", "человек", "человек", "человека", "человека"]);
});

test("four digits stand without a space in Russian, more are grouped", () => {
  expect([number(1234).ru, number(12_345).ru, number(1234).en]).toEqual(["1234", "12\u00a0345", "1,234"]);
});

test("a corridor names both sides, and no side that is all countries or none", () => {
  expect(corridor("ARM", "GEO")).toEqual({ en: "Armenia – Georgia", ru: "Армения – Грузия" });
  expect([corridor("ARM", "W1").en, corridor("ARM", "_Z").ru]).toEqual(["Armenia", "Армения"]);
});

test("a place names file, sheet and cell, or line and column, or the pointer", () => {
  expect(place("a.xls", "Data!BO239")).toEqual({
    en: "file “a.xls”, sheet “Data”, cell BO239",
    ru: "файл «a.xls», лист «Data», ячейка BO239",
  });
  expect(place("a.csv", "L240C66").ru).toBe("файл «a.csv», строка 240, столбец 66");
  expect(place("a.zip", "a.csv!L240C66").en).toBe("file “a.zip”, line 240, column 66 of a.csv");
  expect(place("a.json", "/matrix/2015/3").ru).toBe("файл «a.json», место /matrix/2015/3");
  expect(place("a.json", null).en).toBe("file “a.json”");
});

test("a year has its letter in Russian, other periods are as they are", () => {
  expect([period("2023").ru, period("2023").en, period("2023-Q3").ru]).toEqual(["2023\u00a0г.", "2023", "2023-Q3"]);
});
