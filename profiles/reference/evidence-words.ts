import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { sources } from "../../sources/index.ts";
import type { Cell, Span } from "../document.ts";
import { nameOf } from "../words/areas.ts";
import { NB, years } from "../words/grammar.ts";
import { percentText } from "../words/numbers.ts";
import { ALL, type EvidenceRow } from "./evidence-rows.ts";
import { inEnglish, inOriginal } from "./parts.ts";

/** What comparisons are made of, word by word, in the order of replacement. */
const RUSSIAN: readonly (readonly [RegExp, string])[] = [
  [/^the rule on /, "правило по данным "],
  [/^our figures of today/, "наши нынешние числа"],
  [/^remittances and GDP, newest editions$/, "переводы и ВВП, новейшие издания"],
  [/, 1 July of both years$/, `, 1${NB}июля обоих лет`],
  [/\brule (?=\S)/g, `правило${NB}`],
  [/\bstocks\b/g, "численность"],
  [/\bUN DESA\b/g, "ДЭСВ ООН"],
  [/\(interpolated\)/g, "(интерполяция)"],
  [/\(edition of ([\d-]+)\)/g, "(издание $1)"],
  [/\bedition of ([\d-]+)/g, "издание $1"],
  [/\bGNI per head\b/g, "ВНД на душу"],
  [/\bGDP per head\b/g, "ВВП на душу"],
  [/\bPPP\b/g, "ППС"],
  [/\bAtlas\b/g, "метод «Атлас»"],
  [/US\$/g, `долл.${NB}США`],
];

/** Inputs in the page's language; null where a word of theirs has no Russian in the list. */
function translated(inputs: string, lang: Lang): string | null {
  if (lang === "en") return inputs;
  const text = RUSSIAN.reduce((t, [from, to]) => t.replace(from, to), inputs);
  return /[a-z]{2}/.test(text) ? null : text;
}

/** Inputs as a span: words without a Russian stand as they are, marked as English. */
export function inputsSpan(inputs: string, lang: Lang): Span {
  return translated(inputs, lang) ?? inEnglish(inputs);
}

/** The same where only plain text may stand. */
export function inputsText(inputs: string, lang: Lang): string {
  return translated(inputs, lang) ?? inputs;
}

/** The published table by its own name. */
export function referenceSpan(reference: string, lang: Lang): Span {
  return inOriginal(reference, lang);
}

/** `4.2 %` of a ratio 0.042; `0 %` only where there is no error at all. */
export function errorText(ratio: number | null, lang: Lang): string {
  if (ratio === null) return "–";
  const least = lang === "ru" ? `меньше${NB}0,01${NB}%` : `less than${NB}0.01${NB}%`;
  if (ratio > 0 && ratio < 0.00005) return least;
  return ratio === 0 ? `0${NB}%` : percentText(100 * ratio, lang);
}

/** Below this an error is said to be smaller, so that it is not read as none. */
const LEAST_PERCENT = 0.001;

/** A ratio as a cell in per cent, with its value for files. */
export function errorCell(ratio: number | null, lang: Lang, mark = ""): Cell {
  if (ratio === null) return { text: "–", value: null };
  const percent = 100 * ratio;
  const text =
    percent > 0 && percent < LEAST_PERCENT
      ? `<${NB}${formatNumber(LEAST_PERCENT, lang, 3)}`
      : formatNumber(percent, lang, percent > 0 && percent < 0.1 ? 3 : 1);
  return { text: text + mark, value: percent };
}

export function correlationCell(value: number | null, lang: Lang): Cell {
  return value === null ? { text: "–", value: null } : { text: formatNumber(value, lang, 3), value };
}

/** The five years that an estimate of moves named by its first year covers. */
export function periodOf(id: string, lang: Lang): string {
  const from = /-(\d{4})$/.exec(id)?.[1];
  return from === undefined ? "" : years(from, String(Number(from) + 5), lang);
}

export const placeName = (area: string, lang: Lang) =>
  area === ALL ? (lang === "ru" ? "все страны" : "all countries") : nameOf(area, lang);

/** Whose tables the comparisons are made with, by the beginning of their ids. */
const SOURCES: readonly (readonly [string, string])[] = [
  ["knomad-", "knomad-bilateral-remittances"],
  ["flows-", "abel-cohen-flows"],
  ["emigrants-undesa", "undesa-migrant-stock"],
  ["remittances-gdp-wdi", "worldbank-wdi"],
  ["remittances-gdp-knomad", "knomad-remittance-flows"],
];

/** The register's source of a published table; null where it is no source of ours. */
export function sourceOf(id: string) {
  const found = SOURCES.find(([start]) => id.startsWith(start))?.[1];
  return sources.find((s) => s.id === found) ?? null;
}

/**
 * Notes of rows, each once: before a note stands what it is said of, where it is not said of all.
 *
 * @param of what a row is, in words; "" for the whole.
 */
export function notesOf(rows: readonly EvidenceRow[], of: (row: EvidenceRow) => Span): Span[][] {
  const said = new Map<string, Span[]>();
  for (const row of rows) {
    if (row.note === "") continue;
    const own = of(row);
    const before = said.get(row.note) ?? [];
    said.set(row.note, own === "" || before.some((b) => words(b) === words(own)) ? before : [...before, own]);
  }
  return [...said].map(([note, whose]) => {
    const list = whose.flatMap((w, i) => (i === 0 ? [w] : [", ", w]));
    return list.length === 0 ? [note] : [...list, `: ${note}`];
  });
}

const words = (span: Span) => (typeof span === "string" ? span : span.text);

/** The method's own title, which every row of one list shares, and whose table stands beside it. */
export function titleOf([row]: readonly EvidenceRow[], lang: Lang): string {
  if (row === undefined) return "";
  const source = sourceOf(row.evidence_id);
  const title = row.method_title || row.method_id;
  if (source === null) return title;
  const publisher = source.origin.publisher[lang];
  return lang === "ru" ? `${title}, рядом – ${publisher}` : `${title} beside ${publisher}`;
}
