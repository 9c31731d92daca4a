import { domainToUnicode } from "node:url";

/** The site of a web address as a reader recognises it; what is no address stays as it is. */
export function hostOf(url: string): string {
  try {
    return domainToUnicode(new URL(url).hostname).replace(/^www\./, "");
  } catch {
    return url;
  }
}
