import { areas } from "../../../schemas/areas.ts";
import { indicators } from "../../../schemas/indicators.ts";
import type { Text2 } from "../../../schemas/language.ts";
import { sources } from "../../../sources/index.ts";
import { lawSources } from "../../../sources/law.ts";
import { type Codes, codeWords } from "../code-words.ts";

/** A code with the number by which Stata knows it and its name. */
export interface Code {
  readonly code: string;
  readonly number: number;
  readonly words: Text2;
}

/** Areas without a number of the United Nations get one above all of those. */
const OWN_AREAS = 10_000;

const inTurn = (items: readonly { id: string; words: Text2 }[], first = 1): Code[] =>
  items.map(({ id, words }, i) => ({ code: id, number: first + i, words }));

const idsOf = (codes: Codes) => Object.entries(codes).map(([id, words]) => ({ id, words }));

/** The number of a letter is its place in the alphabet, of a digit the digit. */
const bySign = (codes: Codes): Code[] =>
  idsOf(codes).map(({ id, words }) => ({
    code: id,
    number: /\d/.test(id) ? Number(id) : id.charCodeAt(0) - 64,
    words,
  }));

const numberless = areas.filter((a) => a.m49 === null).map((a) => a.id);

/**
 * Lists of codes, each with numbers that are the same in every file of a release.
 *
 * Areas bear their M49 number, statuses the letter's place in the alphabet (as `.o` does in a missing value); numbers of
 * indicators, units and sources are their places in the catalogue and may change from a release to the next.
 * No number is above 32,740, the greatest a factor variable may have.
 */
export const codeLists = {
  area: areas.map((a) => ({
    code: a.id,
    number: a.m49 ?? OWN_AREAS + 1 + numberless.indexOf(a.id),
    words: a.name,
  })),
  indicator: inTurn(indicators.map((i) => ({ id: i.id, words: i.title }))),
  unit: inTurn(idsOf(codeWords.unit_measure)),
  status: bySign(codeWords.obs_status),
  source: [
    { code: "mirpal", number: 0, words: { en: "Computed by this project", ru: "Рассчитано проектом" } },
    ...inTurn([
      ...sources.map((s) => ({
        id: s.id,
        words: { en: `${s.origin.publisher.en}: ${s.title.en}`, ru: `${s.origin.publisher.ru}: ${s.title.ru}` },
      })),
      ...lawSources.map((s) => ({ id: s.id, words: s.title })),
    ]),
  ],
  basis: inTurn(idsOf(codeWords.concept_basis)),
  sex: inTurn(idsOf(codeWords.sex), 0),
  direction: inTurn(idsOf(codeWords.direction)),
  freq: bySign(codeWords.freq),
} as const satisfies Readonly<Record<string, readonly Code[]>>;

export type CodeList = keyof typeof codeLists;

/** Columns that hold a code, by their name or its end. */
const LIST_OF: readonly (readonly [name: string, list: CodeList])[] = [
  ["area", "area"],
  ["indicator", "indicator"],
  ["unit_measure", "unit"],
  ["obs_status", "status"],
  ["source_id", "source"],
  ["concept_basis", "basis"],
  ["sex", "sex"],
  ["direction", "direction"],
  ["freq", "freq"],
];

/** The list whose codes a column holds, or null. */
export function listOf(column: string): CodeList | null {
  return LIST_OF.find(([name]) => column === name || column.endsWith(`_${name}`))?.[1] ?? null;
}
