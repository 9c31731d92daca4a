import { describe, expect, it } from "vitest";
import { agreementsTable } from "../../../profiles/country/law-agreements.ts";
import { eventTable } from "../../../profiles/country/law-events.ts";
import { currentRules, earlierRules, rulesElsewhere } from "../../../profiles/country/law-rules.ts";
import { uncodedRecords } from "../../../profiles/country/law-uncoded.ts";
import type { LawEntry, LawList, Text } from "../../../profiles/document.ts";
import type { Lang } from "../../../schemas/language.ts";
import { agreement, answer, event, law, record } from "./law-rows.ts";

const ctx = { lang: "en" as Lang, heldOn: "2026-11-22", recordOf: new Map() };
const entries = (list: LawList | null): LawEntry[] =>
  list ? [...list.entries, ...(list.groups ?? []).flatMap((g) => g.entries)] : [];
const text = (t: Text): string =>
  (typeof t === "string" ? t : t.map((s) => (typeof s === "string" ? s : s.text)).join("")).replaceAll("\u00a0", " ");
const plain = (t: string) => t.replaceAll("\u00a0", " ");

describe("current and earlier rules", () => {
  const now = answer({ provision_id: "a", answer_code: "FREE", stated_code: "FREE", valid_from: "2020-01-01" });
  const over = answer({ provision_id: "b", valid_to: "2020-01-01", valid_to_precision: "D" });
  const both = law({ answers: [over, now] });

  it("a rule that ended is among the earlier ones only, with its span", () => {
    expect(entries(currentRules(both, ctx)).map((e) => e.rule)).toEqual(["As nationals, no permit."]);
    const [earlier, ...others] = entries(earlierRules(both, ctx));
    expect(others).toEqual([]);
    expect(earlier?.rule).toBe("Patent.");
    expect(plain(earlier?.since ?? "")).toBe("Since 1 January 2015, until 1 January 2020");
  });

  it("the first day without effect is no day of effect", () => {
    const last = law({ answers: [answer({ valid_to: "2026-11-22", valid_to_precision: "D" })] });
    expect(currentRules(last, ctx)).toBeNull();
    expect(entries(earlierRules(last, ctx))).toHaveLength(1);
    const dayBefore = { ...ctx, heldOn: "2026-11-21" };
    expect(entries(currentRules(last, dayBefore))).toHaveLength(1);
    expect(earlierRules(last, dayBefore)).toBeNull();
  });

  it("a rule whose day is still to come says so", () => {
    const [ahead] = entries(currentRules(law({ answers: [answer({ valid_from: "2027-01-01" })] }), ctx));
    expect(ahead?.tag).toBe("not yet in effect");
  });

  it("practice is told apart from law", () => {
    const [one] = entries(currentRules(law({ answers: [answer({ law_practice: "PRACTICE" })] }), ctx));
    expect(one?.tag).toBe("practice, not law");
    const [lawful] = entries(currentRules(law({ answers: [answer({})] }), ctx));
    expect(lawful?.tag).toBeUndefined();
  });

  it("both versions of a contested rule stand one after the other, each with its own answer", () => {
    const said = (id: string, stated: string, aspect: "CASH" | null) =>
      answer({ provision_id: id, answer_code: "CON", stated_code: stated, certain: false, aspect });
    const rows = [said("a", "PATENT", null), answer({ provision_id: "z", aspect: "FEE" }), said("b", "FREE", "CASH")];
    const list = entries(currentRules(law({ answers: rows }), ctx));
    expect(list.map((e) => [e.tag, e.rule])).toEqual([
      [undefined, "Patent."],
      ["sources disagree: version 1 of 2", "Patent."],
      ["sources disagree: version 2 of 2", "As nationals, no permit."],
    ]);
    const [alone] = entries(currentRules(law({ answers: [said("a", "PATENT", null)] }), ctx));
    expect(alone?.tag).toBe("sources disagree; one version is held");
  });

  it("what was not researched claims no rule and no first day", () => {
    const row = answer({ answer_code: "UNK", stated_code: "UNK", valid_from: "2022-07-01" });
    const [gap] = entries(currentRules(law({ answers: [row] }), ctx));
    expect(gap?.rule).toBe("Not researched.");
    expect(plain(gap?.since ?? "")).toBe("No record held since 1 July 2022");
  });

  it("states of which one record says the same are one entry; another note keeps them apart", () => {
    const of = (id: string, counterpart: string, note: string | null = null) =>
      answer({ provision_id: id, counterpart, coded_counterpart: counterpart, note_en: note });
    const rows = [of("a", "KAZ"), of("b", "ARM"), of("c", "BLR", "Only for pensioners."), of("d", "EAEU")];
    const list = entries(currentRules(law({ answers: rows }), ctx));
    expect(list.map((e) => e.whom)).toEqual([
      "Members of the Eurasian Economic Union; workers",
      "Armenia and Kazakhstan; workers",
      "Belarus; workers",
    ]);
  });

  it("a union's rule names the states towards which it holds", () => {
    const bound = answer({
      provision_id: "u",
      counterpart: "KGZ",
      coded_ref_area: "EAEU",
      coded_counterpart: "EAEU",
      answer_code: "FREE",
      stated_code: "FREE",
    });
    const own = answer({ counterpart: "BLR", coded_counterpart: "BLR" });
    const union = [{ answer: bound, towards: ["KGZ", "ARM"] }];
    const list = entries(currentRules(law({ union, answers: [own] }), ctx));
    expect(list.map((e) => e.whom)).toEqual([
      "Rule for members of the Eurasian Economic Union, here towards Armenia and the Kyrgyz Republic; workers",
      "Belarus; workers",
    ]);
  });

  it("another state's rule says whose it is", () => {
    const elsewhere = [
      answer({ ref_area: "UZB", counterpart: "RUS" }),
      answer({ ref_area: "KAZ", counterpart: "RUS", valid_to: "2020-01-01" }),
    ];
    const list = entries(rulesElsewhere(law({ elsewhere }), "RUS", ctx));
    expect(list.map((e) => e.whom)).toEqual(["Rule of Uzbekistan; workers"]);
    expect(entries(earlierRules(law({ elsewhere }), ctx)).map((e) => e.whom)).toEqual(["Rule of Kazakhstan; workers"]);
  });

  it("act, article and official page; the source stays beside", () => {
    const row = answer({ article: "97", official_url: "https://example.org/act", number: "No. 115-FZ" });
    const [en] = entries(currentRules(law({ answers: [row] }), ctx));
    expect(text(en?.act ?? "")).toBe("An act, No. 115-FZ, Art. 97");
    expect(en?.source.href).toBe("https://example.org/a");
    const [ru] = entries(currentRules(law({ answers: [row] }), { ...ctx, lang: "ru" }));
    expect(text(ru?.act ?? "")).toBe("Акт, № 115-ФЗ, ст. 97");
    const [none] = entries(currentRules(law({ answers: [answer({ instrument_en: null })] }), ctx));
    expect(text(none?.act ?? "")).toBe("The source names no act: A record");
  });
});

