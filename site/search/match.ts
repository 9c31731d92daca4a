import type { SearchFile } from "./file.ts";
import { fold } from "./fold.ts";

export interface Found {
  readonly kind: string;
  readonly title: string;
  readonly note: string;
  readonly path: string;
}

interface Prepared extends Found {
  /** Place of the kind in the order of results. */
  readonly order: number;
  /** Folded, with a space before each word. */
  readonly name: string;
  readonly all: string;
}

/** From this length on a word is looked for inside other words too. */
const INSIDE = 3;
/** Words are shortened to no less than this, and by no more than that, when nothing is spelled as asked. */
const SHORTEST = 4;
const MOST_CUT = 3;
/** Countries, corridors and indicators come first in this order; the rest by how well it fits. */
const RANKED = 3;

/** The index folded once, before the first question. */
export function prepare(file: SearchFile): readonly Prepared[] {
  return file.entries.map(([kind, title, note, path, words]) => {
    const name = ` ${fold(title)}`;
    return {
      kind: file.kinds[kind] ?? "",
      order: kind,
      title,
      note,
      path,
      name,
      all: `${name} ${fold(`${note} ${words}`)}`,
    };
  });
}

/**
 * Entries in which every word of the question is found, best first.
 *
 * Words found at the beginning of words go before those found inside; then countries, corridors, indicators, the rest.
 * Where nothing is spelled so, the words are shortened: Russian endings differ by case.
 */
export function find(index: readonly Prepared[], question: string): readonly Found[] {
  const words = fold(question).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  for (let cut = 0; cut <= MOST_CUT; cut++) {
    const asked = words.map((w) => w.slice(0, Math.max(Math.min(w.length, SHORTEST), w.length - cut)));
    const found = index.flatMap((entry, i) => {
      const fit = fitOf(entry, asked);
      return fit === null ? [] : [{ entry, i, fit }];
    });
    if (found.length > 0)
      return found
        .sort((a, b) => inside(a.fit) - inside(b.fit) || rank(a.entry) - rank(b.entry) || a.fit - b.fit || a.i - b.i)
        .map(({ entry }) => entry);
  }
  return [];
}

const inside = (fit: number) => (fit >= 4 ? 1 : 0);
const rank = (entry: Prepared) => Math.min(entry.order, RANKED);

/** 0 the whole title, 1 its beginning, 2 beginnings of its words, 3 of any word, 4 inside the title, 5 inside any; or null. */
function fitOf(entry: Prepared, words: readonly string[]): number | null {
  const asked = ` ${words.join(" ")}`;
  if (entry.name === asked) return 0;
  if (entry.name.startsWith(asked)) return 1;
  if (words.every((w) => entry.name.includes(` ${w}`))) return 2;
  if (words.every((w) => entry.all.includes(` ${w}`))) return 3;
  const within = (text: string) => words.every((w) => text.includes(w.length < INSIDE ? ` ${w}` : w));
  if (within(entry.name)) return 4;
  return within(entry.all) ? 5 : null;
}
