import { describe, expect, test } from "vitest";
import type { Figure, Span } from "../../../profiles/document.ts";
import { withMarks } from "../../../profiles/figures/marked.ts";
import { markText } from "../../../profiles/law/mark-words.ts";
import { corridorMarks, countryMarks, type Mark, type MarkedPair } from "../../../profiles/law/marks.ts";
import { isMember, type MemberRow } from "../../../profiles/law/members.ts";
import type { EventRow } from "../../../profiles/law/read.ts";
import { plainText } from "../../../site/blocks/text.ts";
import { plain } from "../corridor/rows.ts";
import { event } from "./rows.ts";

const on = (day: string, over: Partial<EventRow> = {}) =>
  event({ event_id: `event-${day}`, date_effective: day, ...over });
const days = (list: readonly Mark[]) => list.map((m) => m.event.date_effective ?? m.event.date_announced);

describe("a country’s marks", () => {
  test("only within the years of the axis; the last year counts in whole", () => {
    const events = ["2009-12-31", "2010-01-01", "2020-12-31", "2021-01-01"].map((d) => on(d));
    expect(days(countryMarks(events, "RUS", "people", [2010, 2020]))).toEqual(["2010-01-01", "2020-12-31"]);
  });

  test("at most four: the largest, then by tool; what is not coded comes last; told by date", () => {
    const events = [
      on("2011-01-01", { magnitude: null, tool: "MEMBERSHIP" }),
      on("2012-01-01", { tool: "ENTRY" }),
      on("2013-01-01", { tool: "QUOTA" }),
      on("2014-01-01", { tool: "WORK_ACCESS" }),
      on("2015-01-01", { magnitude: 2, tool: "MEMBERSHIP" }),
      on("2016-01-01", { magnitude: 4, tool: "REGISTRATION" }),
      on("2010-01-01", { magnitude: 3, tool: "PROTECTION" }),
    ];
    expect(days(countryMarks(events, "RUS", "people", [2000, 2020]))).toEqual([
      "2012-01-01",
      "2013-01-01",
      "2014-01-01",
      "2016-01-01",
    ]);
  });

  test("a chart of people and one of money take their own tools; other states and what is not coded stay away", () => {
    const events = [
      on("2011-01-01", { tool: "QUOTA" }),
      on("2012-01-01", { tool: "CURRENCY" }),
      on("2013-01-01", { tool: "MEMBERSHIP" }),
      on("2014-01-01", { tool: null }),
      on("2015-01-01", { ref_area: "KAZ" }),
    ];
    expect(days(countryMarks(events, "RUS", "people", [2000, 2020]))).toEqual(["2011-01-01", "2013-01-01"]);
    expect(days(countryMarks(events, "RUS", "money", [2000, 2020]))).toEqual(["2012-01-01", "2013-01-01"]);
  });

  test("agreements with one partner stand on corridors; a chart of foreigners leaves out rules for own citizens", () => {
    const events = [
      on("2011-01-01", { tool: "LABOUR_AGREEMENT", counterpart: "KGZ" }),
      on("2012-01-01", { tool: "RECRUITMENT", counterpart: "KGZ" }),
      on("2013-01-01", { tool: "RECRUITMENT", origin_group: null }),
      on("2014-01-01", { tool: "ENTRY", origin_group: null }),
      on("2015-01-01", { tool: "ENTRY", origin_group: "UKR" }),
      on("2016-01-01", { tool: "MEMBERSHIP", origin_group: null }),
    ];
    expect(days(countryMarks(events, "RUS", "people", [2000, 2020]))).toEqual([
      "2013-01-01",
      "2014-01-01",
      "2015-01-01",
      "2016-01-01",
    ]);
    expect(days(countryMarks(events, "RUS", "people", [2000, 2020], true))).toEqual(["2015-01-01", "2016-01-01"]);
  });

  test("a date that is only adopted, or known by its year, has its place", () => {
    const adopted = event({ date_effective: null, date_announced: "2013-07-01", date_announced_precision: "Y" });
    expect(countryMarks([adopted], "RUS", "people", [2000, 2020]).map((m) => m.at)).toEqual([2013.5]);
    expect(countryMarks([event({ date_effective: null })], "RUS", "people", [2000, 2020])).toEqual([]);
  });
});

