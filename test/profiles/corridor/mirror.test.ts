import { describe, expect, test } from "vitest";
import { comparableCount, thingsOf, verdictOf } from "../../../profiles/corridor/mirror.ts";
import { mirrorFigure } from "../../../profiles/corridor/mirror-figure.ts";
import { mirrorRange } from "../../../profiles/corridor/mirror-range.ts";
import type { FromPair } from "../../../profiles/corridor/mirror-rows.ts";
import { figureText, thingText, verdictText } from "../../../profiles/corridor/mirror-words.ts";
import { computedNotes, pairsTable, reasonNotes } from "../../../profiles/corridor/mirror-years.ts";
import type { CorridorRows } from "../../../profiles/corridor/rows.ts";
import type { Text } from "../../../profiles/document.ts";
import { mirrorPair, own, pair, plain } from "./rows.ts";

const words = (text: Text) =>
  plain(typeof text === "string" ? text : text.map((s) => (typeof s === "string" ? s : s.text)).join(""));
const transfers = { what: "transfers", from: "RUS", to: "TJK" } as const;
/** The Bank of Russia's figures of itself and of Tajikistan, US$ million, 2006 and 2007 [CBR-09] (M-401). */
const sent = (obs_value: number, time_period = "2007") =>
  own({ ref_area: "RUS", counterpart_area: "TJK", indicator: "MTO_OUT", direction: "OUT", time_period, obs_value });
const received = (obs_value: number, time_period = "2007") =>
  own({ ref_area: "TJK", counterpart_area: "RUS", indicator: "MTO_IN", time_period, obs_value });
const y2006 = mirrorPair(sent(957e6, "2006"), received(934e6, "2006"));
const y2007 = mirrorPair(sent(1632e6), received(1560e6));
const period = ["period", "there is no common period", "нет общего периода"] as const;
const apart = mirrorPair(sent(1e6, "2009"), received(2e6, "2010"), period);

const moves = { what: "moves", from: "KGZ", to: "RUS" } as const;
const left = (obs_value: number, time_period: string) =>
  own({ ref_area: "KGZ", counterpart_area: "RUS", indicator: "FLW_OUT", unit_measure: "PS", time_period, obs_value });
const arrived = (obs_value: number, time_period: string) =>
  own({ ...left(obs_value, time_period), ref_area: "RUS", counterpart_area: "KGZ", indicator: "FLW_IN" });
const stay = ["duration", "the minimum stay differs", "минимальный срок проживания различается"] as const;

describe("verdict", () => {
  test("M-401: 1632 against 1560 is 4.62 %, and as the partner sees it −4.41 %", () => {
    const seen = verdictOf(transfers, [y2007], [], "RUS");
    expect(seen.kind === "comparable" && seen.percent?.toFixed(2)).toBe("4.62");
    expect(words(verdictText(seen, "en"))).toBe("= Comparable: +4.6 %");
    const back = verdictOf(transfers, [y2007], [], "TJK");
    expect(words(verdictText(back, "ru"))).toBe("= Сопоставимо: −4,4 %");
    expect(comparableCount("TJK", "RUS", [y2007], [])).toEqual([1, 6]);
  });

  test("of several pairs the one with the fewest reasons, and of those the newest", () => {
    const seen = verdictOf(transfers, [apart, y2006, y2007], [], "RUS");
    expect(seen.kind === "comparable" && seen.left.time_period).toBe("2007");
    const only = verdictOf(transfers, [apart], [], "RUS");
    expect(words(verdictText(only, "en"))).toBe("≠ Not comparable: there is no common period");
    expect(words(verdictText(only, "ru"))).toBe("≠ Несопоставимо: нет общего периода");
  });

  test("pairs of the other way or of another thing are not looked at", () => {
    expect(verdictOf({ ...transfers, from: "TJK", to: "RUS" }, [y2007], [], "RUS").kind).toBe("neither");
    expect(verdictOf({ ...transfers, what: "moves" }, [y2007], [], "RUS").kind).toBe("neither");
  });

  test("one side, or none; a departure by citizenship is no side", () => {
    const one = verdictOf(transfers, [], [sent(1560e6)], "TJK");
    expect(one).toMatchObject({ kind: "no partner", left: null, right: { obs_value: 1560e6 } });
    expect(words(verdictText(one, "en"))).toBe("? No partner figure");
    expect(plain(figureText(sent(1560e6), "ru"))).toBe("1 560,0 млн долл. США, 2007 г. (a-national-source)");
    expect(verdictOf(transfers, [], [], "TJK")).toEqual({ kind: "neither" });
    const byCitizenship = own({ ...left(5, "2017"), direction: "OUT", breakdown_1: "BY_CITZ" });
    expect(verdictOf(moves, [], [byCitizenship], "KGZ").kind).toBe("neither");
    expect(words(verdictText({ kind: "neither" }, "ru"))).toBe("? Нет чисел ни одной из сторон");
  });

  test("a partner's zero gives no percentage", () => {
    const seen = verdictOf(transfers, [mirrorPair(sent(5), received(0))], [], "RUS");
    expect(seen).toMatchObject({ kind: "comparable", percent: null });
    expect(words(verdictText(seen, "en"))).toBe("= Comparable; the partner’s number is zero");
  });
});

