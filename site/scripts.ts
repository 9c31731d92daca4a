import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { SEARCH_SCRIPT } from "./search/file.ts";
import type { AssetFile } from "./stylesheet.ts";

/** The browser's script in one file, for browsers of the last five years. */
export function scriptFiles(): AssetFile[] {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("script/search.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2021",
    charset: "utf8",
    legalComments: "none",
  });
  return outputFiles.map(({ contents }) => ({ path: SEARCH_SCRIPT.slice(1), content: contents }));
}
