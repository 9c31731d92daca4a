import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { type Home, homeAt } from "../../pipelines/home.ts";
import { type Client, type ClientOptions, openClient } from "../../pipelines/receive/client.ts";
import { openTransport } from "../../pipelines/receive/transport.ts";
import { Fault } from "../../schemas/fault.ts";
import { openPublisher, type Publisher } from "./publisher.ts";
import { type VirtualClock, virtualClock } from "./virtual-clock.ts";

/** A publisher on the loopback, an empty home and a clock of their own: everything a test of the receiver needs. */
export interface Setting {
  readonly home: Home;
  readonly clock: VirtualClock;
  readonly publisher: Publisher;
  /** Another client of the same home, as the next run of the command would have. */
  readonly client: (options?: ClientOptions) => Client;
  readonly publisherAt: (hostname: string) => Promise<Publisher>;
}

const closing: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export async function setting(): Promise<Setting> {
  const dir = mkdtempSync(join(tmpdir(), "mirpal-receive-"));
  closing.push(() => rmSync(dir, { recursive: true, force: true }));
  const home = homeAt(dir);
  const clock = virtualClock();
  const publisherAt = async (hostname: string) => {
    const publisher = await openPublisher(clock, hostname);
    closing.push(() => publisher.close());
    return publisher;
  };
  return {
    home,
    clock,
    publisher: await publisherAt("127.0.0.1"),
    publisherAt,
    client: (options = {}) => {
      // no test leaves the machine, whatever proxy it is run behind
      const client = openClient(home, { clock, random: () => 0.5, transport: openTransport({}), ...options });
      closing.push(() => client.close());
      return client;
    },
  };
}

/** The fault that work ends with. */
export async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Fault) return error;
  throw error ?? new Error("no fault");
}
