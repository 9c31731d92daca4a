import type { Content } from "../../schemas/content.ts";
import type { DeclaredRequest } from "../../schemas/request.ts";
import type { Held } from "./raw-store.ts";

/** Who asks, so that a publisher who minds can say so. */
export const USER_AGENT = "mirpal-profiles/0.1 (migration and remittance statistics; reads a few files a month)";

const ACCEPT: Readonly<Record<Content, string>> = {
  empty: "*/*",
  gzip: "application/gzip, text/csv;q=0.9",
  html: "text/html",
  json: "application/json",
  pdf: "application/pdf",
  text: "text/csv, text/plain;q=0.9",
  xls: "application/vnd.ms-excel",
  xml: "application/xml, text/xml",
  zip: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/zip",
};

/** Packed already: asked for as they are, so that a break can be gone on from. */
const WHOLE: readonly Content[] = ["zip", "gzip", "xls", "pdf"];

/** Headers of a request, without conditions. */
export function headersOf(request: DeclaredRequest): Record<string, string> {
  return {
    "user-agent": USER_AGENT,
    accept: request.accept ?? `${request.expect.map((content) => ACCEPT[content]).join(", ")}, */*;q=0.1`,
    "accept-encoding": request.expect.every((c) => WHOLE.includes(c)) ? "identity" : "gzip, deflate, br",
    ...(request.language && { "accept-language": request.language }),
    ...(request.post && { "content-type": request.post.type }),
    ...(request.post?.action !== undefined && { soapaction: `"${request.post.action}"` }),
  };
}

/** Asks for the body only if it is another than the one held; nothing for a publisher that gave no mark of it. */
export function conditionOf(held: Held | null): Record<string, string> {
  const { etag, "last-modified": changed } = held?.exchange.answered.headers ?? {};
  return { ...(etag && { "if-none-match": etag }), ...(changed && { "if-modified-since": changed }) };
}

/** What tells that a file is the same, byte for byte: a strong ETag, else the time of its last change; null for neither. */
export function validatorOf(headers: Readonly<Record<string, string>>): string | null {
  const { etag } = headers;
  if (etag) return etag.startsWith("W/") ? null : etag;
  return headers["last-modified"] ?? null;
}

/** A whole number of a header; null where it is missing or not one. */
export function lengthOf(headers: Readonly<Record<string, string>>): number | null {
  const text = headers["content-length"]?.trim() ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** `bytes 100-199/1000`; null where it is not of this kind. */
export function rangeOf(
  headers: Readonly<Record<string, string>>,
): { start: number; end: number; total: number | null } | null {
  const [, start, end, total] =
    /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(headers["content-range"]?.trim() ?? "") ?? [];
  if (start === undefined || end === undefined || total === undefined) return null;
  return { start: Number(start), end: Number(end), total: total === "*" ? null : Number(total) };
}
