import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { columnCss } from "./style/columns.ts";

/** Parts of the stylesheet in the order in which they must stand. */
const parts = [
  "fonts",
  "tokens",
  "elements",
  "page",
  "keys",
  "figure",
  "table",
  "law",
  "rules",
  "search",
  "console",
  "charts",
  "script",
  "print",
  "sheet",
] as const;

/** Scripts of each family; their files lie in its npm package and are named in `style/fonts.css`. */
const families = {
  "source-serif-4": ["latin", "latin-ext", "cyrillic", "cyrillic-ext"],
  "source-sans-3": ["latin", "latin-ext", "cyrillic", "cyrillic-ext"],
  "noto-sans-armenian": ["armenian"],
  "noto-sans-georgian": ["georgian"],
} as const;

export interface AssetFile {
  /** Path from the site's root. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The one stylesheet of the site. */
export function siteCss(): string {
  return minifyCss(
    parts.map((part) => (part === "table" ? `${readPart(part)}\n${columnCss()}` : readPart(part))).join("\n"),
  );
}

/** Tokens and the rules of charts as they are written, for an SVG that leaves the site and takes its colours along. */
export function chartCss(): string {
  return `${readPart("tokens")}\n${readPart("charts")}`;
}

/** Stylesheet, fonts with their licences, and the icon. */
export function assetFiles(): AssetFile[] {
  const fonts = Object.entries(families).flatMap(([family, scripts]): AssetFile[] => {
    const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/package.json`));
    const files = scripts.map((script) => `${family}-${script}-wght-normal.woff2`);
    return [
      { path: `assets/fonts/LICENSE-${family}.txt`, content: readFileSync(join(folder, "LICENSE")) },
      ...files.map((f) => ({ path: `assets/fonts/${f}`, content: readFileSync(join(folder, "files", f)) })),
    ];
  });
  const [css, icon] = [siteCss(), ICON];
  return [{ path: "assets/site.css", content: css }, { path: "assets/icon.svg", content: icon }, ...fonts];
}

/** Blue in, ochre out: the pair of the whole site. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#fff"/><path d="M3 11H24M18 5l6 6-6 6" fill="none" stroke="#a55200" stroke-width="4"/><path d="M29 22H8M14 16l-6 6 6 6" fill="none" stroke="#175c9c" stroke-width="4"/></svg>\n`;

function readPart(name: (typeof parts)[number]): string {
  return readFileSync(new URL(`style/${name}.css`, import.meta.url), "utf8");
}

/** Comments and indentation go; the order and the strings stay. */
function minifyCss(css: string): string {
  return `${css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s*\n\s*/g, " ")
    .replace(/ ?([{};]) ?/g, "$1")
    .replace(/;}/g, "}")
    .trim()}\n`;
}
