import { describe, expect, it } from "vitest";
import { timelineHeadline } from "../../../profiles/words/headlines/law.ts";
import { modelHeadline, overrideHeadline } from "../../../profiles/words/headlines/model.ts";
import {
  gdpHeadline,
  paidHeadline,
  perPersonHeadline,
  realHeadline,
  receivedHeadline,
} from "../../../profiles/words/headlines/money.ts";
import {
  netMigrationHeadline,
  refugeesHeadline,
  signSince,
  womenHeadline,
} from "../../../profiles/words/headlines/people.ts";
import type { YearValue } from "../../../profiles/words/headlines/series.ts";
import { abroadHeadline, originsHeadline } from "../../../profiles/words/headlines/share.ts";
import { standfirst } from "../../../profiles/words/headlines/stand.ts";
import { stockHeadline } from "../../../profiles/words/headlines/stock.ts";

const of = (...pairs: readonly (readonly [number, number])[]): YearValue[] =>
  pairs.map(([year, value]) => ({ year: String(year), value }));
/** No-break spaces read as spaces, so that the expected texts can be read. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("immigrants over time", () => {
  const russia = of([1990, 11_524_948], [2010, 11_199_727], [2015, 9_098_229], [2020, 7_297_611], [2024, 7_605_774]);

  it("is the revision of one date when the newest edition changes it by five per cent or more", () => {
    const revision = { year: "2020", before: 11_636_911, now: 7_297_611 };
    expect(plain(stockHeadline(russia, revision, "en"))).toBe(
      "The same day, 1 July 2020, counted again: 11.6 million immigrants became 7.3 million",
    );
    expect(plain(stockHeadline(russia, revision, "ru"))).toBe(
      "Тот же день, 1 июля 2020 г., посчитали заново: было 11,6 млн иммигрантов, стало 7,3 млн",
    );
  });

  it("agrees the Russian noun with the number below a million", () => {
    const revision = { year: "2020", before: 190_341, now: 207_139 };
    expect(plain(stockHeadline(russia, revision, "ru"))).toContain("было 190 341 иммигрант, стало 207 139");
  });

  it("is the change inside the newest edition when nothing was revised", () => {
    const belarus = of([1990, 1_249_021], [2020, 1_067_090], [2024, 1_054_604]);
    const same = { year: "2020", before: 1_067_090, now: 1_067_090 };
    expect(plain(stockHeadline(belarus, same, "en"))).toBe(
      "Fewer immigrants in 2024 than in 1990: 1.05 million and 1.25 million",
    );
    expect(plain(stockHeadline(belarus, null, "ru"))).toBe(
      "Иммигрантов стало меньше: 1,05 млн в 2024 г., 1,25 млн в 1990 г.",
    );
    expect(plain(stockHeadline(of([1990, 100_000], [2024, 200_000]), null, "en"))).toMatch(/^More immigrants/);
    expect(plain(stockHeadline(of([1990, 100_000], [2024, 101_000]), null, "en"))).toMatch(/^About as many/);
  });
});

describe("shares of the largest", () => {
  it("says a share near a fraction as one, with its verb, and names what left the list", () => {
    const tajikistan = { area: "RUS", share: 80.8 };
    expect(abroadHeadline(tajikistan, ["DEU", "USA"], null, "en")).toBe(
      "Four in five of those counted abroad live in Russia; the newer edition no longer lists Germany and the United States",
    );
    expect(abroadHeadline(tajikistan, ["DEU", "USA"], null, "ru")).toBe(
      "Четверо из пяти учтённых за рубежом живут в России; в новом издании нет Германии и США",
    );
    expect(abroadHeadline({ area: "ITA", share: 25.3 }, [], null, "en")).toBe(
      "One in four of those counted abroad lives in Italy",
    );
    expect(abroadHeadline({ area: "ITA", share: 25.3 }, [], null, "ru")).toBe(
      "Каждый четвёртый учтённый за рубежом живёт в Италии",
    );
  });

  it("prints any other share as a number, and does not call a small one most", () => {
    expect(plain(abroadHeadline({ area: "RUS", share: 61.7 }, [], null, "ru"))).toBe(
      "Из учтённых за рубежом 62 % живут в России",
    );
    expect(plain(abroadHeadline({ area: "RUS", share: 29.4 }, [], null, "en"))).toBe(
      "The largest group abroad, 29 %, lives in Russia",
    );
  });

  it("says how the sum over one list changed when it changed much", () => {
    const change = {
      countries: 75,
      from: { year: "2020", persons: 4_353_031 },
      to: { year: "2024", persons: 9_769_216 },
    };
    expect(plain(abroadHeadline({ area: "RUS", share: 29.4 }, [], change, "en"))).toBe(
      "The largest group abroad, 29 %, lives in Russia; the sum over the same 75 countries is 9.8 million in 2024, 4.4 million in 2020",
    );
    expect(plain(abroadHeadline({ area: "RUS", share: 29.4 }, [], change, "ru"))).toContain(
      "; сумма по 75 странам: 4,4 млн в 2020 г., 9,8 млн в 2024 г.",
    );
  });

  it("gives no share of origins where too few are known", () => {
    expect(originsHeadline({ area: "UKR", share: null }, "2020", "en")).toBe(
      "The largest group of immigrants in 2020 is from Ukraine",
    );
    expect(plain(originsHeadline({ area: "RUS", share: 85.2 }, "2024", "ru"))).toBe(
      "Среди иммигрантов 85 % – из России",
    );
    expect(originsHeadline({ area: "RUS", share: 48.9 }, "2024", "en")).toBe("Half of the immigrants come from Russia");
  });
});

describe("people", () => {
  it("compares women's share at the two ends of one edition", () => {
    expect(plain(womenHeadline(of([1990, 56.2], [2024, 56.8]), "en"))).toBe(
      "Women are 57 % of immigrants in 2024, 56 % in 1990",
    );
    expect(plain(womenHeadline(of([1990, 50.9], [2024, 50.8]), "ru"))).toBe(
      "Женщины – 51 % иммигрантов в 2024 г., как и в 1990 г.",
    );
  });

  it("calls refugees the most only with the length of the series", () => {
    const ukraine = of([1992, 1], [2014, 237_636], [2020, 35_232], [2021, 27_562], [2022, 5_684_177]);
    expect(plain(refugeesHeadline(ukraine, "UKR", "en"))).toBe(
      "5.7 million refugees from Ukraine at the end of 2022, the most in the series since 1992",
    );
    const tajikistan = of([1992, 60_000], [1996, 107_508], [2020, 2_500], [2021, 2_700], [2022, 2_943]);
    expect(plain(refugeesHeadline(tajikistan, "TJK", "ru"))).toBe(
      "На конец 2022 г. 2943 беженца из Таджикистана; больше всего, 107 508, было на конец 1996 г.",
    );
  });

  it("gives sign and size of net migration and since when the sign has stood", () => {
    expect(plain(netMigrationHeadline(of([2021, -17_000], [2022, -19_000], [2024, -21_236]), "en"))).toBe(
      "More people left than came in every year since 2021: −21,236 in 2024",
    );
    expect(plain(netMigrationHeadline(of([2022, -5], [2023, 100], [2024, 3645]), "ru"))).toBe(
      "В 2023 и 2024 гг. прибыло больше людей, чем выбыло: 3645 в 2024 г.",
    );
    expect(plain(netMigrationHeadline(of([2023, 20_000], [2024, -178_042]), "en"))).toBe(
      "More people left than came in 2024: −178,042; the year before it was the other way round",
    );
    expect(signSince(of([2000, -1], [2001, 1], [2002, 2]))).toBe("2001");
  });
});

describe("money", () => {
  const tajikistan = of([2002, 78.6e6], [2019, 2.32e9], [2022, 5_345.5e6], [2023, 4_633.8e6], [2024, 6_801.9e6]);

  it("calls a record only what is one, and says what became of an early estimate", () => {
    const estimate = { year: "2023", early: 5.7e9, later: 4_633.8e6 };
    expect(plain(receivedHeadline(tajikistan, estimate, "en"))).toBe(
      "Remittances received reached US$ 6.8 billion in 2024, the most in the series since 2002; an early estimate for 2023, US$ 5.7 billion, gave way to US$ 4.6 billion",
    );
    expect(plain(receivedHeadline(tajikistan, { ...estimate, early: 4.7e9 }, "ru"))).toBe(
      "В 2024 г. получено 6,8 млрд долл. США, больше всего за весь ряд с 2002 г.",
    );
    const short = of([2022, 1e9], [2023, 2e9]);
    expect(receivedHeadline(short, null, "en")).not.toContain("the most");
    const armenia = of([2013, 2.2e9], [2015, 1.6e9], [2022, 2e9], [2023, 1.5e9], [2024, 1.2e9]);
    expect(plain(receivedHeadline(armenia, null, "ru"))).toBe(
      "В 2024 г. получено 1,2 млрд долл. США; больше всего, 2,2 млрд долл. США, было в 2013 г.",
    );
  });

  it("puts what is paid first where it is more", () => {
    expect(plain(paidHeadline("2020", 16_894.9e6, 9_915e6, "en"))).toBe(
      "More is paid than received: US$ 16.9 billion and US$ 9.9 billion in 2020",
    );
  });

  it("says whether prices change which year was the highest", () => {
    const real = of([2022, 12.563e9], [2024, 12.527e9]);
    expect(plain(realHeadline(of([2022, 15.5e9], [2024, 16.6e9]), real, 2015, "en"))).toBe(
      "At 2015 prices the most was received in 2022, US$ 12.6 billion; in current dollars in 2024, US$ 16.6 billion",
    );
    expect(plain(realHeadline(of([2022, 15.5e9], [2024, 14e9]), real, 2015, "ru"))).toBe(
      "И в ценах 2015 г. больше всего получено в 2022 г.: 12,6 млрд долл. США",
    );
  });

  it("prints small ratios with decimals", () => {
    const russia = of([1994, 1.2], [2000, 0.5], [2010, 0.3], [2020, 0.7], [2023, 0.127]);
    expect(plain(gdpHeadline(russia, "en"))).toBe(
      "Remittances received were 0.13 % of GDP in 2023; the most was 1.2 %, in 1994",
    );
    expect(plain(gdpHeadline(of([2021, 32.7], [2022, 49.9], [2023, 38.4]), "ru"))).toBe(
      "Полученные переводы: 38 % ВВП в 2023 г.; больше всего – 50 % в 2022 г.",
    );
    expect(plain(perPersonHeadline(of([2023, 1131], [2024, 1089]), "ru"))).toBe(
      "На одного жителя в 2024 г. получено 1089 долл. США; больше всего, 1131 долл. США, – в 2023 г.",
    );
  });
});

describe("the model", () => {
  it("gives the range of one sender's share, and the senders where editions differ", () => {
    const tops = [
      { year: "2017", area: "RUS", share: 75.98 },
      { year: "2018", area: "RUS", share: 74.55 },
      { year: "2021", area: "RUS", share: 78.95 },
    ];
    expect(plain(modelHeadline(tops, "en"))).toBe("A model puts Russia’s share at 75–79 %");
    expect(plain(modelHeadline(tops, "ru"))).toBe("По модели 75–79 % приходит из России");
    const differ = [...tops.slice(0, 2), { year: "2021", area: "ITA", share: 27 }];
    expect(modelHeadline(differ, "en")).toBe(
      "A model names as the largest sender Russia (2017 and 2018) and Italy (2021)",
    );
    expect(modelHeadline(differ, "ru")).toBe(
      "По модели больше всего приходит из России (2017 и 2018) и из Италии (2021)",
    );
  });

  it("says that a total entered by hand was not modelled", () => {
    expect(overrideHeadline("UZB", "RUS", "en")).toContain("enters all of Uzbekistan’s receipts as sent from Russia");
    expect(overrideHeadline("UZB", "RUS", "ru")).toContain("все переводы как полученные из России");
  });
});

describe("law and the page's first sentence", () => {
  it("counts dated records and names the topic with most, unless two tie", () => {
    const topics = [
      { label: "Соглашения о труде", count: 10 },
      { label: "Конвенции", count: 4 },
    ];
    const years = Array.from({ length: 34 }, (_, i) => 1993 + (i % 30));
    expect(plain(timelineHeadline(years, topics, "ru"))).toBe(
      "34 датированных изменения правил с 1993 г.; больше всего в теме «Соглашения о труде»: 10",
    );
    const tie = topics.map((t) => ({ ...t, count: 4 }));
    expect(plain(timelineHeadline(years, tie, "en"))).toBe("34 dated changes of rules since 1993");
  });

  it("speaks of money paid only where it is clearly more than received", () => {
    const abroad = { area: "UKR", share: 37 };
    const perGdp = { year: "2023", percent: 0.13 };
    const paid = { year: "2020", paid: 16.9e9, received: 9.9e9 };
    expect(plain(standfirst({ abroad, perGdp, paid }, "en"))).toMatch(
      /^Of those counted abroad 37 % live in Ukraine, and US\$ 16.9 billion of remittances was paid abroad in 2020/,
    );
    expect(plain(standfirst({ abroad, perGdp, paid: { ...paid, paid: 10e9 } }, "ru"))).toContain("0,13 % ВВП");
    expect(standfirst({ abroad: null, perGdp: null, paid: null }, "en")).toMatch(/^What is known/);
  });
});
