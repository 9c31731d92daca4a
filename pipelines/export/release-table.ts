import type { Text2 } from "../../schemas/language.ts";
import type { Table } from "../tables.ts";

/** A table of a release: its columns with their words are those of `pipelines/tables.ts` and its neighbours. */
export interface ReleaseTable extends Table {
  /** Columns of which no two rows are equal, null counting as a value. */
  readonly key: readonly string[];
  /** Columns by which the rows are sorted, a total order: two writers of the same rows write the same bytes. */
  readonly order: readonly string[];
  /** Column by whose values Parquet is cut into folders; null where the table is one file. */
  readonly partition: string | null;
  readonly kind: "panel" | "figures" | "law" | "words";
}

/** A source as a release names it. */
export interface ReleaseSource {
  readonly source_id: string;
  readonly title: Text2;
  readonly publisher: Text2;
  readonly landing: string;
  readonly licence: { readonly name: string; readonly url: string | null };
}

/** A vintage as a release names it. */
export interface ReleaseVintage {
  readonly source_id: string;
  readonly source_vintage: string;
  readonly edition: string;
  /** ISO days. */
  readonly published: string;
  readonly retrieved: string;
  readonly sha256: string;
}

/** What every format says of the release it is written of. */
export interface ReleaseFacts {
  /** Name of the release, or `build-<run>` for a build that is none. */
  readonly id: string;
  /** A release has its manifest: every warning is answered. */
  readonly isRelease: boolean;
  /** Latest day on which a file of it was received, ISO: the only date that stands in its files. */
  readonly date: string;
  readonly methodology: string;
  readonly run_id: string;
  /** Public address of the folder of releases, ending in a slash; null where it was not told. */
  readonly base: string | null;
  readonly title: Text2;
  readonly about: Text2;
  readonly sources: readonly ReleaseSource[];
  readonly vintages: readonly ReleaseVintage[];
}
