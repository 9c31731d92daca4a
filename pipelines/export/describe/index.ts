import type { Release, WrittenFile } from "../format.ts";
import { bibliography } from "./bibliography.ts";
import { citation } from "./citation.ts";
import { csvOnTheWeb } from "./csv-on-the-web.ts";
import { dataPackage } from "./data-package.ts";
import type { Describe, Descriptor } from "./descriptor.ts";
import { measureFiles } from "./measured-file.ts";

/** Everything that describes a release, in the order in which it is written. */
export const descriptions: readonly Describe[] = [dataPackage, csvOnTheWeb, citation, bibliography];

/** The descriptions of a release whose files lie in a folder. */
export async function describeRelease(
  release: Release,
  folder: string,
  files: readonly WrittenFile[],
): Promise<readonly Descriptor[]> {
  const measured = await measureFiles(folder, files);
  const texts: Descriptor[] = [];
  for (const describe of descriptions) texts.push(...(await describe(release, measured)));
  return texts;
}
