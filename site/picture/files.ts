import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import type { PageDocument } from "../../profiles/document.ts";
import type { SiteContext } from "../context.ts";
import type { SiteFile } from "../downloads.ts";
import { kept } from "../kept-work.ts";
import { pictureSvg } from "./draw.ts";
import { headlineFigure, picturePath } from "./headline-figure.ts";

/** Files of the faces of the site's style sheet with all their letters: the drawing program reads no parts of a font. */
const FACES = [
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
];

/** The picture of a page for sites that show one beside a link to it; drawn again only when it changes. */
export function pictureFiles(doc: PageDocument, site: SiteContext, chartCss: string): SiteFile[] {
  const [figure, path] = [headlineFigure(doc), picturePath(doc)];
  if (figure === null || path === null) return [];
  const svg = pictureSvg(figure, doc.lang, site.title[doc.lang], chartCss);
  return [{ path: path.slice(1), content: kept("picture", svg, () => painted(svg)) }];
}

/** PNG of an SVG at its own size, in the site's faces only, so that every computer draws the same. */
export function painted(svg: string): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  const font = {
    fontFiles: FACES.map((face) => resolve(face)),
    loadSystemFonts: false,
    defaultFontFamily: "Source Sans 3",
  };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}
