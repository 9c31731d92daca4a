import { randomLcg, randomUniform } from "d3-random";
import { describe, expect, test } from "vitest";
import {
  type Account,
  closedAccountMoves,
  withoutBirthsAndDeaths,
} from "../../../pipelines/derive/m-223-closed-account.ts";
import { accountOf } from "../../../pipelines/derive/m-223-closed-accounts.ts";
import {
  columnSums,
  fitProportionally,
  rowSums,
  sum,
  type Table,
} from "../../../pipelines/derive/m-223-proportional-fitting.ts";

const NOBODY = [0, 0, 0, 0];
/** Four regions of Abel (2013): birthplace in rows, residence in columns. */
const START: Table = [
  [1000, 100, 10, 0],
  [55, 555, 50, 5],
  [80, 40, 800, 40],
  [20, 25, 20, 200],
];

/** What came to less what left each region. */
const net = (moves: Table) => moves.map((row, i) => sum(moves.map((r) => r[i] ?? 0)) - sum(row));

describe("the four regions without births and deaths", () => {
  const account: Account = {
    start: START,
    end: [
      [950, 100, 60, 0],
      [80, 505, 75, 5],
      [90, 30, 800, 40],
      [40, 45, 0, 180],
    ],
    births: NOBODY,
    deaths: NOBODY,
  };

  test("the fewest moves, by hand", () => {
    // born in A: 50 leave A, 50 are new in C. Born in B: 50 leave B, 25 are new in A and 25 in C. Born in C: 10 from B to A.
    // Born in D: 20 leave C and 20 leave D, 20 are new in A and 20 in B: a half of each to each.
    const expected = [
      [0, 0, 50, 0],
      [25 + 10, 0, 25, 0],
      [10, 10, 0, 0],
      [10, 10, 0, 0],
    ];
    const moves = closedAccountMoves(account) ?? [];
    for (const [i, row] of expected.entries())
      for (const [j, people] of row.entries()) expect(moves[i]?.[j]).toBeCloseTo(people, 2);
  });

  test("by independence more people move, between the same margins", () => {
    const moves = closedAccountMoves(account, { stayers: false }) ?? [];
    // born in A, from A to C: 1000 · 60 / 1110; the other birthplaces likewise
    expect(moves[0]?.[2]).toBeCloseTo((1000 * 60) / 1110 + (55 * 75) / 665 + (80 * 800) / 960 + 0, 2);
    expect(sum(rowSums(moves))).toBeGreaterThan(150);
    const few = net(closedAccountMoves(account) ?? []);
    for (const [i, n] of net(moves).entries()) expect(n).toBeCloseTo(few[i] ?? Number.NaN, 2);
  });
});

describe("the four regions with births and deaths", () => {
  const END: Table = [
    [1060, 60, 10, 10],
    [45, 540, 40, 0],
    [70, 75, 770, 70],
    [30, 30, 20, 230],
  ];
  const deaths = [70, 30, 50, 10];

  test("net moves are growth less natural growth, where the world grows by just that", () => {
    // A grows from 1155 to 1205 with 80 born and 70 dead: 50 − 10. B −15 + 10, C −40 − 10, D 65 − 50.
    const moves = closedAccountMoves({ start: START, end: END, births: [80, 20, 60, 60], deaths }) ?? [];
    for (const [i, n] of [40, -5, -50, 15].entries()) expect(net(moves)[i]).toBeCloseTo(n, 2);
    expect(moves.flat().every((n) => n >= 0)).toBe(true);
  });

  test("without deaths and births each birthplace has as many people at both dates, and residents are as they were", () => {
    const [start, end] = withoutBirthsAndDeaths({ start: START, end: END, births: [80, 20, 60, 60], deaths }) ?? [
      [],
      [],
    ];
    for (const [k, n] of rowSums(start).entries()) expect(n).toBeCloseTo(sum(end[k] ?? []), 9);
    for (const [j, n] of [1155 - 70, 720 - 30, 880 - 50, 245 - 10].entries())
      expect(columnSums(start)[j]).toBeCloseTo(n, 2);
    for (const [j, n] of [1205 - 80, 705 - 20, 840 - 60, 310 - 60].entries())
      expect(columnSums(end)[j]).toBeCloseTo(n, 2);
  });

  test("where births less deaths miss the growth, natives take up half of the gap at each date", () => {
    // births 80, 20, 40, 60 are 40 more than deaths, the regions grow by 60: 10 more natives before, 10 fewer after
    const account = { start: START, end: END, births: [80, 20, 40, 60], deaths };
    const [start, end] = withoutBirthsAndDeaths(account) ?? [[], []];
    expect(sum(rowSums(start))).toBeCloseTo(3000 + 10 - 160, 2);
    expect(sum(rowSums(end))).toBeCloseTo(3060 - 10 - 200, 2);
    expect(sum(net(closedAccountMoves(account) ?? []))).toBeCloseTo(0, 6);
  });
});

