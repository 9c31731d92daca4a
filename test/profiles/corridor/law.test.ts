import { describe, expect, test } from "vitest";
import { sinceText } from "../../../profiles/corridor/law-dates.ts";
import { pairLaw } from "../../../profiles/corridor/law-of-pair.ts";
import type { LawRow, LawRows } from "../../../profiles/corridor/law-rows.ts";
import { plain } from "./rows.ts";

function row(over: Partial<LawRow>): LawRow {
  return {
    record_id: "arm-x",
    ref_area: "ARM",
    counterpart: null,
    title_en: "Agreement",
    title_ru: "Соглашение",
    title_original: null,
    lang: null,
    summary_en: "",
    summary_ru: "",
    date_adopted: null,
    date_adopted_precision: null,
    date_in_force: null,
    date_in_force_precision: null,
    date_end: null,
    date_end_precision: null,
    instrument_type: "agreement",
    draft: false,
    status_text: null,
    status_text_ru: null,
    source_url: null,
    source_title: "",
    source_as_of: null,
    confidence: "M",
    last_checked: "2026-11-22",
    instrument_id: null,
    ...over,
  };
}

const none: LawRows = { records: [], acts: [], treaties: [], members: [] };

describe("since when", () => {
  test("as exact as it was seen", () => {
    const since = row({ date_in_force: "2015-01-01", date_in_force_precision: "M" });
    expect(plain(sinceText(since, "en"))).toBe("In force since January 2015");
    expect(plain(sinceText(since, "ru"))).toBe("Действует с января 2015 г.");
    const ended = row({ ...since, date_end: "2022-07-01", date_end_precision: "D" });
    expect(plain(sinceText(ended, "ru"))).toBe("Действует с января 2015 г., до 1 июля 2022 г.");
  });

  test("what was not seen is said", () => {
    const signed = row({ date_adopted: "2004-10-16", date_adopted_precision: "D" });
    expect(plain(sinceText(signed, "en"))).toBe("Signed 16 October 2004; entry into force not seen");
    expect(plain(sinceText(row({ ...signed, instrument_type: "decree" }), "ru"))).toBe(
      "Принято: 16 октября 2004 г.; дата вступления в силу не найдена",
    );
    expect(sinceText(row({}), "en")).toBe("Date not seen");
    expect(sinceText(row({ draft: true }), "ru")).toBe("Проект на дату источника");
    expect(plain(sinceText(row({ date_end: "2025-01-01", date_end_precision: "Y" }), "en"))).toBe(
      "Date not seen; in force until 2025",
    );
  });
});

describe("law of a pair", () => {
  const arm = row({ record_id: "arm-a", counterpart: "RUS", instrument_id: "a" });
  const rus = row({ record_id: "rus-a", ref_area: "RUS", counterpart: "ARM", instrument_id: "a", confidence: "H" });

  test("an agreement that both record is one entry, told by the nearer source", () => {
    const law = pairLaw({ ...none, records: [arm, rus] }, "ARM", "RUS");
    expect(law.rules).toEqual([{ of: "both", row: rus }]);
    expect(pairLaw({ ...none, records: [arm, rus] }, "ARM", "KAZ").rules).toEqual([]);
    expect(pairLaw({ ...none, records: [arm] }, "RUS", "ARM").rules).toEqual([{ of: "ARM", row: arm }]);
  });

  test("acts, unions and conventions only where both countries have a record", () => {
    const [a, b] = [row({ record_id: "arm-u" }), row({ record_id: "rus-u", ref_area: "RUS" })];
    const act = {
      instrument_id: "u",
      title_en: "Union",
      title_ru: "Союз",
      date_adopted: null,
      date_adopted_precision: null,
      date_in_force: null,
      date_in_force_precision: null,
      status: "in force",
      note_en: null,
      note_ru: null,
      ref_areas: ["ARM", "RUS"],
      record_ids: ["arm-u", "rus-u"],
    };
    const members = ["2015-01-01", "2015-01-02"].map((valid_from) => ({
      group_id: "EAEU",
      iso3: "ARM",
      valid_from,
      evidence: "https://x.org/",
    }));
    const rows = {
      ...none,
      records: [a, b],
      acts: [act],
      members: [...members, { group_id: "EAEU", iso3: "RUS", valid_from: "2015-01-01", evidence: "https://x.org/" }],
    };
    const law = pairLaw(rows, "ARM", "RUS");
    expect(law.acts).toEqual([{ act, from: a, to: b }]);
    expect(law.unions).toMatchObject([{ group: "EAEU", from: members }]);
    expect(pairLaw(rows, "ARM", "GEO")).toEqual({ rules: [], acts: [], unions: [], treaties: [] });
  });
});
