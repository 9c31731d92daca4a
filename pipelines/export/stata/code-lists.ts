import { areas } from "../../../schemas/areas.ts";
import { indicators } from "../../../schemas/indicators.ts";
import type { Text2 } from "../../../schemas/language.ts";
import { conceptBases } from "../../../schemas/observation.ts";
import { statuses } from "../../../schemas/status.ts";
import { units } from "../../../schemas/units.ts";
import { sources } from "../../../sources/index.ts";
import { lawSources } from "../../../sources/law.ts";

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

/** The number of a letter is its place in the alphabet, of a digit the digit. */
const sign = (code: string, words: Text2): Code => ({
  code,
  number: /\d/.test(code) ? Number(code) : code.charCodeAt(0) - 64,
  words,
});

const numbered = (code: string, number: number, en: string, ru: string): Code => ({ code, number, words: { en, ru } });

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
  unit: inTurn(Object.entries(units).map(([id, unit]) => ({ id, words: unit.name }))),
  status: statuses.map((s) => sign(s.id, s.name)),
  source: [
    numbered("mirpal", 0, "Computed by this project", "Рассчитано проектом"),
    ...inTurn([
      ...sources.map((s) => ({
        id: s.id,
        words: { en: `${s.origin.publisher.en}: ${s.title.en}`, ru: `${s.origin.publisher.ru}: ${s.title.ru}` },
      })),
      ...lawSources.map((s) => ({ id: s.id, words: s.title })),
    ]),
  ],
  basis: inTurn(Object.entries(conceptBases).map(([id, words]) => ({ id, words }))),
  sex: [
    numbered("_T", 0, "both sexes", "оба пола"),
    numbered("M", 1, "men", "мужчины"),
    numbered("F", 2, "women", "женщины"),
  ],
  direction: [
    numbered("IN", 1, "received or arrived", "получено или прибыло"),
    numbered("OUT", 2, "paid or departed", "выплачено или выбыло"),
    numbered("NET", 3, "balance", "сальдо"),
    numbered("NA", 4, "not applicable", "неприменимо"),
  ],
  freq: [
    sign("A", { en: "year", ru: "год" }),
    sign("S", { en: "half-year", ru: "полугодие" }),
    sign("Q", { en: "quarter", ru: "квартал" }),
    sign("M", { en: "month", ru: "месяц" }),
    sign("5", { en: "five years", ru: "пять лет" }),
    sign("4", { en: "four years", ru: "четыре года" }),
    sign("P", { en: "date", ru: "дата" }),
  ],
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
