import type { Manifest } from "../../../schemas/release.ts";

/**
 * The releases up to one, itself last; for a build that is none all of them. By day, then by name as people count: a release
 * made later on the same day is later by its name.
 */
export function releasesUpTo(manifests: readonly Manifest[], id: string | null): Manifest[] {
  const sorted = [...manifests].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : byName(a.id, b.id)));
  return id === null ? sorted : sorted.slice(0, sorted.findIndex((m) => m.id === id) + 1);
}

/** Digits as numbers: 2026.9 before 2026.10. */
export function byName(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => name.replace(/\d+/g, (digits) => digits.padStart(40, "0")));
  return (one ?? "") < (other ?? "") ? -1 : 1;
}
