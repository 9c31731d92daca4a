import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { qualityPages } from "../../../profiles/quality/page.ts";
import { changesOf, countsText } from "../../../profiles/quality/printed-again.ts";
import { builtHome } from "../../built.ts";

const days = [
  ["2020-01-01", "a"],
  ["2021-01-01", "b"],
  ["2022-01-01", "c"],
] as const;
const again = (...printed: readonly (readonly [string, number])[]) =>
  changesOf(new Map(printed), days).flatMap((c) => (c?.before == null ? [] : [c]));

describe("figures printed again", () => {
  test("are counted from one edition to the next that prints them; from zero there is a change without a per cent", () => {
    const cells = [
      ...again(["2020-01-01", 100], ["2022-01-01", 110]),
      ...again(["2020-01-01", 1000], ["2021-01-01", 1000.4], ["2022-01-01", 1000.4]),
      ...again(["2021-01-01", 0], ["2022-01-01", 5]),
      ...again(["2022-01-01", 7]),
    ];
    expect(cells.map((c) => c.change === null)).toEqual([false, false, false, true]);
    expect(countsText(cells, "en").replaceAll("\u00a0", " ")).toBe(
      "4 figures printed again, 3 of them changed (1 in decimals only); the largest change: +10 %",
    );
    expect(countsText(again(["2020-01-01", 1], ["2021-01-01", 1]), "en")).toBe(
      "1 figure printed again, none of them changed",
    );
  });
});

describe("the triangles of the database", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore((await builtHome()).database, { readOnly: true });
  }, 600_000);
  afterAll(() => store?.close());

  test("count in their headlines what the table of statistics counts", async () => {
    const [page] = await qualityPages(store);
    const figures = page?.sections.flatMap((s) => s.blocks).filter((b) => b.type === "figure") ?? [];
    const rows = figures.find((f) => f.id === "statistics")?.table.rows ?? [];
    const told = new Map<string, [number, number]>();
    let series = "";
    for (const row of rows)
      if (row.length === 1) series = String(row[0]?.text);
      else {
        const [all, changed] = told.get(series) ?? [0, 0];
        told.set(series, [all + (row[2]?.value ?? 0), changed + (row[3]?.value ?? 0)]);
      }
    expect(told.size).toBeGreaterThan(2);
    const triangles = figures.filter((f) => f.id.startsWith("revisions-")).map((f) => f.headline);
    for (const [title, [all, changed]] of told) {
      const counts = /: ([\d,]+) figures? printed again, (none|[\d,]+) of them/.exec(
        triangles.find((h) => h.startsWith(`${title}:`)) ?? "",
      );
      const number = (text = "") => (text === "none" ? 0 : Number(text.replaceAll(",", "")));
      expect([number(counts?.[1]), number(counts?.[2])], title).toEqual([all, changed]);
    }
  });
});
