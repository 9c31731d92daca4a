import { describe, expect, test } from "vitest";
import type { Text } from "../../../profiles/document.ts";
import { channelsTable } from "../../../profiles/figures/own/channels.ts";
import { costFigure, middleOf } from "../../../profiles/figures/own/cost.ts";
import { flowPartnersFigure } from "../../../profiles/figures/own/flow-partners.ts";
import { flowsFigure } from "../../../profiles/figures/own/flows.ts";
import { groupsOf, type OwnNumber, pointsWithGaps, yearRuns } from "../../../profiles/figures/own/groups.ts";
import { quotedTable } from "../../../profiles/figures/own/quoted.ts";
import type { OwnFact } from "../../../profiles/figures/own/read.ts";
import { immigration, permits, reportersFigure } from "../../../profiles/figures/own/reporters.ts";
import { officialFirst, transfersFigure } from "../../../profiles/figures/own/transfers.ts";
import { transfersByCountryFigure } from "../../../profiles/figures/own/transfers-by-country.ts";
import { periodText } from "../../../profiles/words/dates.ts";
import { costHeadline } from "../../../profiles/words/headlines/cost.ts";
import { flowsHeadline, partnerHeadline } from "../../../profiles/words/headlines/flows.ts";
import { actualHeadline, transfersHeadline } from "../../../profiles/words/headlines/transfers.ts";

