import type { FeedDocument } from "../profiles/document.ts";
import { relativeAddress } from "./address.ts";
import type { SiteContext } from "./context.ts";
import { html } from "./html.ts";

/**
 * A feed as Atom 1.0. Addresses are whole where the site knows its own; else they are relative to the feed's place.
 *
 * A day becomes its first second in UTC, since the database knows no hour.
 */
export function renderFeed(feed: FeedDocument, site: SiteContext): string {
  const folder = feed.path.slice(0, feed.path.lastIndexOf("/") + 1);
  const at = (path: string) => (site.address === null ? relativeAddress(folder, path) : site.address + path.slice(1));
  const instant = (day: string) => `${day}T00:00:00Z`;
  const entries = feed.entries.map(
    (e) => html`<entry>
<id>${e.id}</id>
<title>${e.title}</title>
<updated>${instant(e.updated)}</updated>
<link rel="alternate" type="text/html" href="${at(e.page)}"/>
${e.source === null ? null : html`<link rel="via" href="${e.source.href}" title="${e.source.title}"/>\n`}${
  e.category === null ? null : html`<category term="${e.category.term}" label="${e.category.label}"/>\n`
}<summary>${e.summary}</summary>
</entry>
`,
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
<id>${feed.id}</id>
<title>${feed.title}</title>
<subtitle>${feed.subtitle}</subtitle>
<updated>${instant(feed.updated)}</updated>
<author><name>${feed.author}</name></author>
<link rel="self" type="application/atom+xml" href="${at(feed.path)}"/>
<link rel="alternate" type="text/html" hreflang="${feed.lang}" href="${at(feed.page)}"/>
${entries}</feed>
`.markup;
}
