import { expect, it, test } from "vitest";
import { searchKinds } from "../../../profiles/document.ts";
import type { SearchFile } from "../../../site/search/file.ts";
import { fold } from "../../../site/search/fold.ts";
import { find, prepare } from "../../../site/search/match.ts";

const entry = (
  kind: (typeof searchKinds)[number],
  title: string,
  note = "",
  words = "",
): SearchFile["entries"][number] => [searchKinds.indexOf(kind), title, note, title, words];

const index = prepare({
  kinds: searchKinds,
  entries: [
    entry("law", "Law on labour migration", "Tajikistan"),
    entry("page", "Quality of the data"),
    entry("term", "Household"),
    entry("term", "Compensation of employees"),
    entry("indicator", "Labour migration by permits", "LAB_FLW"),
    entry("indicator", "Remittances received", "R_WB", "Переводы полученные"),
    entry("corridor", "Armenia – Tajikistan", "", "Таджикистан TJK"),
    entry("corridor", "Tajikistan – Armenia", "", "Таджикистан TJK"),
    entry("country", "Tajikistan", "", "Таджикистан Тоҷикистон TJK"),
    entry("country", "Uzbekistan", "", "Oʻzbekiston"),
  ],
});
const titles = (question: string) => find(index, question).map((f) => f.title);

test.each([
  ["Ёлка", "елка"],
  ["Йод", "иод"],
  ["Café Łódź", "cafe łodz"],
  ["LAB_FLW", "lab flw"],
  ["Oʻzbekiston, O‘zbek", "ozbekiston ozbek"],
  [" 10\u00a0000 — %  ", "10 000"],
])("%s is compared as %s", (text, folded) => expect(fold(text)).toBe(folded));

it("tells countries, then corridors, indicators and the rest", () => {
  expect(titles("tajik")).toEqual([
    "Tajikistan",
    "Tajikistan – Armenia",
    "Armenia – Tajikistan",
    "Law on labour migration",
  ]);
  expect(titles("LAB")).toEqual(["Labour migration by permits", "Law on labour migration"]);
});

it("finds other spellings, codes and other alphabets", () => {
  expect(titles("ТАДЖИКИСТАН")[0]).toBe("Tajikistan");
  expect(titles("тоҷик")).toEqual(["Tajikistan"]);
  expect(titles("ozbekiston")).toEqual(["Uzbekistan"]);
  expect(titles("lab_flw")).toEqual(["Labour migration by permits"]);
  expect(titles("tjk armenia")).toEqual(["Tajikistan – Armenia", "Armenia – Tajikistan"].toSorted());
});

it("puts the beginnings of words before their insides, whatever the kind", () => {
  expect(titles("hold")).toEqual(["Household"]);
  expect(titles("mi")).toEqual(["Labour migration by permits", "Law on labour migration"]);
  expect(titles("pens")).toEqual(["Compensation of employees"]);
  expect(titles("ou")).toEqual([]);
});

it("wants every word of the question", () => {
  expect(titles("remittances quality")).toEqual([]);
  expect(titles("labour law")).toEqual(["Law on labour migration"]);
});

it("shortens words when nothing is spelled so, and no further than three letters", () => {
  expect(titles("переводов")).toEqual(["Remittances received"]);
  expect(titles("переводчикам")).toEqual([]);
});

it("finds nothing for an empty question or for signs alone", () => {
  expect(titles("")).toEqual([]);
  expect(titles(" – % ")).toEqual([]);
});