describe("the day of the last check", () => {
  it("is said once where it is the same, beside each where it differs", () => {
    const rows = (day: string) => law({ answers: [answer({}), answer({ provision_id: "b", last_checked: day })] });
    const same = currentRules(rows("2026-11-22"), ctx);
    expect(plain(same?.sub ?? "")).toContain("Last checked 22 November 2026.");
    expect(entries(same).map((e) => e.lastChecked)).toEqual(["", ""]);
    const apart = currentRules(rows("2026-11-21"), ctx);
    expect(apart?.sub).not.toContain("Last checked");
    expect(
      entries(apart)
        .map((e) => plain(e.lastChecked))
        .toSorted(),
    ).toEqual(["Last checked 21 November 2026", "Last checked 22 November 2026"]);
  });

  it("warns past 400 days, not on the four hundredth, and stays beside the entry", () => {
    const on = (day: string) => entries(currentRules(law({ answers: [answer({ last_checked: day })] }), ctx))[0];
    expect(on("2025-10-18")?.stale).toBe(false);
    expect(on("2025-10-17")?.stale).toBe(true);
    expect(plain(on("2025-10-17")?.lastChecked ?? "")).toBe("Last checked 17 October 2025");
  });
});

describe("what was collected and not coded", () => {
  it("a draft is told as a draft, whatever dates it names", () => {
    const drafts = [
      record({ record_id: "bill", draft: true, uncoded: "draft", status_text: "bill", date_in_force: "2023-01-01" }),
      record({ record_id: "unsigned", uncoded: "draft", date_adopted: "2013-11-01", date_adopted_precision: "M" }),
    ];
    const list = uncodedRecords(drafts, ctx);
    expect(list?.groups?.map((g) => g.heading)).toEqual(["Drafts"]);
    expect(entries(list).map((e) => [e.tag, e.since])).toEqual([
      ["draft", "Bill"],
      ["draft", "Not in force by its source"],
    ]);
  });

  it("an act that is over says so; dates do not claim that an act still stands", () => {
    const acts = [
      record({ record_id: "a", uncoded: "framework", act_status: "repealed", date_in_force: "1996-02-01" }),
      record({ record_id: "b", uncoded: "strategy", act_status: "ended", date_adopted: "2011-01-01" }),
      record({ record_id: "c", uncoded: "framework", act_status: "in force", date_in_force: "1990-01-01" }),
    ];
    const list = entries(uncodedRecords(acts, ctx));
    expect(list.map((e) => e.tag)).toEqual(["repealed", undefined, "period over"]);
    expect(list.map((e) => plain(e.since)).join()).not.toMatch(/since/i);
  });

  it("holds no coded record and no convention", () => {
    const others = [record({}), record({ record_id: "b", uncoded: "convention" })];
    expect(uncodedRecords(others, ctx)).toBeNull();
  });
});

