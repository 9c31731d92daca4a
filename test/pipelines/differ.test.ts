import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Differences, differ } from "../../pipelines/differ.ts";
import { type Home, homeAt } from "../../pipelines/home.ts";
import { readingsHash, writeVintage } from "../../pipelines/vintages.ts";
import type { Card } from "../../schemas/card.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import { cbaMoneyTransfers as armenia } from "../../sources/cba-money-transfers/source.ts";
import { knomadRemittanceFlows as source } from "../../sources/knomad-remittance-flows/source.ts";

/** Mechanics only: the numbers stand for "one value" and "another". Planted vintages are newer than any shipped. */
let dir: string;
let home: Home;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "mirpal-differ-"));
  home = homeAt(dir);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const printed = (value_raw: string, more: Partial<Reading> = {}): Reading =>
  reading({ ref_area: "Armenia", measure: "inflow", time_period: "2020", value_raw, locator: "B2", ...more });

async function plant(vintage: string, published: string, readings: readonly Reading[], of = source): Promise<void> {
  const card: Card = {
    source_id: of.id,
    vintage,
    edition: vintage,
    published,
    published_basis: "receiver",
    layout: of.layouts[0] ?? "",
    file: {
      name: "planted",
      bytes: 1,
      sha256: "0".repeat(64),
      url: null,
      obtained: "publisher",
      retrieved_at: published,
    },
    publisher: of.origin.publisher.en,
    licence: of.origin.licence,
    readings: readings.length,
    passed_over: {},
    readings_sha256: readingsHash(readings),
  };
  await writeVintage(join(home.vintages, of.id), card, readings);
}

/** What became of printed figures, each under a reporter's name of its own. */
async function changes(pairs: readonly (readonly [Reading | null, Reading | null])[]): Promise<string[]> {
  const side = (which: 0 | 1) =>
    pairs.flatMap((pair, i) => {
      const one = pair[which];
      return one ? [{ ...one, ref_area: `${one.ref_area} ${i}` }] : [];
    });
  await plant("a", "2099-01-01", side(0));
  await plant("b", "2099-02-01", side(1));
  const { rows } = await differ(home, source.id, "a", "b");
  return pairs.map((_, i) => {
    const own = rows.filter((r) => r.ref_area.endsWith(` ${i}`));
    return own.length === 0 ? "stable" : own.map((r) => r.change).join();
  });
}

describe("a figure of two editions", () => {
  const cases: readonly (readonly [what: string, before: Reading | null, after: Reading | null, change: string])[] = [
    ["printed for the first time", null, printed("1850"), "added"],
    ["in a cell that was blank", printed(""), printed("1850"), "added"],
    ["no longer printed", printed("1850"), null, "removed"],
    ["left blank now", printed("1850"), printed(".."), "removed"],
    ["a zero that is left blank now", printed("0"), printed(".."), "zeroed"],
    ["a zero no longer printed", printed("0"), null, "zeroed"],
    ["another", printed("1850"), printed("1851"), "revised"],
    ["another zero", printed("0"), printed("1850"), "revised"],
    ["the same under another mark", printed("1850", { status_raw: "e" }), printed("1850"), "reflagged"],
    ["the same on another basis", printed("1850", { attribute_raw: "B" }), printed("1850"), "reflagged"],
    ["the same in another cell", printed("1850"), printed("1850", { locator: "C9" }), "stable"],
    ["the same with zeroes behind", printed("1850.5"), printed("1850.50"), "stable"],
    ["rounded", printed("476270.834259196"), printed("476270.83"), "decimals"],
    ["with more decimals", printed("1850"), printed("1850.4"), "decimals"],
    ["with more decimals that round to another", printed("1850"), printed("1850.6"), "revised"],
    ["with the residue of a sum", printed("444429.02"), printed("444429.02000000001"), "stable"],
    ["with the residue of another sum", printed("69.79"), printed("69.78999999999999"), "decimals"],
    ["with a residue that hides a revision", printed("444429.02"), printed("444429.0500000001"), "revised"],
    ["with residue on both sides", printed("69.400000000000006"), printed("69.399999999999991"), "decimals"],
    ["negative and rounded", printed("-26909.04"), printed("-26909"), "decimals"],
    ["of the other sign", printed("26909"), printed("-26909"), "revised"],
  ];

  test("is of the right class", async () => {
    const found = await changes(cases.map(([, before, after]) => [before, after]));
    expect(cases.map(([what], i) => `${what}: ${found[i]}`)).toEqual(
      cases.map(([what, , , change]) => `${what}: ${change}`),
    );
  });

  test("is met by its own reporter, series, sex, breakdown and period only", async () => {
    const keys: Partial<Reading>[] = [
      { ref_area: "Belarus" },
      { counterpart_area: "Georgia" },
      { measure: "share_in" },
      { sex: "F" },
      { breakdown_1: "NC" },
      { time_period: "2021" },
    ];
    const found = await changes(keys.map((more) => [printed("1850"), printed("1850", more)]));
    expect(found).toEqual(keys.map(() => "removed,added"));
  });

  test("of several told apart by what is counted is met by its like, also when one of them is new", async () => {
    const born = printed("3500", { attribute_raw: "3" });
    const citizens = printed("1175", { attribute_raw: "4" });
    await plant("a", "2099-01-01", [born, citizens]);
    await plant("b", "2099-02-01", [citizens, born]);
    await plant("c", "2099-03-01", [citizens, { ...born, value_raw: "3600" }]);
    await plant("d", "2099-04-01", [citizens]);
    const counts = async (from: string, to: string) => (await differ(home, source.id, from, to)).counts;
    expect(await counts("a", "b")).toMatchObject({ stable: 2, revised: 0 });
    expect(await counts("b", "c")).toMatchObject({ stable: 1, revised: 1 });
    expect(await counts("c", "d")).toMatchObject({ stable: 1, removed: 1, revised: 0 });
    expect(await counts("d", "a")).toMatchObject({ stable: 1, added: 1, revised: 0 });
  });
});

