import type { Fixture } from "./fixture.ts";

/** A seeded stream of numbers in [0, 1): the same seed gives the same damage on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A damaged copy of a fixture, and in words what was done to it. */
export interface Damaged {
  readonly fixture: Fixture;
  readonly what: string;
}

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];

/** Numbers as publishers print them; a changed digit in one is a figure that no reader can tell from another. */
const NUMBER = /^[\s\u00a0]*[-\u2212]?[\d\s\u00a0.,]*\d[\d\s\u00a0.,%]*$/;

type Grid = (string | number | null)[][];

/** One damage to a workbook, or null where there is nothing of the kind to damage. */
type SheetDamage = (sheets: Record<string, Grid>, random: Random) => string | null;

const sheetDamages: readonly SheetDamage[] = [
  // a letter of a heading, label, unit or name
  (sheets, random) => {
    const name = pick(Object.keys(sheets), random) ?? "";
    const grid = sheets[name] ?? [];
    const words = cells(grid).filter(
      ({ value }) => typeof value === "string" && /\p{L}/u.test(value) && !NUMBER.test(value),
    );
    const cell = pick(words, random);
    if (!cell) return null;
    const text = letterChanged(String(cell.value), random);
    put(grid, cell.row, cell.column, text);
    return `${name} R${cell.row + 1}C${cell.column + 1}: "${cell.value}" → "${text}"`;
  },
  // a number replaced by words
  (sheets, random) => {
    const name = pick(Object.keys(sheets), random) ?? "";
    const grid = sheets[name] ?? [];
    const cell = pick(
      cells(grid).filter(({ value }) => typeof value === "number"),
      random,
    );
    if (!cell) return null;
    put(grid, cell.row, cell.column, "see note");
    return `${name} R${cell.row + 1}C${cell.column + 1}: ${cell.value} → "see note"`;
  },
  (sheets, random) => {
    const name = pick(Object.keys(sheets), random) ?? "";
    const sheet = sheets[name];
    if (!sheet) return null;
    delete sheets[name];
    sheets[`${name} (2)`] = sheet;
    return `sheet "${name}" renamed`;
  },
  (sheets, random) => onRow(sheets, random, (grid, row) => grid.splice(row, 0, [...(grid[row] ?? [])]), "row doubled"),
  (sheets, random) => onRow(sheets, random, (grid, row) => grid.splice(row, 1), "row removed"),
  (sheets, random) => onRow(sheets, random, (grid, row) => grid.splice(row, 0, []), "blank row put in"),
  (sheets, random) =>
    onRow(
      sheets,
      random,
      (grid, row) => {
        const [a, b] = [grid[row] ?? [], grid[row + 1] ?? []];
        grid.splice(row, 2, b, a);
      },
      "row and the next changed places",
    ),
  (sheets, random) =>
    onColumn(sheets, random, (cells_, column) => cells_.splice(column, 0, null), "blank column put in"),
  (sheets, random) =>
    onColumn(sheets, random, (cells_, column) => cells_.splice(column, 0, cells_[column] ?? null), "column doubled"),
  (sheets, random) => onColumn(sheets, random, (cells_, column) => cells_.splice(column, 1), "column removed"),
  // headings of one row; two names of a column that change places are two changed figures, which no reader can tell
  (sheets, random) => {
    const name = pick(Object.keys(sheets), random) ?? "";
    const grid = sheets[name] ?? [];
    const heads = grid.slice(0, 6).flatMap((row, r) => row.map((value, c) => ({ r, c, value })));
    const filled = heads.filter(({ value }) => value !== null && value !== "" && typeof value !== "number");
    const one = pick(filled, random);
    const two = pick(
      filled.filter((cell) => cell.r === one?.r),
      random,
    );
    if (!one || !two || one.value === two.value) return null;
    put(grid, one.r, one.c, two.value);
    put(grid, two.r, two.c, one.value);
    return `${name}: "${one.value}" and "${two.value}" changed places`;
  },
];

function onRow(
  sheets: Record<string, Grid>,
  random: Random,
  change: (grid: Grid, row: number) => unknown,
  what: string,
): string | null {
  const name = pick(Object.keys(sheets), random) ?? "";
  const grid = sheets[name] ?? [];
  if (grid.length < 2) return null;
  const row = Math.floor(random() * (grid.length - 1));
  change(grid, row);
  return `${name} R${row + 1}: ${what}`;
}

function onColumn(
  sheets: Record<string, Grid>,
  random: Random,
  change: (row: (string | number | null)[], column: number) => unknown,
  what: string,
): string | null {
  const name = pick(Object.keys(sheets), random) ?? "";
  const grid = sheets[name] ?? [];
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width < 2) return null;
  const column = Math.floor(random() * width);
  for (const row of grid) {
    while (row.length < width) row.push(null);
    change(row, column);
  }
  return `${name} C${column + 1}: ${what}`;
}

function cells(grid: Grid) {
  return grid.flatMap((row, r) => row.map((value, column) => ({ row: r, column, value })));
}

