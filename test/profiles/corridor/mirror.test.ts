import { describe, expect, test } from "vitest";
import { comparableCount, thingsOf, verdictOf } from "../../../profiles/corridor/mirror.ts";
import { figureText, thingText, verdictText } from "../../../profiles/corridor/mirror-words.ts";
import type { Span } from "../../../profiles/document.ts";
import { own, plain } from "./rows.ts";

const words = (spans: readonly Span[]) => plain(spans.map((s) => (typeof s === "string" ? s : s.text)).join(""));
const transfers = { what: "transfers", from: "RUS", to: "TJK" } as const;
/** Tajikistan and Russia, US$ million, 2007 and 2006 [CBR-09], the methodology's regression pairs (M-401). */
const tjk = own({ ref_area: "TJK", counterpart_area: "RUS", indicator: "MTO_IN", obs_value: 1632e6 });
const rus = own({ ref_area: "RUS", counterpart_area: "TJK", indicator: "MTO_OUT", obs_value: 1560e6 });

describe("verdict", () => {
  test("M-401: 1632 against 1560 is 4.62 %, seen from either side", () => {
    const seen = verdictOf(transfers, [tjk, rus], "TJK");
    expect(seen.kind === "comparable" && seen.percent?.toFixed(2)).toBe("4.62");
    expect(words(verdictText(seen, "en"))).toBe("= Comparable: +4.6 %");
    const back = verdictOf(transfers, [tjk, rus], "RUS");
    expect(words(verdictText(back, "ru"))).toBe("= Сопоставимо: −4,4 %");
    expect(comparableCount("TJK", "RUS", [tjk, rus])).toEqual([1, 6]);
  });

  test("the common year is taken where there is one", () => {
    const older = [
      own({ ...tjk, time_period: "2006", obs_value: 957e6 }),
      own({ ...rus, time_period: "2006", obs_value: 934e6 }),
    ];
    const seen = verdictOf(transfers, [own({ ...tjk, time_period: "2008" }), ...older], "TJK");
    expect(seen.kind === "comparable" && seen.percent?.toFixed(2)).toBe("2.46");
    const both = verdictOf(transfers, [...older, tjk, rus], "TJK");
    expect(both.kind === "comparable" && both.left.time_period).toBe("2007");
  });

  test("M-406: no number where a definition differs, with each reason", () => {
    const moves = { what: "moves", from: "ARM", to: "RUS" } as const;
    const left = own({
      indicator: "FLW_OUT",
      concept_basis: "RG",
      duration_rule: "12M",
      time_period: "2019",
      unit_measure: "PS",
    });
    const right = own({
      ...left,
      ref_area: "RUS",
      counterpart_area: "ARM",
      indicator: "FLW_IN",
      duration_rule: "9M",
      obs_value: 71984,
    });
    const seen = verdictOf(moves, [left, right], "ARM");
    expect(seen.kind).toBe("not comparable");
    expect(words(verdictText(seen, "en"))).toBe("≠ Not comparable: the minimum stay differs (12 and 9 months)");
    expect(words(verdictText(seen, "ru"))).toBe("≠ Несопоставимо: разный минимальный срок проживания (12 и 9 мес.)");
    const late = verdictOf(transfers, [tjk, own({ ...rus, time_period: "2012", breakdown_1: "noncommercial" })], "TJK");
    expect(words(verdictText(late, "en"))).toBe("≠ Not comparable: the purposes or channels differ; no common period");
  });

  test("what neither states is not known to agree; a country's citizens abroad are not the partner's residents", () => {
    const unstated = [own({ ...tjk, territory: "UNK" }), own({ ...rus, territory: "UNK" })];
    expect(verdictOf(transfers, unstated, "TJK").kind).toBe("not comparable");
    const people = { what: "people", from: "ARM", to: "RUS" } as const;
    const abroad = own({ indicator: "STK_CITZ_ABROAD", concept_basis: "FC", unit_measure: "PS", obs_value: 500000 });
    const census = own({
      ref_area: "RUS",
      counterpart_area: "ARM",
      indicator: "STK_IMM",
      concept_basis: "FB",
      unit_measure: "PS",
      time_period: "2021",
      obs_value: 373943,
    });
    const seen = verdictOf(people, [abroad, census], "ARM");
    expect(words(verdictText(seen, "ru"))).toBe(
      "≠ Несопоставимо: определения различаются; одна сторона считает по стране рождения, другая по гражданству; нет общего периода",
    );
    expect(plain(figureText(census, "en"))).toBe("373,943 people, 2021, born abroad (a-national-source)");
  });

  test("one side, or none", () => {
    const one = verdictOf(transfers, [rus], "TJK");
    expect(one).toMatchObject({ kind: "no partner", left: null, right: { obs_value: 1560e6 } });
    expect(words(verdictText(one, "en"))).toBe("? No partner figure");
    expect(plain(figureText(rus, "ru"))).toBe("1 560,0 млн долл. США, 2007 г. (a-national-source)");
    expect(verdictOf(transfers, [], "TJK")).toEqual({ kind: "neither" });
    expect(words(verdictText({ kind: "neither" }, "ru"))).toBe("? Нет чисел ни одной из сторон");
  });

  test("a partner's zero gives no percentage", () => {
    const seen = verdictOf(transfers, [tjk, own({ ...rus, obs_value: 0 })], "TJK");
    expect(seen).toMatchObject({ kind: "comparable", percent: null });
    expect(words(verdictText(seen, "en"))).toBe("= Comparable; the partner’s number is zero");
  });
});

test("six things, named in both languages", () => {
  expect(thingsOf("TJK", "RUS").map((t) => plain(thingText(t, "ru")))).toEqual([
    "Выходцы из Таджикистана, живут в России",
    "Выходцы из России, живут в Таджикистане",
    "Переезды из Таджикистана в Россию",
    "Переезды из России в Таджикистан",
    "Переводы из Таджикистана в Россию",
    "Переводы из России в Таджикистан",
  ]);
  expect(thingText({ what: "moves", from: "KGZ", to: "RUS" }, "en")).toBe("Moves from the Kyrgyz Republic to Russia");
});