/** No-break spaces read as spaces, so that the expected texts can be read. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

let id = 0;
function own(over: Partial<OwnFact>): OwnNumber {
  id += 1;
  return {
    obs_id: `o${id}`,
    ref_area: "BLR",
    counterpart_area: "W1",
    indicator: "FLW_IN",
    direction: "IN",
    sex: "_T",
    time_period: "2019",
    obs_value: 34_871,
    obs_status: "A",
    source_id: "belstat-migration",
    vintage: "v",
    locator: "/tableRows/0/7",
    edition: "2026-07-12",
    method_id: null,
    inputs: [],
    freq: "A",
    breakdown_1: "_T",
    concept_basis: "UNK",
    duration_rule: "UNK",
    territory: "UNK",
    unit_measure: "PS",
    nearness: "counted",
    producer: null,
    page: null,
    ...over,
  } as OwnNumber;
}

const card = (source_id: string) => ({
  source_id,
  source_vintage: "v",
  edition: "2026-07-12",
  published: "2026-07-12",
  published_basis: "file" as const,
  file_name: "file",
  sha256: "0".repeat(64),
  url: null,
  obtained: "publisher",
  retrieved_at: "2026-11-22",
  readings: 1,
});
const ids = [
  "belstat-migration",
  "rosstat-migration",
  "cba-money-transfers",
  "cbr-cross-border-transfers-press",
  "eurostat-residence-permits",
  "eurostat-immigration",
  "oecd-migration",
  "knomad-bilateral-remittances",
  "rpw-corridor-costs",
  "nbg-money-transfers",
  "bnm-money-transfers-press",
];
const ctx = (area: string, lang: "en" | "ru" = "en") => ({
  lang,
  area,
  cards: new Map(ids.map((s) => [`${s}/v`, card(s)])),
  inputs: new Map(),
  heldOn: "2026-11-22",
  findings: () => [],
});

describe("series of national statistics", () => {
  test("are parted by rule of stay and by source: nothing joins the two", () => {
    const facts = [
      own({ time_period: "2010", duration_rule: "UNK", source_id: "rosstat-migration" }),
      own({ time_period: "2011", duration_rule: "9M", source_id: "rosstat-migration" }),
      own({ time_period: "2011", duration_rule: "9M", source_id: "eurostat-immigration", nearness: "compiled" }),
    ];
    expect(groupsOf(facts).map((g) => [g.source_id, g.duration_rule, g.facts.length])).toEqual([
      ["rosstat-migration", "UNK", 1],
      ["rosstat-migration", "9M", 1],
      ["eurostat-immigration", "9M", 1],
    ]);
  });

  test("show years that were never published as a gap, not as a line across", () => {
    const facts = ["2018", "2019", "2024", "2025"].map((time_period) => own({ time_period }));
    expect(pointsWithGaps(facts).map((p) => [p.x, p.y === null])).toEqual([
      [2018, false],
      [2019, false],
      [2020, true],
      [2024, false],
      [2025, false],
    ]);
    expect(yearRuns(facts)).toBe("2018–2019, 2024–2025");
  });
});

describe("arrivals and departures", () => {
  const years = ["2017", "2018", "2019"].flatMap((time_period, i) => [
    own({ time_period, obs_value: [18_916, 24_880, 34_871][i] ?? 0 }),
    own({ time_period, obs_value: [15_087, 15_239, 20_976][i] ?? 0, indicator: "FLW_OUT", direction: "OUT" }),
  ]);

  test("say the rule of stay in words, the balance in the headline, and nothing of two years only", () => {
    const figure = flowsFigure(years, ctx("BLR"));
    expect(plain(figure?.headline ?? "")).toBe("More people arrived than left: 34,871 and 20,976 in 2019");
    expect(figure?.sub).toContain("the rule of stay is not stated by the source");
    expect(flowsFigure(years.slice(0, 4), ctx("BLR"))).toBeNull();
  });

  test("leave out what the press quotes and what an organisation compiles", () => {
    expect(
      flowsFigure(
        years.map((f) => ({ ...f, nearness: "quoted" as const })),
        ctx("BLR"),
      ),
    ).toBeNull();
    expect(
      flowsFigure(
        years.map((f) => ({ ...f, nearness: "compiled" as const })),
        ctx("BLR"),
      ),
    ).toBeNull();
  });

  test("by partner take the newest year with three partners, largest first, aggregates left out", () => {
    const partner = (counterpart_area: string, obs_value: number, time_period = "2019") =>
      own({
        counterpart_area,
        obs_value,
        time_period,
        ref_area: "RUS",
        source_id: "rosstat-migration",
        duration_rule: "9M",
      });
    const figure = flowPartnersFigure(
      [
        partner("UKR", 161_351),
        partner("TJK", 89_553),
        partner("KAZ", 86_311),
        partner("CIS", 999_999),
        partner("UKR", 1, "2020"),
      ],
      ctx("RUS"),
    );
    expect(plain(figure?.headline ?? "")).toBe("Most arrivals in 2019 were from Ukraine: 161,351");
    expect(figure?.table.rows.map((r) => r[0]?.text)).toEqual(["Ukraine", "Tajikistan", "Kazakhstan"]);
    expect(figure?.sub).toContain("nine months or more");
  });

  test("headlines follow the sign and the one side that is held", () => {
    expect(plain(flowsHeadline([{ year: "2025", arrived: 131_501, left: null }], "en"))).toBe(
      "131,501 people arrived in 2025",
    );
    expect(plain(flowsHeadline([{ year: "2023", arrived: 100, left: 17_336 }], "ru"))).toBe(
      "Выбыло больше, чем прибыло: 17 336 и 100 в 2023 г.",
    );
    expect(plain(partnerHeadline({ area: "KAZ", value: 14_051, arrived: false }, "2023", "en"))).toBe(
      "Most departures in 2023 were to Kazakhstan: 14,051",
    );
  });
});

describe("partners’ records", () => {
  const permit = (ref_area: string, time_period: string, obs_value: number, source_id = "eurostat-residence-permits") =>
    own({
      ref_area,
      counterpart_area: "ARM",
      indicator: "STK_PERM",
      direction: "NA",
      time_period,
      obs_value,
      source_id,
      nearness: "compiled",
    });

  test("are the newest year most countries report, beside five years before; a sum of countries is no country", () => {
    const facts = [
      ...["2018", "2023"].flatMap((y) => [
        permit("FRA", y, 24_055),
        permit("DEU", y, 21_312),
        permit("ESP", y, 9_734),
        permit("POL", y, 5_798),
      ]),
      permit("EU27_2020", "2023", 90_000),
      permit("FRA", "2024", 25_000),
    ];
    const figure = reportersFigure(facts, permits, ctx("ARM"));
    expect(figure?.headline).toContain("24,055 residence permits in France in 2023");
    expect(figure?.table.columns.map((c) => c.label)).toEqual(["Country", "2018", "2023"]);
    expect(figure?.table.rows).toHaveLength(4);
  });

  test("never join two organisations’ counts in one chart", () => {
    const arrival = (ref_area: string, source_id: string) =>
      own({ ref_area, counterpart_area: "ARM", time_period: "2023", source_id, nearness: "compiled", obs_value: 100 });
    const figure = reportersFigure(
      [
        ...["DEU", "ITA", "AUT", "BGR"].map((a) => arrival(a, "eurostat-immigration")),
        arrival("USA", "oecd-migration"),
      ],
      immigration,
      ctx("ARM"),
    );
    expect(figure?.table.rows.map((r) => r[0]?.text)).not.toContain("United States");
  });
});

describe("transfers", () => {
  const money = (over: Partial<OwnFact>) =>
    own({
      ref_area: "ARM",
      indicator: "MTO_IN",
      unit_measure: "USD",
      nearness: "reported",
      source_id: "cba-money-transfers",
      ...over,
    });
  const years = ["2022", "2023", "2024"];
  const received = [5_182_000_000, 5_695_526_640, 5_837_096_030];
  const gifts = [1_998_100_000, 1_315_600_000, 1_013_400_000];

  test("tell all purposes from non-commercial, gross before net", () => {
    const facts = years.flatMap((time_period, i) => [
      money({ time_period, obs_value: received[i] ?? 0 }),
      money({ time_period, obs_value: gifts[i] ?? 0, breakdown_1: "NC" }),
      money({ time_period, obs_value: 1_509_400_000, indicator: "MTO_NET", direction: "NET" }),
    ]);
    const figure = transfersFigure(facts, ctx("ARM"));
    expect(plain(figure?.headline ?? "")).toBe(
      "US$ 5.8 billion was transferred in 2024, of which only US$ 1.0 billion was non-commercial",
    );
    const chart = figure?.charts[0]?.chart;
    expect(chart?.kind === "lines" ? chart.series.map((s) => s.sublabel) : []).toEqual([
      "received",
      "received, non-commercial transfers",
    ]);
    expect(figure?.table.columns.map((c) => c.label)).toContain("Net");
  });

  test("keep the office’s own figure and drop what the press quotes of the same", () => {
    const both = [
      money({ time_period: "2016", obs_value: 1_532_882_300 }),
      money({
        time_period: "2016",
        obs_value: 1_532_882_000,
        nearness: "quoted",
        source_id: "cbr-cross-border-transfers-press",
      }),
      money({ time_period: "2012", obs_value: 1, nearness: "quoted", source_id: "cbr-cross-border-transfers-press" }),
    ];
    expect(officialFirst(both).map((f) => [f.time_period, f.nearness])).toEqual([
      ["2016", "reported"],
      ["2012", "quoted"],
    ]);
  });

  test("stand beside the model of the same year, with the ratio; what the press quotes is hollow", () => {
    const model = own({
      ref_area: "ARM",
      counterpart_area: "RUS",
      indicator: "R_BIL_EST",
      time_period: "2021",
      obs_value: 989_920_000,
      obs_status: "E",
      source_id: "knomad-bilateral-remittances",
      nearness: "modelled",
    });
    const facts = ["2021", "2024"].map((time_period) =>
      money({ counterpart_area: "RUS", time_period, obs_value: 740_000_000 }),
    );
    const figure = transfersByCountryFigure(facts, [model], ctx("ARM"));
    expect(plain(figure?.headline ?? "")).toBe(
      "Russia’s transfers in 2021: the central bank counted US$ 740 million, the model says US$ 990 million",
    );
    expect(figure?.table.columns.at(-1)?.label).toBe("Counted to modelled, 2021");
    expect(figure?.table.rows[0]?.at(-1)?.text).toBe("0.75");
    const quoted = transfersByCountryFigure(
      facts.map((f) => ({ ...f, nearness: "quoted" as const })),
      [model],
      ctx("ARM"),
    );
    const chart = quoted?.charts[0]?.chart;
    expect(chart?.kind === "dots" ? chart.series.every((s) => s.hollow) : false).toBe(true);
  });

  test("channels are parts of one source’s total, not a source’s only scope", () => {
    const scope = [money({ breakdown_1: "MTS", source_id: "nbg-money-transfers" })];
    expect(channelsTable(scope, ctx("GEO"))).toBeNull();
    const parts = ["CUR_USD", "CUR_EUR"].map((breakdown_1) =>
      money({
        indicator: "MTO_SH",
        direction: "NET",
        unit_measure: "PT",
        obs_value: 43.2,
        breakdown_1,
        source_id: "bnm-money-transfers-press",
      }),
    );
    expect(channelsTable(parts, ctx("MDA"))?.table.rows).toHaveLength(2);
  });

  test("headlines name the bank, the direction and the year", () => {
    const line = (direction: string, value: number) => ({
      direction,
      nonCommercial: false,
      values: [{ year: "2025", value }],
    });
    expect(plain(transfersHeadline([line("IN", 3_649e6), line("OUT", 420.5e6)], "ru"))).toBe(
      "По данным центрального банка, в 2025 г. получено 3,6 млрд долл. США, отправлено 421 млн долл. США",
    );
    expect(plain(actualHeadline("RUS", "2025", 468e6, null, "en"))).toBe(
      "Most transfers come from Russia: US$ 468 million in 2025",
    );
  });
});

describe("cost of sending", () => {
  const cost = (counterpart_area: string, time_period: string, obs_value: number) =>
    own({
      ref_area: "RUS",
      counterpart_area,
      indicator: "COST_AVG",
      direction: "OUT",
      freq: "Q",
      time_period,
      obs_value,
      unit_measure: "PT",
      source_id: "rpw-corridor-costs",
      nearness: "compiled",
    });

  test("is drawn from the sending country, a missing quarter is a gap, the middle of a quarter its place", () => {
    const facts = [cost("ARM", "2019-Q4", 2.1), cost("ARM", "2020-Q3", 2.0), cost("AZE", "2020-Q3", 1.0)];
    const figure = costFigure(facts, ctx("RUS"));
    expect(plain(figure?.headline ?? "")).toBe(
      "Sending cost from 1.0 % (to Azerbaijan) to 2.0 % (to Armenia) in the third quarter of 2020",
    );
    const chart = figure?.charts[0]?.chart;
    expect(chart?.kind === "lines" ? chart.series[0]?.points.map((p) => p.y) : []).toEqual([2.1, null, 2.0]);
    expect(middleOf("2020-Q3")).toBe(2020.625);
  });

  test("of one corridor is said alone", () => {
    expect(plain(costHeadline([{ area: "RUS", quarter: "2020-Q3", value: 1.1 }], false, "ru"))).toBe(
      "Перевод из России стоил 1,1 % суммы: III кв. 2020 г.",
    );
  });

  test("averages over corridors and the shares above the goal stand under it, with their rules (M-352, M-355)", () => {
    const over = (indicator: string, obs_value: number) =>
      own({ indicator, obs_value, ref_area: "RUS", direction: "OUT", time_period: "2020-Q3", obs_status: "E" });
    const facts = [cost("ARM", "2020-Q3", 2), cost("EST", "2020-Q3", 8)];
    const averages = [over("COST_SIMPLE", 5), over("COST_WEIGHTED", 3.5), over("COST_AVG_GT5_SH", 50)];
    const figure = costFigure(facts, ctx("RUS"), averages);
    const text = (note: Text = "") =>
      plain(typeof note === "string" ? note : note.map((s) => (typeof s === "string" ? s : s.text)).join(""));
    expect(text(figure?.notes[0])).toBe(
      "Average over the country’s corridors, Q3 2020: simple 5.0 %, weighted by modelled money 3.5 % [E] (M-352). Average cost above 5 %: 50 % of the corridors [E] (M-355).",
    );
    expect(figure?.table.columns.map((c) => c.label).slice(3)).toEqual([
      "Simple average",
      "Weighted average",
      "Corridors above 5 %, %",
    ]);
    expect(text(costFigure(facts, ctx("RUS"))?.notes[0])).not.toContain("M-352");
    const one = costFigure(facts.slice(0, 1), ctx("RUS", "ru"), [over("COST_SIMPLE", 2), over("COST_AVG_GT5_SH", 0)]);
    expect(text(one?.notes[0])).toBe(
      "III кв. 2020 г.: обследован один коридор, его стоимость и есть среднее (M-352). Ни в одном коридоре средняя стоимость не выше 5 % (M-355).",
    );
    expect(one?.table.columns).toHaveLength(2);
  });
});

describe("what the press quotes", () => {
  test("stands apart with its page, under a heading that names unit and direction", () => {
    const facts = [
      own({
        ref_area: "RUS",
        indicator: "TMOB_BC",
        unit_measure: "CROSSINGS",
        obs_value: 15_600_000,
        time_period: "2025",
        nearness: "quoted",
        obs_status: "U",
        page: "https://www.kommersant.ru/doc/8419981",
      }),
      own({
        ref_area: "RUS",
        indicator: "MTO_OUT",
        direction: "OUT",
        unit_measure: "USD",
        obs_value: 2_536e6,
        nearness: "quoted",
        obs_status: "U",
        page: "https://eadaily.com/a",
      }),
    ];
    const people = quotedTable(facts, { id: "q", theme: "people" }, ctx("RUS"));
    expect(people?.table.rows.map((r) => r.map((c) => (typeof c.text === "string" ? plain(c.text) : c.text)))).toEqual([
      ["Border crossings, in"],
      ["all", "2025", "15,600,000", [{ text: "kommersant.ru", href: "https://www.kommersant.ru/doc/8419981" }]],
    ]);
    expect(quotedTable(facts, { id: "q", theme: "money" }, ctx("RUS"))?.table.rows).toHaveLength(2);
  });

  test("periods are words of the page’s language", () => {
    expect(["2023", "2022-Q1", "2018-S1", "2020-09"].map((p) => plain(periodText(p, "ru")))).toEqual([
      "2023 г.",
      "I кв. 2022 г.",
      "I полугодие 2018 г.",
      "сентябрь 2020 г.",
    ]);
    expect(["2022-Q1", "2018-S2"].map((p) => plain(periodText(p, "en")))).toEqual(["Q1 2022", "second half of 2018"]);
  });
});
