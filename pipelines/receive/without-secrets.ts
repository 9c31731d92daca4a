/** Headers that may be kept: what was asked for and what came. No other is, so that nothing that authorises can be. */
const KEPT = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "accept-ranges",
  "age",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-length",
  "content-md5",
  "content-digest",
  "content-range",
  "content-type",
  "date",
  "etag",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "last-modified",
  "range",
  "repr-digest",
  "retry-after",
  "server",
  "soapaction",
  "user-agent",
  "vary",
]);

/** Parameters of an address that authorise: signatures of storage services, keys, tokens. */
const SECRET = /(^|[-_])(key|apikey|token|secret|signature|sig|password|passwd|auth|session|sid|credential)$/i;

/** The headers that may be kept. */
export function keptHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.has(name.toLowerCase())));
}

/** An address without name, password, fragment and the values of parameters that authorise. */
export function keptUrl(url: URL): string {
  const kept = new URL(url);
  kept.username = "";
  kept.password = "";
  kept.hash = "";
  for (const name of new Set(kept.searchParams.keys())) if (SECRET.test(name)) kept.searchParams.set(name, "-");
  return kept.href;
}
