import type { Store } from "../../pipelines/store.ts";
import { langs } from "../../schemas/language.ts";
import type { PageDocument } from "../document.ts";
import { runOf } from "../reference/run.ts";
import { aboutPage } from "./about.ts";
import { accessibilityPage } from "./accessibility.ts";

/** What the site is, and how it can be read, in both languages. */
export async function aboutPages(store: Store): Promise<PageDocument[]> {
  const run = await runOf(store);
  return langs.flatMap((lang) => [aboutPage(run, lang), accessibilityPage(lang)]);
}
