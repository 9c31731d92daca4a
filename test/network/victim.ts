import { homeAt } from "../../pipelines/home.ts";
import { openClient } from "../../pipelines/receive/client.ts";
import { openTransport } from "../../pipelines/receive/transport.ts";
import type { DeclaredRequest } from "../../schemas/request.ts";

/** A run of the receiver in a process of its own, to be killed: fetches one file again and again. */

const [home = "", url = ""] = process.argv.slice(2);
const request: DeclaredRequest = {
  source_id: "worldbank-wdi",
  id: "archive",
  url,
  asked: { areas: [], indicators: [], from: null, to: null, unit: null },
  expect: ["zip"],
  shape: () => undefined,
  verify: () => undefined,
};
const paces = { [new URL(url).host]: { intervalMs: 0, atOnce: 1 } };
const client = openClient(homeAt(home), { paces, transport: openTransport({}) });
for (;;) await client.receive(request);
