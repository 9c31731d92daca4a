import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { areaNames, areas } from "../schemas/areas.ts";
import type { Fault } from "../schemas/fault.ts";
import type { PublisherFile, SourceDefinition } from "../schemas/source.ts";
import { readArchive } from "../sources/_kit/archive.ts";
import { contentOf } from "../sources/_kit/content.ts";
import { sources } from "../sources/index.ts";
import { projectDir } from "./home.ts";
import { cellTextsOrNone } from "./report/cell-texts.ts";

/**
 * Least likeness of a file to a source's sample from which the source is named. A letter about migration or a table of
 * country, year and value has at most 1.8; of 99 layouts of publishers' files at hand 97 are nearest to their own source
 * (2026-11), the others are bare matrices of country names.
 */
const LEAST = 2.5;

/** Characters of a file that are looked through for words. */
const LOOKED_AT = 500_000;

/** Faults that say the file is of another kind than the source's: its words do not matter then. */
const OTHER_KIND = ["file/content", "file/encoding", "file/workbook"];

/**
 * The source whose layout a file comes nearest to by its words, though it cannot read the file: a heading moved, a unit or a
 * sheet renamed leave most words as they were. Null where no source is near.
 */
export function nearest(
  file: PublisherFile,
  faults: ReadonlyMap<SourceDefinition, Fault>,
): { readonly source: SourceDefinition; readonly fault: Fault } | null {
  const found = wordsIn(textOf(file));
  const best = new Map<string, number>();
  for (const { source_id, words } of samples())
    best.set(source_id, Math.max(best.get(source_id) ?? 0, likeness(found, words)));
  const [first] = [...faults]
    .filter(([source, fault]) => !OTHER_KIND.includes(fault.code) && (best.get(source.id) ?? 0) >= LEAST)
    .sort(([a], [b]) => (best.get(b.id) ?? 0) - (best.get(a.id) ?? 0));
  return first ? { source: first[0], fault: first[1] } : null;
}

/** The share of a sample's words that the file has, times their sum: a word weighs more the fewer sources print it. */
function likeness(found: ReadonlySet<string>, words: ReadonlyMap<string, number>): number {
  let [shared, all] = [0, 0];
  for (const [word, weight] of words) {
    all += weight;
    if (found.has(word)) shared += weight;
  }
  return all > 0 ? (shared * shared) / all : 0;
}

interface Sample {
  readonly source_id: string;
  readonly words: ReadonlyMap<string, number>;
}

let read: readonly Sample[] | null = null;

/** The hand-made samples of each source's layouts, with the weight of each of their words. */
function samples(): readonly Sample[] {
  read ??= weighed(
    sources.flatMap(({ id }) => {
      const folder = join(projectDir, "sources", id, "fixture");
      const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
      return names.map((name) => {
        const { text, members, sheets } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<
          string,
          unknown
        >;
        return { source_id: id, words: wordsIn([...strings([text, members, sheets])].join("\n")) };
      });
    }),
  );
  return read;
}

function weighed(found: readonly { readonly source_id: string; readonly words: ReadonlySet<string> }[]): Sample[] {
  const printedBy = new Map<string, Set<string>>();
  for (const { source_id, words } of found)
    for (const word of words) printedBy.set(word, (printedBy.get(word) ?? new Set()).add(source_id));
  const weight = (word: string) => Math.log(sources.length / (printedBy.get(word)?.size ?? 1));
  return found.map(({ source_id, words }) => ({ source_id, words: new Map([...words].map((w) => [w, weight(w)])) }));
}

/** All texts of a JSON value, the names of its members among them. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const one of value) yield* strings(one);
  else if (typeof value === "object" && value !== null)
    for (const [name, one] of Object.entries(value)) {
      yield name;
      yield* strings(one);
    }
}

const split = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}\p{N}_]+/gu) ?? [];

/** Names of countries stand in every table and tell no source from another. */
const COMMON = new Set(areas.flatMap((area) => [area.id, ...areaNames(area)].flatMap(split)));

const wordsIn = (text: string): ReadonlySet<string> => new Set(split(text).filter((word) => !COMMON.has(word)));

/** The text of a file, as far as it is looked at: of a workbook its sheets' names and cells, of an archive its members. */
function textOf(file: PublisherFile): string {
  const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, LOOKED_AT));
  const kind = contentOf(file.bytes);
  if (kind !== "zip" && kind !== "xls") return decoded(file.bytes);
  const cells = cellTextsOrNone(file);
  if (cells.length > 0) return [...strings(cells.map((s) => [s.name, s.rows]))].join("\n").slice(0, LOOKED_AT);
  return kind === "zip" ? [...readArchive(file).values()].map(decoded).join("\n") : "";
}
