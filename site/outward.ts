import type { PageDocument } from "../profiles/document.ts";
import type { Lang } from "../schemas/language.ts";
import { pageFolder, relativeAddress } from "./address.ts";
import type { SiteContext } from "./context.ts";
import { type Html, html } from "./html.ts";
import { linkedPage } from "./linked/page.ts";
import { PICTURE } from "./picture/draw.ts";
import { headlineFigure, picturePath } from "./picture/headline-figure.ts";

const locales: Readonly<Record<Lang, string>> = { en: "en_GB", ru: "ru_RU" };

/**
 * What search engines and sites that show links are told of a page, by its own title and headline.
 *
 * Its one address is told only by a site that knows its own: a copy on another host would name itself.
 *
 * @param twins languages in which the page stands.
 */
export function outward(doc: PageDocument, site: SiteContext, twins: readonly Lang[]): Html {
  const folder = pageFolder(doc.lang, doc.path);
  const own = site.address === null ? null : site.address + folder.slice(1);
  const others = twins.filter((lang) => lang !== doc.lang);
  return html`${own === null ? null : html`<link rel="canonical" href="${own}">\n<meta property="og:url" content="${own}">\n`}<meta property="og:type" content="website">
<meta property="og:site_name" content="${site.title[doc.lang]}">
<meta property="og:title" content="${doc.title}">
<meta property="og:description" content="${doc.description}">
<meta property="og:locale" content="${locales[doc.lang]}">
${others.map((lang) => html`<meta property="og:locale:alternate" content="${locales[lang]}">\n`)}${picture(doc, site)}${linkedPage(doc, site)}`;
}

/** The page's picture with its words; without one the title stands alone. */
function picture(doc: PageDocument, site: SiteContext): Html {
  const [path, figure] = [picturePath(doc), headlineFigure(doc)];
  if (path === null || figure === null) return html`<meta name="twitter:card" content="summary">\n`;
  const at =
    site.address === null ? relativeAddress(pageFolder(doc.lang, doc.path), path) : site.address + path.slice(1);
  return html`<meta name="twitter:card" content="summary_large_image">
<meta property="og:image" content="${at}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${PICTURE.width}">
<meta property="og:image:height" content="${PICTURE.height}">
<meta property="og:image:alt" content="${figure.headline}">
`;
}
