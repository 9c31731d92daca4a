import type { Lang } from "../../schemas/language.ts";
import { slugOfArea } from "../words/areas.ts";

/** Path of the corridor seen from one country, without language. */
export function corridorPath(from: string, to: string): string {
  return `corridors/${slugOfArea(from)}-${slugOfArea(to)}`;
}

/** Address of the corridor's page on the site. */
export function corridorHref(from: string, to: string, lang: Lang): string {
  return `/${lang}/${corridorPath(from, to)}/`;
}