describe("a thing over the years", () => {
  const pairs = [y2006, y2007];
  const reconciled: FromPair = {
    indicator: "RECON_IV",
    breakdown_1: "PAIR:MTO_OUT/MTO_IN",
    obs_value: 1617.34e6,
    inputs: [y2007.a_obs_id, y2007.b_obs_id],
    low: 1481.6e6,
    high: 1765.5e6,
  };

  test("table: both figures, the difference of the sender from the receiver, the reconciled figure beside them", () => {
    const table = pairsTable(transfers, pairs, [reconciled], "", "en");
    expect(table.rows.map((r) => r.map((c) => words(c.text)))).toEqual([
      ["2006", "US$ 957.0 million", "US$ 934.0 million", "+2.5 %", "= Comparable: +2.5 %", "–"],
      [
        "2007",
        "US$ 1,632.0 million",
        "US$ 1,560.0 million",
        "+4.6 %",
        "= Comparable: +4.6 %",
        "US$ 1,617.3 million (1,481.6–1,765.5)",
      ],
    ]);
    expect(table.caption).toBe(". Russia: a-national-source; Tajikistan: a-national-source");
  });

  test("reasons once, with the years for which they hold and the way to the rule", () => {
    const [a, b] = ["2017", "2018"].map((y) => mirrorPair(left(100, y), arrived(1000, y), stay));
    const notes = reasonNotes(
      [a, b].flatMap((p) => p ?? []),
      "ru",
    );
    expect(notes.map(words)).toEqual([
      "2017–2018 гг.: несопоставимо, минимальный срок проживания различается. Правило: M-406.",
    ]);
    expect(notes[0]).toContainEqual({ text: "M-406", href: "/ru/methodology/#M-406" });
  });

  test("ratios as a range over the sets of factors (M-405)", () => {
    const p = mirrorPair(left(724, "2018"), arrived(6468, "2018"), stay);
    const ratios = [0.199, 0.292, 0.236, 0.309].map(
      (obs_value): FromPair => ({
        ...reconciled,
        indicator: "UNDERCOUNT",
        obs_value,
        inputs: [p.a_obs_id, p.b_obs_id],
      }),
    );
    expect(words(computedNotes(moves, [p], ratios, "en")[0] ?? "")).toMatch(/counts 0\.20–0\.31 departures/);
    expect(words(computedNotes(moves, [p], ratios, "ru")[0] ?? "")).toMatch(/приходится 0,20–0,31 выбытия/);
  });

  test("a reconciled figure with its interval, over what both sides count; nothing without an interval", () => {
    const rows = { cards: new Map(), mirrorFacts: new Map(), heldOn: "2026-11-22" } as unknown as CorridorRows;
    const of = (fromPairs: readonly FromPair[]) =>
      mirrorRange(transfers, pair("TJK", "RUS", { mirror: pairs, fromPairs }), rows, "en");
    const chart = of([reconciled])?.charts[0]?.chart;
    expect(chart?.kind === "ranges" && chart.rows.map((r) => ({ ...r, print: plain(r.print) }))).toEqual([
      {
        label: "2007",
        interval: [1481.6, 1765.5],
        estimate: 1617.34,
        values: { a: 1632, b: 1560 },
        print: "1,617.3 (1,481.6–1,765.5)",
      },
    ]);
    expect(of([])).toBeNull();
    expect(of([{ ...reconciled, indicator: "RECON_GEO", low: null, high: null }])).toBeNull();
  });

  test("a chart from three years on, one line a side", () => {
    const three = ["2015", "2017", "2018"].map((y) => mirrorPair(left(100, y), arrived(1000, y), stay));
    const rows = { cards: new Map(), mirrorFacts: new Map(), heldOn: "2026-11-22" } as unknown as CorridorRows;
    expect(mirrorFigure(moves, pair("KGZ", "RUS", { mirror: three.slice(1) }), rows, "en")).toBeNull();
    const figure = mirrorFigure(moves, pair("KGZ", "RUS", { mirror: three }), rows, "en");
    expect(plain(figure?.headline ?? "")).toBe(
      "Moves from the Kyrgyz Republic to Russia, 2018: the Kyrgyz Republic counts 100 people, Russia 1,000 people",
    );
    const chart = figure?.charts[0]?.chart;
    expect(chart?.kind === "lines" && chart.series.map((s) => s.points.map((p) => p.y))).toEqual([
      [100, null, 100, 100],
      [1000, null, 1000, 1000],
    ]);
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
