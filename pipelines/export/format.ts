import type { Text2 } from "../../schemas/language.ts";
import type { Store } from "../store.ts";
import type { ReleaseFacts, ReleaseTable } from "./release-table.ts";

/** Names of formats on the command line and of their folders in a release. */
export const FORMAT_IDS = [
  "duckdb",
  "parquet",
  "csv",
  "csv-ru",
  "xlsx",
  "stata",
  "sdmx",
  "arrow",
  "json-stat",
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** A release under way: the database with its tables, and what is known of it. */
export interface Release {
  /** Opened on the release's own database: each table of `tables` by its name with exactly its columns. */
  readonly store: Store;
  readonly tables: readonly ReleaseTable[];
  readonly facts: ReleaseFacts;
}

/** A file of a release. */
export interface WrittenFile {
  /** Under the release folder, with forward slashes. */
  readonly path: string;
  /** The table it holds; null for a file of several or of none. */
  readonly table: string | null;
  /** Rows in it; null where it holds no rows. */
  readonly rows: number | null;
}

/** A format of the release: which tables it suits, and how they are written. */
export interface Format {
  readonly id: FormatId;
  readonly about: Text2;
  /**
   * Writes its files under `<folder>/<id>/`, the same bytes for the same rows on any machine and with any number of threads.
   *
   * @returns the files in a fixed order.
   */
  readonly write: (release: Release, folder: string) => Promise<readonly WrittenFile[]>;
}
