import type { MeasuredFile } from "./describe/measured-file.ts";

/** Name of the list of hashes. */
export const SUMS = "SHA256SUMS";

/** Lines as `sha256sum --check` reads them, by path. */
export function checksums(files: readonly Pick<MeasuredFile, "path" | "sha256">[]): string {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((f) => `${f.sha256}  ${f.path}\n`)
    .join("");
}
