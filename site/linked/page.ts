import type { PageDocument } from "../../profiles/document.ts";
import type { SiteContext } from "../context.ts";
import type { Html } from "../html.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { datasetNode } from "./dataset.ts";
import { linkedData, type Node } from "./json.ts";

/** What a page tells programs of itself: the way to it, and its data. Null where it has neither. */
export function linkedPage(doc: PageDocument, site: SiteContext): Html | null {
  const nodes = [breadcrumbs(doc, site), datasetNode(doc, site)].filter((node): node is Node => node !== null);
  return nodes.length === 0 ? null : linkedData({ "@context": "https://schema.org", "@graph": nodes });
}
