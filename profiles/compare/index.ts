import type { Store } from "../../pipelines/store.ts";
import { langs } from "../../schemas/language.ts";
import type { PageDocument } from "../document.ts";
import { indicatorPage } from "./indicator-page.ts";
import { listPage } from "./list-page.ts";
import { twos } from "./pair.ts";
import { pairPage } from "./pair-page.ts";
import { type CompareData, readCompare } from "./read.ts";

/** The pages of comparison in both languages; none where nothing can be compared. */
export async function comparePages(store: Store): Promise<PageDocument[]> {
  return pagesOf(await readCompare(store));
}

export function pagesOf(data: CompareData): PageDocument[] {
  if (data.comparisons.length === 0) return [];
  return langs.flatMap((lang) => [
    listPage(data, lang),
    ...data.comparisons.map((comparison) => indicatorPage(comparison, data, lang)),
    ...twos.map((two) => pairPage(two, data, lang)),
  ]);
}
