import { describe, expect, test } from "vitest";
import { questionEntries } from "../../../profiles/corridor/law-entries.ts";
import { foldedLaw } from "../../../profiles/corridor/law-folded.ts";
import { pairLaw } from "../../../profiles/corridor/law-of-pair.ts";
import type { AgreementRow, LawRows } from "../../../profiles/corridor/law-rows.ts";
import { lawSection } from "../../../profiles/corridor/law-section.ts";
import { agreementsTable } from "../../../profiles/corridor/law-tables.ts";
import { plainText } from "../../../site/blocks/text.ts";
import { answer } from "../law/rows.ts";
import { pair, plain } from "./rows.ts";

const none: LawRows = {
  answers: [],
  earlier: [],
  agreements: [],
  conventions: [],
  uncoded: [],
  events: [],
  members: [],
};
const DAY = "2026-11-22";

describe("law of a pair", () => {
  test("both directions, the five questions of the matrix told even where nothing is held", () => {
    const [there, here] = pairLaw({ ...none, answers: [answer({})] }, "TJK", "RUS").ways;
    expect([there.host, there.guest, here.host, here.guest]).toEqual(["RUS", "TJK", "TJK", "RUS"]);
    expect(there.main.map((q) => [q.topic, q.answers.length])).toEqual([
      ["ENT_VISA", 0],
      ["REG_STAY", 0],
      ["LAB_ACC", 1],
      ["PEN_MODE", 0],
      ["TR_LIM_OUT", 0],
    ]);
    expect(here.main.every((q) => q.answers.length === 0)).toBe(true);
  });

  test("other questions stand apart: those that name the guest or its group, and those alike for any country", () => {
    const law = pairLaw(
      {
        ...none,
        answers: [
          answer({ topic: "EAEU_NT", coded_counterpart: "EAEU", answer_code: "FULL", stated_code: "FULL" }),
          answer({ topic: "TR_ID", coded_counterpart: "ALL", answer_code: "Y", stated_code: "Y" }),
        ],
      },
      "TJK",
      "RUS",
    );
    expect(law.ways[0].named.map((q) => q.topic)).toEqual(["EAEU_NT"]);
    expect(law.ways[0].general.map((a) => a.topic)).toEqual(["TR_ID"]);
  });

  test("the home state’s rules for going there belong to the same direction, an act of both once", () => {
    const recruited = { topic: "REC_ORG", answer_code: "Y", stated_code: "Y", instrument_id: "rus-tjk" };
    const home = { ref_area: "TJK", counterpart: "RUS", coded_counterpart: "RUS" };
    const [there, here] = pairLaw(
      {
        ...none,
        answers: [
          answer(recruited),
          answer({ ...recruited, ...home, role: "ORIG" }),
          answer({ ...home, topic: "OWN_PROT", role: "ORIG", answer_code: "Y", stated_code: "Y" }),
        ],
      },
      "TJK",
      "RUS",
    ).ways;
    expect(there.main.find((q) => q.topic === "REC_ORG")?.answers.map((a) => a.ref_area)).toEqual(["RUS"]);
    expect(there.named.map((q) => q.topic)).toEqual(["OWN_PROT"]);
    expect(here.named).toEqual([]);
  });

  test("what both owe one another is told from the other’s record where the host has none", () => {
    const pensions = { topic: "PEN_MODE", role: "BOTH" as const, answer_code: "PROP", stated_code: "PROP" };
    const [there, here] = pairLaw({ ...none, answers: [answer(pensions)] }, "TJK", "RUS").ways;
    const told = (way: typeof there) => way.main.find((q) => q.topic === "PEN_MODE")?.answers.length;
    expect([told(there), told(here)]).toEqual([1, 1]);
    const alike = { ...pensions, coded_counterpart: "ALL" };
    const general = pairLaw({ ...none, answers: [answer(alike)] }, "TJK", "RUS").ways;
    expect(general.map(told)).toEqual([1, 0]);
  });
});

