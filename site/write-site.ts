import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FeedDocument, PageDocument } from "../profiles/document.ts";
import { Fault } from "../schemas/fault.ts";
import type { Text2 } from "../schemas/language.ts";
import { pageFolder } from "./address.ts";
import { consoleFiles } from "./console/files.ts";
import { hasConsole } from "./console/places.ts";
import { aloneContext, type SiteContext, type WrittenFile } from "./context.ts";
import type { SiteFile } from "./downloads.ts";
import { renderFeed } from "./feed.ts";
import { figureFiles, figuresOf } from "./figure-files.ts";
import { CATALOGUE, renderCatalogue } from "./linked/catalogue.ts";
import { renderNotFound } from "./not-found.ts";
import { renderAll } from "./render-all.ts";
import { type ShareSetup, siteContext, writeInto } from "./render-share.ts";
import { scriptFiles } from "./scripts.ts";
import { renderRobots, renderRoot, renderSitemap } from "./site-map.ts";
import { assetFiles } from "./stylesheet.ts";

export interface SiteOptions {
  /** ISO date of this edition of the site; it stands in the foot, the sitemap and the workbooks. */
  readonly generatedOn: string;
  /** The day whose knowledge the site shows, said on every page; null for all that is held. */
  readonly asOf?: string | null;
  readonly siteTitle?: Text2;
  /** Public address of the site's root, if it has one. */
  readonly address?: string;
  /** Further files: path on the site (`/data/mirpal.duckdb`) to a file on disk, copied as it is. */
  readonly files?: Readonly<Record<string, string>>;
  readonly feeds?: readonly FeedDocument[];
  /** Where drawings are kept for the next run, and the version of the code that made them; without it none is kept. */
  readonly kept?: { readonly folder: string; readonly code: string };
}

export interface SiteSummary {
  readonly outDir: string;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Links to pages that this site doesn't have; their words stand without a link. */
  readonly missing: readonly { readonly page: string; readonly href: string }[];
}

/** By this file a folder is known for a site of ours, which may be replaced. */
const MARK = "assets/site.css";

/**
 * Writes the whole site beside `outDir` and puts it in place by rename, so that a build that fails leaves the old site.
 *
 * The same pages give the same bytes: nothing here reads the clock.
 *
 * @throws Fault `site/foreign-folder` when `outDir` holds something else than a site of ours; `site/twice` for two pages
 *   at one address; `site/path` for a path that would leave the folder.
 */
export async function writeSite(
  pages: Iterable<PageDocument>,
  outDir: string,
  options: SiteOptions,
): Promise<SiteSummary> {
  const docs = [...pages];
  const target = resolve(outDir);
  const [building, old] = [sibling(target, "building"), sibling(target, "old")];
  await recover(target, old);
  await refuseForeign(target);
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  try {
    const summary = await writeAll(docs, building, options);
    await swap(building, target, old);
    return { ...summary, outDir: target };
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  }
}

async function writeAll(
  docs: readonly PageDocument[],
  folder: string,
  options: SiteOptions,
): Promise<Omit<SiteSummary, "outDir">> {
  const written = new Map<string, WrittenFile>();
  for (const [path, from] of Object.entries(options.files ?? {})) written.set(path, await copyInto(folder, path, from));
  const made = new Set<string>();
  for (const file of docs.some(hasConsole) ? await consoleFiles() : []) {
    const sha256 = createHash("sha256").update(file.content).digest("hex");
    written.set(`/${file.path}`, { bytes: writeInto(folder, file, made), sha256 });
  }
  const setup: ShareSetup = {
    folder,
    addresses: addressesOf(docs, options, written.keys()),
    written,
    title: options.siteTitle ?? aloneContext.title,
    address: options.address === undefined ? null : `${options.address.replace(/\/+$/, "")}/`,
    generatedOn: options.generatedOn,
    asOf: options.asOf ?? null,
    kept: options.kept?.folder ?? null,
    code: options.kept?.code ?? "",
  };
  let [files, bytes] = [written.size, [...written.values()].reduce((sum, f) => sum + f.bytes, 0)];
  for (const file of siteFiles(
    docs,
    options.feeds ?? [],
    siteContext(setup, () => undefined),
  )) {
    bytes += writeInto(folder, file, made);
    files++;
  }
  const missing = new Map<string, { page: string; href: string }>();
  for (const rendered of await renderAll(docs, setup)) {
    files += rendered.files;
    bytes += rendered.bytes;
    for (const link of rendered.missing) missing.set(`${link.page} ${link.href}`, link);
  }
  return { pages: docs.length, files, bytes, missing: [...missing.values()] };
}

