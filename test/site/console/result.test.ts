import { describe, expect, test } from "vitest";
import { faultWords } from "../../../site/console/fault-words.ts";
import { cellText } from "../../../site/console/result.ts";
import { chartOf } from "../../../site/console/result-chart.ts";
import { plainCell } from "../../../site/script/console/plain-cell.ts";

type Rows = Parameters<typeof chartOf>[0]["rows"];
const result = (columns: string[], rows: Rows, cut = false) => ({ columns, rows, cut });

describe("the chart of an answer", () => {
  test("is a line for periods and a number, quarters and months in their place", () => {
    const chart = chartOf(
      result(
        ["time_period", "x"],
        [
          ["2020", 1],
          ["2021-Q3", null],
          ["2022-07", 3],
        ],
      ),
      "en",
    );
    expect(chart).toMatchObject({ kind: "lines", unit: "x", x: [2020, 2023], fromZero: true });
    expect(chart?.kind === "lines" && chart.series.map((s) => s.points)).toEqual([
      [
        { x: 2020, y: 1, status: null },
        { x: 2021.5, y: null, status: null },
        { x: 2022.5, y: 3, status: null },
      ],
    ]);
  });

  test("is a line each where words split the periods", () => {
    const rows: Rows = [
      ["2020", "A", 1],
      ["2020", "B", 2],
      ["2021", "A", 3],
      ["2021", "B", 4],
    ];
    const chart = chartOf(result(["year", "country", "x"], rows), "en");
    expect(chart?.kind === "lines" && chart.series.map((s) => s.label)).toEqual(["A", "B"]);
  });

  test("leaves a gap in a line where only another has the period", () => {
    const rows: Rows = [
      ["2020", "A", 1],
      ["2020", "B", 2],
      ["2021", "A", 3],
      ["2022", "A", 5],
      ["2022", "B", 6],
    ];
    const chart = chartOf(result(["year", "country", "x"], rows), "en");
    expect(chart?.kind === "lines" && chart.series.map((s) => s.points.map((p) => p.y))).toEqual([
      [1, 3, 5],
      [2, null, 6],
    ]);
  });

  test("is bars for words and a number, in the answer's order", () => {
    const chart = chartOf(
      result(
        ["country", "x", "time_period"],
        [
          ["B", 2, "2024"],
          ["A", null, "2023"],
        ],
      ),
      "ru",
    );
    expect(chart).toMatchObject({
      kind: "bars",
      rows: [
        { label: "B", value: 2 },
        { label: "A", value: null, print: "–" },
      ],
    });
  });

  test.each([
    ["one row", result(["country", "x"], [["A", 1]])],
    [
      "no number",
      result(
        ["country", "word"],
        [
          ["A", "b"],
          ["B", "c"],
        ],
      ),
    ],
    [
      "the same words twice",
      result(
        ["country", "x"],
        [
          ["A", 1],
          ["A", 2],
        ],
      ),
    ],
    [
      "two numbers for one period",
      result(
        ["time_period", "x"],
        [
          ["2020", 1],
          ["2020", 2],
          ["2021", 3],
        ],
      ),
    ],
    [
      "spans of years",
      result(
        ["time_period", "x"],
        [
          ["1990/1995", 1],
          ["1990/1995", 2],
        ],
      ),
    ],
    [
      "an answer that was cut",
      result(
        ["country", "x"],
        [
          ["A", 1],
          ["B", 2],
        ],
        true,
      ),
    ],
  ])("is none for %s", (_, answer) => {
    expect(chartOf(answer, "en")).toBeNull();
  });

  test("is none for more lines than can be told apart", () => {
    const rows = Array.from(
      { length: 5 },
      (_, i) =>
        [
          ["2020", `c${i}`, 1],
          ["2021", `c${i}`, 2],
        ] as Rows,
    ).flat();
    expect(chartOf(result(["year", "country", "x"], rows), "en")).toBeNull();
  });
});

describe("cells", () => {
  test("are printed in the reader's language, years without groups", () => {
    expect(cellText(2023, "ru")).toBe("2023");
    expect(cellText(415676, "ru")).toBe("415\u00a0676");
    expect(cellText(415676.25, "en")).toBe("415,676.25");
    expect(cellText(-0.5, "ru")).toBe("\u22120,5");
    expect(cellText(null, "en")).toBe("");
  });

  test("come out of the engine's types as plain values", () => {
    expect(plainCell(Date.UTC(2015, 0, 2), "Date32<DAY>")).toBe("2015-01-02");
    expect(plainCell(Date.UTC(2015, 0, 2, 3, 4, 5), "Timestamp<MICROSECOND>")).toBe("2015-01-02 03:04:05");
    expect(plainCell(12n, "Int64")).toBe(12);
    expect(plainCell(2n ** 70n, "Int64")).toBe(String(2n ** 70n));
    expect(plainCell([1n, 2n], "List")).toBe("[1,2]");
    expect(plainCell(undefined, "Utf8")).toBeNull();
  });
});

describe("a refusal of the engine", () => {
  test.each([
    [
      '{"exception_type":"Parser","exception_message":"syntax error at or near \\"selec\\"\\n\\nLINE 1: selec 1"}',
      "Запрос не удаётся прочесть: ошибка около «selec».",
    ],
    ["Parser Error: syntax error at end of input", "Запрос не удаётся прочесть: нет его конца."],
    [
      'Catalog Error: Table with name nope does not exist!\nDid you mean "source"?',
      "Здесь нет таблицы «nope». Таблицы перечислены внизу страницы. Может быть, «source»?",
    ],
    [
      'Binder Error: Referenced column "valu" not found in FROM clause!\nCandidate bindings: "obs_value"',
      "В этих таблицах нет столбца «valu». Может быть, «obs_value»?",
    ],
    [
      'Catalog Error: Scalar Function with name "current_date" is not in the catalog, but it exists in the icu extension.',
      "В программе браузера нет функции «current_date».",
    ],
    [
      'Permission Error: Cannot access file "https://example.org/x.csv" - file system operations are disabled by configuration',
      "Данные открыты только для чтения: запрос может только выбирать, и только из них.",
    ],
    ["Failed to fetch", "Не удалось загрузить программу или данные. Проверьте соединение и повторите."],
    ["Something else", "На запрос нет ответа."],
  ])("%s is told in a sentence", (message, sentence) => {
    expect(faultWords(new Error(message), "ru").sentence).toBe(sentence);
  });
});
