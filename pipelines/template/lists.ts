import type { NamedRange } from "hucre";
import type { WriteSheet } from "hucre/xlsx";
import { areas } from "../../schemas/areas.ts";
import { type Lang, langs } from "../../schemas/language.ts";
import { templateWords } from "../../schemas/template.ts";
import { durationChoices, lawTopics, markChoices, remainderRows } from "../../schemas/template-choices.ts";
import { columnLetter } from "../cell-address.ts";
import { newGrid, put } from "./grid.ts";
import { words } from "./words.ts";

/** Names of the lists that drop-downs offer, by what is chosen. */
export const listNames = {
  countries: "MIRPAL_COUNTRIES",
  durations: "MIRPAL_DURATIONS",
  marks: "MIRPAL_MARKS",
  topics: "MIRPAL_TOPICS",
} as const;

/** The hidden sheet of lists, with the countries' names in both languages, and the names of its ranges. */
export function listsSheet(lang: Lang): { sheet: WriteSheet; ranges: NamedRange[] } {
  const order = new Intl.Collator(lang);
  const economies = areas
    .filter((a) => a.kind === "economy" && a.m49 !== null)
    .sort((a, b) => order.compare(a.name[lang], b.name[lang]));
  const countries = [...remainderRows, ...economies];
  const other = langs.find((l) => l !== lang) ?? "en";
  const columns = [
    { name: listNames.countries, heading: words.lists.countries[lang], items: countries.map((c) => c.name[lang]) },
    { name: null, heading: words.lists.other[lang], items: countries.map((c) => c.name[other]) },
    {
      name: listNames.durations,
      heading: templateWords.duration[lang],
      items: durationChoices.map((c) => c.name[lang]),
    },
    { name: listNames.marks, heading: templateWords.mark[lang], items: markChoices.map((c) => c.name[lang]) },
    { name: listNames.topics, heading: templateWords.law[lang], items: lawTopics.map((c) => c.name[lang]) },
  ];
  const grid = newGrid();
  const name = templateWords.lists[lang];
  for (const [c, { heading, items }] of columns.entries())
    for (const [r, text] of [heading, ...items].entries()) put(grid, r, c, text);
  const ranges = columns.flatMap(({ name: range, items }, c) =>
    range === null
      ? []
      : [{ name: range, range: `'${name}'!$${columnLetter(c)}$2:$${columnLetter(c)}$${items.length + 1}` }],
  );
  return { sheet: { name, rows: grid.rows, cells: grid.cells, hidden: true }, ranges };
}
