import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PageDocument } from "../profiles/document.ts";
import { pageFolder } from "./address.ts";
import type { SiteContext, WrittenFile } from "./context.ts";
import { figureDownloads, type SiteFile } from "./downloads.ts";
import { figuresOf } from "./figure-files.ts";
import { KeptWork, useKeptWork } from "./kept-work.ts";
import { renderPage } from "./page.ts";
import { pictureFiles } from "./picture/files.ts";
import { indexPath, searchFile } from "./search/file.ts";
import { chartCss } from "./stylesheet.ts";

/** What a thread must know to render its share of the pages: everything of the site that can be sent to it. */
export interface ShareSetup extends Pick<SiteContext, "title" | "address" | "generatedOn" | "asOf"> {
  /** Where the site is being written. */
  readonly folder: string;
  /** Everything a link of the site may point to. */
  readonly addresses: ReadonlySet<string>;
  readonly written: ReadonlyMap<string, WrittenFile>;
  /** Folder with the work kept from the last run; null to keep none. */
  readonly kept: string | null;
  readonly code: string;
}

/** What came of one document: files and bytes written, links to pages that do not exist. */
export interface Rendered {
  readonly files: number;
  readonly bytes: number;
  readonly missing: readonly { readonly page: string; readonly href: string }[];
}

/** Writes pages with the files of their figures; one thread's end of the work. */
export class Share {
  readonly #setup: ShareSetup;
  readonly #kept: KeptWork | null;
  readonly #css = chartCss();
  readonly #made = new Set<string>();
  #missing: { page: string; href: string }[] = [];
  readonly #site: SiteContext;

  constructor(setup: ShareSetup) {
    this.#setup = setup;
    this.#kept = setup.kept === null ? null : new KeptWork(setup.code, setup.kept);
    useKeptWork(this.#kept);
    this.#site = siteContext(setup, (page, href) => this.#missing.push({ page, href }));
  }

  render(doc: PageDocument): Rendered {
    this.#missing = [];
    let [files, bytes] = [0, 0];
    for (const file of filesOf(doc, this.#site, this.#css)) {
      bytes += writeInto(this.#setup.folder, file, this.#made);
      files++;
    }
    return { files, bytes, missing: this.#missing };
  }

  /** Keeps what this share drew for the next run, and ends it. */
  close(path: string | null): void {
    if (path !== null) this.#kept?.write(path);
    useKeptWork(null);
  }
}

/** The site as its pages may know it. */
export function siteContext(setup: ShareSetup, onMissing: SiteContext["onMissing"]): SiteContext {
  const { title, address, generatedOn, asOf, addresses, written } = setup;
  return {
    title,
    address,
    generatedOn,
    asOf,
    has: (path) => addresses.has(path),
    file: (path) => written.get(path) ?? null,
    onMissing,
  };
}

function* filesOf(doc: PageDocument, site: SiteContext, css: string): Generator<SiteFile> {
  yield { path: `${pageFolder(doc.lang, doc.path).slice(1)}index.html`, content: renderPage(doc, site) };
  yield* searchIndexes(doc);
  yield* pictureFiles(doc, site, css);
  for (const figure of figuresOf(doc)) yield* figureDownloads(doc, figure, site, css);
}

/** The index of a page that has the search. */
function* searchIndexes(doc: PageDocument): Generator<SiteFile> {
  const folder = pageFolder(doc.lang, doc.path);
  const blocks = doc.sections.flatMap((s) => s.blocks).filter((b) => b.type === "search");
  for (const block of blocks) yield { path: indexPath(folder).slice(1), content: searchFile(block, folder) };
}

/** Thousands of small files: written one after another without a turn of the event loop for each. */
export function writeInto(folder: string, file: SiteFile, made: Set<string>): number {
  const path = join(folder, file.path);
  const content = typeof file.content === "string" ? Buffer.from(file.content, "utf8") : file.content;
  const parent = dirname(path);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  writeFileSync(path, content);
  return content.byteLength;
}
