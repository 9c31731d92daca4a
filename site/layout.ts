import type { PageDocument } from "../profiles/document.ts";
import { type Lang, langs } from "../schemas/language.ts";
import { pageFolder, relativeAddress } from "./address.ts";
import { hasConsole } from "./console/places.ts";
import type { PageContext } from "./context.ts";
import { type Head, renderFile } from "./head.ts";
import { type Html, html, join } from "./html.ts";
import { outward } from "./outward.ts";
import { indexPath } from "./search/file.ts";
import { dateInWords, languageNames, letterKey, type Phrase, word } from "./words.ts";

/** Entries of the masthead; one without a page on this site is left out. */
const nav = [
  "countries",
  "corridors",
  "compare",
  "regulations",
  "methodology",
  "sources",
  "data",
] as const satisfies readonly (Phrase & PageDocument["nav"])[];

/** Entries of the foot, likewise. */
const footPages = ["quality", "glossary", "updates", "about", "accessibility"] as const satisfies readonly Phrase[];

const SEARCH_PATH = "search";

/** Masthead, main, foot around the content of a page. */
export function renderLayout(
  doc: PageDocument,
  page: PageContext,
  letters: ReadonlySet<string>,
  content: Html,
): string {
  const folder = pageFolder(doc.lang, doc.path);
  const twins = langs.filter((lang) => lang === doc.lang || page.site.has(pageFolder(lang, doc.path)));
  const alternates = twins.length < 2 ? [] : twins.map((lang) => ({ lang, path: pageFolder(lang, doc.path) }));
  const body = html`<a class="skip" href="#main">${page.word("skip")}</a>
${masthead(doc, page, twins)}
<main id="main" class="wrap" tabindex="-1">
${renderAsOf(page.site.asOf, doc.lang)}${content}</main>
${foot(page, folder, letters)}`;
  const { lang, title, description } = doc;
  const head = {
    lang,
    title,
    description,
    folder,
    alternates,
    bodyClass: doc.sheet ? "sheet" : "",
    feeds: feedsOf(doc, page),
  };
  return renderFile(
    {
      ...head,
      console: hasConsole(doc),
      indexed: true,
      told: outward(doc, page.site, twins),
      address: page.site.address,
    },
    body,
  );
}

/** The feed of the whole site, and one of the page's own. */
function feedsOf(doc: PageDocument, page: PageContext): NonNullable<Head["feeds"]> {
  const site = { path: `${pageFolder(doc.lang, "updates")}feed.xml`, title: page.word("updates") };
  const own = doc.feed && doc.feed.path !== site.path ? [doc.feed] : [];
  return [site, ...own].filter((feed) => page.site.has(feed.path));
}

function masthead(doc: PageDocument, page: PageContext, twins: readonly Lang[]): Html {
  const folder = pageFolder(doc.lang, doc.path);
  const entries = nav
    .filter((entry) => page.site.has(pageFolder(doc.lang, entry)))
    .map((entry) => {
      const current = doc.path === entry ? "page" : doc.nav === entry ? "true" : null;
      const mark = current === null ? null : html` aria-current="${current}"`;
      return html`<li><a href="${relativeAddress(folder, pageFolder(doc.lang, entry))}"${mark}>${page.word(entry)}</a></li>`;
    });
  return html`<header class="mast"><div class="wrap">
<a class="name" href="${relativeAddress(folder, pageFolder(doc.lang, ""))}">${page.site.title[doc.lang]}</a>
${entries.length === 0 ? null : html`<nav aria-label="${page.word("mainNav")}"><ul>${entries}</ul></nav>\n`}${tools(searchForm(doc, page), languageSwitch(doc, page, twins))}</div></header>`;
}

/** Search and languages keep together when the line is full. */
function tools(search: Html | null, languages: Html | null): Html | null {
  return search === null && languages === null ? null : html`<div class="tools">\n${search}${languages}</div>`;
}

/** The way to the search from every page but its own: a form that needs no script. */
function searchForm(doc: PageDocument, page: PageContext): Html | null {
  const path = pageFolder(doc.lang, SEARCH_PATH);
  if (doc.path === SEARCH_PATH || !page.site.has(path)) return null;
  const action = relativeAddress(pageFolder(doc.lang, doc.path), path);
  const label = page.word("searchSite");
  return html`<form class="seek" id="site-seek" role="search" method="get" action="${action}" data-index="${indexPath(action)}" data-label="${label}" data-found="${page.word("found")}" data-none="${page.word("foundNone")}"><label class="vh" for="site-q">${label}</label><input id="site-q" type="search" name="q" autocomplete="off" spellcheck="false"><button type="submit">${page.word("search")}</button></form>\n`;
}

/** What a site of a past day says on every page; nothing on a site of all that is held. */
export function renderAsOf(asOf: string | null, lang: Lang): Html | null {
  if (asOf === null) return null;
  return html`<p class="asof"><b>${word("asKnownOn", lang)} ${dateInWords(asOf, lang)}</b>: ${word("asKnownMeans", lang)}</p>\n`;
}

/** Each language under its own name; nothing on a page that exists in one language only. */
function languageSwitch(doc: PageDocument, page: PageContext, twins: readonly Lang[]): Html | null {
  if (twins.length < 2) return null;
  const entries = twins.map((lang) =>
    lang === doc.lang
      ? html`<span aria-current="true">${languageNames[lang]}</span>`
      : html`<a href="${relativeAddress(pageFolder(doc.lang, doc.path), pageFolder(lang, doc.path))}" lang="${lang}" hreflang="${lang}">${languageNames[lang]}</a>`,
  );
  return html`<nav class="lang" aria-label="${page.word("languages")}">${join(entries, " · ")}</nav>\n`;
}

function foot(page: PageContext, folder: string, letters: ReadonlySet<string>): Html {
  const { lang, site } = page;
  const made =
    site.generatedOn === null ? null : sentence(`${word("made", lang)}: ${dateInWords(site.generatedOn, lang)}`);
  const address = site.address === null ? folder : site.address + folder.slice(1);
  return html`<footer class="foot"><div class="wrap"><p>${page.word("names")}</p><p>${letterKey(letters, lang)}</p><p>${page.word("rights")} ${made}</p>${footLinks(page)}<p class="perm">${address}</p></div></footer>`;
}

/** Pages about the site, from every page of a site that has them. */
function footLinks(page: PageContext): Html | null {
  const entries = footPages
    .filter((entry) => page.site.has(pageFolder(page.lang, entry)))
    .map((entry) => html`<li><a href="${page.href(pageFolder(page.lang, entry))}">${page.word(entry)}</a></li>`);
  return entries.length === 0 ? null : html`<nav aria-label="${page.word("moreOfSite")}"><ul>${entries}</ul></nav>`;
}

/** A full stop, unless the last word has one ("2026 г."). */
function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
