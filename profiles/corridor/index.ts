import type { Store } from "../../pipelines/store.ts";
import { langs } from "../../schemas/language.ts";
import type { PageDocument } from "../document.ts";
import { corridorList } from "./list-page.ts";
import { corridorPage } from "./page.ts";
import { type Ends, pairsOf } from "./pair.ts";
import { readPartners } from "./partner-rows.ts";
import { readCorridors } from "./rows.ts";
import { withPartners } from "./scope.ts";

/** The page of all corridors, one of each ordered pair of the ten, and one of each side of a corridor with a partner. */
export async function corridorPages(store: Store): Promise<PageDocument[]> {
  const rows = await readCorridors(store);
  const pairs = pairsOf(rows);
  const partners = await readPartners(store);
  const outside = partners.length === 0 ? null : await readCorridors(store, withPartners(partners));
  const ends = partners.flatMap(({ ten, partner }): Ends[] => [
    [ten, partner],
    [partner, ten],
  ]);
  const further = outside === null ? [] : pairsOf(outside, ends);
  return langs.flatMap((lang) => [
    corridorList(rows, lang, outside && { partners, editions: outside.editions }),
    ...pairs.map((pair) => corridorPage(pair, rows, lang)),
    ...(outside ? further.map((pair) => corridorPage(pair, outside, lang)) : []),
  ]);
}
