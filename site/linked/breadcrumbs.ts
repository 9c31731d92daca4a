import type { PageDocument } from "../../profiles/document.ts";
import { pageFolder } from "../address.ts";
import type { SiteContext } from "../context.ts";
import { type Node, nameOf } from "./json.ts";

/** The way to a page as search engines show it; null for a page that stands at the root of its language. */
export function breadcrumbs(doc: PageDocument, site: SiteContext): Node | null {
  const way = doc.crumbs.filter((c): c is { label: string; href: string } => c.href !== null && site.has(c.href));
  if (way.length === 0) return null;
  const steps = [...way, { label: doc.h1, href: pageFolder(doc.lang, doc.path) }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, href }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: label,
      item: nameOf(href, site),
    })),
  };
}
