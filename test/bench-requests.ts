import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { homeAt } from "../pipelines/home.ts";
import { openClient } from "../pipelines/receive/client.ts";
import { retrieve } from "../pipelines/receive/retrieve.ts";
import { openTransport } from "../pipelines/receive/transport.ts";
import { retrieval } from "../sources/worldbank-wdi/requests.ts";
import { pathOf, retrievalAtLoopback } from "./network/loopback.ts";
import { openPublisher } from "./network/publisher.ts";
import { virtualClock } from "./network/virtual-clock.ts";
import { heldSeries, paged, rowsOf, worldOf } from "./network/world-bank.ts";

const ON = { day: "2026-11-22", since: null };

/** How many requests an update of all that is held of the World Bank takes, counted by a publisher on the loopback. */
export async function requestLine(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), "mirpal-bench-requests-"));
  const clock = virtualClock();
  const publisher = await openPublisher(clock);
  const client = openClient(homeAt(dir), { clock, transport: openTransport({}) });
  try {
    const held = await heldSeries();
    const here = retrievalAtLoopback(retrieval, publisher);
    let rows = 0;
    for (const request of here.requests(ON)) {
      const all = rowsOf(held, request.asked.indicators, worldOf(held));
      rows += all.length;
      publisher.serve(pathOf(request), paged(all));
    }
    const failed = (await retrieve(client, here, ON)).filter((s) => s.outcome === "failed").length;
    return `update of the World Bank's series: ${publisher.calls.length} requests for ${rows} rows, ${failed} failed (fewer than 30 wanted)`;
  } finally {
    await client.close();
    await publisher.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
