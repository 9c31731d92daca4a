import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { projectDir } from "../../pipelines/home.ts";

const Bytes = z.number().int().positive();
const Budget = z.strictObject({
  about: z.string(),
  script: z.strictObject({ bytes: Bytes, gzip: Bytes }),
  style: z.strictObject({ gzip: Bytes }),
  page: z.strictObject({
    home: Bytes,
    profile: Bytes,
    corridor: Bytes,
    source: Bytes,
    embed: Bytes,
    other: Bytes,
  }),
  fonts: Bytes,
  requests: z.number().int().positive(),
  layoutShift: z.number().positive(),
});
export type Kind = keyof z.infer<typeof Budget>["page"];

/** The limits that the site keeps. */
export const budget = Budget.parse(JSON.parse(readFileSync(join(projectDir, "site-budget.json"), "utf8")));

export interface Weight {
  readonly raw: number;
  /** As sent, where sending packs it. */
  readonly gzip: number;
}

export interface PageWeight {
  /** Path on the site, `ru/countries/tajikistan/`. */
  readonly path: string;
  readonly kind: Kind;
  readonly html: Weight;
  readonly style: Weight;
  readonly script: Weight;
  readonly pictures: Weight;
  /** All of it with gzip. */
  readonly sent: number;
}

export function kindOf(path: string): Kind {
  if (path.includes("/embed/")) return "embed";
  if (/^[a-z]{2}\/$/.test(path)) return "home";
  if (/^[a-z]{2}\/countries\/[^/]+\//.test(path)) return "profile";
  if (/^[a-z]{2}\/corridors\/[^/]+\//.test(path)) return "corridor";
  return /^[a-z]{2}\/sources\/[^/]+\//.test(path) ? "source" : "other";
}

/** The heaviest page of each kind in the folder of a site. */
export function heaviest(site: string): PageWeight[] {
  const found = new Map<Kind, PageWeight>();
  for (const file of readdirSync(site, { recursive: true, encoding: "utf8" })) {
    const path = file.replaceAll("\\", "/");
    if (!path.endsWith("/index.html")) continue;
    const page = weigh(site, path.slice(0, -"index.html".length));
    if ((found.get(page.kind)?.sent ?? 0) < page.sent) found.set(page.kind, page);
  }
  return [...found.values()].sort((a, b) => b.sent - a.sent);
}

/** A page with what its markup loads from the site; fonts are loaded by the style sheet and not counted. */
export function weigh(site: string, path: string): PageWeight {
  const file = join(site, path, "index.html");
  const markup = readFileSync(file, "utf8");
  const loaded = (pattern: RegExp) =>
    sum([...markup.matchAll(pattern)].map((m) => weightOf(site, resolve(dirname(file), m[1] ?? ""))));
  const html = packed(Buffer.from(markup));
  const style = loaded(/<link rel="stylesheet" href="([^"?#]+)"/g);
  const script = loaded(/<script[^>]* src="([^"?#]+)"/g);
  const pictures = loaded(/<(?:img[^>]* src|link rel="icon" href)="([^"?#]+)"/g);
  const sent = html.gzip + style.gzip + script.gzip + pictures.gzip;
  return { path, kind: kindOf(path), html, style, script, pictures, sent };
}

const weights = new Map<string, Weight>();

function weightOf(site: string, file: string): Weight {
  if (!file.startsWith(resolve(site))) throw new Error(`a page loads what is not of its site: ${file}`);
  const known = weights.get(file) ?? packed(readFileSync(file));
  weights.set(file, known);
  return known;
}

const packed = (content: Buffer): Weight => ({ raw: content.byteLength, gzip: gzipSync(content).byteLength });

const sum = (parts: readonly Weight[]): Weight => ({
  raw: parts.reduce((s, p) => s + p.raw, 0),
  gzip: parts.reduce((s, p) => s + p.gzip, 0),
});
