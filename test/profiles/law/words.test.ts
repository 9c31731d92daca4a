import { describe, expect, test } from "vitest";
import { answerText, validText, whomText } from "../../../profiles/law/words.ts";

const limit = {
  topic: "TR_LIM_OUT",
  answer_code: "LIMIT",
  stated_code: "LIMIT",
  value_num: 15000,
  value_unit: "UAH/day",
} as const;

describe("an answer in words", () => {
  test("with its number and unit in the page's language", () => {
    expect(answerText(limit, "en")).toBe("limit: 15,000\u00a0UAH a day");
    expect(answerText(limit, "ru")).toBe("предел: 15\u00a0000\u00a0UAH в день");
  });

  test("a unit agrees with its number", () => {
    const validity = (value_num: number, lang: "en" | "ru") =>
      answerText(
        { ...limit, topic: "LAB_ACC", answer_code: "PATENT", stated_code: "PATENT", value_num, value_unit: "years" },
        lang,
      );
    expect([validity(1, "en"), validity(2, "en")]).toEqual(["patent: 1\u00a0year", "patent: 2\u00a0years"]);
    expect([1, 2, 5].map((n) => validity(n, "ru"))).toEqual([
      "патент: 1\u00a0год",
      "патент: 2\u00a0года",
      "патент: 5\u00a0лет",
    ]);
  });

  test("a contested one says whose word it is", () => {
    const contested = {
      topic: "LAB_ACC",
      answer_code: "CON",
      stated_code: "PATENT",
      value_num: null,
      value_unit: null,
    };
    expect(answerText(contested, "en")).toBe("sources disagree; this one says: patent");
    expect(answerText(contested, "ru")).toBe("источники расходятся; по этому: патент");
  });

  test("whom it concerns, nothing where it is everyone", () => {
    expect(whomText({ target_group: "ALL", aspect: null }, "en")).toBe("");
    expect(whomText({ target_group: "WORKER", aspect: "NO_ACCOUNT" }, "ru")).toBe("работники, без открытия счёта");
  });
});

describe("the time of an answer", () => {
  const open = { valid_to: null, valid_to_precision: null, ended_by_source: false } as const;
  const from = { valid_from: "2015-01-01", date_precision: "M", ...open } as const;

  test("claims no more than what the first day rests on", () => {
    expect(validText({ ...from, from_basis: "IN_FORCE" }, "en")).toBe("since January 2015");
    expect(validText({ ...from, from_basis: "IN_FORCE" }, "ru")).toBe("с\u00a0января 2015\u00a0г.");
    expect(validText({ ...from, from_basis: "ADOPTED" }, "en")).toBe("adopted January 2015; entry into force not seen");
    expect(validText({ ...from, from_basis: "SEEN" }, "en")).toBe("by a source of January 2015; beginning not seen");
  });

  test("says where a membership came after the rule", () => {
    const joined = { ...from, valid_from: "2015-08-12", date_precision: "D", from_basis: "MEMBER" } as const;
    expect(validText(joined, "en")).toBe("since 12\u00a0August 2015, by membership");
    expect(validText(joined, "ru")).toBe("с\u00a012\u00a0августа 2015\u00a0г., по членству");
  });

  test("ends before the first day without effect", () => {
    const ended = { ...from, valid_to: "2018-01-01", valid_to_precision: "D", from_basis: "IN_FORCE" } as const;
    expect(validText(ended, "en")).toBe("since January 2015, until 1\u00a0January 2018");
    const otherwise = { ...ended, ended_by_source: true };
    expect(validText(otherwise, "en")).toBe("since January 2015, told otherwise by an undated source");
    expect(validText(otherwise, "ru")).toBe("с\u00a0января 2015\u00a0г., иначе по источнику без даты");
    expect(validText(ended, "ru")).toBe("с\u00a0января 2015\u00a0г., до 1\u00a0января 2018\u00a0г.");
  });
});