const members: MemberRow[] = [
  { group_id: "CIS_VF", iso3: "KGZ", valid_from: null, valid_to: "2015-08-06" },
  { group_id: "CIS_VF", iso3: "KGZ", valid_from: null, valid_to: "2015-08-12" },
  { group_id: "EAEU", iso3: "KGZ", valid_from: "2015-08-06", valid_to: null },
  { group_id: "EAEU", iso3: "KGZ", valid_from: "2015-08-12", valid_to: null },
];

test("membership on a day, where every record that dates it agrees", () => {
  const inUnion = (day: string) => isMember(members, "EAEU", "KGZ", day);
  expect(["2015-08-05", "2015-08-08", "2015-08-12"].map(inUnion)).toEqual([false, false, true]);
  expect(isMember(members, "CIS_VF", "KGZ", "2015-08-05")).toBe(true);
  expect(isMember(members, "CIS_VF", "KGZ", "2015-08-06")).toBe(false);
  expect(isMember(members, "EAEU", "TJK", "2020-01-01")).toBe(false);
  expect(isMember([], "ALL", "TJK", "2020-01-01")).toBe(true);
});

describe("a corridor’s marks", () => {
  const pair: MarkedPair = { sides: ["RUS", "KGZ"], hosts: ["RUS"], bound: new Set(["accession"]) };
  const marksOf = (events: readonly EventRow[], over: Partial<MarkedPair> = {}) =>
    corridorMarks({ events, members }, { ...pair, ...over }, "people", [2000, 2024]);

  test("a group’s rule only while the other side belongs to the group", () => {
    const events = [
      on("2015-01-01", { origin_group: "CIS_VF" }),
      on("2016-01-01", { origin_group: "CIS_VF" }),
      on("2017-01-01", { origin_group: "EAEU" }),
      on("2014-01-01", { origin_group: "EAEU" }),
    ];
    expect(days(marksOf(events))).toEqual(["2015-01-01", "2017-01-01"]);
  });

  test("rules of the host for the other side or for all, not those for third states or own citizens", () => {
    const events = [
      on("2010-01-01"),
      on("2011-01-01", { origin_group: "KGZ" }),
      on("2012-01-01", { origin_group: "TJK" }),
      on("2013-01-01", { origin_group: null }),
      on("2014-01-01", { ref_area: "KGZ" }),
      on("2016-01-01", { ref_area: "TJK" }),
    ];
    expect(days(marksOf(events))).toEqual(["2010-01-01", "2011-01-01"]);
    expect(days(marksOf(events, { hosts: ["RUS", "KGZ"] }))).toEqual(["2010-01-01", "2011-01-01", "2014-01-01"]);
  });

  test("a union joined stands where the other is a member on the day", () => {
    const joined = { ref_area: "KGZ", tool: "MEMBERSHIP", origin_group: null };
    const withHost = [...members, { group_id: "EAEU", iso3: "RUS", valid_from: "2015-01-01", valid_to: null }];
    const marksWith = (list: readonly MemberRow[]) =>
      corridorMarks(
        { events: [on("2015-08-12", joined)], members: list },
        { ...pair, bound: new Set() },
        "money",
        [2000, 2024],
      );
    expect(days(marksWith(withHost))).toEqual(["2015-08-12"]);
    expect(marksWith(members)).toEqual([]);
  });

  test("what binds both stands whoever records it, an act once, with the other dates of a contested one", () => {
    const accession = { instrument_id: "accession", contested: true, origin_group: null, ref_area: "KGZ" };
    const events = [
      on("2015-08-12", { ...accession, tool: "WORK_ACCESS", magnitude: 4 }),
      on("2015-08-06", { ...accession, tool: "MEMBERSHIP", magnitude: 4 }),
      on("2018-01-01", { ref_area: "KGZ", origin_group: null, counterpart: "RUS" }),
    ];
    const found = marksOf(events);
    expect(days(found)).toEqual(["2015-08-06", "2018-01-01"]);
    expect(found[0]?.others.map((e) => e.date_effective)).toEqual(["2015-08-12"]);
    expect(marksOf(events, { bound: new Set() }).map((m) => m.event.ref_area)).toEqual(["KGZ"]);
  });
});

