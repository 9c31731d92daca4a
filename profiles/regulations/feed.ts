import { createHash } from "node:crypto";
import type { Lang } from "../../schemas/language.ts";
import type { FeedDocument } from "../document.ts";
import { said } from "../figures/context.ts";
import type { EventRow } from "../law/read.ts";
import { notAdvice } from "../law/words.ts";
import { labelOf } from "../words/areas.ts";
import { stop } from "../words/sentences.ts";
import { answerLines, directionText, eventDateText, eventTitle, toolText } from "./change-words.ts";
import { CHANGES_PATH, newestFirst, yearAnchor } from "./changes.ts";
import { feedLink } from "./frame.ts";
import type { Regulations } from "./read.ts";

/** How many changes a feed holds: readers keep older ones themselves. */
const NEWEST = 100;

/** Changes of rules as a feed: those we learned of last first, of one day the newest changes first. */
export function changesFeed(law: Regulations, lang: Lang): FeedDocument {
  const newest = newestFirst(law.events)
    .toSorted((a, b) => (a.known_from === b.known_from ? 0 : a.known_from < b.known_from ? 1 : -1))
    .slice(0, NEWEST);
  const { path, title } = feedLink(lang);
  return {
    lang,
    path,
    id: urn(`regulations-feed ${lang}`),
    title,
    subtitle: notAdvice(lang),
    author: "MIRPAL profiles",
    page: `/${lang}/${CHANGES_PATH}/`,
    updated: newest[0]?.known_from ?? law.heldOn,
    entries: newest.map((e) => ({
      id: urn(`${e.event_id} ${lang}`),
      title: `${labelOf(e.ref_area, lang)}: ${eventTitle(e, lang)}`,
      summary: summaryOf(e, law, lang),
      updated: e.known_from,
      page: `/${lang}/${CHANGES_PATH}/#${yearAnchor(e)}`,
      source: e.source_url === null ? null : { href: e.source_url, title: e.source_title },
      category: e.tool === null ? null : { term: e.tool, label: toolText(e, lang) },
    })),
  };
}

function summaryOf(e: EventRow, law: Regulations, lang: Lang): string {
  const parts = [
    eventDateText(e, lang),
    `${said(lang, "direction", "направление")}: ${directionText(e, lang)}`,
    ...answerLines(e, law.provisions, lang),
    notAdvice(lang),
  ];
  return parts.map((part) => stop(part.charAt(0).toLocaleUpperCase() + part.slice(1))).join(" ");
}

/** Namespace of the names below: an arbitrary UUID of this project that never changes. */
const NAMESPACE = "6f1a7c7e-5b0e-4d5b-9a53-3c1f0f7b2d61";

/** A name as `urn:uuid`, version 5 (RFC 9562): the same name gives the same id on every machine. */
export function urn(name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
}
