/** How patiently a trouble that may pass is waited out. */
export interface Patience {
  /** Attempts in all. */
  readonly attempts: number;
  /** The wait after the first, doubled after each further one, and the longest of these waits, in milliseconds. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** The longest wait that a publisher may ask for itself; if it asks for more, it is left alone until the next run. */
  readonly askedMs: number;
}

/** Publishers throttle for seconds or minutes (2026-11); an update should not stand still for longer than that. */
export const PATIENCE: Patience = { attempts: 5, firstMs: 2000, longestMs: 60_000, askedMs: 300_000 };

/**
 * Milliseconds to wait before the next attempt; null when the publisher asks for more than is granted.
 *
 * The wait grows exponentially and is spread over its upper half by `random` (0 to 1), so that many users of a publisher
 * that was down do not come back in step. A wait the publisher asks for is never cut short.
 */
export function waitAfter(
  attempt: number,
  askedMs: number | null,
  random: () => number,
  patience = PATIENCE,
): number | null {
  if (askedMs !== null && askedMs > patience.askedMs) return null;
  const full = Math.min(patience.longestMs, patience.firstMs * 2 ** (attempt - 1));
  return Math.max(askedMs ?? 0, full * (0.5 + random() / 2));
}

/** The wait of a `Retry-After` header, in seconds or as an HTTP date, in milliseconds; null for none that can be read. */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
