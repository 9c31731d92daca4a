import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * One answer of a publisher and what it answered: written before anything of it is parsed, never changed after.
 *
 * Headers are those that say what was asked for and what came; cookies and anything that authorises are left out.
 */
export const Exchange = z.strictObject({
  source_id: z.string(),
  request_id: z.string(),
  asked: z.strictObject({
    method: z.enum(["GET", "POST"]),
    url: z.string(),
    /** SHA-256 of the body sent; null for none. */
    body_sha256: sha256.nullable(),
    headers: z.record(z.string(), z.string()),
  }),
  answered: z.strictObject({
    status: z.number().int(),
    /** Where the answer came from, after redirects. */
    url: z.string(),
    headers: z.record(z.string(), z.string()),
  }),
  /** When the answer was whole (UTC). */
  received_at: z.iso.datetime(),
  body: z.strictObject({
    sha256,
    bytes: z.number().int().nonnegative(),
    /** Length and hash as sent, packed; equal to the others where the publisher did not pack it. */
    sent_sha256: sha256,
    sent_bytes: z.number().int().nonnegative(),
  }),
});
export type Exchange = z.infer<typeof Exchange>;

/** What came of an answer once it was read: only an accepted one is ever built on. */
export const Verdict = z.strictObject({
  outcome: z.enum(["accepted", "refused"]),
  at: z.iso.datetime(),
  /** Why it was refused; null for an accepted one. */
  fault: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
});
export type Verdict = z.infer<typeof Verdict>;
