import { createHash } from "node:crypto";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { FeedDocument, Figure } from "../document.ts";
import { said } from "../figures/context.ts";
import { editionText } from "../words/editions.ts";
import { dateText } from "../words/grammar.ts";
import { stop } from "../words/sentences.ts";
import { type Received, sourcePath } from "./read.ts";

/** How many files a feed holds: readers keep older ones themselves. */
const NEWEST = 100;

/**
 * Who the `tag:` ids (RFC 4151) are given out by. The project has no domain of its own, and a site may be published
 * anywhere: a name under `.invalid` (RFC 2606) is nobody's, so an id stays the same wherever the feed is read.
 */
const AUTHORITY = "tag:mirpal.invalid,2026:";

export const feedPath = (lang: Lang) => `/${lang}/updates/feed.xml`;

export const feedTitle = (lang: Lang) => said(lang, "MIRPAL profiles: what is new", "Профили МИРПАЛ: что нового");

/** What was received and revised, as a feed: one entry a file, and one a revision that the home page tells. */
export function updatesFeed(
  files: readonly Received[],
  revised: readonly Figure[],
  heldOn: string,
  lang: Lang,
): FeedDocument {
  const entries = [
    ...revised.map((f) => revisionEntry(f, heldOn, lang)),
    ...files.slice(0, NEWEST).map((f) => fileEntry(f, lang)),
  ];
  return {
    lang,
    path: feedPath(lang),
    id: `${AUTHORITY}updates/${lang}`,
    title: feedTitle(lang),
    subtitle: said(
      lang,
      "Editions received and figures revised in the data on migration and remittances of ten countries.",
      "Полученные издания и пересмотренные числа в данных о миграции и денежных переводах десяти стран.",
    ),
    author: "MIRPAL profiles",
    page: `/${lang}/updates/`,
    updated: heldOn,
    entries,
  };
}

type Entry = FeedDocument["entries"][number];

function fileEntry(file: Received, lang: Lang): Entry {
  const edition = editionText(file.edition, lang);
  const publisher = lang === "ru" ? file.publisher_ru : file.publisher_en;
  const days = said(
    lang,
    `published ${dateText(file.published, "en")}, received ${dateText(file.received, "en")}`,
    `опубликовано: ${dateText(file.published, "ru")}, получено: ${dateText(file.received, "ru")}`,
  );
  const read = said(
    lang,
    `Read in it: ${formatNumber(file.readings, "en")}`,
    `Прочитано чисел и записей: ${formatNumber(file.readings, "ru")}`,
  );
  return {
    id: `${AUTHORITY}updates/${lang}/${encodeURIComponent(file.source_id)}/${encodeURIComponent(file.source_vintage)}`,
    title: `${lang === "ru" ? file.title_ru : file.title_en}: ${said(lang, "edition", "издание")} ${edition}`,
    summary: `${publisher}: ${stop(days)} ${stop(read)}`,
    updated: file.received,
    page: `/${lang}/${sourcePath(file.source_id)}/`,
    source: file.url === null ? null : { href: file.url, title: file.file_name },
    category: { term: "edition", label: said(lang, "edition received", "получено издание") },
  };
}

/** A revision told anew is a new entry: its id has the words in it. */
function revisionEntry(figure: Figure, heldOn: string, lang: Lang): Entry {
  const told = createHash("sha256").update(figure.headline).digest("hex").slice(0, 12);
  return {
    id: `${AUTHORITY}updates/${lang}/${figure.id}/${told}`,
    title: figure.headline,
    summary: stop(figure.source),
    updated: heldOn,
    page: `/${lang}/#${figure.id}`,
    source: null,
    category: { term: "revision", label: said(lang, "figures revised", "числа пересмотрены") },
  };
}
