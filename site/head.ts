import type { Lang } from "../schemas/language.ts";
import { relativeAddress } from "./address.ts";
import { CONSOLE } from "./console/places.ts";
import { type Html, html, raw } from "./html.ts";
import { CATALOGUE } from "./linked/catalogue.ts";
import { SITE_SCRIPT } from "./scripts.ts";

/**
 * What a page may load: our stylesheet, fonts, pictures, script and what that asks for, all of this site. Sent as a tag,
 * because the site may lie on any server or on a disk.
 */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** The same for a page with the console, whose engine is WebAssembly in a worker. */
const CONSOLE_POLICY = `${POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")}; worker-src 'self'`;

/** Ground of a page, as the style sheet has it: a browser may colour its own frame alike. */
export const PAPER = { light: "#ffffff", dark: "#0f161b" } as const;

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
  /** Public address of the site's root, which addresses of other languages then begin with. */
  readonly address?: string | null;
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
  const whole = (path: string) => (head.address ? head.address + path.slice(1) : at(path));
  const twins = [...head.alternates, ...head.alternates.slice(0, 1).map((a) => ({ ...a, lang: "x-default" }))];
  const alternates = twins.map((a) => html`<link rel="alternate" hreflang="${a.lang}" href="${whole(a.path)}">\n`);
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
<meta name="theme-color" content="${PAPER.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${PAPER.dark}" media="(prefers-color-scheme: dark)">
${head.indexed ? null : html`<meta name="robots" content="noindex">\n`}<title>${head.title}</title>
${head.description === "" ? null : html`<meta name="description" content="${head.description}">\n`}${alternates}${feeds}<link rel="alternate" type="application/ld+json" title="DCAT" href="${at(CATALOGUE)}">
${preloads(head.lang).map((file) => html`<link rel="preload" href="${at(file)}" as="font" type="font/woff2" crossorigin>\n`)}<link rel="stylesheet" href="${at("/assets/site.css")}">
<link rel="icon" href="${at("/assets/icon.svg")}" type="image/svg+xml">
${scripts}${head.told}</head>
<body${head.bodyClass === "" ? null : html` class="${head.bodyClass}"`}>
${body}
</body>
</html>
`.markup;
}
