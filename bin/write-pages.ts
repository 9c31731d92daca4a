import { statSync } from "node:fs";
import { join } from "node:path";
import type { Home } from "../pipelines/home.ts";
import { openStore } from "../pipelines/store.ts";
import { Fault } from "../schemas/fault.ts";
import { codeVersion } from "../site/code-version.ts";
import { inputOf, madeBefore, recordMade } from "../site/made-before.ts";
import type { SiteSummary } from "../site/write-site.ts";
import { baseUrl } from "./arguments.ts";
import type { Context } from "./context.ts";

interface WritingOptions {
  /** Writes the site even where nothing changed. */
  readonly force?: boolean;
  /** Public address of the site's root; that of the environment when left out. */
  readonly address?: string | null;
}

/**
 * Database to pages, written unless that would write the same: of the same database, by the same code.
 *
 * @throws Fault `site/errors` while the checks have found errors: the site there stays as it is.
 */
export async function writePages(
  { home, say, step }: Context,
  out: string,
  { force = false, address = baseUrl(undefined) }: WritingOptions = {},
): Promise<SiteSummary> {
  const [cache, code] = [join(home.dir, "cache"), codeVersion()];
  const record = join(cache, "site.json");
  const store = await openStore(home.database, { readOnly: true });
  try {
    const input = `${await inputOf(home.database, code)} ${address ?? ""}`;
    const before = force ? null : madeBefore(record, out, input);
    if (before !== null) {
      step(say({ en: "nothing changed since the last run", ru: "с прошлого раза ничего не изменилось" }));
      return before;
    }
    const found = await store.first<{ n: number }>("select count(*)::integer as n from finding where severity = 'E'");
    if (found && found.n > 0)
      throw new Fault("site/errors", `the checks found errors: ${found.n}; the site was not changed`, {
        at: home.database,
        hint: "list them with: npx mirpal check",
      });
    step(say({ en: "assembling pages", ru: "подготовка страниц" }));
    // what makes pages takes longer to load than to see that there is nothing to make
    const [{ publishBeside }, { assemble }, { writeSite }] = await Promise.all([
      import("../pipelines/publish.ts"),
      import("../profiles/assemble.ts"),
      import("../site/write-site.ts"),
    ]);
    const { pages, files, feeds, heldOn, asOf } = await assemble(store, publishBeside(store, home));
    step(say({ en: `writing pages: ${pages.length}`, ru: `запись страниц: ${pages.length}` }));
    const kept = { folder: join(cache, "drawn"), code };
    const summary = await writeSite(pages, out, {
      generatedOn: heldOn,
      asOf,
      files,
      feeds,
      kept,
      ...(address === null ? {} : { address }),
    });
    recordMade(record, summary, input);
    return summary;
  } finally {
    store.close();
  }
}

/** Whether the home's site is missing or older than its database: a run that failed to write it left it so. */
export function isSiteBehind(home: Home): boolean {
  const [site, database] = [join(home.site, "index.html"), home.database].map(
    (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs,
  );
  return database !== undefined && (site === undefined || site < database);
}
