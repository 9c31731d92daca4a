import { Fault } from "../../schemas/fault.ts";

/** Troubles that may pass by themselves: what failed is asked for again. */
const PASSING: ReadonlySet<string> = new Set([
  "network/offline",
  "network/unreachable",
  "network/broken",
  "network/stalled",
  "network/slow",
  "network/busy",
  "network/unavailable",
  "network/cut",
  "network/packed",
  "network/changed",
  "answer/content",
  "answer/empty",
  "answer/cut",
]);

/** Troubles of the host itself, after which its other requests have little hope. */
const HOST: ReadonlySet<string> = new Set([
  "network/offline",
  "network/unreachable",
  "network/broken",
  "network/stalled",
  "network/slow",
  "network/busy",
  "network/unavailable",
  "network/tls",
  "network/proxy",
]);

export function isPassing(fault: Fault, more: readonly string[] = []): boolean {
  return PASSING.has(fault.code) || more.includes(fault.code);
}

export function isOfHost(fault: Fault): boolean {
  return HOST.has(fault.code);
}

/** Whether the publisher, or the way to it, is out of order: what it has was not seen. */
export function isOfPublisher(fault: Fault, more?: readonly string[]): boolean {
  return isPassing(fault, more) || isOfHost(fault) || fault.code === "network/host-down";
}

/** A fault after which the publisher itself said how long to wait, in milliseconds. */
export class Wait extends Error {
  readonly fault: Fault;
  readonly askedMs: number;

  constructor(fault: Fault, askedMs: number) {
    super(fault.message);
    this.fault = fault;
    this.askedMs = askedMs;
  }
}

const OFFLINE = /^(ENOTFOUND|EAI_\w+|ENETUNREACH|ENETDOWN|EHOSTUNREACH|ENONET)$/;
const UNREACHABLE = /^(ECONNREFUSED|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
const BROKEN = /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_\w+)$/;
const TLS = /^(ERR_TLS\w*|ERR_SSL\w*|EPROTO|CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|\w*_CERT\w*|UND_ERR_PRX_TLS)$/;

/** A trouble of the network as a fault a person can act on; null for any other error, which is a mistake of the program. */
export function networkFault(error: unknown, url: URL): Fault | null {
  const { host } = url;
  const at = url.origin + url.pathname;
  const codes = codesOf(error);
  const is = (pattern: RegExp) => codes.some((code) => pattern.test(code));
  if (/^Proxy response/.test((error as Error | undefined)?.message ?? ""))
    return new Fault("network/proxy", `the proxy does not let through to "${host}"`, {
      at,
      hint: "check HTTPS_PROXY and NO_PROXY, or ask whoever runs the network to open the host",
    });
  if (is(TLS))
    return new Fault("network/tls", `the certificate of "${host}" cannot be trusted`, {
      at,
      hint: "check the clock of this computer; if the publisher's certificate is at fault, wait until it is mended: the check is never switched off",
    });
  if (is(OFFLINE))
    return new Fault("network/offline", `there is no way to "${host}"`, {
      at,
      hint: "check the connection and HTTPS_PROXY; the file can also be fetched by hand and given with mirpal update --from",
    });
  if (is(UNREACHABLE))
    return new Fault("network/unreachable", `"${host}" does not accept connections`, {
      at,
      hint: "try again later; the file can also be fetched by hand and given with mirpal update --from",
    });
  if (is(BROKEN))
    return new Fault("network/broken", `the connection with "${host}" broke off`, { at, hint: "try again later" });
  return null;
}

/** The codes of an error, of its causes and of those it gathers. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const { code } = error as NodeJS.ErrnoException;
  const inner = error instanceof AggregateError ? error.errors : [];
  return [
    ...(typeof code === "string" ? [code] : []),
    ...[...inner, error.cause].flatMap((e) => codesOf(e, depth + 1)),
  ];
}