describe("changes of rules", () => {
  it("say in words what changed, for whom and which way; a contested day says so", () => {
    const rows = [
      event({}),
      event({ event_id: "b", direction: null, contested: true, date_effective: "2015-08-06", origin_group: null }),
      event({ event_id: "c", date_effective: null, date_announced: "2016-01-01", date_announced_precision: "Y" }),
    ];
    const cells = eventTable(rows, "en").rows.map((r) => r.map((c) => text(c.text)));
    expect(cells.map((r) => r.slice(1, 4))).toEqual([
      ["access to work; workers; members of the Eurasian Economic Union", "fewer limits", "adopted 2016"],
      ["access to work; workers", "not coded", "6 August 2015; sources disagree"],
      ["access to work; workers; members of the Eurasian Economic Union", "fewer limits", "1 January 2015"],
    ]);
  });
});

describe("agreements", () => {
  const rows = (list: Parameters<typeof agreementsTable>[0]) =>
    agreementsTable(list, "RUS", "en")?.table.rows.map((r) => r.map((c) => text(c.text))) ?? [];

  it("one not in force is not told as in force", () => {
    const draft = agreement({ status: "not yet in force", date_adopted: null });
    expect(rows([draft])).toEqual([["Tajikistan"], ["An agreement", "not yet in force", expect.any(String)]]);
    expect(rows([agreement({})])[1]?.[1]).toBe("signed 16 October 2004; entry into force not seen");
  });

  it("one of several states stands once with all sides, a convention not at all", () => {
    const all = ["TJK", "KGZ"].map((to_area) => agreement({ to_area, multilateral: true }));
    expect(rows(all).map((r) => r[0])).toEqual([
      "Several states at once",
      "An agreement. Other sides by the records: the Kyrgyz Republic and Tajikistan",
    ]);
    expect(agreementsTable([agreement({ convention: true, multilateral: true })], "RUS", "en")).toBeNull();
  });
});
