import type { SiteContext } from "../context.ts";
import { type Html, raw } from "../html.ts";

/** A node of linked data; fields that are undefined, null or empty lists are left out. */
export type Node = { readonly [key: string]: Value };
export type Value = string | number | boolean | null | undefined | Node | readonly Value[];

/** Text of a node that no tag and no comment of HTML can be in. */
export function jsonText(node: Node): string {
  const bare = (_: string, value: unknown) =>
    value === null || value === "" || (Array.isArray(value) && value.length === 0) ? undefined : value;
  return JSON.stringify(node, bare).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** As a block of data in a page: no browser runs it, and the page's policy has nothing to allow. */
export function linkedData(node: Node): Html {
  return raw(`<script type="application/ld+json">${jsonText(node)}</script>\n`);
}

/** A site path as linked data name it: whole where the site knows its address, else from the root of the server. */
export function nameOf(path: string, site: SiteContext): string {
  return site.address === null ? path : site.address + path.slice(1);
}