/** Files that belong to no one page. */
function* siteFiles(
  docs: readonly PageDocument[],
  feeds: readonly FeedDocument[],
  site: SiteContext,
): Generator<SiteFile> {
  yield* assetFiles();
  yield* scriptFiles();
  yield { path: "index.html", content: renderRoot(site) };
  yield { path: "404.html", content: renderNotFound(site) };
  yield { path: "robots.txt", content: renderRobots(site) };
  yield { path: CATALOGUE.slice(1), content: renderCatalogue(docs, site) };
  yield { path: "sitemap.xml", content: renderSitemap(docs, site) };
  for (const feed of feeds) yield { path: feed.path.slice(1), content: renderFeed(feed, site) };
}

/** Everything a link of the site may point to. */
function addressesOf(docs: readonly PageDocument[], options: SiteOptions, files: Iterable<string>): Set<string> {
  const out = new Set<string>(["/", CATALOGUE, ...files, ...(options.feeds ?? []).map((f) => f.path)]);
  for (const doc of docs) {
    const folder = pageFolder(doc.lang, doc.path);
    if (!/^[a-z0-9_-]+(\/[a-z0-9_-]+)*$/i.test(doc.path || "home"))
      throw new Fault("site/path", `"${doc.path}" can't be the path of a page`, {
        hint: "letters, digits, - and _ between slashes",
      });
    if (out.has(folder)) throw new Fault("site/twice", `two pages stand at ${folder}`, { at: doc.title });
    out.add(folder);
    for (const figure of figuresOf(doc)) {
      const files = figureFiles(figure);
      if (files.sql !== null) out.add(folder + files.sql);
      for (const name of [files.csv, files.excelCsv, files.xlsx, files.bib, files.embed, ...files.svg])
        out.add(folder + name);
    }
  }
  return out;
}

async function copyInto(folder: string, path: string, from: string): Promise<WrittenFile> {
  const to = resolve(folder, path.replace(/^\/+/, ""));
  if (!path.startsWith("/") || !to.startsWith(`${folder}/`))
    throw new Fault("site/path", `"${path}" is no path on the site`, { at: from });
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  const hash = createHash("sha256");
  await pipeline(createReadStream(to), hash);
  return { bytes: (await stat(to)).size, sha256: hash.digest("hex") };
}

function sibling(target: string, suffix: string): string {
  return join(dirname(target), `.${basename(target)}.${suffix}`);
}

/** A run that was cut between its two renames left the old site aside: put it back. */
async function recover(target: string, old: string): Promise<void> {
  if (!existsSync(old)) return;
  if (existsSync(target)) await rm(old, { recursive: true, force: true });
  else await rename(old, target);
}

async function refuseForeign(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const isFolder = (await stat(target)).isDirectory();
  if (isFolder && (existsSync(join(target, MARK)) || (await readdir(target)).length === 0)) return;
  throw new Fault("site/foreign-folder", "the folder holds something else than a site, and writing would replace it", {
    at: target,
    hint: "name a new or an empty folder with --out",
  });
}

async function swap(building: string, target: string, old: string): Promise<void> {
  const replaced = existsSync(target);
  if (replaced) await rename(target, old);
  try {
    await rename(building, target);
  } catch (error) {
    if (replaced) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
