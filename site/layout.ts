import type { PageDocument } from "../profiles/document.ts";
import { type Lang, langs } from "../schemas/language.ts";
import { pageFolder, relativeAddress } from "./address.ts";
import { CONSOLE, hasConsole } from "./console/places.ts";
import type { PageContext } from "./context.ts";
import { type Html, html, join, raw } from "./html.ts";
import { CATALOGUE } from "./linked/catalogue.ts";
import { linkedPage } from "./linked/page.ts";
import { SITE_SCRIPT } from "./scripts.ts";
import { indexPath } from "./search/file.ts";
import { dateInWords, languageNames, letterKey, type Phrase, word } from "./words.ts";

/**
 * What a page may load: our stylesheet, fonts, pictures, script and what that asks for, all of this site. Sent as a tag,
 * because the site may lie on any server or on a disk.
 */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** The same for a page with the console, whose engine is WebAssembly in a worker. */
const CONSOLE_POLICY = `${POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")}; worker-src 'self'`;

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

export interface Head {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Folder of the file being written; addresses are relative to it. */
  readonly folder: string;
  /** Same page in each language that has it, as site paths; empty for embed pages. */
  readonly alternates: readonly { readonly lang: Lang; readonly path: string }[];
  readonly bodyClass: string;
  /** Feeds that a reader may subscribe to. */
  readonly feeds?: readonly { readonly path: string; readonly title: string }[];
  /** Whether the page has the console. */
  readonly console?: boolean;
  readonly indexed: boolean;
  /** What the page tells programs of itself. */
  readonly told?: Html | null;
}

/** Fonts that every page of a language is set in, asked for with the page: found by the style sheet, they would move the text when they come. */
function preloads(lang: Lang): string[] {
  const scripts = lang === "ru" ? ["cyrillic", "latin"] : ["latin"];
  return ["source-serif-4", "source-sans-3"].flatMap((family) =>
    scripts.map((script) => `/assets/fonts/${family}-${script}-wght-normal.woff2`),
  );
}

/** A whole file: doctype, head, body. */
export function renderFile(head: Head, body: Html): string {
  const at = (path: string) => relativeAddress(head.folder, path);
  const alternates = head.alternates.map(
    (a) => html`<link rel="alternate" hreflang="${a.lang}" href="${at(a.path)}">\n`,
  );
  const feeds = (head.feeds ?? []).map(
    (f) => html`<link rel="alternate" type="application/atom+xml" title="${f.title}" href="${at(f.path)}">\n`,
  );
  const scripts = [SITE_SCRIPT, ...(head.console ? [CONSOLE.start] : [])].map(
    (path) => html`<script src="${at(path)}" defer></script>\n`,
  );
  return html`<!doctype html>
<html lang="${head.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(head.console ? CONSOLE_POLICY : POLICY)}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${head.indexed ? null : html`<meta name="robots" content="noindex">\n`}<title>${head.title}</title>
<meta name="description" content="${head.description}">
${alternates}${feeds}<link rel="alternate" type="application/ld+json" title="DCAT" href="${at(CATALOGUE)}">
${preloads(head.lang).map((file) => html`<link rel="preload" href="${at(file)}" as="font" type="font/woff2" crossorigin>\n`)}<link rel="stylesheet" href="${at("/assets/site.css")}">
<link rel="icon" href="${at("/assets/icon.svg")}" type="image/svg+xml">
${scripts}${head.told}</head>
<body${head.bodyClass === "" ? null : html` class="${head.bodyClass}"`}>
${body}
</body>
</html>
`.markup;
}

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
  return renderFile({ ...head, console: hasConsole(doc), indexed: true, told: linkedPage(doc, page.site) }, body);
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
  return html`<form class="seek" id="site-seek" role="search" method="get" action="${action}" data-index="${indexPath(action)}" data-label="${label}" data-found="${page.word("found")}" data-none="${page.word("foundNone")}"><label class="vh" for="site-q">${label}</label><input id="site-q" type="search" name="q" autocomplete="off" spellcheck="false"><button>${page.word("search")}</button></form>\n`;
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