function put(grid: Grid, row: number, column: number, value: string | number | null): void {
  const line = grid[row];
  if (line) line[column] = value;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzабвгдежзиклмнопрстуфхцчшэюя";

/** The text with one of its letters another one. */
function letterChanged(text: string, random: Random): string {
  const places = [...text].flatMap((c, i) => (/\p{L}/u.test(c) ? [i] : []));
  const at = pick(places, random) ?? 0;
  const old = [...text][at] ?? "";
  const letter =
    pick(
      [...LETTERS].filter((c) => c !== old.toLowerCase()),
      random,
    ) ?? "x";
  return [...text].map((c, i) => (i === at ? letter : c)).join("");
}

/** One damage to a text: comma-separated, JSON, XML or HTML. */
type TextDamage = (text: string, random: Random) => { text: string; what: string } | null;

const textDamages: readonly TextDamage[] = [
  (text, random) => {
    const places = [...text.matchAll(/\p{L}/gu)].map((m) => m.index);
    const at = pick(places, random);
    if (at === undefined) return null;
    const letter =
      pick(
        [...LETTERS].filter((c) => c !== text[at]?.toLowerCase()),
        random,
      ) ?? "x";
    return {
      text: text.slice(0, at) + letter + text.slice(at + 1),
      what: `letter ${at}, in "${text.slice(Math.max(0, at - 12), at + 12)}" → "${letter}"`,
    };
  },
  (text, random) => {
    const at = 1 + Math.floor(random() * (text.length - 1));
    return { text: text.slice(0, at), what: `cut after ${at} of ${text.length}` };
  },
  (text, random) => onLine(text, random, (lines, i) => lines.splice(i, 0, lines[i] ?? ""), "line doubled"),
  (text, random) => onLine(text, random, (lines, i) => lines.splice(i, 1), "line removed"),
  (text, random) =>
    onLine(
      text,
      random,
      (lines, i) => {
        const [a, b] = [lines[i] ?? "", lines[i + 1] ?? ""];
        lines.splice(i, 2, b, a);
      },
      "line and the next changed places",
    ),
  // a number replaced by words
  (text, random) => {
    const found = pick([...text.matchAll(/(?<=[",>:\s])\d[\d.]*(?=[",<\s}])/g)], random);
    if (!found) return null;
    return {
      text: `${text.slice(0, found.index)}n. a.${text.slice(found.index + found[0].length)}`,
      what: `${found[0]} at ${found.index} → "n. a."`,
    };
  },
  (text, random) => {
    const places = [...text.matchAll(/[,;"<>{}[\]]/g)].map((m) => m.index);
    const at = pick(places, random);
    if (at === undefined) return null;
    return { text: text.slice(0, at) + text.slice(at + 1), what: `"${text[at]}" at ${at} removed` };
  },
  (text) => ({
    text: `<!DOCTYPE html><html><body>${text.slice(0, 40)}</body></html>`,
    what: "a page in place of the file",
  }),
  (text) => ({ text: text.replaceAll("\n", "\r\n"), what: "lines ended as Windows does" }),
  (text) => ({ text: `\ufeff${text}`, what: "byte order mark put before" }),
];

function onLine(
  text: string,
  random: Random,
  change: (lines: string[], i: number) => unknown,
  what: string,
): { text: string; what: string } | null {
  const lines = text.split("\n");
  if (lines.length < 3) return null;
  const i = Math.floor(random() * (lines.length - 2));
  const shown = lines[i]?.slice(0, 40);
  change(lines, i);
  return { text: lines.join("\n"), what: `line ${i + 1} "${shown}": ${what}` };
}

const joined = (text: string | readonly string[] | undefined) =>
  text === undefined ? "" : typeof text === "string" ? text : text.join("\n");

/** How many of the damaged texts are whole but saved in another encoding. */
const RECODED = 0.1;

/** One damaged copy, chosen by the stream; tries again where a damage finds nothing to damage. */
export function damaged(fixture: Fixture, random: Random): Damaged {
  for (;;) {
    const copy = structuredClone(fixture);
    if (copy.as === "text" && random() < RECODED) {
      const encoding = pick(["windows-1251", "windows-1252", "utf-16le", "utf-8"] as const, random) ?? "utf-8";
      if (encoding !== (copy.encoding ?? "utf-8"))
        return { fixture: { ...copy, encoding }, what: `saved in ${encoding}, not in ${copy.encoding ?? "utf-8"}` };
    } else if (copy.as === "text") {
      const result = pick(textDamages, random)?.(joined(copy.text), random);
      if (result) return { fixture: { ...copy, text: result.text }, what: result.what };
    } else if (copy.as === "zip") {
      const members = copy.members ?? {};
      const name = pick(Object.keys(members), random) ?? "";
      const result = pick(textDamages, random)?.(joined(members[name]), random);
      if (result)
        return { fixture: { ...copy, members: { ...members, [name]: result.text } }, what: `${name}: ${result.what}` };
    } else {
      const sheets = copy.sheets ?? {};
      const what = pick(sheetDamages, random)?.(sheets, random);
      if (what) return { fixture: { ...copy, sheets }, what };
    }
  }
}
