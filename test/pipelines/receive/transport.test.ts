import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { openTransport } from "../../../pipelines/receive/transport.ts";
import { networkFault } from "../../../pipelines/receive/trouble.ts";
import { faultOf, setting } from "../../network/setting.ts";
import { worldBank } from "../../network/shapes.ts";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A proxy on the loopback that notes what goes through it. */
async function openProxy(passes: boolean): Promise<{ address: string; seen: string[] }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const { hostname, port, pathname, search } = new URL(request.url ?? "");
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${pathname}${search} HTTP/1.1\r\nhost: ${hostname}:${port}\r\nconnection: close\r\n\r\n`);
    });
    if (response.socket) socket.pipe(response.socket);
  }).on("connect", (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.end(passes ? "HTTP/1.1 200 OK\r\n\r\n" : "HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

describe("a proxy", () => {
  test("of HTTP_PROXY carries plain addresses", async () => {
    const { publisher, client } = await setting();
    const proxy = await openProxy(true);
    const transport = openTransport({ HTTP_PROXY: proxy.address });
    const request = worldBank(publisher);
    expect((await client({ transport }).receive(request)).outcome).toBe("new");
    expect(proxy.seen).toEqual([`GET ${request.url}`]);
  });

  test("is passed by for the hosts of NO_PROXY", async () => {
    const { publisher, client } = await setting();
    const proxy = await openProxy(true);
    const transport = openTransport({ http_proxy: proxy.address, no_proxy: "example.org,127.0.0.1" });
    expect((await client({ transport }).receive(worldBank(publisher))).outcome).toBe("new");
    expect(proxy.seen).toEqual([]);
  });

  test("that does not let through is named", async () => {
    const { publisher, client } = await setting();
    const proxy = await openProxy(false);
    const transport = openTransport({ HTTPS_PROXY: proxy.address });
    const request = { ...worldBank(publisher), url: "https://publisher.invalid/file.json" };
    const fault = await faultOf(client({ transport }).receive(request));
    expect([fault.code, fault.message]).toEqual([
      "network/proxy",
      'the proxy does not let through to "publisher.invalid"',
    ]);
    expect(proxy.seen).toEqual(["CONNECT publisher.invalid:443"]);
  });
});

test("a host that accepts no connections is named", async () => {
  const { publisher, client } = await setting();
  const request = worldBank(publisher);
  await publisher.close();
  expect((await faultOf(client().receive(request))).code).toBe("network/unreachable");
});

test.each([
  ["ENOTFOUND", "network/offline"],
  ["EAI_AGAIN", "network/offline"],
  ["ECONNREFUSED", "network/unreachable"],
  ["UND_ERR_CONNECT_TIMEOUT", "network/unreachable"],
  ["ECONNRESET", "network/broken"],
  ["HPE_INVALID_CONSTANT", "network/broken"],
  ["CERT_HAS_EXPIRED", "network/tls"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "network/tls"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "network/tls"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "network/tls"],
  ["ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED", "network/tls"],
])("the system's %s is told as %s", (code, expected) => {
  const error = Object.assign(new Error("x"), { code });
  const url = new URL("https://publisher.example/file");
  expect(networkFault(error, url)?.code).toBe(expected);
  expect(networkFault(new AggregateError([error]), url)?.code).toBe(expected);
  expect(networkFault(new TypeError("fetch failed", { cause: error }), url)?.code).toBe(expected);
});

test("a mistake of the program is not told as a trouble of the network", () => {
  expect(networkFault(new TypeError("x is not a function"), new URL("https://publisher.example/"))).toBeNull();
});
