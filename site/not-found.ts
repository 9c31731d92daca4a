import { type Lang, langs } from "../schemas/language.ts";
import { pageFolder } from "./address.ts";
import type { SiteContext } from "./context.ts";
import { renderFile } from "./head.ts";
import { type Html, html } from "./html.ts";
import { languageNames, type Phrase, word } from "./words.ts";

/** Pages offered to who has lost the way, those that this site has. */
const WAYS = [
  "countries",
  "corridors",
  "compare",
  "regulations",
  "data",
  "sources",
  "updates",
] as const satisfies readonly Phrase[];

/**
 * The page of a server's answer 404, in both languages, with a search and the main pages.
 *
 * It stands at any depth: its addresses begin at the root of the server, or with the site's own address where that is
 * known.
 */
export function renderNotFound(site: SiteContext): string {
  const root = site.address ?? "/";
  const parts = langs.map((lang) => renderPart(lang, root, site));
  const body = html`<a class="skip" href="#main">${word("skip", "en")}</a>
<header class="mast"><div class="wrap"><a class="name" href="${root}">${site.title.en}</a></div></header>
<main id="main" class="wrap" tabindex="-1"><div class="head"><h1>404</h1></div>
${parts}</main>`;
  const title = langs.map((lang) => word("notFound", lang)).join(" · ");
  const head = { lang: "en", title: `404. ${title}`, description: "", folder: "/", alternates: [] } as const;
  const file = renderFile({ ...head, bodyClass: "", indexed: false }, body);
  return file.replaceAll(/(href|src)="(assets\/|catalog)/g, `$1="${root}$2`);
}

function renderPart(lang: Lang, root: string, site: SiteContext): Html {
  const ways = WAYS.filter((way) => site.has(pageFolder(lang, way))).map(
    (way) => html`<li><a href="${root}${lang}/${way}/">${word(way, lang)}</a></li>`,
  );
  return html`<section class="prose" id="${lang}" lang="${lang}" aria-label="${languageNames[lang]}"><h2>${word("notFound", lang)}</h2><p>${word("notFoundText", lang)}</p>
${searchForm(lang, root, site)}<p><a href="${root}${lang}/">${site.title[lang]}</a></p><ul class="links">${ways}</ul></section>
`;
}

function searchForm(lang: Lang, root: string, site: SiteContext): Html | null {
  if (!site.has(pageFolder(lang, "search"))) return null;
  return html`<form class="seek" role="search" aria-label="${word("searchSite", lang)}" method="get" action="${root}${lang}/search/"><label class="vh" for="q-${lang}">${word("searchSite", lang)}</label><input id="q-${lang}" type="search" name="q" autocomplete="off" spellcheck="false"><button type="submit">${word("search", lang)}</button></form>
`;
}
