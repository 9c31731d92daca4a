import { randomInt, randomLcg } from "d3-random";
import { describe, expect, it } from "vitest";
import { type SpokenParts, spokenSummary } from "../../../profiles/words/headlines/spoken.ts";
import { theTen } from "../../../schemas/areas.ts";
import { disagreements } from "./agreement.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

const nothing: SpokenParts = {
  area: "TJK",
  received: null,
  paid: null,
  perGdp: null,
  sender: null,
  abroad: null,
  immigrants: null,
  law: null,
};

/** Whole numbers near where forms change, and any others. */
const CASES = 400;
const random = randomLcg(20_261_122);
const people = () => randomInt.source(random)(1, 3_000_000)();

describe("a country in short", () => {
  it("is read by a rule that sees a number and a noun that do not agree", () => {
    expect(
      disagreements("жили 21\u00a0выходцев из Армении, жил 22\u00a0выходца, жили 1,2\u00a0млн\u00a0выходца"),
    ).toHaveLength(3);
    expect(
      disagreements("жил 21\u00a0выходец, жили 1\u00a0112\u00a0выходцев, жили 1,2\u00a0млн\u00a0выходцев"),
    ).toEqual([]);
  });

  it("agrees in number and case whatever the numbers are, for each of the ten", () => {
    for (let i = 0; i < CASES; i++) {
      const area = theTen[i % theTen.length]?.id ?? "TJK";
      const top = { area: theTen[(i + 3) % theTen.length]?.id ?? "RUS", persons: people() };
      const persons = i < 130 ? i + 1 : people();
      const at = { year: "2024", estimate: i % 2 === 0, top };
      const parts = { ...nothing, area, abroad: { ...at, persons, countries: i + 1 }, immigrants: { ...at, persons } };
      const text = spokenSummary(parts, "ru").join(" ");
      expect(text.match(/(?<![а-я])жили?(?![а-я])/g)).toHaveLength(2);
      expect(disagreements(text)).toEqual([]);
      const en = plain(spokenSummary(parts, "en").join(" "));
      expect(en).toMatch(persons === 1 ? / 1 person .* 1 immigrant / : /\d people|million people/);
    }
  });

  it("says the larger of what came in and went out first, each with its year", () => {
    const parts = {
      ...nothing,
      area: "KAZ",
      received: { year: "2024", usd: 240e6, estimate: false },
      paid: { year: "2020", usd: 2.1e9, estimate: false },
    };
    expect(plain(spokenSummary(parts, "en").join(" "))).toBe(
      "By the World Bank’s series, US$ 2.1 billion of remittances was paid abroad from Kazakhstan in 2020, the last year held, and US$ 240 million was received in 2024.",
    );
    expect(plain(spokenSummary(parts, "ru").join(" "))).toBe(
      "По ряду Всемирного банка, из Казахстана за рубеж в 2020 г., последнем имеющемся, выплачено денежных переводов на 2,1 млрд долл. США, а получено в 2024 г. – 240 млн долл. США.",
    );
  });

  it.each([
    ["counted", "By the central bank’s count for 2024, the largest part of the transfers, 65 %, came from Russia."],
    [
      "quoted",
      "By the central bank’s figures for 2024 as the press quotes them, the largest part of the transfers, 65 %, came from Russia.",
    ],
    ["ours", "By our model for 2024 (an estimate, not data), the largest part of the money, 65 %, came from Russia."],
    [
      "matrix",
      "By the World Bank’s model for 2024 (an estimate, not data), the largest part of the money, 65 %, came from Russia.",
    ],
  ] as const)("tells who says where the money comes from: %s", (by, text) => {
    const parts = { ...nothing, sender: { by, year: "2024", area: "RUS", percent: 65.2 } };
    expect(plain(spokenSummary(parts, "en").join(" "))).toBe(text);
  });

  it("calls an estimate one, and a figure that its publisher does not mark a figure", () => {
    const told = (estimate: boolean) => ({
      ...nothing,
      received: { year: "2024", usd: 1e9, estimate },
      immigrants: { year: "2024", persons: 21, estimate, top: null },
    });
    expect(plain(spokenSummary(told(true), "en").join(" "))).toBe(
      "By the World Bank’s series, US$ 1.0 billion (an estimate) of remittances was received in Tajikistan in 2024. UN DESA estimates that 21 immigrants lived in Tajikistan in mid-2024.",
    );
    expect(plain(spokenSummary(told(false), "ru").join(" "))).toBe(
      "По ряду Всемирного банка, в Таджикистане в 2024 г. получено денежных переводов на 1,0 млрд долл. США. По числу ДЭСВ ООН, в Таджикистане в середине 2024 г. жил 21 иммигрант.",
    );
  });
});