describe("an entry", () => {
  const [way] = pairLaw(none, "TJK", "RUS").ways;
  const entries = (over: Parameters<typeof answer>[0], lang: "en" | "ru") =>
    questionEntries({ topic: "LAB_FEE", answers: [answer({ topic: "LAB_FEE", ...over })] }, way, DAY, lang);
  const fee = {
    answer_code: "Y",
    stated_code: "Y",
    value_num: 1200,
    value_unit: "RUB/month",
    target_group: "WORKER",
    coded_counterpart: "CIS_VF",
    article: "Art. 227.1",
    instrument_en: "Tax Code",
    instrument_ru: "Налоговый кодекс",
    official_url: "https://pravo.gov.ru/",
  };

  test("answer with number, whom, why, act, since, how sure", () => {
    const [en] = entries(fee, "en");
    const [ru] = entries(fee, "ru");
    expect(plain(en?.rule ?? "")).toBe("Yes: 1,200 RUB a month.");
    expect(plain(plainText(en?.text ?? ""))).toBe(
      "Workers. As a visa-free state of the CIS. Act: Tax Code, Art. 227.1.",
    );
    expect(en?.text).toContainEqual({ text: "Tax Code", href: "https://pravo.gov.ru/" });
    expect(plain(en?.since ?? "")).toBe("Since 1 January 2015");
    expect(en?.confidence).toBe(2);
    expect(plain(ru?.rule ?? "")).toBe("Да: 1 200 RUB в месяц.");
    expect(plain(plainText(ru?.text ?? ""))).toBe(
      "Работники. Как для безвизового государства СНГ. Акт: Налоговый кодекс, ст. 227.1.",
    );
  });

  test("a title that ends in a full stop gets no second one; a rule of the Union says that it is", () => {
    const act = { instrument_en: "Rules (2024)", instrument_ru: "Правила 2024\u00a0г." };
    expect(plainText(entries(act, "ru")[0]?.text ?? "")).toMatch(/2024\u00a0г\.$/);
    const union = questionEntries({ topic: "EAEU_PEN", answers: [answer({ topic: "EAEU_PEN" })] }, way, DAY, "ru");
    expect(union[0]?.topic).toBe("Пенсии (ЕАЭС)");
  });

  test("a contested answer gives each side; practice and the other state’s law are told apart", () => {
    expect(entries({ answer_code: "CON", stated_code: "N" }, "en")[0]?.rule).toMatch(
      /^Sources disagree; this one says: /,
    );
    expect(entries({ law_practice: "PRACTICE" }, "ru")[0]?.rule).toMatch(/^На практике: /);
    const [home] = entries({ ref_area: "TJK", counterpart: "RUS", coded_counterpart: "RUS" }, "ru");
    expect(plain(plainText(home?.text ?? ""))).toBe(
      "Страна названа: Россия, по праву Таджикистана. Акт в записи не назван.",
    );
  });

  test("no record held is said, never that there is no rule", () => {
    const [en] = questionEntries({ topic: "ENT_VISA", answers: [] }, way, DAY, "en");
    expect([en?.rule, en?.confidence, en?.since]).toEqual(["No record held.", null, ""]);
    expect(questionEntries({ topic: "ENT_VISA", answers: [] }, way, DAY, "ru")[0]?.rule).toBe("Записи нет.");
  });
});

const agreement = (over: Partial<AgreementRow>): AgreementRow => ({
  from_area: "TJK",
  to_area: "RUS",
  instrument_id: "a",
  multilateral: false,
  title_en: "Agreement",
  title_ru: "Соглашение",
  date_adopted: "2004-10-16",
  date_adopted_precision: "D",
  date_in_force: null,
  date_in_force_precision: null,
  date_end: null,
  date_end_precision: null,
  status: "unknown",
  official_url: null,
  note_en: null,
  note_ru: null,
  source_url: "https://x.org/",
  source_title: "Register",
  confidence: "H",
  ...over,
});

test("agreements of the two alone first; drafts and what is over apart; what was not seen is said", () => {
  const rows = [
    agreement({ instrument_id: "draft", title_en: "Draft", status: "not yet in force" }),
    agreement({ instrument_id: "union", title_en: "Union", multilateral: true, status: "in force" }),
    agreement({ instrument_id: "over", title_en: "Over", date_end: "2020-01-01", date_end_precision: "D" }),
    agreement({}),
  ];
  const cells = agreementsTable(rows, DAY, "en").rows.map((row) => plain(plainText(row[0]?.text ?? "")));
  expect(cells).toEqual([
    "Between the two alone",
    "Agreement",
    "Of several states",
    "Union",
    "Drafts and what is no longer or not yet in force",
    "Draft",
    "Over",
  ]);
  const [, one] = agreementsTable([agreement({})], DAY, "ru").rows;
  expect(one?.map((cell) => plain(plainText(cell.text))).slice(1, 3)).toEqual([
    "подписано: 16 октября 2004 г.",
    "вступление в силу не найдено",
  ]);
});

test("earlier answers and rules for any country open when asked for, newest end first", () => {
  const law = pairLaw(
    {
      ...none,
      earlier: [
        answer({ valid_to: "2014-01-01", valid_to_precision: "D" }),
        answer({ valid_to: "2018-01-01", valid_to_precision: "D" }),
      ],
    },
    "TJK",
    "RUS",
  );
  const folded = foldedLaw(law, "en");
  const [only, ...others] = folded?.body ?? [];
  if (only === undefined || typeof only === "string" || !("summary" in only)) throw new Error("not folded");
  expect(plain(only.summary)).toBe("Earlier answers for citizens of Tajikistan in Russia: 2 answers");
  expect(JSON.stringify(only.parts).indexOf("2018")).toBeLessThan(JSON.stringify(only.parts).indexOf("2014"));
  expect(others).toEqual([]);
  expect(foldedLaw(pairLaw(none, "TJK", "RUS"), "en")).toBeNull();
});

test("the section says what it is not, in both languages", () => {
  const law = pairLaw({ ...none, answers: [answer({})] }, "TJK", "RUS");
  const intro = (lang: "en" | "ru") => lawSection(pair("TJK", "RUS", { law }), DAY, lang).intro;
  expect(intro("en")).toMatch(
    /^Information, not legal advice;.*No second reader.*does not mean that there is no rule\.$/,
  );
  expect(intro("ru")).toMatch(/юридическая консультация.*Второй читатель.*не означает, что нет правила\.$/);
});
