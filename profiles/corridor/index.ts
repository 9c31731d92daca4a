import type { Store } from "../../pipelines/store.ts";
import { langs } from "../../schemas/language.ts";
import type { PageDocument } from "../document.ts";
import { corridorList } from "./list-page.ts";
import { corridorPage } from "./page.ts";
import { pairsOf } from "./pair.ts";
import { readCorridors } from "./rows.ts";

/** The page of all corridors and one of each ordered pair of the ten, in both languages. */
export async function corridorPages(store: Store): Promise<PageDocument[]> {
  const rows = await readCorridors(store);
  const pairs = pairsOf(rows);
  return langs.flatMap((lang) => [corridorList(rows, lang), ...pairs.map((pair) => corridorPage(pair, rows, lang))]);
}
