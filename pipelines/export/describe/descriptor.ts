import type { Release } from "../format.ts";
import type { MeasuredFile } from "./measured-file.ts";

/** A text that describes a release: where it lies in it and what it says. */
export interface Descriptor {
  /** Under the release folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Describes a release by its facts, its tables and its files: the same text for the same release. */
export type Describe = (release: Release, files: readonly MeasuredFile[]) => Promise<readonly Descriptor[]>;

/** A value as JSON for a file: indented, ending in a line feed. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
