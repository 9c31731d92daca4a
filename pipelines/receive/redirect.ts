import { Fault } from "../../schemas/fault.ts";
import type { DeclaredRequest } from "../../schemas/request.ts";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Times a request may be sent on. */
const MOST = 5;

/**
 * The address a request is sent on to; null for an answer that sends it nowhere.
 *
 * @throws Fault `network/redirect-host` for one that is not declared, or not safe any more; `network/redirect-loop`.
 */
export function sentOnTo(
  request: DeclaredRequest,
  from: URL,
  reply: { status: number; headers: Readonly<Record<string, string>> },
  been: readonly string[],
): URL | null {
  const { location } = reply.headers;
  if (!REDIRECTS.has(reply.status) || location === undefined) return null;
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  const at = from.origin + from.pathname;
  const hosts = [new URL(request.url).host, ...(request.hosts ?? [])];
  const safe = to?.protocol === "https:" || (to?.protocol === "http:" && from.protocol === "http:");
  if (!to || !safe || !hosts.includes(to.host) || to.username || to.password || request.post)
    throw new Fault("network/redirect-host", `"${from.host}" sends the request on to "${to?.host ?? "nowhere"}"`, {
      at,
      hint: "open the publisher's page: if the file has moved there, change the request's address or declare the host",
    });
  if (been.includes(to.href) || been.length > MOST)
    throw new Fault("network/redirect-loop", `"${from.host}" sends the request round in a circle`, {
      at,
      hint: "open the publisher's page: if the file has moved, change the request's address",
    });
  return to;
}
