import { comment, loadDictionary } from "../../metadata.ts";
import type { Store } from "../../store.ts";
import { AGREEMENT, agreementTable } from "./agreement.ts";
import { LAW_RECORD_OUTCOME, outcomeTable } from "./outcome.ts";

/** Creates the views of the law, with their words in the dictionary. */
export async function createLawViews(store: Store): Promise<void> {
  for (const sql of [AGREEMENT, LAW_RECORD_OUTCOME]) await store.run(sql);
  const views = [agreementTable, outcomeTable];
  for (const view of views) await comment(store, "view", view);
  await loadDictionary(store, views);
}
