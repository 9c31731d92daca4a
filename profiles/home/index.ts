import type { Store } from "../../pipelines/store.ts";
import { langs } from "../../schemas/language.ts";
import type { PageDocument } from "../document.ts";
import { homePage } from "./page.ts";
import { readHome } from "./rows.ts";

/** The home page in both languages. */
export async function homePages(store: Store): Promise<PageDocument[]> {
  const rows = await readHome(store);
  return langs.map((lang) => homePage(rows, lang));
}
