import type { Store } from "../../pipelines/store.ts";
import { langs } from "../../schemas/language.ts";
import { daysOf } from "../data.ts";
import type { FeedDocument, PageDocument } from "../document.ts";
import { lawEvents } from "../law/read.ts";
import { updatesFeed } from "./feed.ts";
import { lawChanges } from "./law-changes.ts";
import { updatesPage } from "./page.ts";
import { receivedFiles } from "./read.ts";
import { revisedFigures } from "./revised.ts";

/** Where all changes of rules are told, on a site that has the page. */
const ALL_CHANGES = "regulations/changes";

/**
 * The page on what is new and its feed, in both languages.
 *
 * @param pages those assembled before: what was revised is taken from the home page, which has worked it out.
 */
export async function updatePages(
  store: Store,
  pages: readonly PageDocument[],
): Promise<{ pages: PageDocument[]; feeds: FeedDocument[] }> {
  const [{ heldOn, retrievedOn }, files, events] = [
    await daysOf(store),
    await receivedFiles(store),
    await lawEvents(store),
  ];
  const parts = langs.map((lang) => {
    const own = pages.filter((p) => p.lang === lang);
    const revised = revisedFigures(own.find((p) => p.path === ""));
    const all = own.some((p) => p.path === ALL_CHANGES) ? `/${lang}/${ALL_CHANGES}/` : null;
    return {
      page: updatesPage({ files, heldOn }, revised, lawChanges(events, heldOn, all, lang), lang),
      feed: updatesFeed(files, revised, retrievedOn, lang),
    };
  });
  return { pages: parts.map((p) => p.page), feeds: parts.map((p) => p.feed) };
}
