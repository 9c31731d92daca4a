import { describe, expect, test } from "vitest";
import { homeAt } from "../../pipelines/home.ts";
import { listVintages } from "../../pipelines/vintages.ts";
import { readJson } from "../../sources/_kit/json.ts";
import { Answer, INTERNAL } from "../../sources/belstat-migration/rows.ts";
import { labelledRows, yearsOf } from "../../sources/belstat-migration/table.ts";
import { originalWith } from "../originals.ts";

const OBLASTS = 7;

/** Three partners of 2017 whose oblasts do not add up to the republic, in departures and so in net migration (README). */
const KNOWN = ["departures", "net"].flatMap((table) =>
  ["ТУРКМЕНИСТАН", "УКРАИНА", "УЗБЕКИСТАН"].map((country) => `${table} 2017 ${country}`),
);

const people = (text: string) => Number(text.replaceAll("\u00a0", ""));

/** Cells of the republic that are not the sum of those of the oblasts and Minsk, a blank counted as nothing. */
function* misses(name: string, bytes: Uint8Array): Generator<string> {
  const file = { name, bytes };
  const answer = readJson(file, Answer);
  const years = yearsOf(file, answer);
  const rows = [...labelledRows(file, answer, years)].filter((r) => !INTERNAL.some((f) => f === r.flow));
  for (const republic of rows.filter((r) => r.level === 0)) {
    const oblasts = rows.filter((r) => r.level === 1 && r.country === republic.country && r.flow === republic.flow);
    expect(oblasts.length).toBe(OBLASTS);
    for (const [i, year] of years.entries()) {
      const printed = republic.cells[i] ?? null;
      if (printed === null) continue;
      const sum = oblasts.reduce((total, r) => total + people(r.cells[i] ?? "0"), 0);
      if (sum !== people(printed)) yield `${name.split("_")[1]} ${year} ${republic.country}`;
    }
  }
}

describe("the republic's migration across the border is the sum of its oblasts", () => {
  const cards = listVintages(homeAt()).flatMap((v) =>
    v.shipped && v.card.source_id === "belstat-migration" ? [v.card] : [],
  );

  test.for(cards)("$vintage", (card, { skip }) => {
    const bytes = originalWith(card.file.bytes, card.file.sha256);
    if (!bytes) {
      skip("the publisher's file is not at hand");
      return;
    }
    expect([...misses(card.file.name, bytes)].filter((miss) => !KNOWN.includes(miss))).toEqual([]);
  });
});
