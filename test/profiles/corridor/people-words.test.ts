import { describe, expect, test } from "vitest";
import { peopleHeadline, sideAria } from "../../../profiles/corridor/people-words.ts";
import { yearsList } from "../../../profiles/words/grammar.ts";
import { plain, side } from "./rows.ts";

/** UN DESA's figures for the corridors named, editions of 2019, 2020 and 2024. */
const armRus = side(
  "ARM",
  "RUS",
  {
    2019: { 2015: 527287, 2019: 527163 },
    2020: { 2015: 527287, 2020: 526997 },
    2024: { 2015: 447149, 2020: 387853, 2024: 340512 },
  },
  { 2010: 493125.9, 2017: 527659 },
);
const rusArm = side("RUS", "ARM", { 2020: { 2020: 19082 }, 2024: { 2020: 21099, 2024: 19330 } });
const tjkRus = side("TJK", "RUS", { 2020: { 2020: 466252 }, 2024: { 2020: 426230, 2024: 415676 } });
const rusTjk = side("RUS", "TJK", { 2020: { 2020: 234998 }, 2024: { 2020: 234998, 2024: 235636 } });

describe("headline on people", () => {
  test("two editions that disagree on one year are the finding", () => {
    expect(plain(peopleHeadline(armRus, rusArm, "en"))).toBe(
      "The same year in two editions differs by 139,000: 527,000 people from Armenia in Russia in 2020, or 388,000",
    );
    expect(plain(peopleHeadline(armRus, rusArm, "ru"))).toBe(
      "Один и тот же год в двух изданиях расходится на 139 тыс.: 527 тыс. или 388 тыс. выходцев из Армении в России в 2020 г.",
    );
    expect(peopleHeadline(rusArm, armRus, "en")).toBe(peopleHeadline(armRus, rusArm, "en"));
  });

  test("millions keep two decimals, small numbers stand in full", () => {
    const kazRus = side("KAZ", "RUS", { 2020: { 2020: 2558907 }, 2024: { 2020: 1635008, 2024: 1321004 } });
    const rusKaz = side("RUS", "KAZ", { 2020: { 2020: 2476018 }, 2024: { 2020: 579845, 2024: 552258 } });
    expect(plain(peopleHeadline(kazRus, rusKaz, "en"))).toBe(
      "The same year in two editions differs by 1.90 million: 2.48 million people from Russia in Kazakhstan in 2020, or 580,000",
    );
    const geoKaz = side("GEO", "KAZ", { 2020: { 2020: 3445 }, 2024: { 2020: 11744, 2024: 12026 } });
    expect(plain(peopleHeadline(geoKaz, side("KAZ", "GEO", {}), "ru"))).toBe(
      "Один и тот же год в двух изданиях расходится на 8299 человек: 3445 или 12 тыс. выходцев из Грузии в Казахстане в 2020 г.",
    );
  });

  test("editions nearer than a tenth or a thousand people are not", () => {
    expect(plain(peopleHeadline(tjkRus, rusTjk, "en"))).toBe(
      "415,676 people from Tajikistan lived in Russia in mid-2024, and 235,636 people from Russia in Tajikistan",
    );
    expect(plain(peopleHeadline(tjkRus, rusTjk, "ru"))).toBe(
      "В середине 2024 г. – 415 676 выходцев из Таджикистана в России и 235 636 выходцев из России в Таджикистане",
    );
    const uzbArm = side("UZB", "ARM", { 2020: { 2020: 983 }, 2024: { 2020: 748, 2024: 789 } });
    expect(plain(peopleHeadline(uzbArm, side("ARM", "UZB", { 2024: { 2024: 5789 } }), "ru"))).toContain(
      "789 выходцев из Узбекистана в Армении и 5789 выходцев из Армении в Узбекистане",
    );
  });

  test("a direction no edition lists is said in words", () => {
    const [mdaKgz, kgzMda] = [side("MDA", "KGZ", {}), side("KGZ", "MDA", { 2024: { 2024: 131 } })];
    expect(plain(peopleHeadline(kgzMda, mdaKgz, "en"))).toBe(
      "131 people from the Kyrgyz Republic lived in Moldova in mid-2024; no edition lists people from Moldova in the Kyrgyz Republic",
    );
    expect(plain(peopleHeadline(kgzMda, mdaKgz, "ru"))).toBe(
      "В середине 2024 г. – 131 выходец из Кыргызстана в Молдове; обратных чисел ни в одном издании нет",
    );
    expect(peopleHeadline(mdaKgz, kgzMda, "en")).toBe(peopleHeadline(kgzMda, mdaKgz, "en"));
    expect(plain(peopleHeadline(mdaKgz, side("KGZ", "MDA", {}), "ru"))).toBe(
      "Ни в одном издании нет выходцев из Молдовы в Кыргызстане и выходцев из Кыргызстана в Молдове",
    );
  });

  test("sides whose last years differ name both", () => {
    const a = side("ARM", "MDA", { 2024: { 2024: 274 } });
    const b = side("MDA", "ARM", { 2020: { 2020: 300 } });
    expect(plain(peopleHeadline(a, b, "en"))).toBe(
      "274 people from Armenia lived in Moldova in mid-2024, and 300 people from Moldova in Armenia in mid-2020",
    );
    expect(plain(peopleHeadline(a, b, "ru"))).toBe(
      "В середине 2024 г. – 274 выходца из Армении в Молдове, а в середине 2020 г. – 300 выходцев из Молдовы в Армении",
    );
  });
});

test("the chart tells first, disputed and last numbers of every edition", () => {
  expect(plain(sideAria(armRus, "en"))).toBe(
    "Line chart. People from Armenia living in Russia. Edition of 2024: 447,149 in 2015, 387,853 in 2020, 340,512 in 2024; edition of 2020: 527,287 in 2015, 526,997 in 2020; edition of 2019: 527,287 in 2015, 527,163 in 2019; matrices of the World Bank: 493,126 in 2010, 527,659 in 2017.",
  );
  expect(plain(sideAria(armRus, "ru"))).toContain("Выходцы из Армении в России. Издание 2024 г.: 447 149 в 2015 г.");
});

test("lists of years", () => {
  expect(yearsList(["2024", "2020", "2019"], "en")).toBe("2024, 2020 and 2019");
  expect(plain(yearsList(["2020", "2019"], "ru"))).toBe("2020 и 2019 гг.");
  expect(plain(yearsList(["2020"], "ru"))).toBe("2020 г.");
});
