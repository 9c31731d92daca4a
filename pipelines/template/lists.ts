import type { NamedRange } from "hucre";
import type { WriteSheet } from "hucre/xlsx";
import { areas } from "../../schemas/areas.ts";
import { type Lang, langs } from "../../schemas/language.ts";
import { topics } from "../../schemas/regulations/index.ts";
import { templateWords } from "../../schemas/template.ts";
import { durationChoices, markChoices, remainderRows } from "../../schemas/template-choices.ts";
import {
  answersOf,
  lawColumns,
  otherTopic,
  partyChoices,
  questionName,
  unitChoices,
  whomChoices,
} from "../../schemas/template-law.ts";
import { columnLetter } from "../cell-address.ts";
import { newGrid, put } from "./grid.ts";
import { words } from "./words.ts";

/** Names of the lists that drop-downs offer, by what is chosen. */
export const listNames = {
  countries: "MIRPAL_COUNTRIES",
  durations: "MIRPAL_DURATIONS",
  marks: "MIRPAL_MARKS",
  questions: "MIRPAL_QUESTIONS",
  parties: "MIRPAL_PARTIES",
  whom: "MIRPAL_WHOM",
  units: "MIRPAL_UNITS",
  answers: "MIRPAL_ANSWERS",
  /** The question of each answer: by it a cell offers the answers of the question chosen. */
  answered: "MIRPAL_ANSWERED",
} as const;

/** The hidden sheet of lists, with the countries' names in both languages, and the names of its ranges. */
export function listsSheet(lang: Lang): { sheet: WriteSheet; ranges: NamedRange[] } {
  const order = new Intl.Collator(lang);
  const economies = areas
    .filter((a) => a.kind === "economy" && a.m49 !== null)
    .sort((a, b) => order.compare(a.name[lang], b.name[lang]));
  const countries = [...remainderRows, ...economies];
  const other = langs.find((l) => l !== lang) ?? "en";
  const answers = topics.flatMap((t) =>
    answersOf(t).map(([, name]) => ({ question: questionName(t)[lang], answer: name[lang] })),
  );
  const columns = [
    { name: listNames.countries, heading: words.lists.countries[lang], items: countries.map((c) => c.name[lang]) },
    { name: null, heading: words.lists.other[lang], items: countries.map((c) => c.name[other]) },
    {
      name: listNames.durations,
      heading: templateWords.duration[lang],
      items: durationChoices.map((c) => c.name[lang]),
    },
    { name: listNames.marks, heading: templateWords.mark[lang], items: markChoices.map((c) => c.name[lang]) },
    {
      name: listNames.questions,
      heading: lawColumns.topic[lang],
      items: [...topics.map((t) => questionName(t)[lang]), otherTopic.name[lang]],
    },
    { name: listNames.parties, heading: lawColumns.party[lang], items: partyChoices.map((c) => c.name[lang]) },
    { name: listNames.whom, heading: lawColumns.whom[lang], items: whomChoices.map((c) => c.name[lang]) },
    { name: listNames.units, heading: lawColumns.unit[lang], items: unitChoices.map((c) => c.name[lang]) },
    { name: listNames.answered, heading: lawColumns.topic[lang], items: answers.map(({ question }) => question) },
    { name: listNames.answers, heading: lawColumns.answer[lang], items: answers.map(({ answer }) => answer) },
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
