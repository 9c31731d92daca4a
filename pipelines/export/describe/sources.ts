import type { ReleaseFacts, ReleaseSource, ReleaseVintage } from "../release-table.ts";

/** Who makes the release. */
export const MAKER = "MIRPAL profiles";

/** A source with the vintage of it that was published last. */
export interface CitedSource extends ReleaseSource {
  readonly last: ReleaseVintage;
}

/** The sources of which a release holds a vintage, in the order of their ids. */
export function citedSources({ sources, vintages }: ReleaseFacts): CitedSource[] {
  return [...sources]
    .sort((a, b) => (a.source_id < b.source_id ? -1 : 1))
    .flatMap((source) => {
      const [first, ...others] = vintages.filter((v) => v.source_id === source.source_id);
      if (!first) return [];
      return [{ ...source, last: others.reduce((last, v) => (v.published >= last.published ? v : last), first) }];
    });
}

/** The address of the release itself, or null where none was told. */
export function addressOf({ base, id }: ReleaseFacts): string | null {
  return base === null ? null : `${base}${encodeURIComponent(id)}/`;
}

export const isWebAddress = (text: string) => /^https?:\/\/\S+$/.test(text);