describe("the two editions of Armenia's central bank", () => {
  test("differ in four ways, none of them a real revision", async () => {
    const { counts, rows } = await differ(home, "cba-money-transfers", "data-to-2023-12", "data-to-2024-12");
    expect(counts).toEqual({
      added: 14_970,
      removed: 0,
      zeroed: 0,
      revised: 0,
      reflagged: 312,
      decimals: 608,
      readded: 86,
      stable: 81_368,
    });
    // cells added: the year 2024, the annual sheets, and a blank that is filled now
    const added = rows.filter((r) => r.change === "added");
    const before2024 = added.filter((r) => r.time_period.length === 7 && r.time_period < "2024");
    expect(before2024.map((r) => [r.counterpart_area, r.time_period, r.old_value, r.new_value])).toEqual([
      ["Isle of Man", "2023-12", "", "0"],
    ]);
    expect(rows[0]).toMatchObject({ change: "added", counterpart_area: "Total", time_period: "2024" });
    const readded = rows.filter((r) => r.change === "readded");
    expect(readded[0]).toMatchObject({ counterpart_area: "Total", old_value: "134408.75" });
    expect(Math.max(...readded.map((r) => Math.abs(r.difference ?? 0)))).toBeCloseTo(0.04, 6);
    expect(new Set(readded.map((r) => r.time_period))).toEqual(new Set(["2023-09", "2023-10", "2023-11", "2023-12"]));
  });

  test("a total is re-added only if every part is the same but for its decimals", async () => {
    const partners = ["Australia", "Georgia", "Belarus", "Total"];
    const cells = (values: readonly string[]) =>
      values.map((value, i) =>
        printed(value, {
          counterpart_area: partners[i] ?? "",
          measure: "Inflow (thousand USD)",
          time_period: "2099-01",
          locator: `B${i}`,
        }),
      );
    const total = async (name: string, ...values: readonly string[]) => {
      await plant("unrounded", "2099-02-01", cells(["1.024", "1.024", "1.024", "3.072"]), armenia);
      await plant(name, "2099-03-01", cells(values), armenia);
      const { rows } = await differ(home, armenia.id, "unrounded", name);
      return rows.find((r) => r.counterpart_area === "Total")?.change;
    };
    expect(await total("rounded", "1.02", "1.02", "1.02", "3.06")).toBe("readded");
    expect(await total("rightly-rounded", "1.02", "1.02", "1.02", "3.07")).toBe("decimals");
    expect(await total("one-revised", "1.02", "1.02", "1.52", "3.56")).toBe("revised");
    expect(await total("not-the-sum", "1.02", "1.02", "1.02", "3.16")).toBe("revised");
  });
});

describe("without names", () => {
  const pairOf = ({ from, to }: Differences) => `${from} → ${to}`;

  test("the newest is compared with the one before it that prints the same series or fewer", async () => {
    await plant("old", "2099-01-01", [printed("1")]);
    await plant("outflows", "2099-02-01", [printed("2", { measure: "outflow" })]);
    await plant("new", "2099-03-01", [printed("1"), printed("9", { measure: "share_in" })]);
    const found = await differ(home, source.id);
    expect(pairOf(found)).toBe("old → new");
    expect(found.counts).toMatchObject({ stable: 1, added: 1, removed: 0 });
  });

  test("a series of one sex is another series", async () => {
    await plant("both", "2099-01-01", [printed("3")]);
    await plant("women", "2099-02-01", [printed("1", { sex: "F" })]);
    await plant("women-again", "2099-03-01", [printed("2", { sex: "F" })]);
    expect(pairOf(await differ(home, source.id))).toBe("women → women-again");
  });

  test("an edition that prints fewer series is not the later one of what it leaves out", async () => {
    await plant("wide", "2099-01-01", [printed("1"), printed("9", { measure: "outflow" })]);
    await plant("narrow", "2099-02-01", [printed("1")]);
    const found = await differ(home, source.id);
    expect(pairOf(found)).not.toBe("wide → narrow");
    expect(found.to).not.toBe("narrow");
  });

  test("an older vintage can be named alone, and the newest is compared with it", async () => {
    await plant("one", "2099-01-01", [printed("1")]);
    await plant("two", "2099-02-01", [printed("2")]);
    await plant("three", "2099-03-01", [printed("3")]);
    expect(pairOf(await differ(home, source.id, "one"))).toBe("one → three");
    expect(pairOf(await differ(home, source.id, undefined, "two"))).toBe("one → two");
  });

  test("a name that is not held, and a source with one vintage, get a sentence", async () => {
    await expect(differ(home, source.id, "none")).rejects.toMatchObject({ code: "diff/vintage" });
    await expect(differ(home, "oecd-migration")).rejects.toMatchObject({ code: "diff/single" });
  });
});
