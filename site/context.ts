import type { Lang, Text2 } from "../schemas/language.ts";
import { pageFolder, relativeAddress, splitTail } from "./address.ts";
import { isSafeAddress } from "./html.ts";
import { type Phrase, word } from "./words.ts";

/** A file of the site once written. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** What a page may know of the site around it. */
export interface SiteContext {
  readonly title: Text2;
  /** Public address of the site's root with a trailing slash, or null: then embed codes show `…` in its place. */
  readonly address: string | null;
  /** ISO date of this edition of the site, or null. */
  readonly generatedOn: string | null;
  /** The day whose knowledge the site shows (`build --as-of`), or null for all that is held. */
  readonly asOf: string | null;
  /** Whether a page or file stands at a site path (`/en/sources/wdi-gdp/`). */
  readonly has: (path: string) => boolean;
  readonly file: (path: string) => WrittenFile | null;
  /** Told of every link to a page that does not exist; the page prints its words without a link. */
  readonly onMissing: (page: string, href: string) => void;
}

/** A page rendered by itself: every page is taken to exist. */
export const aloneContext: SiteContext = {
  title: { en: word("siteName", "en"), ru: word("siteName", "ru") },
  address: null,
  generatedOn: null,
  asOf: null,
  has: () => true,
  file: () => null,
  onMissing: () => undefined,
};

/** What a block needs of the page it stands on. */
export interface PageContext {
  readonly lang: Lang;
  /** Folder of the page the block belongs to, `/en/countries/tajikistan/`: figures' files lie there. */
  readonly page: string;
  readonly site: SiteContext;
  readonly word: (phrase: Phrase) => string;
  /** An address as it must stand in `href`; null when the site has no such page or the address is not safe. */
  readonly href: (address: string) => string | null;
  /** The label, numbered when another region of the page bears it already. */
  readonly uniqueLabel: (label: string) => string;
}

/** @param folder where the file being written lies; the page's own folder unless it is an embed page. */
export function pageContext(lang: Lang, path: string, site: SiteContext, folder = pageFolder(lang, path)): PageContext {
  const page = pageFolder(lang, path);
  const labels = new Map<string, number>();
  return {
    lang,
    page,
    site,
    word: (phrase) => word(phrase, lang),
    href: (address) => {
      if (!isSafeAddress(address)) return null;
      if (address.startsWith("#")) return folder === page ? address : relativeAddress(folder, page) + address;
      if (!address.startsWith("/")) return address;
      if (!site.has(splitTail(address)[0])) {
        site.onMissing(page, address);
        return null;
      }
      return relativeAddress(folder, address);
    },
    uniqueLabel: (label) => {
      const seen = (labels.get(label) ?? 0) + 1;
      labels.set(label, seen);
      return seen === 1 ? label : `${label} (${seen})`;
    },
  };
}
