import type { PageDocument } from "../profiles/document.ts";
import { pageFolder, relativeAddress } from "./address.ts";
import { renderFigure } from "./blocks/figure.ts";
import { renderMultiples } from "./blocks/multiples.ts";
import { pageContext, type SiteContext } from "./context.ts";
import { type Charted, figureFiles } from "./figure-files.ts";
import { renderFile } from "./head.ts";
import { html } from "./html.ts";
import { renderAsOf } from "./layout.ts";
import { dateInWords, word } from "./words.ts";

/**
 * The page shown in another site's frame: one figure, without drawers, the way to its own page, and the day of its data.
 *
 * Its address is permanent and shows what the site shows now. The code for pasting names the day whose figures its author
 * saw (`?held=`): where the page has later ones, it says so. A site of a release, under an address of its own, does not
 * change, and neither do the frames that name it.
 */
export function renderEmbed(doc: PageDocument, figure: Charted, site: SiteContext): string {
  const home = pageFolder(doc.lang, doc.path);
  const folder = home + figureFiles(figure).embed;
  const page = pageContext(doc.lang, doc.path, site, folder);
  const alone = figure.type === "figure" ? renderFigure(figure, page, 1, true) : renderMultiples(figure, page, 1, true);
  const day = site.asOf ?? site.generatedOn;
  const held =
    day === null
      ? null
      : html` · <span data-held="${day}">${word("heldOn", doc.lang)} ${dateInWords(day, doc.lang)}</span>`;
  const body = html`<main>${renderAsOf(site.asOf, doc.lang)}${alone}<p class="src"><a href="${relativeAddress(folder, home)}#${figure.id}" target="_blank" rel="noopener">${word("fullPage", doc.lang)}</a> · ${site.title[doc.lang]}${held}</p></main>`;
  const title = `${figure.headline} – ${site.title[doc.lang]}`;
  return renderFile(
    { lang: doc.lang, title, description: doc.description, folder, alternates: [], bodyClass: "embed", indexed: false },
    body,
  );
}