describe("any account", () => {
  const places = [0, 1, 2, 3, 4];
  const at = randomUniform.source(randomLcg(0.42))(0, 1);
  const foreign = () => (at() < 0.1 ? 0 : Math.round(300 * at()));
  const accounts = Array.from({ length: 20 }, (): Account => {
    const natives = places.map(() => 5000 + 5000 * at());
    const table = () => natives.map((n, i) => places.map((j) => (i === j ? n * (0.99 + 0.02 * at()) : foreign())));
    const events = () => places.map(() => Math.round(100 * at()));
    return { start: table(), end: table(), births: events(), deaths: events() };
  });

  test.each(accounts.map((a, i) => [i, a] as const))(
    "%i: nobody is negative, nobody stays in a move, net moves are nought in all",
    (_, a) => {
      for (const stayers of [true, false]) {
        const moves = closedAccountMoves(a, { stayers });
        if (moves === null) throw new Error("no moves");
        expect(moves.flat().every((n) => n >= 0 && Number.isFinite(n))).toBe(true);
        expect(moves.map((row, i) => row[i])).toEqual(places.map(() => 0));
        const [start, end] = withoutBirthsAndDeaths(a) ?? [[], []];
        for (const [i, n] of net(moves).entries())
          expect(n).toBeCloseTo((columnSums(end)[i] ?? 0) - (columnSums(start)[i] ?? 0), 1);
      }
    },
  );

  test("the order of the economies does not matter", () => {
    const order = [3, 0, 4, 1, 2];
    const pick = <T>(list: readonly T[]) => order.map((i) => list[i] as T);
    for (const a of accounts.slice(0, 5)) {
      const turned = closedAccountMoves({
        start: pick(a.start).map(pick),
        end: pick(a.end).map(pick),
        births: pick(a.births),
        deaths: pick(a.deaths),
      });
      const expected = pick(closedAccountMoves(a) ?? []).map(pick);
      for (const [i, row] of expected.entries())
        for (const [j, people] of row.entries()) expect(turned?.[i]?.[j]).toBeCloseTo(people, 1);
    }
  });
});

describe("proportional fitting", () => {
  test("meets both margins, keeps zeros and the ratios of the seed", () => {
    const fitted = fitProportionally(
      [
        [1, 2],
        [3, 0],
      ],
      [30, 70],
      [80, 20],
    );
    // the zero leaves 70 to the second row's first cell
    for (const [i, row] of [
      [10, 20],
      [70, 0],
    ].entries())
      for (const [j, n] of row.entries()) expect(fitted?.[i]?.[j]).toBeCloseTo(n, 2);
  });

  test("null where the margins differ or zeros stand in the way", () => {
    expect(fitProportionally([[1]], [1], [2])).toBeNull();
    expect(
      fitProportionally(
        [
          [1, 0],
          [0, 1],
        ],
        [1, 2],
        [2, 1],
      ),
    ).toBeNull();
  });
});

test("natives at home are residents less immigrants; more immigrants than residents make no account", () => {
  const economy = (area: string, population_start: number) => ({
    ...{ edition: "2020", from_day: "2015-07-01", area, population_start, population_end: 200, births: 1, deaths: 1 },
  });
  const stocks = [{ born: "TJK", living: "RUS", before_value: 30, after_value: 50 }];
  expect(accountOf([economy("RUS", 100), economy("TJK", 10)], stocks)).toMatchObject({
    start: [
      [70, 0],
      [30, 10],
    ],
    end: [
      [150, 0],
      [50, 200],
    ],
  });
  expect(accountOf([economy("RUS", 20), economy("TJK", 10)], stocks)).toBeNull();
});
