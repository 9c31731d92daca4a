import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { areaById, normalName } from "../schemas/areas.ts";
import { Fault } from "../schemas/fault.ts";
import { channelRows } from "../schemas/template-choices.ts";
import type { Home } from "./home.ts";
import { writeWhole } from "./write-whole.ts";

const Names = z.record(z.string(), z.string());

const path = (home: Home) => join(home.dir, "names.json");

const isRow = (id: string) => areaById(id) !== null || channelRows.some((c) => c.id === id);

/**
 * Spellings that a person has accepted on this machine, each with the area or channel it stands for: a text file in the home
 * folder, to be read over and mended by hand.
 *
 * @throws Fault `names/file` for a file that is not such a list.
 */
export function acceptedNames(home: Home): Readonly<Record<string, string>> {
  if (!existsSync(path(home))) return {};
  let json: unknown = null;
  try {
    json = JSON.parse(readFileSync(path(home), "utf8"));
  } catch {
    // told below with the other ways of being no list
  }
  const names = Names.safeParse(json);
  const wrong = names.success ? Object.entries(names.data).find(([, id]) => !isRow(id)) : undefined;
  if (!names.success || wrong)
    throw new Fault("names/file", `the list of accepted names cannot be read${wrong ? `: "${wrong[0]}"` : ""}`, {
      at: path(home),
      hint: 'write lines as "spelling": "KGZ", or remove the file',
    });
  return Object.fromEntries(Object.entries(names.data).map(([name, id]) => [normalName(name), id]));
}

/** A spelling and what it stands for, as `Кыргызыстан=KGZ`. @throws Fault `names/pair`. */
export function readPair(text: string): readonly [name: string, id: string] {
  const [, name, id] = /^(.*\S)\s*=\s*(\S+)$/.exec(text.trim()) ?? [];
  if (name !== undefined && id !== undefined && isRow(id)) return [normalName(name), id];
  throw new Fault("names/pair", `"${text}" does not say which name stands for which code`, {
    hint: "write it as NAME=KGZ, with a code of mirpal list economies",
  });
}

/** Adds accepted spellings to the home's list, in the order of the alphabet. */
export function acceptNames(home: Home, pairs: readonly (readonly [string, string])[]): void {
  if (pairs.length === 0) return;
  const names = { ...acceptedNames(home), ...Object.fromEntries(pairs) };
  const sorted = Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeWhole(path(home), `${JSON.stringify(sorted, null, 2)}\n`);
}