describe("the sentence", () => {
  const one: Mark = { event: event({}), at: 2015.4, others: [] };
  const text = (mark: Mark, whose: string, lang: "en" | "ru") => plain(plainText(markText(mark, whose, lang)));

  test("date, whose rule, what changed, source; the source is a link", () => {
    expect(text(one, "Russia", "en")).toBe("1 June 2015, Russia: Patent for visa-free workers. Source: Gazette.");
    expect(text(one, "", "ru")).toBe("1 июня 2015 г.: Патент для безвизовых работников. Источник: Gazette.");
    expect(markText(one, "", "ru")).toContainEqual<Span>({ text: "Gazette", href: "https://x.org/" });
  });

  test("what is contested, and what was only adopted, is said", () => {
    const contested: Mark = {
      ...one,
      event: event({ contested: true }),
      others: [event({ date_effective: "2015-06-07" })],
    };
    expect(text(contested, "", "en")).toContain("Contested: sources disagree on the date; another gives 7 June 2015.");
    expect(text(contested, "", "ru")).toContain("Спорно: источники расходятся о дате; другой даёт 7 июня 2015 г. И");
    const adopted = event({ date_effective: null, date_announced: "2014-11-13", date_announced_precision: "M" });
    expect(text({ ...one, event: adopted }, "", "en")).toContain(
      "November 2014 (adopted or signed; entry into force not seen): ",
    );
    expect(text({ ...one, event: adopted }, "", "ru")).toContain("Ноябрь 2014 г. (принято или подписано; ");
  });
});

describe("a figure with marks", () => {
  const chart = (direction: "in" | "out" | "none") => ({
    heading: "",
    direction,
    chart: {
      kind: "lines" as const,
      unit: "",
      series: [],
      events: [],
      breaks: [],
      x: [2010, 2020] as const,
      fromZero: true,
      band: null,
      decimals: 0,
      aria: "",
    },
  });
  const figure: Figure = {
    type: "figure",
    id: "f",
    badges: [],
    headline: "",
    sub: "",
    charts: [chart("out"), chart("in")],
    events: [],
    source: "",
    notes: [],
    findings: [],
    table: {
      caption: "",
      columns: [{ label: "Year", numeric: false }],
      rows: [[{ text: "2016" }], [{ text: "2015" }]],
      stack: false,
    },
    provenance: [],
    citation: "",
  };
  const marks: Mark[] = ["2015-06-01", "2016-01-01"].map((d) => ({
    event: on(d),
    at: Number(d.slice(0, 4)) + 0.25,
    others: [],
  }));
  const marking = { within: () => marks, text: ({ event: e }: Mark) => `on ${e.date_effective}` };

  test("one numbering for the list and every chart that bears the mark", () => {
    const made = withMarks(figure, { ...marking, stands: (m, d) => d === "out" || m === marks[1] }, "en");
    expect(made.events).toEqual(["on 2015-06-01", "on 2016-01-01"]);
    expect(made.charts.map(({ chart: c }) => (c.kind === "lines" ? c.events : null))).toEqual([
      [
        { n: 1, at: 2015.25 },
        { n: 2, at: 2016.25 },
      ],
      [{ n: 2, at: 2016.25 }],
    ]);
  });

  test("the table tells them in the rows of their years, or nowhere", () => {
    const rows = withMarks(figure, marking, "en").table.rows.map((row) => row.map((cell) => plainText(cell.text)));
    expect(rows).toEqual([
      ["2016", "(2) on 2016-01-01"],
      ["2015", "(1) on 2015-06-01"],
    ]);
    const short = { ...figure, table: { ...figure.table, rows: [[{ text: "2016" }]] } };
    expect(withMarks(short, marking, "en").table).toBe(short.table);
    const two = [...figure.table.columns, { label: "People", numeric: true }];
    const grouped = { ...figure, table: { ...figure.table, columns: two } };
    expect(withMarks(grouped, marking, "en").table).toBe(grouped.table);
    expect(withMarks(figure, { ...marking, within: () => [] }, "en")).toBe(figure);
  });
});
