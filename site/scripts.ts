import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { AssetFile } from "./stylesheet.ts";

/** Site path of the script that every page loads beside its content. */
export const SITE_SCRIPT = "/assets/site.js";

/**
 * The one script of every page: charts, tables, contents, copying and search.
 *
 * A plain deferred script, not a module: browsers load no module from a disk, and the site must work from one.
 */
export function scriptFiles(): AssetFile[] {
  return [
    { path: SITE_SCRIPT.slice(1), content: bundled("index", { format: "iife", target: "es2021", notices: "none" }) },
  ];
}

interface Bundle {
  readonly format: "iife" | "esm";
  /** Language that the browsers at hand must read. */
  readonly target: "es2021" | "es2022";
  /** Where the notices of licences of what is bundled stand. */
  readonly notices: "none" | "eof";
}

/** A file of `script/` with all it imports, minified. @throws Error of esbuild where it can't be read. */
export function bundled(entry: string, { format, target, notices }: Bundle): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`script/${entry}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format,
    target,
    charset: "utf8",
    legalComments: notices,
    logLevel: "error",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
