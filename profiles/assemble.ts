import type { PublishedFile } from "../pipelines/publish.ts";
import type { Store } from "../pipelines/store.ts";
import { aboutPages } from "./about/index.ts";
import { comparePages } from "./compare/index.ts";
import { consolePages } from "./console/page.ts";
import { corridorPages } from "./corridor/index.ts";
import { countryPages } from "./country/index.ts";
import { daysOf } from "./data.ts";
import type { FeedDocument, PageDocument } from "./document.ts";
import { homePages } from "./home/index.ts";
import { qualityPages } from "./quality/page.ts";
import { dataPages, dataPath } from "./reference/data.ts";
import { evidencePages } from "./reference/evidence.ts";
import { glossaryPages } from "./reference/glossary.ts";
import { methodologyPages } from "./reference/methodology.ts";
import { sourcePages } from "./reference/sources.ts";
import { regulationPages } from "./regulations/index.ts";
import { remembering } from "./remember.ts";
import { searchPages } from "./search/index.ts";
import { updatePages } from "./updates/index.ts";

/** Everything the site is made of. */
export interface Assembled {
  readonly pages: PageDocument[];
  /** Files for download: path on the site to the file on disk. */
  readonly files: Record<string, string>;
  readonly feeds: readonly FeedDocument[];
  /** Latest day on which a publisher's file was received: the date of this edition of the site. */
  readonly heldOn: string;
  /** The day whose knowledge the pages show; null for all that is held. */
  readonly asOf: string | null;
}

/**
 * All pages in both languages, from the database, and the addresses of the files published beside them.
 *
 * The files may still be in the making: only the page that lists them waits.
 */
export async function assemble(database: Store, publishing: Promise<readonly PublishedFile[]>): Promise<Assembled> {
  const store = remembering(database);
  const { retrievedOn, asOf } = await daysOf(store);
  const regulations = await regulationPages(store);
  const pages = [
    ...(await homePages(store)),
    ...(await countryPages(store)),
    ...(await corridorPages(store)),
    ...(await comparePages(store)),
    ...regulations.pages,
    ...(await methodologyPages(store)),
    ...(await evidencePages(store)),
    ...(await qualityPages(store)),
    ...(await sourcePages(store)),
    ...(await consolePages(store)),
    ...glossaryPages(),
    ...(await aboutPages(store)),
  ];
  const updates = await updatePages(store, pages);
  const published = await publishing;
  pages.push(...(await dataPages(store, published)), ...updates.pages);
  pages.push(...(await searchPages(store, pages)));
  return {
    pages,
    files: Object.fromEntries(published.map((f) => [dataPath(f.name), f.path])),
    feeds: [...updates.feeds, ...regulations.feeds],
    heldOn: retrievedOn,
    asOf,
  };
}
