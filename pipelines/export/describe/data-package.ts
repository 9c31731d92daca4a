import type { Release } from "../format.ts";
import { type Descriptor, jsonText } from "./descriptor.ts";
import { keysOf } from "./keys.ts";
import { packageLicences } from "./licences.ts";
import type { MeasuredFile } from "./measured-file.ts";
import { resources } from "./resources.ts";
import { addressOf, citedSources, isWebAddress, MAKER } from "./sources.ts";
import { translated } from "./translated.ts";

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/**
 * The release as a Data Package v2: every text table and Parquet file with its columns, keys, size and hash; nothing where
 * the release has no such file.
 */
export async function dataPackage(release: Release, files: readonly MeasuredFile[]): Promise<readonly Descriptor[]> {
  const { facts } = release;
  const told = resources(release, files, await keysOf(release));
  if (told.length === 0) return [];
  const address = addressOf(facts);
  const descriptor = {
    $schema: PROFILE,
    name: "mirpal-migration-remittances",
    ...(address !== null && { id: `${address}datapackage.json` }),
    languages: ["en", "ru"],
    ...translated("title", facts.title),
    ...translated("description", facts.about),
    version: facts.id,
    created: `${facts.date}T00:00:00Z`,
    ...(facts.base !== null && { homepage: facts.base }),
    release: { is_release: facts.isRelease, methodology: facts.methodology, run_id: facts.run_id },
    keywords: ["migration", "remittances", "statistics", "vintages", "provenance"],
    contributors: [{ title: MAKER, roles: ["creator"] }],
    licenses: packageLicences(facts),
    sources: citedSources(facts).map((source) => ({
      ...translated("title", {
        en: `${source.publisher.en}: ${source.title.en}`,
        ru: `${source.publisher.ru}: ${source.title.ru}`,
      }),
      ...(isWebAddress(source.landing) && { path: source.landing }),
      version: source.last.edition,
      source_id: source.source_id,
      licence: source.licence.name,
    })),
    resources: told,
  };
  return [{ path: "datapackage.json", text: jsonText(descriptor) }];
}
