import { describe, expect, test } from "vitest";
import { moneyHeadline, overrideNotes } from "../../../profiles/corridor/money-words.ts";
import { money, pair, plain } from "./rows.ts";

/** The World Bank's matrices, US dollars. */
const armRus = pair("ARM", "RUS", {
  received: money("ARM", "RUS", { 2017: 978.7e6, 2018: 812e6, 2021: 989.9e6 }),
  sent: money("RUS", "ARM", { 2017: 11698910.46, 2018: 16e6, 2021: 16841972.4 }),
});
const whole = ["2017", "2018", "2021"].map((time_period) => ({
  time_period,
  ref_area: "UZB",
  counterpart_area: "RUS",
  effect: "whole column" as const,
}));
const uzbKaz = pair("UZB", "KAZ", {
  received: money("UZB", "KAZ", { 2017: 0, 2018: 0, 2021: null }),
  sent: money("KAZ", "UZB", { 2017: 900e3, 2018: 14e6, 2021: 900e3 }),
  overrides: whole,
});

describe("headline on modelled money", () => {
  test("both ways", () => {
    expect(plain(moneyHeadline(armRus, "en"))).toBe(
      "A model puts US$ 990 million from Russia to Armenia in 2021 and US$ 17 million the other way",
    );
    expect(plain(moneyHeadline(armRus, "ru"))).toBe(
      "По модели за 2021 г. – 990 млн долл. США из России в Армению и 17 млн долл. США обратно",
    );
  });

  test("a receiver whose whole column was entered by hand", () => {
    const uzbRus = pair("UZB", "RUS", {
      received: money("UZB", "RUS", { 2021: 9.2e9 }),
      sent: money("RUS", "UZB", { 2021: 91.4e6 }),
      overrides: whole,
    });
    expect(plain(moneyHeadline(uzbRus, "en"))).toBe(
      "The publisher enters all of Uzbekistan’s receipts as sent from Russia: US$ 9.2 billion in 2021; the other way, US$ 91 million",
    );
    expect(plain(moneyHeadline(uzbRus, "ru"))).toBe(
      "Издатель записал все переводы Узбекистана как полученные из России: 9,2 млрд долл. США в 2021 г.; обратно – 91 млн долл. США",
    );
    expect(overrideNotes(uzbRus, "en")[0]).toContain("The number is not an estimate of this corridor.");
  });

  test("one way; the other a blank, with the override that explains it", () => {
    expect(plain(moneyHeadline(uzbKaz, "en"))).toBe(
      "A model puts US$ 0.9 million from Uzbekistan to Kazakhstan in 2021; the other way it has no number",
    );
    expect(overrideNotes(uzbKaz, "en")).toEqual([
      "The matrices for 2017, 2018 and 2021 enter the whole of Uzbekistan’s receipts as sent from Russia, so a zero or a blank from Kazakhstan is not an estimate.",
    ]);
    expect(plain(overrideNotes(uzbKaz, "ru").join())).toContain(
      "поэтому ноль или пустая ячейка по коридору из Казахстана – не оценка",
    );
  });

  test("amounts below the unit, earlier matrices, none at all", () => {
    const tiny = pair("GEO", "MDA", {
      received: money("GEO", "MDA", { 2021: 12_000 }),
      sent: money("MDA", "GEO", { 2021: 0 }),
    });
    expect(plain(moneyHeadline(tiny, "en"))).toBe(
      "A model puts less than US$ 0.1 million from Moldova to Georgia in 2021; the other way it has a zero",
    );
    const past = pair("ARM", "MDA", { received: money("ARM", "MDA", { 2017: 5.2e6, 2021: null }) });
    expect(plain(moneyHeadline(past, "ru"))).toBe(
      "В матрице за 2021 г. денег нет ни в одну сторону; в более ранней есть",
    );
    const none = pair("KGZ", "ARM", { received: money("KGZ", "ARM", { 2017: 0, 2018: 0, 2021: null }) });
    expect(plain(moneyHeadline(none, "en"))).toBe(
      "The matrices for 2017, 2018 and 2021 have no money either way: a zero or a blank",
    );
    const single = pair("KGZ", "ARM", { received: money("KGZ", "ARM", { 2021: 0 }) });
    expect(plain(moneyHeadline(single, "en"))).toBe("The matrix for 2021 has no money either way: a zero or a blank");
    expect(plain(moneyHeadline(single, "ru"))).toBe("В матрице за 2021 г. денег нет ни в одну сторону: ноль или пусто");
    expect(moneyHeadline(pair("KGZ", "ARM", {}), "en")).toBe("No modelled matrix of remittances is held");
  });
});
