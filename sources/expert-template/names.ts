import { areaByCode, areaByName, areaNames, areas, normalName } from "../../schemas/areas.ts";
import { channelRows, remainderRows } from "../../schemas/template-choices.ts";
import type { TemplateTable } from "../../schemas/template-tables.ts";

/** Letters that look alike in the two alphabets, Latin and Cyrillic, pair by pair. */
const LATIN = "ABCEHKMOPTXYaceopxyik";
const CYRILLIC = "АВСЕНКМОРТХУасеорхуік";
const toCyrillic = new Map([...LATIN].map((letter, i) => [letter, CYRILLIC[i] ?? letter]));
const toLatin = new Map([...CYRILLIC].map((letter, i) => [letter, LATIN[i] ?? letter]));

const swapped = (text: string, letters: ReadonlyMap<string, string>) =>
  [...text].map((letter) => letters.get(letter) ?? letter).join("");

/** A name as written, then with its look-alike letters all of one alphabet: `CШA` in Latin C and A is `США`. */
export function spellings(text: string): readonly string[] {
  const plain = text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
  const kept = [plain, swapped(plain, toCyrillic), swapped(plain, toLatin)];
  // a mark of a footnote is no part of the name
  return [...new Set([...kept, ...kept.map((k) => k.replace(/\s*(\d{1,2}\)|\*{1,3}|[¹²³⁴-⁹]+\)?)$/, ""))])];
}

const own = (table: TemplateTable): ReadonlyMap<string, string> =>
  new Map(
    table.rows === "channels"
      ? channelRows.flatMap((c) => [c.name.en, c.name.ru].map((n) => [normalName(n), c.id] as const))
      : remainderRows.flatMap((r) => [r.name.en, r.name.ru, ...r.also].map((n) => [normalName(n), r.id] as const)),
  );

/**
 * The partner or channel of a row, by exact lists: accepted spellings, the template's own rows, codes, listed names. Null for
 * a name in none of them: it is never taken for the nearest one.
 */
export function rowOf(
  table: TemplateTable,
  text: string,
  accepted: Readonly<Record<string, string>> = {},
): string | null {
  const rows = own(table);
  for (const spelling of spellings(text)) {
    const row = accepted[normalName(spelling)] ?? rows.get(normalName(spelling));
    if (row !== undefined) return row;
    if (table.rows === "channels") continue;
    const code = /^[A-Z]{3}$/.test(spelling.trim()) ? areaByCode(spelling.trim()) : null;
    const area = code ?? areaByName(spelling);
    if (area) return area.id;
  }
  return null;
}

/** At most three listed names nearest to one that is in no list, the nearest first, each with the code to accept it by. */
export function suggestions(table: TemplateTable, text: string): readonly { name: string; id: string }[] {
  const candidates =
    table.rows === "channels"
      ? channelRows.flatMap((c) => [c.name.en, c.name.ru].map((name) => ({ name, id: c.id })))
      : areas.filter((a) => a.kind === "economy").flatMap((a) => areaNames(a).map((name) => ({ name, id: a.id })));
  const asked = spellings(text).map(normalName);
  const near = candidates
    .map((c) => ({ ...c, distance: Math.min(...asked.map((a) => nearness(a, normalName(c.name)))) }))
    .filter((c) => c.distance <= Math.max(1, Math.floor(c.name.length / 3)))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const first = new Map<string, { name: string; id: string }>();
  for (const { name, id } of near) if (!first.has(id)) first.set(id, { name, id });
  return [...first.values()].slice(0, 3);
}

/** A name that holds the whole of the asked one as a word is as near as one letter: `Корея` in `Республика Корея`. */
function nearness(asked: string, name: string): number {
  return asked.length > 3 && name.split(/[ ,()-]+/).includes(asked) ? 1 : distance(asked, name);
}

/** Damerau–Levenshtein distance of neighbouring letters: letters put in, left out, changed, or changed places. */
export function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
