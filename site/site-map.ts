import type { PageDocument } from "../profiles/document.ts";
import { langs } from "../schemas/language.ts";
import { pageFolder } from "./address.ts";
import type { SiteContext } from "./context.ts";
import { renderFile } from "./head.ts";
import { html } from "./html.ts";
import { languageNames } from "./words.ts";

/** Choice of language at the root: links, and English after a moment. */
export function renderRoot(site: SiteContext): string {
  const links = langs.map(
    (lang) =>
      html`<li><a href="${lang}/" lang="${lang}" hreflang="${lang}">${languageNames[lang]}</a><small lang="${lang}">${site.title[lang]}</small></li>`,
  );
  const body = html`<main class="wrap"><div class="head"><h1>${site.title.en}</h1></div><ul class="links">${links}</ul></main>`;
  const file = renderFile(
    {
      lang: "en",
      title: site.title.en,
      description: langs.map((lang) => site.title[lang]).join(" · "),
      folder: "/",
      alternates: langs.map((lang) => ({ lang, path: `/${lang}/` })),
      bodyClass: "",
      indexed: true,
      address: site.address,
    },
    body,
  );
  return file.replace("<title>", `<meta http-equiv="refresh" content="0; url=en/">\n<title>`);
}

/** The protocol asks for whole addresses; a site that doesn't know its own gives paths from its root. */
export function renderSitemap(pages: readonly PageDocument[], site: SiteContext): string {
  const at = (path: string) => `${site.address ?? "/"}${path.slice(1)}`;
  const made = site.generatedOn;
  const entries = pages.map((doc) => {
    const twins = langs.filter((lang) => site.has(pageFolder(lang, doc.path)));
    const links = twins.map(
      (lang) => html`<xhtml:link rel="alternate" hreflang="${lang}" href="${at(pageFolder(lang, doc.path))}"/>`,
    );
    return html`<url><loc>${at(pageFolder(doc.lang, doc.path))}</loc>${made === null ? null : html`<lastmod>${made}</lastmod>`}${twins.length > 1 ? links : null}</url>\n`;
  });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`.markup;
}

export function renderRobots(site: SiteContext): string {
  return `User-agent: *\nAllow: /\n${site.address === null ? "" : `Sitemap: ${site.address}sitemap.xml\n`}`;
}
