import { EnvHttpProxyAgent, request } from "undici";

/** One question on its way out: no redirect is followed and nothing is unpacked. */
export interface Call {
  readonly url: URL;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

export interface Reply {
  readonly status: number;
  /** Names in lower case; one that came several times has its values joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** Leaves the rest of the body unread. */
  readonly close: () => void;
}

export interface Transport {
  /** @throws the system's own error when no answer begins. */
  readonly ask: (call: Call) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

/** Time to reach a host, in milliseconds; every other time is kept by the receiver's own clock. */
const CONNECT_MS = 15_000;

/**
 * The only way out to the network: HTTP/1.1 with certificates always verified, through the proxy of `HTTPS_PROXY` and
 * `HTTP_PROXY` except for the hosts of `NO_PROXY`, in capitals or small letters.
 */
export function openTransport(env: NodeJS.ProcessEnv = process.env): Transport {
  const agent = new EnvHttpProxyAgent({
    httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? "",
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? env.http_proxy ?? env.HTTP_PROXY ?? "",
    noProxy: env.no_proxy ?? env.NO_PROXY ?? "",
    // plain addresses are asked for as every proxy knows it, those with TLS through a tunnel
    proxyTunnel: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: CONNECT_MS, rejectUnauthorized: true },
    requestTls: { timeout: CONNECT_MS, rejectUnauthorized: true },
  });
  return {
    ask: async ({ url, method, headers, body, signal }) => {
      const reply = await request(url, { dispatcher: agent, method, headers, body, signal });
      const named = Object.entries(reply.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value] as const],
      );
      return {
        status: reply.statusCode,
        headers: Object.fromEntries(named),
        body: reply.body,
        close: () => {
          reply.body.on("error", () => undefined).destroy();
        },
      };
    },
    close: () => agent.destroy(),
  };
}
