import { type SearchBlock, searchKinds } from "../../profiles/document.ts";
import { splitTail } from "../address.ts";

/** The index as the browser loads it, one file a language. */
export interface SearchFile {
  /** Names of the kinds, in the order in which results are told. */
  readonly kinds: readonly string[];
  /** Kind, title, note, path from the folder of the language, further words. */
  readonly entries: readonly (readonly [kind: number, title: string, note: string, path: string, words: string])[];
}

/** Site path of the index that belongs to the page of the search, `/en/search/`. */
export const indexPath = (page: string) => `${page}index.json`;

/** @throws Error for an entry that leads out of the language of the page. */
export function searchFile(block: SearchBlock, folder: string): string {
  const root = `${folder.split("/").slice(0, 2).join("/")}/`;
  const entries = block.entries.map((e): SearchFile["entries"][number] => {
    if (!splitTail(e.href)[0].startsWith(root)) throw new Error(`${e.title}: ${e.href} is not under ${root}`);
    return [searchKinds.indexOf(e.kind), e.title, e.note, e.href.slice(root.length), e.words];
  });
  const file: SearchFile = { kinds: searchKinds.map((k) => block.kinds[k]), entries };
  return `${JSON.stringify(file)}\n`;
}
