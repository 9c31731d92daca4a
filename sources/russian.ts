import { sources } from "./index.ts";

const words = new Map(sources.flatMap((s) => Object.entries(s.russian ?? {})));

/** Russian of an English word on a source's cards and measures, by the sources' own lists; undefined if none has it. */
export function russianOf(text: string): string | undefined {
  return words.get(text);
}
