import type { ReleaseFacts } from "../release-table.ts";
import { citedSources } from "./sources.ts";

/** A licence as a data package tells it: an identifier, an address, or both. */
export interface PackageLicence {
  readonly name?: string;
  readonly path?: string;
  readonly title: string;
}

/** Identifiers of the licences that have one (Open Definition, SPDX). */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  "CC BY 4.0": "CC-BY-4.0",
  "CC BY 3.0 IGO": "CC-BY-3.0-IGO",
};
/** Open Definition's identifier of data whose publisher says nothing, or says it in words of its own only. */
const NOT_SPECIFIED = "notspecified";

/** The licences of the sources, each once, in alphabetical order: the licence of a row stands in the row. */
export function packageLicences(facts: ReleaseFacts): PackageLicence[] {
  const addresses = new Map(citedSources(facts).map(({ licence }) => [licence.name, licence.url]));
  return [...addresses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, url]) => {
      const name = IDENTIFIERS[title] ?? (url === null ? NOT_SPECIFIED : undefined);
      return { ...(name !== undefined && { name }), ...(url !== null && { path: url }), title };
    });
}
