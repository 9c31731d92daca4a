import { createHash } from "node:crypto";
import { Fault } from "../../schemas/fault.ts";

/** Digests of a body as sent that a publisher may print in a header, each with the kind of hash. */
const DIGESTS = [
  ["repr-digest", /sha-256=:([A-Za-z0-9+/=]+):/, "sha256"],
  ["content-digest", /sha-256=:([A-Za-z0-9+/=]+):/, "sha256"],
  ["content-md5", /^([A-Za-z0-9+/]{22}==)$/, "md5"],
] as const;

/**
 * Compares a whole body, as sent, with the digests of its headers. Those of the content of one answer say nothing of a body
 * put together of two (`parts`).
 *
 * @throws Fault `network/cut`.
 */
export function expectDigest(
  sent: Uint8Array,
  headers: Readonly<Record<string, string>>,
  parts: boolean,
  at: string,
): void {
  for (const [name, pattern, kind] of DIGESTS) {
    const printed = pattern.exec(headers[name]?.trim() ?? "")?.[1];
    if (printed === undefined || (parts && name !== "repr-digest")) continue;
    if (createHash(kind).update(sent).digest("base64") !== printed) throw cutFault(at);
  }
}

export function cutFault(at: string): Fault {
  return new Fault("network/cut", "the answer has not the length or the hash that the publisher prints", {
    at,
    hint: "it was cut short or damaged on its way: try again later",
  });
}
