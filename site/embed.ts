import type { PageDocument } from "../profiles/document.ts";
import { pageFolder, relativeAddress } from "./address.ts";
import { renderFigure } from "./blocks/figure.ts";
import { renderMultiples } from "./blocks/multiples.ts";
import { pageContext, type SiteContext } from "./context.ts";
import { type Charted, figureFiles } from "./figure-files.ts";
import { renderFile } from "./head.ts";
import { html } from "./html.ts";
import { renderAsOf } from "./layout.ts";
import { word } from "./words.ts";

/** The page shown in another site's frame: one figure, without drawers, and the way to its own page. */
export function renderEmbed(doc: PageDocument, figure: Charted, site: SiteContext): string {
  const home = pageFolder(doc.lang, doc.path);
  const folder = home + figureFiles(figure).embed;
  const page = pageContext(doc.lang, doc.path, site, folder);
  const alone = figure.type === "figure" ? renderFigure(figure, page, 1, true) : renderMultiples(figure, page, 1, true);
  const body = html`<main>${renderAsOf(site.asOf, doc.lang)}${alone}<p class="src"><a href="${relativeAddress(folder, home)}#${figure.id}" target="_blank" rel="noopener">${word("fullPage", doc.lang)}</a> · ${site.title[doc.lang]}</p></main>`;
  const title = `${figure.headline} – ${site.title[doc.lang]}`;
  return renderFile(
    { lang: doc.lang, title, description: doc.description, folder, alternates: [], bodyClass: "embed", indexed: false },
    body,
  );
}
